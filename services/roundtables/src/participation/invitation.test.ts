import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { cancel } from '../round-table/lifecycle.ts'
import { idOf, planned, registration, view } from '../round-table/table.fixture.ts'
import { setForm } from './form.ts'
import { accept, type Body, decline, invite, lapseInvitations, selected, toBeInvited } from './invitation.ts'
import { approve, reject } from './moderation.ts'
import { register } from './registration.ts'
import { changeSeats } from './seats.ts'

const at = '2022-05-01T00:00:00.000Z'
const about = { respondBy: '2022-05-10', sentOn: '2022-05-01', today: '2022-05-01', at, idOf }
const table = planned({ status: 'ANNOUNCED', capacity: 2 })
const body = (id: string, more: Partial<Body> = {}): Body => ({ ...view('EMPLOYER'), id, ...more })
const named = (...ids: readonly string[]) => ({
  named: ids,
  views: new Map(ids.map((id) => [id, view('EMPLOYER')])),
  selection: [],
})
const delegate = { representativePosition: 'Директор', consentToPublish: false }
const answering = { view: view('EMPLOYER'), today: '2022-05-01', at, code: 'CODE' }
const statuses = ({ registrations }: { readonly registrations: readonly { readonly status: string }[] }) =>
  registrations.map(({ status }) => status)

describe('inviting', () => {
  it('selects bodies by kind on the day, sector and municipality, each where it is named', () => {
    const plant = body('plant', { sectorCodes: ['radio'], oktmo: '46568000' })
    const college = { ...body('college', { sectorCodes: ['radio', 'it'], oktmo: '46000000' }), ...view('COLLEGE') }
    const both = [plant, { ...college, id: 'college', sectorCodes: ['radio', 'it'], oktmo: '46000000' }]
    const ids = (selection: Parameters<typeof selected>[1], day = '2022-05-20') =>
      selected(both, selection, day).map(({ id }) => id)
    expect(ids({})).toEqual(['plant', 'college'])
    expect(ids({ kinds: ['COLLEGE'] })).toEqual(['college'])
    expect(ids({ kinds: ['COLLEGE'] }, '2018-12-31')).toEqual([])
    expect(ids({ sectorCodes: ['it', 'mining'] })).toEqual(['college'])
    expect(ids({ sectorCodes: ['radio'], oktmo: ['46568000'] })).toEqual(['plant'])
  })

  it('leaves out of a selection who is known already or may not be seated, and publishes each invitation', () => {
    const busy = { ...table, registrations: [registration(1, 'CONFIRMED'), registration(2, 'DECLINED')] }
    const bodies = [body('o1'), body('o2'), body('gone', { status: 'DISSOLVED' })]
    expect(toBeInvited(busy, bodies).map(({ id }) => id)).toEqual(['o2'])
    given(busy)
      .when(invite, { named: [], views: new Map(), selection: bodies }, about)
      .then({
        facts: [{ type: 'registration.invited.v1', data: { side: 'EMPLOYER', respondBy: '2022-05-10' } }],
        answer: { invited: 1 },
      })
  })

  it('R5, R21: is refused to one that is dissolved, unknown, or has no delegate left', () => {
    const views = new Map([['gone', { ...view('EMPLOYER'), status: 'DISSOLVED' as const }]])
    given(table)
      .when(invite, { named: ['gone'], views, selection: [] }, about)
      .refuses({ rule: 'R5' })
    given(table)
      .when(invite, { named: ['nobody'], views, selection: [] }, about)
      .refuses({ __typename: 'NotFound', id: 'nobody' })
    const full = { ...table, maxDelegatesPerOrganization: 1 }
    const invited = given(full).when(invite, named('o1'), about)
    invited.when(invite, named('o1'), about).refuses({ rule: 'R21' })
    given({ ...invited.state, status: 'REGISTRATION_OPEN' as const })
      .when(register, { ...delegate, organizationId: 'o1' }, { ...answering, idOf })
      .refuses({ rule: 'R21' })
  })

  it('asks for an answer in time, from somebody', () => {
    const late = { ...about, respondBy: '2022-05-21' }
    given(table)
      .when(invite, named('o1'), late)
      .refuses({ problems: ['respondBy OUTSIDE_THE_TERM'] })
    given(table)
      .when(invite, named('o1'), { ...about, respondBy: '2022-04-30' })
      .refuses({ problems: ['respondBy'] })
    given(table)
      .when(invite, named('o1'), { ...about, sentOn: '2022-05-02' })
      .refuses({ problems: ['sentOn IN_THE_FUTURE'] })
    given(table)
      .when(invite, named(), about)
      .refuses({ problems: ['selection COUNT R21'] })
  })
})

