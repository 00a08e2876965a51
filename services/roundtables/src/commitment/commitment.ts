import type { AttachedFile } from '@kadry/domain/attachment'
import type { Change, Decision } from '@kadry/domain/decision'
import { textProblems, tidy } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import type { CommitmentObject, CommitmentRecord, CommitmentUnit } from '../round-table/commitment.ts'
import { isOpen, isOverdue, OPEN, settled } from './settlement.ts'

export type CommitmentStatus =
  | 'PROPOSED'
  | 'ACCEPTED'
  | 'IN_PROGRESS'
  | 'FULFILLED'
  | 'PARTLY_FULFILLED'
  | 'BROKEN'
  | 'RELEASED'

const ACCEPTED = [...OPEN, 'FULFILLED'] as const

/**
 * Begun as the round table recorded it. What is fulfilled, in part or not at all follows from the deliveries
 * and the calendar; a late delivery still counts, and a disputed one no longer does.
 */
export const commitmentMoves = lifecycle<CommitmentStatus>()({
  propose: { from: [], to: 'PROPOSED' },
  recordAccepted: { from: [], to: 'ACCEPTED' },
  recordUnderAgreement: { from: [], to: 'IN_PROGRESS' },
  acceptAsOne: { from: ['PROPOSED'] },
  acceptAsLast: { from: ['PROPOSED'], to: 'ACCEPTED' },
  link: { from: ['PROPOSED', 'ACCEPTED', 'PARTLY_FULFILLED', 'BROKEN'], to: 'IN_PROGRESS' },
  changeTerms: { from: OPEN },
  deliver: { from: OPEN },
  answerDelivery: { from: ACCEPTED },
  begin: { from: ['ACCEPTED', 'PARTLY_FULFILLED', 'BROKEN', 'FULFILLED'], to: 'IN_PROGRESS' },
  fulfil: { from: OPEN, to: 'FULFILLED' },
  fulfilInPart: { from: ['ACCEPTED', 'IN_PROGRESS', 'BROKEN', 'FULFILLED'], to: 'PARTLY_FULFILLED' },
  breakOff: { from: ['ACCEPTED', 'IN_PROGRESS', 'PARTLY_FULFILLED', 'FULFILLED'], to: 'BROKEN' },
  release: { from: ['PROPOSED', ...OPEN], to: 'RELEASED' },
})

export type DeliveryStatus = 'REPORTED' | 'ACCEPTED' | 'DISPUTED'
/** A part of what was promised, as its debtor or another service says it was delivered. */
export type Delivery = {
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly quantity: number
  readonly status: DeliveryStatus
  readonly note?: string
  /** The record that proves it: a delivery by a fact is known by it, so that it counts once. */
  readonly evidenceId?: string
  readonly attachments?: readonly AttachedFile[]
  readonly acceptedOn?: string
  readonly disputeReason?: string
}

/** Days are `YYYY-MM-DD`. */
export type Terms = { readonly quantity: number; readonly dueOn: string }
/** Other terms that somebody proposed, and those who agree so far. */
export type CommitmentChange = Terms & {
  readonly reason: string
  readonly proposedOn: string
  readonly agreedByIds: readonly string[]
}

export type CommitmentAcceptance = { readonly organizationId: string; readonly on: string }

/** What became of a promise that a round table recorded. */
export type Commitment = Terms & {
  readonly roundTableId: string
  /** That of its table. */
  readonly sectorCode: string
  /** It is the n-th of its table. */
  readonly ordinal: number
  readonly debtorId: string
  readonly beneficiaryIds: readonly string[]
  /** The debtor and the beneficiaries: lists of a body are read by it. */
  readonly partyIds: readonly string[]
  readonly object: CommitmentObject
  readonly unit: CommitmentUnit
  readonly specialityCode?: string
  readonly okz?: string
  readonly agreementId?: string
  readonly status: CommitmentStatus
  /** The terms as they were promised, once they were changed. */
  readonly original?: Terms
  readonly acceptances: readonly CommitmentAcceptance[]
  readonly change?: CommitmentChange
  readonly deliveries: readonly Delivery[]
  readonly release?: { readonly on: string; readonly reason: string }
  /** R4: the debtor is no more; nothing goes over to whoever it was merged into. */
  readonly debtorGone?: { readonly on: string; readonly mergedIntoId?: string }
}
export type Known = Commitment & { readonly id: string }

