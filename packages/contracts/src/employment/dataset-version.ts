import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { amount, day, ownId } from '../vocabulary.ts'

const { fact } = nounOf('employment', 'dataset-version', { ru: 'Редакция статистики', en: 'Version of the statistics' })

const stage = z.object({
  graduationYear: z.int().describe('Год выпуска / The graduation year'),
  point: z
    .string()
    .describe('Момент наблюдения: M3, M6, M12, M24, M36; список может расти / The point; the list may grow'),
  stage: z
    .string()
    .describe(
      'PROVISIONAL, REVISED, FINAL: которая публикация года и момента / Which publication of the year and point',
    ),
})

export const datasetVersion = [
  fact(
    'dataset.cut.v1',
    { ru: 'Опубликована', en: 'Published' },
    z.object({
      id: ownId,
      number: amount.describe('Номер редакции, с 1 / Number of the version, from 1'),
      publishedOn: day.describe('День публикации, московский / The day of publication, Moscow time'),
      by: z.string().describe('CALENDAR, STEWARD: кто решил; список может расти / Who decided; the list may grow'),
      reason: z.string().optional().describe('Почему раньше календаря / Why ahead of the calendar'),
      policy: z.string().describe('Метод защиты / The method of protection'),
      stages: z.array(stage).describe('Что опубликовано этой редакцией / What this version publishes'),
      hash: z.string().describe('SHA-256 всех файлов редакции / SHA-256 of all files of the version'),
    }),
    {
      id: exampleId('DatasetVersion'),
      number: 3,
      publishedOn: '2026-09-01',
      by: 'CALENDAR',
      policy: 'KADRY-1',
      stages: [{ graduationYear: 2025, point: 'M12', stage: 'PROVISIONAL' }],
      hash: '5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9',
    },
  ),
] as const