describe('an invitation', () => {
  const invited = given(table).when(invite, named('o1', 'o2', 'o3'), about)

  it('takes no seat; those who accept are seated in the order of their answers', () => {
    const two = invited.when(accept, 'table/3', delegate, answering).when(accept, 'table/1', delegate, answering)
    two.then({ facts: ['registration.confirmed.v2'] })
    const all = two.when(accept, 'table/2', delegate, answering)
    all.then({ facts: ['registration.waitlisted.v2'] })
    expect(all.state.registrations.map(({ id, status }) => [id, status])).toEqual([
      ['table/3', 'CONFIRMED'],
      ['table/1', 'CONFIRMED'],
      ['table/2', 'WAITLISTED'],
    ])
  })

  it('is declined, with a reason or without, and makes room for another delegate', () => {
    invited.when(decline, 'table/1', ' Заняты ').then({
      facts: ['registration.declined.v1'],
      state: {
        registrations: [{ status: 'DECLINED', reason: 'Заняты' }, { status: 'INVITED' }, { status: 'INVITED' }],
      },
    })
    invited.when(decline, 'table/1', ' ').refuses({ problems: ['reason EMPTY'] })
  })

  it('is over the day after the last one to answer', () => {
    invited.when(accept, 'table/1', delegate, { ...answering, today: '2022-05-11' }).refuses({
      problems: ['registrationId TOO_LATE'],
    })
    invited.when(lapseInvitations, '2022-05-10').then({ facts: [] })
    invited.when(lapseInvitations, '2022-05-11').then({
      facts: ['registration.lapsed.v1', 'registration.lapsed.v1', 'registration.lapsed.v1'],
      state: { registrations: [{ status: 'EXPIRED' }, { status: 'EXPIRED' }, { status: 'EXPIRED' }] },
    })
  })

  it('that was sent on paper and is entered later may still be answered that day', () => {
    const later = { ...about, today: '2022-06-01', at: '2022-06-01T08:00:00.000Z' }
    const entered = given(table).when(invite, named('o1'), later)
    entered.when(lapseInvitations, '2022-06-01').then({ facts: [] })
    entered.when(decline, 'table/1', 'Заняты').then({ facts: ['registration.declined.v1'] })
    entered.when(lapseInvitations, '2022-06-02').then({ facts: ['registration.lapsed.v1'] })
  })

  it('R5, R24: is refused to a body that is gone, and ended by a cancellation', () => {
    invited
      .when(accept, 'table/1', delegate, { ...answering, view: { ...view(), status: 'MERGED' } })
      .refuses({ rule: 'R5' })
    const { facts } = invited.when(cancel, 'Перенос')
    expect(facts.slice(1).map(({ data }) => (data as { had: string }).had)).toEqual(Array(3).fill('INVITATION'))
  })
})

describe('a table whose organiser examines who asks', () => {
  const open = planned({ status: 'REGISTRATION_OPEN', capacity: 1 })
  const moderated = given(open).when(setForm, { isModerated: true, questions: [] }, idOf)
  const asked = moderated
    .when(register, { ...delegate, organizationId: 'o1' }, { ...answering, idOf })
    .when(register, { ...delegate, organizationId: 'o2' }, { ...answering, idOf })

  it('seats whom it approves, and lets the others wait in the order of their applications', () => {
    asked.then({ facts: ['registration.applied.v1'] })
    const second = asked.when(approve, 'table/2')
    second.then({ facts: ['registration.confirmed.v2'] })
    const first = second.when(approve, 'table/1')
    first.then({ facts: ['registration.waitlisted.v2'] })
    expect(statuses(first.state)).toEqual(['WAITLISTED', 'CONFIRMED'])
    first.when(approve, 'table/1').refuses({ from: 'WAITLISTED', to: 'CONFIRMED' })
  })

  it('rejects with a reason', () => {
    const everybody = () => true
    asked.when(reject, 'table/1', ' ', everybody).refuses({ problems: ['reason EMPTY'] })
    asked.when(reject, 'table/1', 'Не та отрасль', everybody).then({
      facts: [{ type: 'registration.rejected.v1', data: { registrationId: 'table/1', reason: 'Не та отрасль' } }],
      state: { registrations: [{ status: 'REJECTED', reason: 'Не та отрасль' }, { status: 'PENDING' }] },
    })
  })
})

describe('R20: other seats', () => {
  const registrations = [
    registration(1, 'CONFIRMED'),
    registration(2, 'CONFIRMED', 'EDUCATION'),
    registration(3, 'WAITLISTED'),
    registration(4, 'WAITLISTED', 'EDUCATION'),
  ]
  const quotas = [{ side: 'EMPLOYER' as const, maxShare: 0.5, seats: 1 }]
  const full = planned({ status: 'REGISTRATION_CLOSED', capacity: 2, quotas, registrations })
  const everybody = () => true

  it('go to the waiting list in the same write, within the quotas', () => {
    const three = given(full).when(changeSeats, { capacity: 3 }, everybody)
    three.then({
      facts: [
        { type: 'roundTable.seatsChanged.v1', data: { capacity: 3, quotas: [{ side: 'EMPLOYER', seats: 1 }] } },
        { type: 'registration.promoted.v1', data: { registrationId: 'r4' } },
      ],
      answer: { promotedIds: ['r4'] },
    })
    given(full)
      .when(changeSeats, { capacity: 4 }, everybody)
      .then({ answer: { promotedIds: ['r3', 'r4'] } })
    given(full)
      .when(changeSeats, { capacity: 4, quotas: [] }, (id) => id !== 'o3')
      .then({ answer: { promotedIds: ['r4'] } })
  })

  it('are never fewer than those taken, in all and of a side, and leave each quota a seat', () => {
    const refused = (seats: Parameters<typeof changeSeats>[1]) => given(full).when(changeSeats, seats, everybody)
    refused({ capacity: 1 }).refuses({
      problems: ['quotas.0.maxShare SHARE R20', 'capacity BELOW_SEATED R20', 'quotas.0.maxShare BELOW_SEATED R20'],
    })
    refused({ capacity: 4, quotas: [{ side: 'EDUCATION', maxShare: 0.2 }] }).refuses({ rule: 'R20' })
    refused({ capacity: 4, quotas: [{ side: 'EMPLOYER', maxShare: 1.2 }] }).refuses({
      problems: ['quotas.0.maxShare SHARE'],
    })
    refused({ capacity: 1_001 }).refuses({ problems: ['capacity RANGE R20'] })
  })
})
