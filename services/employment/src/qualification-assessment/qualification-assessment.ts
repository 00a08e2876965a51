import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type NotFound,
  type RuleRefusal,
} from '@kadry/domain/refusal'
import { applicationProblems, dayProblems, textWithoutNames } from './problems.ts'

/**
 * NOK: the professional exam of 238-FZ. GIA_NOK: with it, final attestation. DEMO_EXAM: students' practical
 * exam.
 */
export type AssessmentMode = 'NOK' | 'GIA_NOK' | 'DEMO_EXAM'
export type AssessmentInitiator = 'CANDIDATE' | 'EMPLOYER'
export type AssessmentPayer = 'CANDIDATE' | 'EMPLOYER' | 'THIRD_PARTY'
export type AssessmentOutcome = 'PASSED' | 'FAILED'
export type AssessmentStatus =
  | 'APPLIED'
  | 'DOCUMENTS_CHECKED'
  | 'SCHEDULED'
  | 'THEORY_TAKEN'
  | 'PRACTICE_TAKEN'
  | 'COUNCIL_REVIEW'
  | 'PASSED'
  | 'FAILED'
  | 'REFUSED'
  | 'CANCELLED'
  | 'APPEALED'
  | 'UPHELD'
  | 'OVERTURNED'

/** The six grounds of an appeal. */
export const APPEAL_GROUNDS = [
  'DOCUMENTS_REFUSED',
  'RESULT',
  'PROCEDURE',
  'LATE_DOCUMENT',
  'WRONG_FORM',
  'NOT_IN_REGISTER',
] as const
export type AppealGround = (typeof APPEAL_GROUNDS)[number]

/** UPHELD: what was appealed against stands. OVERTURNED: it does not. */
export type AssessmentAppeal = {
  readonly ground: AppealGround
  readonly filedOn: string
  /** The last day of 30 working days (R33). */
  readonly dueOn: string
  readonly decidedOn?: string
  readonly decision?: 'UPHELD' | 'OVERTURNED'
  readonly reason?: string
}

export type ExamPart = { readonly on: string; readonly passed: boolean }
export type AssessmentEnd = { readonly on: string; readonly reason: string }

/** What the registry said later of a day on which somebody acted (R31): whoever relied on it looks again. */
export type AssessmentFlag = {
  readonly part: 'THEORY' | 'PRACTICE' | 'DECISION'
  readonly on: string
  readonly code: string
}

/** The independent assessment of one person, under a pseudonym: no name, no СНИЛС, no date of birth. */
export type QualificationAssessment = {
  /** The centre's own number of the application: with the centre, it makes the id. */
  readonly number: string
  readonly mode: AssessmentMode
  readonly initiator: AssessmentInitiator
  readonly payer: AssessmentPayer
  readonly qualificationCode: string
  readonly centreId: string
  /** The council that answers for the centre: of the role on the last day that counts. */
  readonly councilId: string
  /** Of a student. */
  readonly cohortId?: string
  /** Who referred a worker; it never sees how the assessment went. */
  readonly employerId?: string
  /** The need for retraining (decree 584) that a worker's assessment meets. */
  readonly needId?: string
  /** 64 hexadecimal digits; absent once it was erased: then the record is nobody's. */
  readonly candidate?: string
  readonly status: AssessmentStatus
  readonly appliedOn: string
  readonly documentsCompleteOn?: string
  readonly documentsCheckedOn?: string
  readonly refusal?: AssessmentEnd
  readonly schedule?: { readonly theoryOn?: string; readonly practiceOn: string }
  readonly theory?: ExamPart
  readonly practice?: ExamPart
  /** The day of the last part that was taken. */
  readonly examinedOn?: string
  readonly submittedOn?: string
  readonly decidedOn?: string
  /** As it stands now: an appeal that was granted has replaced it, or taken it away. */
  readonly outcome?: AssessmentOutcome
  readonly document?: { readonly kind: 'CERTIFICATE' | 'CONCLUSION'; readonly on: string; readonly number?: string }
  readonly cancellation?: AssessmentEnd
  readonly appeal?: AssessmentAppeal
  readonly flags: readonly AssessmentFlag[]
}
export type Known = QualificationAssessment & { readonly id: string }

const OPEN = ['APPLIED', 'DOCUMENTS_CHECKED', 'SCHEDULED', 'THEORY_TAKEN', 'PRACTICE_TAKEN', 'COUNCIL_REVIEW'] as const

export const assessmentMoves = lifecycle<AssessmentStatus>()({
  apply: { from: [], to: 'APPLIED' },
  completeDocuments: { from: ['APPLIED'] },
  checkDocuments: { from: ['APPLIED'], to: 'DOCUMENTS_CHECKED' },
  refuse: { from: ['APPLIED'], to: 'REFUSED' },
  schedule: { from: ['DOCUMENTS_CHECKED', 'SCHEDULED'], to: 'SCHEDULED' },
  takeTheory: { from: ['SCHEDULED'], to: 'THEORY_TAKEN' },
  // From SCHEDULED a demonstration exam alone, which has no theoretical part (R31).
  takePractice: { from: ['SCHEDULED', 'THEORY_TAKEN'], to: 'PRACTICE_TAKEN' },
  submit: { from: ['THEORY_TAKEN', 'PRACTICE_TAKEN'], to: 'COUNCIL_REVIEW' },
  pass: { from: ['COUNCIL_REVIEW'], to: 'PASSED' },
  fail: { from: ['COUNCIL_REVIEW'], to: 'FAILED' },
  issueConclusion: { from: ['FAILED', 'UPHELD', 'OVERTURNED'] },
  issueCertificate: { from: ['PASSED', 'UPHELD', 'OVERTURNED'] },
  cancel: { from: OPEN, to: 'CANCELLED' },
  appeal: { from: ['PASSED', 'FAILED', 'REFUSED'], to: 'APPEALED' },
  uphold: { from: ['APPEALED'], to: 'UPHELD' },
  overturn: { from: ['APPEALED'], to: 'OVERTURNED' },
})