/** The life of a promise begins: its id, parties and terms are those that the table recorded. */
export function begin(
  table: { readonly id: string; readonly sectorCode: string },
  ordinal: number,
  record: CommitmentRecord,
): Change<Commitment> {
  const { id, ...promised } = record
  const { id: roundTableId, sectorCode } = table
  const partyIds = [promised.debtorId, ...promised.beneficiaryIds]
  const next: Commitment = { ...promised, partyIds, roundTableId, sectorCode, ordinal, acceptances: [], deliveries: [] }
  const { status, beneficiaryIds, ...published } = promised
  return {
    next,
    facts: [
      {
        type: 'commitment.recorded.v1',
        data: { id, roundTableId, ...published, beneficiaryIds: [...beneficiaryIds], status },
      },
    ],
  }
}

/** A beneficiary accepts what it is promised; the last one makes it binding. */
export function accept(
  found: Known,
  { organizationId, on }: { readonly organizationId: string; readonly on: string },
): Decision<Commitment, IllegalTransition | RuleRefusal> {
  const refused = commitmentMoves.refuse('acceptAsOne', found) ?? notBeneficiary(found, organizationId)
  if (refused) return refused
  if (found.acceptances.some((one) => one.organizationId === organizationId))
    return ruleRefusal(
      'R23',
      'ACCEPTED_ALREADY',
      'Этот получатель уже принял обязательство.',
      'This beneficiary has accepted the commitment already.',
    )
  const acceptances = [...found.acceptances, { organizationId, on }]
  const isLast = found.beneficiaryIds.every((id) => acceptances.some((one) => one.organizationId === id))
  const accepted: Commitment = {
    ...found,
    acceptances,
    ...(isLast ? { status: commitmentMoves.to('acceptAsLast') } : {}),
  }
  const fact = {
    type: 'commitment.accepted.v1' as const,
    data: { id: found.id, organizationId, on, isByAll: isLast },
  }
  const after = settled(found.id, accepted, on)
  return { next: after.next, facts: [fact, ...after.facts] }
}

/** Its table links it to the agreement that carries it from now on. */
export function carry(found: Known, agreementId: string, today: string): Decision<Commitment, IllegalTransition> {
  const refused = commitmentMoves.refuse('link', found)
  if (refused) return refused
  // Whether what is overdue is broken still is decided below, and is no news where it is.
  const status = isOverdue(found, today) ? found.status : commitmentMoves.to('link')
  const carried: Commitment = { ...found, agreementId, status }
  const fact = { type: 'commitment.carried.v1' as const, data: { id: found.id, agreementId } }
  const after = settled(found.id, carried, today)
  return { next: after.next, facts: [fact, ...after.facts] }
}

/** Whoever it was promised to does without it; what was delivered stays delivered. */
export function release(
  found: Known,
  { reason, on }: { readonly reason: string; readonly on: string },
): Decision<Commitment, IllegalTransition | InvalidInput> {
  const refused = commitmentMoves.refuse('release', found)
  if (refused) return refused
  const problems = textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  const { change: _, ...rest } = found
  return {
    next: { ...rest, status: commitmentMoves.to('release'), release: { on, reason: tidy(reason) } },
    facts: [{ type: 'commitment.released.v1', data: { id: found.id, on, reason: tidy(reason) } }],
  }
}

/** R4, once: nothing is re-pointed, the beneficiaries hear of it by the fact. */
export function loseDebtor(
  found: Known,
  gone: { readonly on: string; readonly mergedIntoId?: string },
): Change<Commitment> {
  const isOwed = found.status === 'PROPOSED' || isOpen(found)
  if (found.debtorGone || !isOwed) return { next: found, facts: [] }
  const { id, debtorId, beneficiaryIds } = found
  return {
    next: { ...found, debtorGone: gone },
    facts: [{ type: 'commitment.debtorGone.v1', data: { id, debtorId, beneficiaryIds: [...beneficiaryIds], ...gone } }],
  }
}

export function notBeneficiary(
  { beneficiaryIds }: Pick<Commitment, 'beneficiaryIds'>,
  organizationId: string,
): RuleRefusal | undefined {
  if (beneficiaryIds.includes(organizationId)) return undefined
  return ruleRefusal(
    'R23',
    'NOT_BENEFICIARY',
    'Организация не получатель этого обязательства.',
    'The organisation is no beneficiary of this commitment.',
  )
}
