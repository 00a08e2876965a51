import type { Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems } from '@kadry/domain/document'
import { comeProblems, textProblems, tidy, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { monthsAfter } from '../outcome/calendar.ts'
import { numberProblems } from './number.ts'

export type CertificateState = 'VALID' | 'EXTENDED' | 'EXPIRED' | 'ANNULLED'
/** ERROR: it should never have been issued, and is found by nobody afterwards. */
export type AnnulmentKind = 'ERROR' | 'APPEAL' | 'DECISION'

/** One order that moved the last day of validity. */
export type Extended = { readonly extensionId: string; readonly on: string; readonly from: string; readonly to: string }

/**
 * A certificate of qualification. It knows its assessment, never the person: what was assessed stays there.
 */
export type Certificate = {
  readonly number: string
  readonly qualificationCode: string
  readonly centreId: string
  readonly councilId: string
  readonly assessmentId: string
  readonly cohortId?: string
  /** The assessment again while the certificate is in force: it has one at a time. */
  readonly holds?: string
  /** What a check finds it by; absent once it was annulled as issued in error. */
  readonly check?: string
  readonly issuedOn: string
  /** The last day of validity, inclusive. */
  readonly validTo: string
  readonly status: CertificateState
  readonly extensions: readonly Extended[]
  readonly annulment?: {
    readonly on: string
    readonly kind: AnnulmentKind
    readonly reason: string
    readonly document?: DocumentRef
  }
}
export type Known = Certificate & { readonly id: string }
export type Facts = Extract<Decision<Certificate, never>, { readonly facts: unknown }>['facts']

/** ISSUED and the return from an extension are moments, not states: the facts say them. */
export const certificateMoves = lifecycle<CertificateState>()({
  issue: { from: [], to: 'VALID' },
  // An order may come when some of those that it names have run out.
  extend: { from: ['VALID', 'EXTENDED', 'EXPIRED'], to: 'EXTENDED' },
  expire: { from: ['VALID', 'EXTENDED'], to: 'EXPIRED' },
  annul: { from: ['VALID', 'EXTENDED', 'EXPIRED'], to: 'ANNULLED' },
})

/** Number and day of issue as one text: both must be known to find a certificate. */
export function checkOf(number: string, issuedOn: string): string {
  return `${number} ${issuedOn}`
}

/** The state as of a day: a certificate runs out by its last day, whenever the daily job looks. */
export function stateOn({ status, validTo }: Pick<Certificate, 'status' | 'validTo'>, today: string): CertificateState {
  return status === 'ANNULLED' || today <= validTo ? status : 'EXPIRED'
}

/** What a certificate follows from: an assessment that was passed, as it was decided. */
export type Passed = {
  readonly id: string
  readonly qualificationCode: string
  readonly centreId: string
  readonly councilId: string
  readonly cohortId?: string
  readonly decidedOn?: string
}
export type Issuing = { readonly number: string; readonly issuedOn: string }

/**
 * R32: issued not before the decision, under a number of the qualification, valid for as long as the
 * qualification says on the day of issue (`months`).
 */
export function issue(
  id: string,
  { number: written, issuedOn }: Issuing,
  { id: assessmentId, decidedOn, cohortId, ...passed }: Passed,
  months: number | undefined,
  today: string,
): Decision<Certificate, InvalidInput | RuleRefusal> {
  const number = tidy(written)
  const problems = [
    ...numberProblems(number, passed.qualificationCode),
    ...unless(
      decidedOn !== undefined && decidedOn <= issuedOn,
      'issuedOn',
      'BEFORE_DECISION',
      `Свидетельство выдают не раньше решения совета: ${decidedOn ?? '—'}.`,
      `A certificate is not issued before the decision of the council: ${decidedOn ?? '—'}.`,
      'R32',
    ),
    ...comeProblems('issuedOn', issuedOn, today, 'R32'),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (months === undefined) return validityUnknown(passed.qualificationCode, issuedOn)
  const { qualificationCode, centreId, councilId } = passed
  const validTo = monthsAfter(issuedOn, months)
  return {
    next: {
      ...{ number, qualificationCode, centreId, councilId, assessmentId, issuedOn, validTo },
      ...(cohortId ? { cohortId } : {}),
      ...{ holds: assessmentId, check: checkOf(number, issuedOn) },
      ...{ status: certificateMoves.to('issue'), extensions: [] },
    },
    facts: [{ type: 'certificate.recorded.v1', data: { id, centreId, on: issuedOn } }],
  }
}

/** It runs out on the day after its last one; the daily job asks on any later day. */
export function expire(found: Known, today: string): Decision<Certificate, IllegalTransition> {
  const refused = certificateMoves.refuse('expire', found)
  if (refused) return refused
  const { id, ...state } = found
  if (today <= found.validTo) return { next: state, facts: [] }
  const { centreId } = found
  return {
    next: { ...state, status: certificateMoves.to('expire') },
    facts: [{ type: 'certificate.expired.v1', data: { id, centreId, on: today } }],
  }
}

export type Annulling = { readonly kind: AnnulmentKind; readonly reason: string; readonly document?: DocumentRef }

/**
 * For ever. One issued in error leaves nothing that a check could find, and its number is never used again.
 */
export function annul(
  found: Known,
  { kind, reason, document }: Annulling,
  today: string,
): Decision<Certificate, InvalidInput | IllegalTransition> {
  const refused = certificateMoves.refuse('annul', found)
  if (refused) return refused
  const problems = [...textProblems('reason', reason), ...documentProblems(['document'], document)]
  if (problems.length > 0) return invalidInput(problems)
  const { id, holds: _, check, ...state } = found
  const annulment = { on: today, kind, reason: tidy(reason), ...(document ? { document } : {}) }
  return {
    next: {
      ...state,
      ...(check && kind !== 'ERROR' ? { check } : {}),
      ...{ status: certificateMoves.to('annul'), annulment },
    },
    facts: [{ type: 'certificate.withdrawn.v1', data: { id, centreId: found.centreId, on: today } }],
  }
}

/** What a unique index means: the number is used for ever, and an assessment has one certificate in force. */
export function issuedAlready(fields: readonly string[]): RuleRefusal {
  return fields.includes('holds')
    ? ruleRefusal(
        'R32',
        'CERTIFICATE_EXISTS',
        'По этой оценке свидетельство уже выдано.',
        'A certificate of this assessment was issued already.',
      )
    : ruleRefusal(
        'R32',
        'NUMBER_USED',
        'Свидетельство с этим номером уже выдавалось: номер не используют дважды.',
        'A certificate with this number was issued before: a number is never used twice.',
      )
}

function validityUnknown(code: string, on: string): RuleRefusal {
  return ruleRefusal(
    'R32',
    'VALIDITY_UNKNOWN',
    `Срок действия свидетельства по квалификации ${code} на ${on} не внесён в справочник.`,
    `The classifier does not say how long a certificate of ${code} is valid on ${on}.`,
  )
}
