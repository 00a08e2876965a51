import type { Change, Decision } from '@kadry/domain/decision'
import { comeProblems, unless } from '@kadry/domain/input'
import { type IllegalTransition, type InvalidInput, invalidInput } from '@kadry/domain/refusal'
import type { Agreement, Known } from './agreement.ts'
import { agreementMoves, decidedOn, derived, endOf, phaseOf } from './status.ts'

/** The parties have begun to negotiate: from now on it is no draft of one side. */
export function negotiate(
  agreement: Known,
  on: string,
  today: string,
): Decision<Agreement, InvalidInput | IllegalTransition> {
  const refused = agreementMoves.refuse('negotiate', { status: decidedOn(agreement, today) })
  if (refused) return refused
  const problems = comeProblems('on', on, today)
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: derived({ ...agreement, negotiatedSince: on }),
    facts: [{ type: 'agreement.negotiated.v1', data: { id: agreement.id, on } }],
  }
}

/**
 * Another agreement takes its place from the first day of that one's term on. That is later than its own, so
 * no agreement renews itself, directly or in a circle.
 */
export function renew(
  agreement: Known,
  by: Known,
  today: string,
): Decision<Agreement, InvalidInput | IllegalTransition> {
  const refused = agreementMoves.refuse('renew', { status: decidedOn(agreement, today) })
  if (refused) return refused
  const isItself = agreement.id === by.id
  const problems = [
    ...unless(
      !isItself,
      'renewedById',
      'ITSELF',
      'Соглашение не продлевает само себя.',
      'An agreement does not renew itself.',
    ),
    ...unless(
      by.kind === agreement.kind,
      'renewedById',
      'OTHER_KIND',
      'Продлевает соглашение того же вида.',
      'The renewing agreement is of the same kind.',
    ),
    ...unless(
      phaseOf(by) === 'SIGNED' && !by.termination,
      'renewedById',
      'NOT_SIGNED',
      'Продлевающее соглашение подписали не все или оно расторгнуто.',
      'Some parties have not signed the renewing agreement, or it was terminated.',
    ),
    ...unless(
      isItself || by.validFrom > agreement.validFrom,
      'renewedById',
      'NOT_LATER',
      'Продлевающее соглашение начинается не позже этого.',
      'The renewing agreement does not begin later than this one.',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const renewal = { byId: by.id, on: by.validFrom }
  return {
    next: derived({ ...agreement, renewal }),
    facts: [{ type: 'agreement.renewed.v1', data: { id: agreement.id, renewedById: by.id, on: by.validFrom } }],
  }
}

/** R16: says once that its last day has passed; `expiresOn` says when that is. */
export function expire(agreement: Known, today: string): Change<Agreement> {
  const { expiresOn } = agreement
  if (expiresOn === undefined || expiresOn > today) return { next: derived(agreement), facts: [] }
  return {
    next: derived({ ...agreement, expired: true }),
    facts: [{ type: 'agreement.expired.v1', data: { id: agreement.id, on: expiresOn } }],
  }
}

/** R5: one of its parties is gone. The agreement says so and stays as it is: what follows people decide. */
export function markGone(
  agreement: Known,
  {
    organizationId,
    on,
    cause,
  }: { readonly organizationId: string; readonly on: string; readonly cause: 'DISSOLVED' | 'MERGED' },
): Change<Agreement> {
  const end = endOf(agreement)
  const party = agreement.parties.find((one) => one.organizationId === organizationId)
  if (!party || party.gone || (end !== undefined && end <= on)) return { next: agreement, facts: [] }
  const parties = agreement.parties.map((one) => (one === party ? { ...one, gone: { on, cause } } : one))
  return {
    next: { ...agreement, parties },
    facts: [{ type: 'agreement.partyGone.v1', data: { id: agreement.id, organizationId, on, cause } }],
  }
}
