import type { Fact } from '@kadry/contracts/catalogue'
import type { Change } from '@kadry/domain/decision'
import type { Commitment, CommitmentStatus, Delivery } from './commitment.ts'

/** What counts as delivered: all but what its beneficiary disputes. In units of the commitment. */
export function deliveredOf({ deliveries }: Pick<Commitment, 'deliveries'>): number {
  return sumOf(deliveries.filter(({ status }) => status !== 'DISPUTED'))
}

/** What the beneficiaries have accepted of it. */
export function acceptedOf({ deliveries }: Pick<Commitment, 'deliveries'>): number {
  return sumOf(deliveries.filter(({ status }) => status === 'ACCEPTED'))
}

export function sumOf(deliveries: readonly Delivery[]): number {
  return deliveries.reduce((total, { quantity }) => total + quantity, 0)
}

/** What is promised and not done yet. */
export const OPEN = ['ACCEPTED', 'IN_PROGRESS', 'PARTLY_FULFILLED', 'BROKEN'] as const

const SETTLED = {
  FULFILLED: 'commitment.fulfilled.v1',
  PARTLY_FULFILLED: 'commitment.partlyFulfilled.v1',
  BROKEN: 'commitment.broken.v1',
} as const

/**
 * Where the deliveries and the calendar lead: before the day only what is accepted closes a commitment, after
 * it whatever nobody disputes counts. `today` is `YYYY-MM-DD`.
 */
export function settled(id: string, commitment: Commitment, today: string): Change<Commitment> {
  const status = statusBy(commitment, today)
  if (status === commitment.status) return { next: commitment, facts: [] }
  const { debtorId, beneficiaryIds, quantity, dueOn } = commitment
  const type = SETTLED[status as keyof typeof SETTLED]
  const data = {
    id,
    debtorId,
    beneficiaryIds: [...beneficiaryIds],
    quantity,
    delivered: deliveredOf(commitment),
    dueOn,
    on: today,
  }
  const facts: Fact[] = type ? [{ type, data }] : []
  return { next: { ...commitment, status }, facts }
}

function statusBy(commitment: Commitment, today: string): CommitmentStatus {
  const { status, quantity, dueOn, agreementId } = commitment
  if (status === 'PROPOSED' || status === 'RELEASED') return status
  const delivered = deliveredOf(commitment)
  const isPast = dueOn < today
  if ((isPast ? delivered : acceptedOf(commitment)) >= quantity) return 'FULFILLED'
  if (isPast) return delivered > 0 ? 'PARTLY_FULFILLED' : 'BROKEN'
  return status === 'ACCEPTED' && delivered === 0 && agreementId === undefined ? 'ACCEPTED' : 'IN_PROGRESS'
}

/** The term is over, it binds, and it is not fulfilled. */
export function isOverdue({ status, dueOn }: Pick<Commitment, 'status' | 'dueOn'>, today: string): boolean {
  return dueOn < today && isOpen({ status })
}

/** The same as a condition on what is stored. */
export function overdueOn(today: string) {
  return { dueOn: { $lt: today }, status: { $in: [...OPEN] } }
}

export function isOpen({ status }: Pick<Commitment, 'status'>): boolean {
  return (OPEN as readonly CommitmentStatus[]).includes(status)
}
