import { daysLater } from '@kadry/domain/day'
import { textProblems, tidy } from '@kadry/domain/input'
import { invalidInput, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import { refuseFlagged } from './exam.ts'
import { dayProblems, textWithoutNames } from './problems.ts'
import {
  assessmentMoves,
  changed,
  type Decided,
  type Known,
  type QualificationAssessment,
} from './qualification-assessment.ts'

const ANSWER_DAYS = 10
const ISSUE_DAYS = 30

/**
 * R47: the centre answers within 10 calendar days of complete documents; undefined where nothing is to be
 * answered.
 */
export function answerDueOn({ documentsCompleteOn }: Pick<QualificationAssessment, 'documentsCompleteOn'>) {
  return documentsCompleteOn && daysLater(documentsCompleteOn, ANSWER_DAYS)
}

/**
 * R47: certificate or conclusion within 30 days of the exam, or of the appeal that changed its outcome. A
 * demonstration exam ends in neither; undefined, too, while a part is still to be taken.
 */
export function documentDueOn(found: QualificationAssessment): string | undefined {
  const { mode, status, theory, practice, examinedOn, appeal } = found
  const isOver = practice !== undefined || theory?.passed === false
  if (mode === 'DEMO_EXAM' || !isOver || !examinedOn || status === 'CANCELLED') return undefined
  if (isVoid(found)) return undefined
  const isNew = appeal?.decision === 'OVERTURNED' && (appeal.ground === 'RESULT' || appeal.ground === 'PROCEDURE')
  return daysLater(isNew ? appeal.decidedOn! : examinedOn, ISSUE_DAYS)
}

type Issued = { readonly on: string; readonly number?: string }

/** The conclusion that a candidate who has failed is given. */
export function issueConclusion(found: Known, { on, number }: Issued, today: string): Decided {
  const refused = assessmentMoves.refuse('issueConclusion', found)
  if (refused) return refused
  if (found.outcome !== 'FAILED' || found.mode === 'DEMO_EXAM') return noSuchDocument()
  if (found.document) return issuedAlready(found.document)
  const problems = [
    ...dayProblems('on', on, { after: found.decidedOn, today }),
    ...(number === undefined ? [] : [...textProblems('number', number, 40), ...textWithoutNames('number', number)]),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const document = { kind: 'CONCLUSION' as const, on, ...(number === undefined ? {} : { number: tidy(number) }) }
  return changed(found, { document }, 'documentIssued', on)
}

/** R32: whether a certificate may be issued of it; undefined where it may. */
export function refuseCertificate(found: Known): Extract<Decided, { __typename: string }> | undefined {
  const refused = assessmentMoves.refuse('issueCertificate', found)
  if (refused) return refused
  if (found.outcome !== 'PASSED' || found.mode === 'DEMO_EXAM') return noSuchDocument()
  return refuseFlagged(found)
}

/** A certificate was issued: saying so again changes nothing. */
export function noteCertificate(found: Known, { on, number }: Required<Issued>): Decided {
  const { id: _, ...state } = found
  if (found.document?.kind === 'CERTIFICATE' && found.document.number === number) return { next: state, facts: [] }
  const refused = refuseCertificate(found)
  if (refused) return refused
  return changed(found, { document: { kind: 'CERTIFICATE', on, number } }, 'documentIssued', on)
}

/** The decision was overturned and nothing stands in its place: the exam is to be taken anew. */
function isVoid({ decidedOn, outcome }: QualificationAssessment): boolean {
  return decidedOn !== undefined && outcome === undefined
}

function noSuchDocument(): RuleRefusal {
  return ruleRefusal(
    'R47',
    'NO_SUCH_DOCUMENT',
    'Свидетельство выдают сдавшему профессиональный экзамен, заключение — не сдавшему.',
    'A certificate is given to whoever has passed a professional exam, a conclusion to whoever has failed it.',
  )
}

function issuedAlready({ on }: { readonly on: string }): RuleRefusal {
  return ruleRefusal('R47', 'ISSUED_ALREADY', `Документ уже выдан ${on}.`, `The document was issued on ${on} already.`)
}
