import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import type { OrganizationView } from '@kadry/domain/organization-view'
import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, it } from 'vitest'
import type { FollowedItem } from '../resolution/resolution.ts'
import { record } from './commitment.ts'
import { checkIn, type RegistrationRecord, type RegistrationStatus, register, withdraw } from './registration.ts'
import {
  cancel,
  closeRegistration,
  hold,
  type Known,
  type NewRoundTable,
  openRegistration,
  plan,
  type RoundTableStatus,
  roundTableMoves,
} from './round-table.ts'

const wanted: NewRoundTable = {
  title: ' Потребность  в кадрах ',
  sectorCode: 'radioelectronics',
  hostId: 'host',
  startsAt: '2022-05-20T07:00:00.000Z',
  endsAt: '2022-05-20T12:00:00.000Z',
  format: 'ONSITE',
  capacity: 40,
  quotas: [],
  maxDelegatesPerOrganization: 3,
  fulfilsItemIds: ['item5'],
  initiatedByGroupIds: [],
}
const items: readonly FollowedItem[] = [
  { id: 'item5', number: '5', kind: 'ORGANISE_EVENTS' },
  { id: 'item1', number: '1', kind: 'POSITION' },
]
const view = (kind?: OrganizationKind, validFrom = '2019-01-01', validTo?: string): OrganizationView => ({
  status: 'ACTIVE',
  sectorCodes: [],
  roles: kind ? { g1: { kind, validFrom, ...(validTo ? { validTo } : {}) } } : {},
})
const centre = view('ADVANCED_TRAINING_CENTRE')

function planned(more: Partial<Known> = {}): Known {
  return { ...given().when(plan, 'table', wanted, { host: centre, items }).state, ...more }
}
function registration(n: number, status: RegistrationStatus, side: RegistrationRecord['side'] = 'EMPLOYER') {
  return {
    id: `r${n}`,
    organizationId: `o${n}`,
    side,
    status,
    representativePosition: 'Директор',
    consentToPublish: true,
    registeredAt: '2022-05-01T00:00:00.000Z',
  }
}

