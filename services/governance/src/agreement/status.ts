import { dayAfter } from '@kadry/domain/day'
import { lifecycle } from '@kadry/domain/lifecycle'
import type { Agreement } from './agreement.ts'

export type AgreementStatus =
  | 'DRAFT'
  | 'NEGOTIATION'
  | 'PARTIALLY_SIGNED'
  | 'SIGNED'
  | 'IN_FORCE'
  | 'EXPIRED'
  | 'TERMINATED'
  | 'RENEWED'
/** How far the signing got: what the state on a day is found by, beside the days. */
export type SigningPhase = 'DRAFT' | 'NEGOTIATION' | 'PARTIALLY_SIGNED' | 'SIGNED'

/** What signatures and the calendar lead to is computed by `statusOn`; the rest is asked for. */
export const agreementMoves = lifecycle<AgreementStatus>()({
  draft: { from: [], to: 'DRAFT' },
  negotiate: { from: ['DRAFT'], to: 'NEGOTIATION' },
  sign: { from: ['DRAFT', 'NEGOTIATION', 'PARTIALLY_SIGNED'], to: 'PARTIALLY_SIGNED' },
  signLast: { from: ['PARTIALLY_SIGNED'], to: 'SIGNED' },
  comeIntoForce: { from: ['SIGNED'], to: 'IN_FORCE' },
  expire: { from: ['IN_FORCE'], to: 'EXPIRED' },
  terminate: { from: ['SIGNED', 'IN_FORCE'], to: 'TERMINATED' },
  renew: { from: ['IN_FORCE', 'EXPIRED'], to: 'RENEWED' },
})

/** Each party signs once. */
export const partyMoves = lifecycle<'UNSIGNED' | 'SIGNED'>()({
  name: { from: [], to: 'UNSIGNED' },
  sign: { from: ['UNSIGNED'], to: 'SIGNED' },
})

export function phaseOf({ parties, negotiatedSince }: Pick<Agreement, 'parties' | 'negotiatedSince'>): SigningPhase {
  const signed = parties.filter(({ signedOn }) => signedOn).length
  if (signed === parties.length) return 'SIGNED'
  if (signed > 0) return 'PARTIALLY_SIGNED'
  return negotiatedSince ? 'NEGOTIATION' : 'DRAFT'
}

/** R16: in force when all parties have signed and the day is within the term. */
export function statusOn(agreement: Agreement, day: string): AgreementStatus {
  const { validFrom, validTo, termination, renewal } = agreement
  const phase = phaseOf(agreement)
  if (phase !== 'SIGNED') return phase
  if (termination && termination.on <= day) return 'TERMINATED'
  if (renewal && renewal.on <= day) return 'RENEWED'
  if (day < validFrom) return 'SIGNED'
  return validTo && validTo < day ? 'EXPIRED' : 'IN_FORCE'
}

/** The same for whoever decides: an end that was decided on counts from the decision, whatever its day. */
export function decidedOn(agreement: Agreement, day: string): AgreementStatus {
  if (agreement.termination) return 'TERMINATED'
  return agreement.renewal ? 'RENEWED' : statusOn(agreement, day)
}

/** The first day without it, by whatever ended it first; undefined where nothing has yet. */
export function endOf({ validTo, termination, renewal }: Agreement): string | undefined {
  const ends = [validTo && dayAfter(validTo), termination?.on, renewal?.on]
  return ends.filter((day) => day !== undefined).toSorted()[0]
}

/**
 * The state with what is derived of it: the phase, and the day on which its end is announced where it is to
 * run out by itself.
 */
export function derived({ expiresOn: _, ...agreement }: Agreement): Agreement {
  const { validTo, expired } = agreement
  const phase = phaseOf(agreement)
  const expiresOn = validTo && dayAfter(validTo)
  const isFollowed = agreement.renewal !== undefined && agreement.renewal.on === expiresOn
  const runsOut =
    phase === 'SIGNED' && !expired && !isFollowed && expiresOn !== undefined && endOf(agreement) === expiresOn
  return { ...agreement, phase, ...(runsOut ? { expiresOn } : {}) }
}