export type Application = Pick<
  QualificationAssessment,
  | 'number'
  | 'mode'
  | 'initiator'
  | 'payer'
  | 'qualificationCode'
  | 'centreId'
  | 'cohortId'
  | 'employerId'
  | 'needId'
  | 'appliedOn'
  | 'documentsCompleteOn'
> & { readonly candidate: string }
/** What stands beside an application: the council of the centre's role, or why there is none. */
export type Standing = { readonly councilId: string } | NotFound | RuleRefusal

export type Refused = InvalidInput | RuleRefusal | IllegalTransition | NotFound
export type Decided = Decision<QualificationAssessment, Refused>

/** R31, R47: an application to a centre that may assess the qualification, under a pseudonym. */
export function apply(
  id: string,
  wanted: Application,
  standing: Standing,
  today: string,
): Decision<QualificationAssessment, InvalidInput | RuleRefusal | NotFound> {
  const problems = applicationProblems(wanted, today)
  if (problems.length > 0) return invalidInput(problems)
  if ('__typename' in standing) return standing
  const { centreId, appliedOn } = wanted
  const next = { ...wanted, number: tidy(wanted.number), councilId: standing.councilId }
  return {
    next: { ...next, status: assessmentMoves.to('apply'), flags: [] },
    facts: [{ type: 'assessment.applied.v1', data: { id, centreId, on: appliedOn } }],
  }
}

/** R47: from this day on the centre has ten days to answer. */
export function completeDocuments(found: Known, on: string, today: string): Decided {
  const refused = assessmentMoves.refuse('completeDocuments', found)
  if (refused) return refused
  const problems = dayProblems('on', on, { after: found.appliedOn, today })
  if (problems.length > 0) return invalidInput(problems)
  return changed(found, { documentsCompleteOn: on }, 'documentsCompleted', on)
}

/** R47: they are complete on that day at the latest. */
export function checkDocuments(found: Known, on: string, today: string): Decided {
  const refused = assessmentMoves.refuse('checkDocuments', found)
  if (refused) return refused
  const { documentsCompleteOn = on } = found
  const problems = dayProblems('on', on, { after: found.documentsCompleteOn ?? found.appliedOn, today })
  if (problems.length > 0) return invalidInput(problems)
  const status = assessmentMoves.to('checkDocuments')
  return changed(found, { status, documentsCompleteOn, documentsCheckedOn: on }, 'documentsChecked', on)
}

export function refuse(found: Known, ended: AssessmentEnd, today: string): Decided {
  const refused = assessmentMoves.refuse('refuse', found)
  if (refused) return refused
  const { documentsCompleteOn: after = found.appliedOn } = found
  const problems = endProblems(ended, after, today)
  if (problems.length > 0) return invalidInput(problems)
  const refusal = { on: ended.on, reason: tidy(ended.reason) }
  return changed(found, { status: assessmentMoves.to('refuse'), refusal }, 'refused', ended.on)
}

/** Before the council has decided, whatever has been taken by then. */
export function cancel(found: Known, ended: AssessmentEnd, today: string): Decided {
  const refused = assessmentMoves.refuse('cancel', found)
  if (refused) return refused
  const problems = endProblems(ended, found.submittedOn ?? found.examinedOn ?? found.appliedOn, today)
  if (problems.length > 0) return invalidInput(problems)
  const cancellation = { on: ended.on, reason: tidy(ended.reason) }
  return changed(found, { status: assessmentMoves.to('cancel'), cancellation }, 'cancelled', ended.on)
}

type Step = 'documentsCompleted' | 'documentsChecked' | 'refused' | 'scheduled' | 'theoryTaken' | 'practiceTaken'
type Later = 'submitted' | 'decided' | 'documentIssued' | 'cancelled' | 'appealed' | 'appealDecided' | 'questioned'

/** The next state and its one fact, which says neither whose assessment it is nor how it went. */
export function changed(
  found: Known,
  changes: Partial<QualificationAssessment>,
  step: Step | Later,
  on: string,
): { readonly next: QualificationAssessment; readonly facts: readonly [Fact] } {
  const { id, ...state } = found
  const data = { id, centreId: found.centreId, on }
  return { next: { ...state, ...changes }, facts: [{ type: `assessment.${step}.v1`, data }] }
}
type Fact = {
  readonly type: `assessment.${Step | Later}.v1`
  readonly data: { readonly id: string; readonly centreId: string; readonly on: string }
}

/** Takes away what links the record to a person; it stays in the counts as nobody's. */
export function erase({ candidate: _, id: __, ...anonymous }: Known) {
  return { next: anonymous as QualificationAssessment, facts: [], forgets: 'COMMANDS' as const }
}

function endProblems({ on, reason }: AssessmentEnd, after: string, today: string) {
  return [
    ...dayProblems('on', on, { after, today }),
    ...textProblems('reason', reason),
    ...textWithoutNames('reason', reason),
  ]
}
