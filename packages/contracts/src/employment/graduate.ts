import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { employerId, id, okz, on, ownId } from '../vocabulary.ts'

const { fact } = nounOf('employment', 'graduate', { ru: 'Выпускник', en: 'Graduate' })

const graduateExample = exampleId('Graduate')
const cohort = exampleId('Cohort')

const about = { id: ownId, cohortId: id.describe('Когорта выпускника / The cohort of the graduate') }
const exampleAbout = { id: graduateExample, cohortId: cohort }
const INTERNAL = { internal: true }

/** From before graduates had a database of their own: internal, read in old logs, emitted no more. */
export const graduate = [
  fact('graduate.recorded.v1', { ru: 'Внесён', en: 'Recorded' }, z.object(about), exampleAbout, INTERNAL),
  fact(
    'employment.started.v1',
    { ru: 'Период работы внесён', en: 'Spell of work recorded' },
    z.object({
      ...about,
      employerId: employerId
        .optional()
        .describe(
          'Работодатель; нет — не в реестре или не по трудовому договору / The employer; absent: not in the registry, or no labour contract',
        ),
      okz: okz.optional().describe('Занятие ОКЗ; нет — не указано / The occupation of ОКЗ; absent: not stated'),
      from: on.describe('Первый день работы, московский / The first day of work, Moscow time'),
    }),
    { ...exampleAbout, employerId: exampleId('Organization'), okz: '8212', from: '2024-07-15' },
    INTERNAL,
  ),
  fact(
    'employment.ended.v1',
    { ru: 'Период работы завершён', en: 'Spell of work ended' },
    z.object({
      ...about,
      on: on.describe('Последний день работы, московский, включительно / The last day of work, Moscow time, inclusive'),
    }),
    { ...exampleAbout, on: '2024-12-01' },
    INTERNAL,
  ),
  fact(
    'graduate.statusRecorded.v1',
    { ru: 'Статус внесён', en: 'Status recorded' },
    z.object({
      ...about,
      on: on.describe('Первый день статуса, московский / The first day of the status, Moscow time'),
    }),
    { ...exampleAbout, on: '2024-12-01' },
    INTERNAL,
  ),
] as const
