import type { Side } from '../organization/organization.ts'
import type { RoundTable } from '../round-table/round-table.ts'
import type { Registration, RegistrationRecord, RegistrationStatus } from './registration.ts'

export type Seating = Pick<RoundTable, 'capacity' | 'quotas' | 'registrations'>
/** R5: whether a body may get a seat now. */
export type MayBeSeated = (organizationId: string) => boolean

const SEATED: readonly RegistrationStatus[] = ['CONFIRMED', 'ATTENDED', 'NO_SHOW']

/** Whether the holder has come or not, and also while a seat waits to be confirmed for a new day. */
export function holdsSeat({ status, keepsSeat }: Pick<RegistrationRecord, 'status' | 'keepsSeat'>): boolean {
  return SEATED.includes(status) || (status === 'PENDING' && keepsSeat === true)
}

/** A registration that does not wait to be confirmed for a new day any more. */
export function settled({ keepsSeat: _, ...one }: RegistrationRecord): RegistrationRecord {
  return one
}

/** What was not settled when the table ended stays without a seat. */
export function expired(one: RegistrationRecord): RegistrationRecord {
  const isOpen = one.status === 'WAITLISTED' || one.status === 'PENDING' || one.status === 'INVITED'
  return isOpen ? { ...settled(one), status: 'EXPIRED' } : one
}

/** Seats that are taken; of one side where it is named. */
export function seatsTaken(registrations: readonly RegistrationRecord[], side?: Side): number {
  return registrations.filter((one) => holdsSeat(one) && (!side || one.side === side)).length
}

/** Whether a newcomer of this side gets a seat now (R20). */
export function hasSeatFor({ capacity, quotas, registrations }: Seating, side: Side): boolean {
  if (seatsTaken(registrations) >= capacity) return false
  const quota = quotas.find((one) => one.side === side)
  return !quota || seatsTaken(registrations, side) < quota.seats
}

/**
 * R20: free seats go to those who wait longest among those whose side has room and whose body may be seated;
 * nobody else changes. The list has as many elements as before, in the same order.
 */
export function promoted(table: Seating, mayBeSeated: MayBeSeated): readonly RegistrationRecord[] {
  const { capacity, quotas, registrations } = table
  const room = new Map(quotas.map(({ side, seats }) => [side, seats - seatsTaken(registrations, side)]))
  let free = capacity - seatsTaken(registrations)
  return registrations.map((one) => {
    const left = room.get(one.side) ?? free
    if (one.status !== 'WAITLISTED' || free < 1 || left < 1 || !mayBeSeated(one.organizationId)) return one
    free -= 1
    if (room.has(one.side)) room.set(one.side, left - 1)
    return { ...one, status: 'CONFIRMED' }
  })
}

/** All registrations in the order of arrival, as they are shown. */
export function shownIn({
  registrations,
  hostId,
  startsAt,
  endsAt,
}: Pick<RoundTable, 'registrations' | 'hostId' | 'startsAt' | 'endsAt'>): readonly Registration[] {
  const table = { hostId, startsAt, endsAt }
  let waiting = 0
  return registrations.map((one) => ({
    ...one,
    table,
    waitlistPosition: one.status === 'WAITLISTED' ? ++waiting : null,
  }))
}

export function waitingOrganizations({ registrations }: Pick<Seating, 'registrations'>): readonly string[] {
  return [...new Set(withStatus(registrations, 'WAITLISTED').map(({ organizationId }) => organizationId))]
}

/** Those who came, one per registration. */
export function attending({ registrations }: Pick<Seating, 'registrations'>): readonly RegistrationRecord[] {
  return withStatus(registrations, 'ATTENDED')
}

export function replaced(
  all: readonly RegistrationRecord[],
  changed: RegistrationRecord,
): readonly RegistrationRecord[] {
  return all.map((one) => (one.id === changed.id ? changed : one))
}

export function withStatus(
  all: readonly RegistrationRecord[],
  status: RegistrationStatus,
): readonly RegistrationRecord[] {
  return all.filter((one) => one.status === status)
}

const SIDES: readonly Side[] = ['EMPLOYER', 'EDUCATION', 'AUTHORITY', 'SOCIAL_PARTNER', 'EXPERT']

/** The seats of each side: its quota, who has one and who waits, who came and who did not. */
export function bySide({ quotas, registrations }: Pick<Seating, 'quotas' | 'registrations'>) {
  return SIDES.map((side) => {
    const own = registrations.filter((one) => one.side === side)
    return {
      side,
      seats: quotas.find((quota) => quota.side === side)?.seats ?? null,
      confirmed: seatsTaken(own),
      waiting: withStatus(own, 'WAITLISTED').length,
      attended: withStatus(own, 'ATTENDED').length,
      noShow: withStatus(own, 'NO_SHOW').length,
    }
  })
}
