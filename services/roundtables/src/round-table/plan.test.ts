import type { OrganizationView } from '@kadry/domain/organization-view'
import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { setForm } from '../participation/form.ts'
import { copy, draft, plan, planDraft, revise } from './plan.ts'
import { came, idOf, named, planned, registration, uncounted, view, wanted } from './table.fixture.ts'

describe('planning a round table', () => {
  it('tidies the title and publishes what was planned, for one sector', () => {
    const decision = given().when(plan, 'table', wanted, named)
    decision.then({
      facts: [{ type: 'roundTable.planned.v1', data: { id: 'table', capacity: 40, fulfilsItemIds: ['item5'] } }],
      state: { title: 'Потребность в кадрах', status: 'PLANNED', registrations: [] },
    })
  })

  it('R18: is refused where the host is no advanced training centre', () => {
    given()
      .when(plan, 'table', wanted, { ...named, host: view('COLLEGE') })
      .refuses({ __typename: 'RuleRefusal', rule: 'R18' })
  })

  it('R18: counts the role on the day of the table, not before and not after', () => {
    const ended = view('ADVANCED_TRAINING_CENTRE', '2019-01-01', '2022-05-19')
    const later = view('ADVANCED_TRAINING_CENTRE', '2022-05-21')
    const thatDay = view('ADVANCED_TRAINING_CENTRE', '2022-05-20', '2022-05-20')
    given()
      .when(plan, 'table', wanted, { ...named, host: ended })
      .refuses({ rule: 'R18' })
    given()
      .when(plan, 'table', wanted, { ...named, host: later })
      .refuses({ rule: 'R18' })
    given()
      .when(plan, 'table', wanted, { ...named, host: thatDay })
      .then()
  })

  it('R18: another host is accepted with a reason, an empty reason is none', () => {
    const asked = { ...wanted, hostException: 'Выездной стол на заводе' }
    given()
      .when(plan, 'table', asked, { ...named, host: view('EMPLOYER') })
      .then({ state: { hostException: 'Выездной стол на заводе' } })
    given()
      .when(plan, 'table', { ...wanted, hostException: ' ' }, { ...named, host: view('EMPLOYER') })
      .refuses({ __typename: 'InvalidInput', problems: ['hostException'] })
  })

  it('R5: a dissolved host is refused, even with a reason', () => {
    const host: OrganizationView = { ...named.host!, status: 'DISSOLVED' }
    given()
      .when(plan, 'table', { ...wanted, hostException: 'Привычка' }, { ...named, host })
      .refuses({ rule: 'R5' })
  })

  it('is refused where the host or an item is unknown', () => {
    given()
      .when(plan, 'table', wanted, { ...named, host: undefined })
      .refuses({ __typename: 'NotFound', id: 'host' })
    given()
      .when(plan, 'table', wanted, { ...named, over: ['item5'] })
      .refuses({ rule: 'R18', code: 'ITEM_OVER' })
    given()
      .when(plan, 'table', wanted, { ...named, items: [] })
      .refuses({ __typename: 'NotFound', id: 'item5' })
  })

  it.each([
    ['nobody has heard of', undefined, { __typename: 'NotFound', id: 'radioelectronics' }],
    [
      'had ended the day before',
      { code: 'radioelectronics', editions: [{ name: 'Р', validTo: '2022-05-19' }] },
      { rule: 'R18', code: 'SECTOR_NOT_IN_FORCE' },
    ],
    [
      'begins the day after',
      { code: 'radioelectronics', editions: [{ name: 'Р', validFrom: '2022-05-21' }] },
      { rule: 'R18', code: 'SECTOR_NOT_IN_FORCE' },
    ],
  ])('R18: is refused for a sector that %s', (_, sector, refusal) => {
    given()
      .when(plan, 'table', wanted, { ...named, sector })
      .refuses(refusal)
  })

  it('R18: is refused for a group that nobody knows or that has ended its work', () => {
    const asked = { ...wanted, initiatedByGroupIds: ['g1'] }
    const known = (status: string) => ({ ...named, groups: new Map([['g1', { id: 'g1', status }]]) })
    given().when(plan, 'table', asked, named).refuses({ __typename: 'NotFound', id: 'g1' })
    given().when(plan, 'table', asked, known('DISSOLVED')).refuses({ rule: 'R18', code: 'GROUP_DISSOLVED' })
    given().when(plan, 'table', asked, known('ACTIVE')).then()
  })

  it('fulfils only items that ask for events', () => {
    given()
      .when(plan, 'table', { ...wanted, fulfilsItemIds: ['item5', 'item1'] }, named)
      .refuses({ __typename: 'InvalidInput', problems: ['fulfilsItemIds.1 ITEM_KIND'] })
  })

  it('reports all problems of the input at once', () => {
    const bad = { ...wanted, title: '', sectorCode: 'Радио', capacity: 0, endsAt: wanted.startsAt }
    const decision = given().when(plan, 'table', { ...bad, maxDelegatesPerOrganization: 0 }, named)
    decision.refuses({ problems: ['title', 'sectorCode', 'endsAt', 'capacity', 'maxDelegatesPerOrganization'] })
  })

  it('R20: turns a share into whole seats, rounded down, unharmed by binary fractions', () => {
    const decision = given().when(
      plan,
      'table',
      { ...wanted, capacity: 100, quotas: [{ side: 'EMPLOYER', maxShare: 0.29 }] },
      named,
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
      .when(plan, 'table', { ...wanted, quotas }, named)
      .refuses({ __typename: 'InvalidInput', rule: 'R20' })
  })
})

describe('a draft', () => {
  it('is held to its shape, and publishes nothing', () => {
    given()
      .when(draft, 'table', { ...wanted, sectorCode: 'no-such-sector' })
      .then({ facts: [], state: { status: 'DRAFT', sectorCode: 'no-such-sector' } })
    given()
      .when(draft, 'table', { ...wanted, title: ' ' })
      .refuses({ problems: ['title EMPTY'] })
  })

  it('is written anew as a whole, and held to the rules once it is planned', () => {
    const revised = given()
      .when(draft, 'table', { ...wanted, venue: 'Зал 1' })
      .when(revise, { ...wanted, title: 'Иная тема' })
    revised.then({ state: { title: 'Иная тема', status: 'DRAFT' } })
    revised.when(planDraft, { ...named, host: view('COLLEGE') }).refuses({ rule: 'R18' })
    revised.when(planDraft, { ...named, items: [] }).refuses({ __typename: 'NotFound', id: 'item5' })
    revised.when(planDraft, named).then({
      facts: [{ type: 'roundTable.planned.v1', data: { id: 'table', title: 'Иная тема' } }],
      state: { status: 'PLANNED' },
    })
  })

  it('keeps how bodies will register when it is written anew, and publishes that once it is planned', () => {
    const question = { text: 'Нужен ли обед', kind: 'YES_NO' as const, isRequired: true }
    const revised = given()
      .when(draft, 'table', wanted)
      .when(setForm, { isModerated: true, questions: [question] }, idOf)
      .when(revise, { ...wanted, title: 'Иная тема' })
    revised.then({ state: { title: 'Иная тема', isModerated: true, questions: [{ id: 'table/1' }] } })
    revised.when(planDraft, named).then({
      facts: ['roundTable.planned.v1', { type: 'roundTable.formSet.v1', data: { isModerated: true, questions: 1 } }],
    })
  })

  it('is copied from a table without its participants and what came of it', () => {
    const source = planned({
      status: 'HELD',
      heldOn: '2022-05-20',
      hostException: 'Выездной',
      quotas: [{ side: 'EMPLOYER', maxShare: 0.5, seats: 20 }],
      registrations: [{ ...registration(1, 'ATTENDED'), checkedInAt: came.at }],
    })
    const again = { startsAt: '2023-05-20T07:00:00.000Z', endsAt: '2023-05-20T12:00:00.000Z' }
    const { state } = given().when(copy, 'other', source, again)
    expect(state).toEqual({
      ...{ id: 'other', ...wanted, ...again, title: source.title, hostException: 'Выездной' },
      quotas: source.quotas,
      status: 'DRAFT',
      registrations: [],
      commitments: [],
      ...uncounted,
    })
    given()
      .when(copy, 'other', source, { startsAt: again.endsAt, endsAt: again.startsAt })
      .refuses({ problems: ['endsAt END_BEFORE_START'] })
  })
})
