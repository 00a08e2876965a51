import type { Side } from '../organization/organization.ts'
import type { Gathering, RoundTable, Seats, SeatsOfSide } from '../round-table/round-table.ts'
import type { RegistrationRecord, RegistrationStatus } from './registration.ts'

/** Without what was read, all registrations are there. */
export type Counted = Pick<Gathering, 'registrations' | 'asRead'> & Partial<Pick<Gathering, 'seats'>>
export type Seating = Pick<Gathering, 'capacity' | 'quotas'> & Counted
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
export function seatsTaken({ bySide }: Seats, side?: Side): number {
  return Object.entries(bySide).reduce((sum, [of, { taken }]) => (side && of !== side ? sum : sum + taken), 0)
}

export function waitingIn({ bySide }: Seats): number {
  return Object.values(bySide).reduce((sum, { waiting }) => sum + waiting, 0)
}

/** How many came, one per registration. */
export function attendedIn({ bySide }: Seats): number {
  return Object.values(bySide).reduce((sum, { attended }) => sum + attended, 0)
}

/** Whether a newcomer of this side gets a seat now (R20). */
export function hasSeatFor(table: Seating, side: Side): boolean {
  const seats = seatsOf(table)
  if (seatsTaken(seats) >= table.capacity) return false
  const quota = table.quotas.find((one) => one.side === side)
  return !quota || seatsTaken(seats, side) < quota.seats
}

/**
 * R20: free seats go to those who wait longest among those whose side has room and whose body may be seated;
 * nobody else changes. The list has as many elements as before, in the same order.
 */
export function promoted(table: Seating, mayBeSeated: MayBeSeated): readonly RegistrationRecord[] {
  const { capacity, quotas, registrations } = table
  const taken = seatsOf(table)
  const room = new Map(quotas.map(({ side, seats }) => [side, seats - seatsTaken(taken, side)]))
  let free = capacity - seatsTaken(taken)
  return registrations.map((one) => {
    const left = room.get(one.side) ?? free
    if (one.status !== 'WAITLISTED' || free < 1 || left < 1 || !mayBeSeated(one.organizationId)) return one
    free -= 1
    if (room.has(one.side)) room.set(one.side, left - 1)
    return { ...one, status: 'CONFIRMED' }
  })
}

/** What is counted of all registrations: as it was, with those that a decision has changed counted anew. */
export function seatsOf({ registrations, asRead, seats }: Counted): Seats {
  const now = countOf(registrations)
  if (!asRead || !seats) return now
  const before = countOf(asRead)
  const sides = [...new Set([seats, now].flatMap(({ bySide }) => Object.keys(bySide)))]
  return {
    registered: seats.registered - before.registered + now.registered,
    lastPlace: Math.max(seats.lastPlace, now.lastPlace),
    bySide: Object.fromEntries(sides.map((side) => [side, movedOn(side, seats, before, now)])),
  }
}

/** As it is stored: counts of all registrations, and those that are new or another than they were read. */
export function recordOf({ registrations, asRead, ...table }: Gathering): RoundTable {
  const unchanged = new Set(asRead)
  return {
    ...table,
    seats: seatsOf({ registrations, seats: table.seats, ...(asRead ? { asRead } : {}) }),
    lastWritten: registrations.filter((one) => !unchanged.has(one)),
  }
}

/** The place of whoever arrives now. */
export function nextPlace(table: Counted): number {
  return seatsOf(table).lastPlace + 1
}

const NOBODY: SeatsOfSide = { taken: 0, waiting: 0, attended: 0, noShow: 0 }

function movedOn(side: string, known: Seats, before: Seats, now: Seats): SeatsOfSide {
  const [all, out, back] = [known, before, now].map(({ bySide }) => bySide[side] ?? NOBODY) as [
    SeatsOfSide,
    SeatsOfSide,
    SeatsOfSide,
  ]
  const count = (name: keyof SeatsOfSide) => all[name] - out[name] + back[name]
  return { taken: count('taken'), waiting: count('waiting'), attended: count('attended'), noShow: count('noShow') }
}

/** The counts of just these. */
export function countOf(registrations: readonly RegistrationRecord[]): Seats {
  const bySide: Record<string, SeatsOfSide> = {}
  let lastPlace = 0
  for (const one of registrations) {
    lastPlace = Math.max(lastPlace, one.place)
    const { taken, waiting, attended, noShow } = bySide[one.side] ?? NOBODY
    bySide[one.side] = {
      taken: taken + Number(holdsSeat(one)),
      waiting: waiting + Number(one.status === 'WAITLISTED'),
      attended: attended + Number(one.status === 'ATTENDED'),
      noShow: noShow + Number(one.status === 'NO_SHOW'),
    }
  }
  return { registered: registrations.length, lastPlace, bySide }
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
export function bySide({ quotas, seats }: Pick<RoundTable, 'quotas' | 'seats'>) {
  return SIDES.map((side) => {
    const { taken, ...others } = seats.bySide[side] ?? NOBODY
    return { side, seats: quotas.find((quota) => quota.side === side)?.seats ?? null, confirmed: taken, ...others }
  })
}
