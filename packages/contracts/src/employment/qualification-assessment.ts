import { z } from 'zod'
import { dueSoonOf, overdueOf } from '../due.ts'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { id, on, organizationId, ownId } from '../vocabulary.ts'

const { fact } = nounOf('employment', 'qualification-assessment', {
  ru: 'Независимая оценка квалификации',
  en: 'Qualification assessment',
})

const INTERNAL = { internal: true }
const centreId = id.describe('Центр оценки / The assessment centre')
const about = { id: ownId, centreId }
const example = { id: exampleId('QualificationAssessment'), centreId: exampleId('Organization') }
const onDay = { data: z.object({ ...about, on }), example: { ...example, on: '2024-06-17' } }

/** What happened on a day, without whose assessment it is and how it went. */
const step = <const Type extends `assessment.${string}.v1`>(type: Type, ru: string, en: string) =>
  fact(type, { ru, en }, onDay.data, onDay.example, INTERNAL)

const term = { organizationId: organizationId.describe('Кто отвечает за срок / Who answers for the term') }
const exampleTerm = { id: example.id, organizationId: exampleId('Organization'), dueOn: '2024-07-17' }

/** Facts of persons: internal, without a public state, and without candidates and results. */
export const qualificationAssessment = [
  step('assessment.applied.v1', 'Заявление подано', 'Applied for'),
  step('assessment.documentsCompleted.v1', 'Документы в сборе', 'Documents complete'),
  step('assessment.documentsChecked.v1', 'Документы проверены', 'Documents checked'),
  step('assessment.refused.v1', 'В оценке отказано', 'Refused'),
  step('assessment.scheduled.v1', 'Экзамен назначен', 'Exam scheduled'),
  step('assessment.theoryTaken.v1', 'Теоретическая часть пройдена', 'Theory taken'),
  step('assessment.practiceTaken.v1', 'Практическая часть пройдена', 'Practice taken'),
  step('assessment.submitted.v1', 'Передана совету', 'Submitted to the council'),
  step('assessment.decided.v1', 'Решение совета', 'Decided by the council'),
  step('assessment.documentIssued.v1', 'Документ выдан', 'Document issued'),
  step('assessment.cancelled.v1', 'Отменена', 'Cancelled'),
  step('assessment.appealed.v1', 'Апелляция принята', 'Appealed against'),
  step('assessment.appealDecided.v1', 'Апелляция решена', 'Appeal decided'),
  step('assessment.questioned.v1', 'Право центра или совета изменилось задним числом', 'Standing changed backwards'),
  fact(
    'assessment.dueSoon.v1',
    { ru: 'Срок близко', en: 'Due soon' },
    dueSoonOf(term),
    {
      ...{ ...exampleTerm, notice: 'TEN_DAYS' },
      on: '2024-07-07',
    },
    INTERNAL,
  ),
  fact(
    'assessment.overdue.v1',
    { ru: 'Срок прошёл', en: 'Overdue' },
    overdueOf(term),
    {
      ...exampleTerm,
      on: '2024-07-18',
    },
    INTERNAL,
  ),
] as const