describe('planning a round table', () => {
  it('tidies the title and publishes what was planned, for one sector', () => {
    const decision = given().when(plan, 'table', wanted, { host: centre, items })
    decision.then({
      facts: [{ type: 'roundTable.planned.v1', data: { id: 'table', capacity: 40, fulfilsItemIds: ['item5'] } }],
      state: { title: 'Потребность в кадрах', status: 'PLANNED', registrations: [] },
    })
  })

  it('R18: is refused where the host is no advanced training centre', () => {
    given()
      .when(plan, 'table', wanted, { host: view('COLLEGE'), items })
      .refuses({ __typename: 'RuleRefusal', rule: 'R18' })
  })

  it('R18: counts the role on the day of the table, not before and not after', () => {
    const ended = view('ADVANCED_TRAINING_CENTRE', '2019-01-01', '2022-05-19')
    const later = view('ADVANCED_TRAINING_CENTRE', '2022-05-21')
    const thatDay = view('ADVANCED_TRAINING_CENTRE', '2022-05-20', '2022-05-20')
    given().when(plan, 'table', wanted, { host: ended, items }).refuses({ rule: 'R18' })
    given().when(plan, 'table', wanted, { host: later, items }).refuses({ rule: 'R18' })
    given().when(plan, 'table', wanted, { host: thatDay, items }).then()
  })

  it('R18: another host is accepted with a reason, an empty reason is none', () => {
    const asked = { ...wanted, hostException: 'Выездной стол на заводе' }
    given()
      .when(plan, 'table', asked, { host: view('EMPLOYER'), items })
      .then({ state: { hostException: 'Выездной стол на заводе' } })
    given()
      .when(plan, 'table', { ...wanted, hostException: ' ' }, { host: view('EMPLOYER'), items })
      .refuses({ __typename: 'InvalidInput', problems: ['hostException'] })
  })

  it('R5: a dissolved host is refused, even with a reason', () => {
    const host: OrganizationView = { ...centre, status: 'DISSOLVED' }
    given()
      .when(plan, 'table', { ...wanted, hostException: 'Привычка' }, { host, items })
      .refuses({ rule: 'R5' })
  })

  it('is refused where the host or an item is unknown', () => {
    given().when(plan, 'table', wanted, { host: undefined, items }).refuses({ __typename: 'NotFound', id: 'host' })
    given().when(plan, 'table', wanted, { host: centre, items: [] }).refuses({ __typename: 'NotFound', id: 'item5' })
  })

  it('fulfils only items that ask for events', () => {
    given()
      .when(plan, 'table', { ...wanted, fulfilsItemIds: ['item5', 'item1'] }, { host: centre, items })
      .refuses({ __typename: 'InvalidInput', problems: ['fulfilsItemIds.1 ITEM_KIND'] })
  })

  it('reports all problems of the input at once', () => {
    const bad = { ...wanted, title: '', sectorCode: 'Радио', capacity: 0, endsAt: wanted.startsAt }
    const decision = given().when(plan, 'table', { ...bad, maxDelegatesPerOrganization: 0 }, { host: centre, items })
    decision.refuses({ problems: ['title', 'sectorCode', 'endsAt', 'capacity', 'maxDelegatesPerOrganization'] })
  })

  it('R20: turns a share into whole seats, rounded down, unharmed by binary fractions', () => {
    const decision = given().when(
      plan,
      'table',
      { ...wanted, capacity: 100, quotas: [{ side: 'EMPLOYER', maxShare: 0.29 }] },
      { host: centre, items },
    )
    decision.then({ state: { quotas: [{ seats: 29 }] } })
  })

  it.each([
    ['nothing', [{ side: 'EMPLOYER', maxShare: 0 }]],
    ['more than all', [{ side: 'EMPLOYER', maxShare: 1.01 }]],
    ['less than one seat', [{ side: 'EMPLOYER', maxShare: 0.02 }]],
    ['not a number', [{ side: 'EMPLOYER', maxShare: Number.NaN }]],
    [
      'two quotas of one side',
      [
        { side: 'EXPERT', maxShare: 0.5 },
        { side: 'EXPERT', maxShare: 0.4 },
      ],
    ],
  ] as const)('R20: a quota of %s is refused', (_, quotas) => {
    given()
      .when(plan, 'table', { ...wanted, quotas }, { host: centre, items })
      .refuses({ __typename: 'InvalidInput', rule: 'R20' })
  })
})

describe('the states of a round table', () => {
  const both = [view('EMPLOYER'), view('COLLEGE')]
  const came = { at: '2022-05-20T06:45:00.000Z', now: '2022-05-20T06:46:00.000Z' }
  const found = (status: RoundTableStatus) =>
    planned({
      status,
      registrations: [registration(1, 'CONFIRMED'), registration(2, 'ATTENDED'), registration(3, 'ATTENDED')],
    })
  const asked = { organizationId: 'o4', representativePosition: 'Директор', consentToPublish: true }
  const promised = {
    debtorId: 'o2',
    beneficiaryIds: ['o3'],
    object: 'VACANCIES' as const,
    quantity: 1,
    dueOn: '2022-09-01',
  }
  const parties = new Map(['o2', 'o3'].map((id) => [id, view('EMPLOYER')]))
  const idOf = (id: string, n: number) => `${id}/${n}`
  const checkingIn = (status: RoundTableStatus) => checkIn(found(status), 'r1', came)
  followsItsTable(
    roundTableMoves,
    {
      plan: null,
      openRegistration: (status: RoundTableStatus) => openRegistration(found(status)),
      register: (status: RoundTableStatus) =>
        register(found(status), asked, { view: view('EMPLOYER'), at: '2022-05-01T00:00:00.000Z', idOf }),
      closeRegistration: (status: RoundTableStatus) => closeRegistration(found(status)),
      withdrawRegistration: (status: RoundTableStatus) => withdraw(found(status), 'r1', () => true),
      checkInFirst: checkingIn,
      checkIn: checkingIn,
      hold: (status: RoundTableStatus) => hold(found(status), { on: '2022-05-20', today: '2022-05-20', views: both }),
      recordCommitment: (status: RoundTableStatus) => record(found(status), promised, { views: parties, idOf }),
      cancel: (status: RoundTableStatus) => cancel(found(status), 'Перенос'),
    },
    ({ status }) => status,
  )

  it('R24: cancelling closes the waiting list, keeps the seats for the record, and publishes it', () => {
    const registrations = [registration(1, 'CONFIRMED'), registration(2, 'WAITLISTED'), registration(3, 'WITHDRAWN')]
    const decision = given(planned({ status: 'REGISTRATION_OPEN', registrations })).when(cancel, ' Перенос  на осень ')
    decision.then({
      facts: [{ type: 'roundTable.cancelled.v1', data: { reason: 'Перенос на осень', fulfilsItemIds: ['item5'] } }],
      state: {
        cancellationReason: 'Перенос на осень',
        registrations: [{ status: 'CONFIRMED' }, { status: 'EXPIRED' }, { status: 'WITHDRAWN' }],
      },
    })
    given(planned()).when(cancel, ' ').refuses({ __typename: 'InvalidInput' })
  })
})

