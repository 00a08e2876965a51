import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Side } from '../organization/organization.ts'
import { postpone } from '../round-table/lifecycle.ts'
import type { Known, RoundTableStatus, Seats } from '../round-table/round-table.ts'
import { idOf, named, planned, view } from '../round-table/table.fixture.ts'
import { walkIn } from './attendance.ts'
import { accept, decline, invite } from './invitation.ts'
import { approve, loseUnconfirmed, reconfirm, reject } from './moderation.ts'
import { type RegistrationRecord, register, withdraw } from './registration.ts'
import { countOf, recordOf, seatsOf, seatsTaken } from './seating.ts'
import { changeSeats } from './seats.ts'

/** `PROPERTY_RUNS=1000` walks longer; fast-check prints the seed of what it finds. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 200)
const SIDES = ['EMPLOYER', 'EDUCATION', 'EXPERT'] as const
const SHARE = 0.5
const at = '2022-05-01T00:00:00.000Z'
const today = '2022-05-01'
const everybody = () => true
const newDay = {
  startsAt: '2022-06-10T07:00:00.000Z',
  endsAt: '2022-06-10T12:00:00.000Z',
  confirmBy: today,
  reason: 'Зал',
}

type Step =
  | { readonly act: 'invite' | 'register' | 'walkIn'; readonly side: Side }
  | { readonly act: 'accept' | 'decline' | 'approve' | 'reject' | 'withdraw' | 'reconfirm'; readonly which: number }
  | { readonly act: 'postpone' | 'lapse' }
  | { readonly act: 'changeSeats'; readonly capacity: number; readonly share: number | null }

type Place = 'came' | 'invited' | 'applied' | 'kept' | 'seated' | 'waiting' | 'gone'
type Guest = { readonly id: string; readonly side: Side; place: Place }
/** What the rules say in the simplest words: a list of guests, looked through from the front each time. */
type Hall = { capacity: number; share: number; guests: Guest[]; readonly isModerated: boolean }

const sitting = ({ place }: Guest) => place === 'seated' || place === 'kept' || place === 'came'
/** Shares of the walk are sums of halves: no product of theirs is a hair below a whole number. */
const employersSeats = ({ capacity, share }: Pick<Hall, 'capacity' | 'share'>) => Math.floor(share * capacity)
function isFree(hall: Hall, side: Side): boolean {
  const seated = hall.guests.filter(sitting)
  const employers = seated.filter((one) => one.side === 'EMPLOYER').length
  return seated.length < hall.capacity && (side !== 'EMPLOYER' || employers < employersSeats(hall))
}
function fill(hall: Hall): void {
  for (;;) {
    const next = hall.guests.find((one) => one.place === 'waiting' && isFree(hall, one.side))
    if (!next) return
    next.place = 'seated'
  }
}
const seatOrWait = (hall: Hall, side: Side): Place => (isFree(hall, side) ? 'seated' : 'waiting')

/** False where the rules forbid the step: then nothing changes. */
function simply(hall: Hall, step: Step): boolean {
  const id = `table/${hall.guests.length + 1}`
  switch (step.act) {
    case 'invite':
      hall.guests.push({ id, side: step.side, place: 'invited' })
      return true
    case 'register':
      hall.guests.push({ id, side: step.side, place: hall.isModerated ? 'applied' : seatOrWait(hall, step.side) })
      return true
    case 'walkIn':
      if (!isFree(hall, step.side)) return false
      hall.guests.push({ id, side: step.side, place: 'came' })
      return true
    case 'postpone':
      for (const one of hall.guests) if (one.place === 'seated') one.place = 'kept'
      return true
    case 'lapse':
      for (const one of hall.guests) if (one.place === 'kept') one.place = 'gone'
      fill(hall)
      return true
    case 'changeSeats': {
      const seated = hall.guests.filter(sitting)
      const employers = seated.filter((one) => one.side === 'EMPLOYER').length
      const share = step.share ?? hall.share
      const least = employersSeats({ ...step, share })
      if (least < 1 || step.capacity < seated.length || least < employers) return false
      Object.assign(hall, { capacity: step.capacity, share })
      fill(hall)
      return true
    }
    default:
      return answered(hall, step.act, hall.guests[step.which % Math.max(1, hall.guests.length)])
  }
}

