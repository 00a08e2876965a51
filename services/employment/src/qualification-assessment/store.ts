import { day, flag, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { equals, since } from '@kadry/subgraph/filter'
import type { QualificationAssessmentFilter } from '../graphql.generated.ts'
import { assessmentDue } from './due.ts'
import type { AssessmentEnd, ExamPart, QualificationAssessment } from './qualification-assessment.ts'

export type Assessments = Store<QualificationAssessment, QualificationAssessmentFilter>

const part = optional<ExamPart>(nested({ on: day, passed: flag }))
const ended = optional<AssessmentEnd>(nested({ on: day, reason: text }))

/** R36: data of persons, no public state, and facts in the log of this service only. */
export const qualificationAssessment = aggregate<QualificationAssessment, QualificationAssessmentFilter>({
  type: 'QualificationAssessment',
  collection: 'qualificationAssessments',
  shape: shape<QualificationAssessment>({
    number: text,
    mode: text,
    initiator: text,
    payer: text,
    qualificationCode: text,
    centreId: text,
    councilId: text,
    cohortId: optional(text),
    employerId: optional(text),
    needId: optional(text),
    candidate: optional(text),
    status: text,
    appliedOn: day,
    documentsCompleteOn: optional(day),
    documentsCheckedOn: optional(day),
    refusal: ended,
    schedule: optional(nested({ theoryOn: optional(day), practiceOn: day })),
    theory: part,
    practice: part,
    examinedOn: optional(day),
    submittedOn: optional(day),
    decidedOn: optional(day),
    outcome: optional(text),
    document: optional(nested({ kind: text, on: day, number: optional(text) })),
    cancellation: ended,
    appeal: optional(
      nested({
        ground: text,
        filedOn: day,
        dueOn: day,
        decidedOn: optional(day),
        decision: optional(text),
        reason: optional(text),
      }),
    ),
    flags: list(nested({ part: text, on: day, code: text })),
  }),
  noun: { ru: 'Запись об оценке квалификации', en: 'qualification assessment' },
  due: assessmentDue,
  filter: {
    cohortId: equals('cohortId', { sparse: true }),
    qualificationCode: equals('qualificationCode'),
    status: equals('status'),
    updatedSince: since('updatedAt'),
  },
  indexes: [
    { keys: { qualificationCode: 1, centreId: 1, examinedOn: 1 } },
    // Those of one centre or council, in the order of a list.
    { keys: { centreId: 1, _id: 1 } },
    { keys: { councilId: 1, _id: 1 } },
    // What a loss of the role reaches, of a centre and of a council.
    { keys: { centreId: 1, examinedOn: 1 } },
    { keys: { councilId: 1, decidedOn: 1 } },
    { keys: { candidate: 1 }, sparse: true },
    { keys: { 'appeal.decision': 1 }, sparse: true },
  ],
})

/** The centre's number of an application and the centre make the key; the pseudonym is in no key. */
export function assessmentKey(centreId: string, number: string): string {
  return derivedKey('QualificationAssessment', centreId, number)
}

export function assessmentId(centreId: string, number: string): string {
  return globalId('QualificationAssessment', assessmentKey(centreId, number))
}