describe('R19: a round table counts as held', () => {
  const registrations = [
    registration(1, 'ATTENDED', 'EMPLOYER'),
    registration(2, 'ATTENDED', 'EDUCATION'),
    registration(3, 'CONFIRMED', 'EXPERT'),
    registration(4, 'WAITLISTED', 'EXPERT'),
    registration(5, 'WITHDRAWN', 'EXPERT'),
  ]
  const table = planned({ status: 'IN_PROGRESS', registrations })
  const on = { on: '2022-05-20', today: '2022-06-01' }

  it.each([
    ['EMPLOYER', 'COLLEGE'],
    ['EMPLOYER', 'UNIVERSITY'],
    ['EMPLOYER_ASSOCIATION', 'COLLEGE'],
    ['EMPLOYER_ASSOCIATION', 'UNIVERSITY'],
  ] as const)('with %s and %s', (employer, educator) => {
    given(table)
      .when(hold, { ...on, views: [view(employer), view(educator)] })
      .then({ state: { heldOn: '2022-05-20' } })
  })

  it.each([
    ['employers only', [view('EMPLOYER'), view('EMPLOYER_ASSOCIATION')]],
    ['educators only', [view('COLLEGE'), view('UNIVERSITY')]],
    ['a chamber of commerce instead of an employer', [view('CHAMBER_OF_COMMERCE'), view('COLLEGE')]],
    [
      'a college that stopped being one the day before',
      [view('EMPLOYER'), view('COLLEGE', '2019-01-01', '2022-05-19')],
    ],
    ['nobody', []],
  ])('not with %s', (_, views) => {
    given(table)
      .when(hold, { ...on, views })
      .refuses({ __typename: 'RuleRefusal', rule: 'R19' })
  })

  it('then those who did not come are no-shows, the waiting list expires, and the fact counts those who came', () => {
    given(table)
      .when(hold, { ...on, views: [view('EMPLOYER'), view('COLLEGE')] })
      .then({
        facts: [
          {
            type: 'roundTable.held.v1',
            data: {
              on: '2022-05-20',
              sides: ['EMPLOYER', 'EDUCATION'],
              attended: 2,
              isTwoSided: true,
              fulfilsItemIds: ['item5'],
            },
          },
        ],
        state: {
          registrations: [
            { status: 'ATTENDED' },
            { status: 'ATTENDED' },
            { status: 'NO_SHOW' },
            { status: 'EXPIRED' },
            { status: 'WITHDRAWN' },
          ],
        },
      })
  })

  it('on no day before its own and on none that has not come', () => {
    const views = [view('EMPLOYER'), view('COLLEGE')]
    given(table)
      .when(hold, { on: '2022-05-19', today: '2022-06-01', views })
      .refuses({ problems: ['on BEFORE_THE_DAY'] })
    given(table)
      .when(hold, { on: '2022-06-02', today: '2022-06-01', views })
      .refuses({ problems: ['on IN_THE_FUTURE'] })
  })
})