function answered(hall: Hall, act: string, guest: Guest | undefined): boolean {
  if (!guest) return false
  const { place } = guest
  const isPending = place === 'applied' || place === 'kept'
  const allowed: Readonly<Record<string, boolean>> = {
    accept: place === 'invited',
    decline: place === 'invited',
    approve: isPending,
    reject: isPending,
    reconfirm: place === 'kept',
    withdraw: isPending || place === 'seated' || place === 'waiting',
  }
  if (!allowed[act]) return false
  if (act === 'accept') {
    hall.guests = [...hall.guests.filter((one) => one !== guest), guest]
    guest.place = seatOrWait(hall, guest.side)
  } else if (act === 'approve' || act === 'reconfirm') {
    guest.place = place === 'kept' ? 'seated' : seatOrWait(hall, guest.side)
  } else guest.place = 'gone'
  if (act === 'reject' || act === 'withdraw') fill(hall)
  return true
}

const PLACES: Readonly<Record<RegistrationRecord['status'], Place>> = {
  INVITED: 'invited',
  PENDING: 'applied',
  CONFIRMED: 'seated',
  ATTENDED: 'came',
  WAITLISTED: 'waiting',
  REJECTED: 'gone',
  DECLINED: 'gone',
  WITHDRAWN: 'gone',
  NO_SHOW: 'gone',
  EXPIRED: 'gone',
}
const seen = ({ registrations }: Known): Guest[] =>
  registrations.map(({ id, side, status, keepsSeat }) => ({ id, side, place: keepsSeat ? 'kept' : PLACES[status] }))

/** The same step by the decisions of the service, in a table that is in the state it needs. */
function decided(table: Known, step: Step, read = table) {
  const inState = (status: RoundTableStatus) => given({ ...read, status })
  const n = table.registrations.length + 1
  const body = `o${n}`
  const arrival = { view: view('EMPLOYER'), at, idOf, code: `CODE-${n}` }
  const delegate = { representativePosition: 'Директор', consentToPublish: false }
  const which = 'which' in step ? step.which % Math.max(1, table.registrations.length) : 0
  const id = table.registrations[which]?.id ?? 'nobody'
  switch (step.act) {
    case 'invite': {
      const about = { respondBy: today, sentOn: today, today, at, idOf }
      const views = new Map([[body, sideView(step.side)]])
      return inState('REGISTRATION_OPEN').when(invite, { named: [body], views, selection: [] }, about)
    }
    case 'register':
      return inState('REGISTRATION_OPEN').when(
        register,
        { ...delegate, organizationId: body, side: step.side },
        arrival,
      )
    case 'walkIn':
      return given({ ...read, status: 'IN_PROGRESS' as const, startsAt: at }).when(
        walkIn,
        { ...delegate, organizationId: body, side: step.side },
        { ...arrival, now: at },
      )
    case 'postpone':
      return inState('REGISTRATION_OPEN').when(postpone, newDay, { host: named.host, now: at })
    case 'lapse':
      return inState('POSTPONED').when(loseUnconfirmed, '2022-05-02', everybody)
    case 'changeSeats':
      return inState('REGISTRATION_OPEN').when(changeSeats, seatsIn(step), everybody)
    case 'accept':
      return inState('REGISTRATION_OPEN').when(accept, id, delegate, { ...arrival, today })
    case 'decline':
      return inState('REGISTRATION_OPEN').when(decline, id, undefined)
    case 'approve':
      return inState('REGISTRATION_OPEN').when(approve, id)
    case 'reject':
      return inState('REGISTRATION_OPEN').when(reject, id, 'Не та отрасль', everybody)
    case 'withdraw':
      return inState('REGISTRATION_OPEN').when(withdraw, id, everybody)
    case 'reconfirm':
      return inState('POSTPONED').when(reconfirm, id, today)
  }
}
/** Without a share the quota of the table stays. */
function seatsIn({ capacity, share }: Extract<Step, { readonly act: 'changeSeats' }>) {
  return share === null ? { capacity } : { capacity, quotas: [{ side: 'EMPLOYER' as const, maxShare: share }] }
}
/** Of a table as it is stored what the service reads for a step, and no other registration. */
function readFor(table: Known, seats: Seats, step: Step): Known {
  const which = 'which' in step ? step.which % Math.max(1, table.registrations.length) : -1
  const body = `o${table.registrations.length + 1}`
  const statuses = ALSO_READ[step.act] ?? []
  const read = table.registrations.filter(
    (one, index) => index === which || one.organizationId === body || statuses.includes(one.status),
  )
  return { ...table, seats, registrations: read, asRead: read }
}
const ALSO_READ: { readonly [Act in Step['act']]?: readonly RegistrationRecord['status'][] } = {
  reject: ['WAITLISTED'],
  withdraw: ['WAITLISTED'],
  changeSeats: ['WAITLISTED'],
  postpone: ['CONFIRMED'],
  lapse: ['INVITED', 'PENDING', 'WAITLISTED'],
}
/** The documents after a write of the table, by the order of arrival. */
function documents(before: readonly RegistrationRecord[], { lastWritten }: Pick<Known, 'lastWritten'>) {
  const all = new Map([...before, ...lastWritten].map((one) => [one.id, one]))
  return [...all.values()].toSorted((left, right) => left.place - right.place)
}
const KINDS = { EMPLOYER: 'EMPLOYER', EDUCATION: 'COLLEGE', EXPERT: 'QUALIFICATIONS_COUNCIL' } as const
const sideView = (side: Side) => view(KINDS[side as keyof typeof KINDS])

