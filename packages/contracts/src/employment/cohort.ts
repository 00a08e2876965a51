import { z } from 'zod'
import { dueSoonOf, overdueOf } from '../due.ts'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { day, disclosedCount, id, organizationId, ownId } from '../vocabulary.ts'

const { fact, state } = nounOf('employment', 'cohort', { ru: 'Когорта', en: 'Cohort' })

const cohortExample = exampleId('Cohort')
const programme = exampleId('Programme')

const about = {
  programmeId: id.describe('Образовательная программа / The programme'),
  graduationYear: z
    .int()
    .describe(
      'Год выпуска: с 1 сентября прошлого по 31 августа этого / Year of graduation: 1 September of the year before to 31 August',
    ),
  enrolled: disclosedCount.describe('Зачислено человек, округлено до 5 / People enrolled, rounded to 5'),
  trainingCommitmentId: id
    .optional()
    .describe(
      'Обязательство о местах, по которому набран; у новых нет: обязательства — те же программа и набор / The training commitment that it was enrolled on; absent in new ones: they are those of its programme and intake',
    ),
  intakeYear: z
    .int()
    .optional()
    .describe('Календарный год набора; нет — не записан / Calendar year of the intake; absent: not recorded'),
}
const graduatedOn = day.describe('День выпуска, московский / The day of graduation, Moscow time')
const graduated = disclosedCount.describe('Выпущено человек, округлено до 5 / People graduated, rounded to 5')

const aboutTerm = {
  programmeId: about.programmeId,
  graduationYear: about.graduationYear,
  organizationId: organizationId.describe('Организация, которая учит / The provider'),
}
const exampleTerm = {
  id: cohortExample,
  programmeId: programme,
  graduationYear: 2024,
  organizationId: exampleId('Organization'),
  dueOn: '2024-08-31',
}

export const cohort = [
  fact('cohort.enrolled.v1', { ru: 'Зачислен', en: 'Enrolled' }, z.object({ id: ownId, ...about }), {
    id: cohortExample,
    programmeId: programme,
    graduationYear: 2024,
    enrolled: 50,
  }),
  fact(
    'cohort.moved.v1',
    { ru: 'Внесено движение', en: 'Movement recorded' },
    z.object({
      id: ownId,
      movement: z
        .string()
        .describe(
          'TRANSFERRED_IN, TRANSFERRED_OUT, LEFT, LEAVE, RETURNED; список может расти / One of these; the list may grow',
        ),
    }),
    { id: cohortExample, movement: 'LEFT' },
  ),
  fact('cohort.graduated.v1', { ru: 'Выпущен', en: 'Graduated' }, z.object({ id: ownId, graduatedOn, graduated }), {
    id: cohortExample,
    graduatedOn: '2024-06-28',
    graduated: 50,
  }),
  fact(
    'cohort.dueSoon.v1',
    { ru: 'Выпуск не внесён, срок близко', en: 'Graduation to be recorded soon' },
    dueSoonOf(aboutTerm),
    { ...exampleTerm, notice: 'TEN_DAYS', on: '2024-08-21' },
  ),
  fact(
    'cohort.overdue.v1',
    { ru: 'Выпуск не внесён, срок прошёл', en: 'Graduation not recorded in time' },
    overdueOf(aboutTerm),
    { ...exampleTerm, on: '2024-09-01' },
  ),
  state(
    'cohort.state.v1',
    { ru: 'Численность, округлённая до 5', en: 'Its size, rounded to 5' },
    z.object({
      id: ownId,
      ...about,
      graduatedOn: graduatedOn
        .optional()
        .describe(
          'День выпуска, московский; нет — не выпущен / The day of graduation, Moscow time; absent: not graduated',
        ),
      graduated: graduated
        .optional()
        .describe(
          'Выпущено человек, округлено до 5; нет — не выпущен / People graduated, rounded to 5; absent: not graduated',
        ),
    }),
    {
      id: cohortExample,
      programmeId: programme,
      graduationYear: 2024,
      enrolled: 50,
      graduatedOn: '2024-06-28',
      graduated: 50,
    },
  ),
] as const
