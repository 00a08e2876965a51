import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { ownId } from '../vocabulary.ts'
import { datasetVersion } from './saved-query.ts'

const { fact } = nounOf('employment', 'export', { ru: 'Выгрузка', en: 'Export' })

export const exported = [
  fact(
    'export.started.v1',
    { ru: 'Начата', en: 'Started' },
    z.object({
      id: ownId,
      format: z
        .string()
        .describe('CSV, XLSX, PARQUET, JSON_STAT; список может расти / One of these; the list may grow'),
      datasetVersion,
      rows: z.int().describe('Сколько строк в ответе / How many rows the answer has'),
    }),
    {
      id: exampleId('Export'),
      format: 'CSV',
      datasetVersion: exampleId('DatasetVersion'),
      rows: 120,
    },
  ),
] as const