const side = fc.constantFrom<Side>(...SIDES)
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constantFrom('invite' as const, 'register' as const), side }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('walkIn' as const), side }) },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'accept' as const,
        'decline' as const,
        'approve' as const,
        'reject' as const,
        'withdraw' as const,
        'reconfirm' as const,
      ),
      which: fc.nat(40),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('postpone' as const, 'lapse' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('changeSeats' as const),
      capacity: fc.integer({ min: 1, max: 9 }),
      share: fc.constantFrom(null, 0.25, 0.5, 0.75, 1),
    }),
  },
)

describe('any sequence of invitations, registrations, answers, postponements, walk-ins and new seats', () => {
  it('R20: seats as the simplest hall would, loses nobody, and never exceeds capacity or quota', () => {
    const walk = fc.record({
      capacity: fc.integer({ min: 2, max: 8 }),
      isModerated: fc.boolean(),
      steps: fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }),
    })
    fc.assert(
      fc.property(walk, ({ capacity, isModerated, steps }) => {
        const hall: Hall = { capacity, share: SHARE, guests: [], isModerated }
        const quotas = [{ side: 'EMPLOYER' as const, maxShare: SHARE, seats: employersSeats(hall) }]
        let table = { ...planned({ capacity, quotas, isModerated, maxDelegatesPerOrganization: 1 }) }
        let { seats } = table
        for (const one of steps) {
          const isAllowed = simply(hall, one)
          const outcome = decided(table, one)
          expect([one, outcome.refusal === undefined]).toEqual([one, isAllowed])
          expect(decided(table, one, readFor(table, seats, one)).refusal).toEqual(outcome.refusal)
          if (outcome.refusal) continue
          // What the counts of the table say of the others is all that the decision needs of them.
          const written = recordOf(decided(table, one, readFor(table, seats, one)).state as Known)
          expect(documents(table.registrations, written)).toEqual((outcome.state as Known).registrations)
          seats = written.seats
          expect(seats).toEqual(countOf((outcome.state as Known).registrations))
          const { startsAt, endsAt } = table
          table = { ...(outcome.state as Known), startsAt, endsAt }
          expect(seen(table)).toEqual(hall.guests)
          expect(seatsTaken(seatsOf(table))).toBeLessThanOrEqual(table.capacity)
          expect(seatsTaken(seatsOf(table), 'EMPLOYER')).toBeLessThanOrEqual(employersSeats(hall))
        }
      }),
      { numRuns: RUNS },
    )
  })
})
