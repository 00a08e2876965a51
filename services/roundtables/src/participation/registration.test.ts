import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import type { OrganizationView } from '@kadry/domain/organization-view'
import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import type { Side } from '../organization/organization.ts'
import { publicState } from '../round-table/public-state.ts'
import type { KindQuota, Known } from '../round-table/round-table.ts'
import { uncounted } from '../round-table/table.fixture.ts'
import { checkIn, leave, undoCheckIn } from './attendance.ts'
import { accept, decline } from './invitation.ts'
import { approve, reconfirm, reject } from './moderation.ts'
import {
  change,
  type RegistrationStatus,
  register,
  registrationMoves,
  replaceDelegate,
  withdraw,
} from './registration.ts'
import { seatsOf } from './seating.ts'

const at = '2022-05-01T00:00:00.000Z'
const idOf = (table: string, n: number) => `${table}/${n}`
const view = (kind?: OrganizationKind): OrganizationView => ({
  status: 'ACTIVE',
  sectorCodes: [],
  roles: kind ? { g1: { kind, validFrom: '2019-01-01' } } : {},
})
const code = '0123456789ABCDEF'
const everybody = () => true

function open(capacity: number, quotas: readonly KindQuota[] = [], more: Partial<Known> = {}): Known {
  return {
    id: 'table',
    title: 'Стол',
    sectorCode: 'radioelectronics',
    hostId: 'host',
    status: 'REGISTRATION_OPEN',
    startsAt: '2022-05-20T07:00:00.000Z',
    endsAt: '2022-05-20T12:00:00.000Z',
    format: 'ONSITE',
    capacity,
    quotas,
    maxDelegatesPerOrganization: 3,
    fulfilsItemIds: [],
    initiatedByGroupIds: [],
    registrations: [],
    commitments: [],
    ...uncounted,
    ...more,
  }
}
const wanted = (organizationId: string, side?: Side) => ({
  organizationId,
  representativePosition: 'Директор',
  consentToPublish: false,
  ...(side ? { side } : {}),
})
const asked = (table: Known, organizationId: string, side?: Side) =>
  given(table).when(register, wanted(organizationId, side), { view: view('EMPLOYER'), at, idOf, code })

/** A table at which these sides have registered in this order, each organisation `o1`, `o2`, … */
function seated(table: Known, sides: readonly Side[]): Known {
  return sides.reduce((known, side, index) => asked(known, `o${index + 1}`, side).state, table)
}
const statuses = (table: Known) => table.registrations.map(({ status }) => status)

describe('registering', () => {
  it('takes a seat while there is one and the end of the waiting list afterwards', () => {
    const table = seated(open(2), ['EMPLOYER', 'EMPLOYER', 'EMPLOYER', 'EMPLOYER'])
    expect(statuses(table)).toEqual(['CONFIRMED', 'CONFIRMED', 'WAITLISTED', 'WAITLISTED'])
    expect(seatsOf(table)).toMatchObject({ registered: 4, bySide: { EMPLOYER: { taken: 2, waiting: 2 } } })
  })

  it('R20: waits where the quota of its side is used up, though seats are free for others', () => {
    const quotas = [{ side: 'EMPLOYER' as const, maxShare: 0.5, seats: 1 }]
    const table = seated(open(3, quotas), ['EMPLOYER', 'EMPLOYER', 'EDUCATION', 'EXPERT', 'EXPERT'])
    expect(statuses(table)).toEqual(['CONFIRMED', 'WAITLISTED', 'CONFIRMED', 'CONFIRMED', 'WAITLISTED'])
  })

  it.each([
    ['EMPLOYER_ASSOCIATION', 'EMPLOYER'],
    ['UNIVERSITY', 'EDUCATION'],
    ['EMPLOYMENT_SERVICE', 'AUTHORITY'],
    ['CHAMBER_OF_COMMERCE', 'SOCIAL_PARTNER'],
    ['QUALIFICATIONS_COUNCIL', 'EXPERT'],
  ] as const)('derives the side of a %s as %s', (kind, side) => {
    given(open(1))
      .when(register, wanted('o1'), { view: view(kind), at, idOf, code })
      .then({ facts: [{ type: 'registration.confirmed.v2', data: { side } }], state: { registrations: [{ side }] } })
  })

  it('asks for the side of a body without a role on the day', () => {
    given(open(1))
      .when(register, wanted('o1'), { view: view(), at, idOf, code })
      .refuses({ __typename: 'InvalidInput', problems: ['side UNKNOWN_SIDE'] })
  })

  it.each([
    ['DISSOLVED', 'ORGANIZATION_DISSOLVED'],
    ['SUSPENDED', 'ORGANIZATION_SUSPENDED'],
  ] as const)('R5: is refused to a body that is %s', (status, code) => {
    const refused = { ...view('EMPLOYER'), status }
    given(open(1))
      .when(register, wanted('o1'), { view: refused, at, idOf, code })
      .refuses({ __typename: 'RuleRefusal', rule: 'R5', code })
  })

  it('is refused to a body nobody has heard of', () => {
    given(open(1))
      .when(register, wanted('o1'), { view: undefined, at, idOf, code })
      .refuses({ __typename: 'NotFound', id: 'o1' })
  })

  it('R21: sends at most so many delegates of one body; a withdrawn one makes room', () => {
    const table = open(5, [], { maxDelegatesPerOrganization: 2 })
    const two = asked(asked(table, 'o1').state, 'o1').state
    asked(two, 'o1').refuses({ __typename: 'RuleRefusal', rule: 'R21' })
    asked(two, 'o2').then()
    const one = given(two).when(withdraw, 'table/1', everybody).state
    asked(one, 'o1').then()
  })

  it('wants a position, in characters that can be seen', () => {
    const input = { ...wanted('o1'), representativePosition: ' ' }
    given(open(1))
      .when(register, input, { view: view('EMPLOYER'), at, idOf, code })
      .refuses({ problems: ['representativePosition'] })
  })
})

