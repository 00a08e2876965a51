import type { CommitmentStatus, Known } from './commitment.ts'

export const TODAY = '2023-05-01'
export const idOf = (id: string, n: number) => `${id}/${n}`
export const deciding = { today: TODAY, idOf }

/** A promise of twelve seats to two bodies. */
export const promised: Known = {
  id: 'c',
  roundTableId: 't',
  sectorCode: 'radioelectronics',
  ordinal: 1,
  debtorId: 'plant',
  beneficiaryIds: ['college', 'school'],
  partyIds: ['plant', 'college', 'school'],
  object: 'PRACTICE_SEATS',
  quantity: 12,
  unit: 'SEAT',
  dueOn: '2023-09-01',
  status: 'ACCEPTED',
  acceptances: [],
  deliveries: [],
}
export const at = (status: CommitmentStatus, more: Partial<Known> = {}): Known => ({ ...promised, status, ...more })
export const delivery = (quantity: number, more: object = {}) => ({ on: TODAY, quantity, mayExceed: false, ...more })
export const by = (organizationId: string, deliveryId = 'c/1') => ({ deliveryId, organizationId, on: TODAY })