describe('consent to be named', () => {
  const from = (consentToPublish: boolean) => {
    const decision = given(open(1)).when(
      register,
      { ...wanted('o1'), consentToPublish },
      { view: view('EMPLOYER'), at, idOf, code },
    )
    const table = decision.state
    const facts = [...decision.facts, ...decision.when(withdraw, 'table/1', everybody).facts]
    return { facts, state: publicState(table) }
  }
  it('lets facts and the state say who registers', () => {
    const { facts, state } = from(true)
    expect(facts).toMatchObject([
      { type: 'registration.confirmed.v1', data: { organizationId: 'o1' } },
      { type: 'registration.withdrawn.v1', data: { organizationId: 'o1' } },
    ])
    expect(state.registrations).toMatchObject([{ id: 'table/1', organizationId: 'o1' }])
  })
  it('is needed for it: without, neither names the body', () => {
    const { facts, state } = from(false)
    expect(facts.map(({ type }) => type)).toEqual(['registration.confirmed.v2', 'registration.withdrawn.v2'])
    expect(JSON.stringify({ facts, state })).not.toContain('o1')
  })
})

describe('R20: withdrawing', () => {
  const quotas = [{ side: 'EMPLOYER' as const, maxShare: 0.5, seats: 1 }]

  it('gives the seat to the oldest that waits, in the same change, and emits both', () => {
    const table = seated(open(1), ['EMPLOYER', 'EDUCATION', 'EXPERT'])
    const decision = given(table).when(withdraw, 'table/1', everybody)
    decision.then({
      facts: [
        { type: 'registration.withdrawn.v2', data: { registrationId: 'table/1', side: 'EMPLOYER' } },
        { type: 'registration.promoted.v2', data: { registrationId: 'table/2', side: 'EDUCATION' } },
      ],
      answer: { registrationId: 'table/1', promotedIds: ['table/2'] },
    })
    expect(statuses(decision.state)).toEqual(['WITHDRAWN', 'CONFIRMED', 'WAITLISTED'])
  })

  it('passes over an older one whose quota is used up', () => {
    const table = seated(open(2, quotas), ['EMPLOYER', 'EDUCATION', 'EMPLOYER', 'EXPERT'])
    expect(statuses(table)).toEqual(['CONFIRMED', 'CONFIRMED', 'WAITLISTED', 'WAITLISTED'])
    const noEducator = given(table).when(withdraw, 'table/2', everybody).state
    expect(statuses(noEducator)).toEqual(['CONFIRMED', 'WITHDRAWN', 'WAITLISTED', 'CONFIRMED'])
    const noEmployer = given(table).when(withdraw, 'table/1', everybody).state
    expect(statuses(noEmployer)).toEqual(['WITHDRAWN', 'CONFIRMED', 'CONFIRMED', 'WAITLISTED'])
  })

  it('R5: passes over a body that may not be seated any more', () => {
    const table = seated(open(1), ['EMPLOYER', 'EMPLOYER', 'EMPLOYER'])
    const decision = given(table).when(withdraw, 'table/1', (organizationId) => organizationId !== 'o2')
    expect(statuses(decision.state)).toEqual(['WITHDRAWN', 'WAITLISTED', 'CONFIRMED'])
  })

  it('promotes nobody where the one who withdraws only waited', () => {
    const table = seated(open(1), ['EMPLOYER', 'EMPLOYER', 'EMPLOYER'])
    const next = given(table).when(withdraw, 'table/2', everybody).state
    expect(statuses(next)).toEqual(['CONFIRMED', 'WITHDRAWN', 'WAITLISTED'])
    expect(seatsOf(next).bySide.EMPLOYER).toMatchObject({ taken: 1, waiting: 1 })
  })

  it('is refused from a cancelled table, and for a registration that is not there', () => {
    const table = seated(open(1), ['EMPLOYER'])
    given({ ...table, status: 'CANCELLED' })
      .when(withdraw, 'table/1', everybody)
      .refuses({ from: 'CANCELLED' })
    given(table).when(withdraw, 'table/9', everybody).refuses({ __typename: 'NotFound', id: 'table/9' })
  })
})

describe('checking in', () => {
  const closed: Known = { ...seated(open(1), ['EMPLOYER', 'EDUCATION']), status: 'REGISTRATION_CLOSED' }
  const came = { at: '2022-05-20T06:45:00.000Z', now: '2022-05-20T06:46:00.000Z' }

  it('begins the table with the first who comes', () => {
    const next = given(closed).when(checkIn, 'table/1', came).state
    expect(next.status).toBe('IN_PROGRESS')
    expect(next.registrations[0]).toMatchObject({ status: 'ATTENDED', checkedInAt: came.at })
    given(next).when(checkIn, 'table/1', came).refuses({ from: 'ATTENDED', to: 'ATTENDED' })
  })

  it('is refused to one who waits, to one nobody knows, and while registration is open or all is over', () => {
    given(closed).when(checkIn, 'table/2', came).refuses({ from: 'WAITLISTED', to: 'ATTENDED' })
    given(closed).when(checkIn, 'table/9', came).refuses({ __typename: 'NotFound' })
    for (const status of ['PLANNED', 'REGISTRATION_OPEN', 'HELD', 'CANCELLED'] as const)
      given({ ...closed, status })
        .when(checkIn, 'table/1', came)
        .refuses({ from: status, to: 'IN_PROGRESS' })
  })

  it('is refused before the day of the table and for a moment that has not come', () => {
    given(closed)
      .when(checkIn, 'table/1', { at: '2022-05-19T20:00:00.000Z', now: came.now })
      .refuses({ problems: ['at BEFORE_THE_DAY'] })
    given(closed)
      .when(checkIn, 'table/1', { at: '2022-05-20T06:47:00.000Z', now: came.now })
      .refuses({ problems: ['at IN_THE_FUTURE'] })
  })
})

describe('a registration', () => {
  const table: Known = { ...seated(open(1), ['EMPLOYER']), status: 'REGISTRATION_CLOSED' }
  const found = (status: RegistrationStatus, more: Partial<Known> = {}): Known => ({
    ...table,
    ...more,
    registrations: table.registrations.map((one) => ({ ...one, status, keepsSeat: status === 'PENDING' })),
  })
  const came = { at: '2022-05-20T06:45:00.000Z', now: '2022-05-20T06:46:00.000Z' }
  const going = (status: RegistrationStatus) => found(status, { status: 'IN_PROGRESS' })
  const id = 'table/1'
  const about = { view: view('EMPLOYER'), today: '2022-05-01', at, code }
  const accepting = (status: RegistrationStatus) => accept(found(status), id, wanted('o1'), about)
  const approving = (status: RegistrationStatus) => approve(found(status), id)
  followsItsTable(
    registrationMoves,
    {
      invite: null,
      acceptWithSeat: accepting,
      acceptWaiting: accepting,
      decline: (status: RegistrationStatus) => decline(found(status), id, undefined),
      apply: null,
      approve: approving,
      approveWaiting: approving,
      reject: (status: RegistrationStatus) => reject(found(status), id, 'Не та отрасль', everybody),
      confirm: null,
      waitlist: null,
      promote: null,
      unsettle: null,
      reconfirm: (status: RegistrationStatus) => reconfirm(found(status), id, '2022-05-01'),
      change: (status: RegistrationStatus) => change(found(status), id, {}, { now: at, isOrganiser: false }),
      withdraw: (status: RegistrationStatus) => withdraw(found(status), id, everybody),
      walkIn: null,
      checkIn: (status: RegistrationStatus) => checkIn(found(status), id, came),
      undoCheckIn: (status: RegistrationStatus) => undoCheckIn(going(status), id, 'Отмечен другой'),
      leave: (status: RegistrationStatus) => leave(going(status), id, came),
      miss: null,
      expire: null,
    },
    ({ registrations }) => registrations[0]!.status,
  )

  it('R21: is changed within its window by the body, and at any time by the organiser', () => {
    const open = found('CONFIRMED', { changesUntil: '2022-05-10T00:00:00.000Z' })
    const said = { representativePosition: ' Главный  инженер ', consentToPublish: true }
    const change_ = (now: string, isOrganiser: boolean) => given(open).when(change, id, said, { now, isOrganiser })
    change_('2022-05-10T00:00:00.001Z', false).refuses({ problems: ['registrationId TOO_LATE'] })
    change_('2022-05-10T00:00:00.001Z', true).then()
    change_('2022-05-10T00:00:00.000Z', false).then({
      facts: [{ type: 'registration.changed.v1', data: { organizationId: 'o1' } }],
      state: {
        registrations: [{ representativePosition: 'Главный инженер', status: 'CONFIRMED', consentToPublish: true }],
      },
    })
  })

  it('keeps its seat where another delegate comes, and gets another code', () => {
    given(found('CONFIRMED'))
      .when(replaceDelegate, id, { representativePosition: 'Заместитель', code: 'ANOTHER' })
      .then({
        facts: ['registration.delegateReplaced.v1'],
        state: { registrations: [{ status: 'CONFIRMED', representativePosition: 'Заместитель', code: 'ANOTHER' }] },
      })
  })
})
