import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { closeAsOneSided, hold, publishProtocol, report } from './holding.ts'
import { publicState } from './public-state.ts'
import { planned, registration, view } from './table.fixture.ts'

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
              attendedBySide: [
                { side: 'EMPLOYER', attended: 1 },
                { side: 'EDUCATION', attended: 1 },
              ],
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

describe('R19: a table to which one side came', () => {
  const registrations = [
    registration(1, 'ATTENDED', 'EMPLOYER'),
    registration(2, 'ATTENDED', 'AUTHORITY'),
    registration(3, 'CONFIRMED', 'EDUCATION'),
    registration(4, 'WAITLISTED', 'EXPERT'),
  ]
  const table = planned({ status: 'IN_PROGRESS', registrations })
  const about = { on: '2022-05-20', today: '2022-05-21', reason: ' От колледжей никто  не пришёл ' }
  const employers = [view('EMPLOYER'), view('REGIONAL_AUTHORITY')]

  it('is closed with the reason and counts for nothing: it was not held', () => {
    const closed = given(table).when(closeAsOneSided, { ...about, views: employers })
    closed.then({
      facts: [
        {
          type: 'roundTable.closedOneSided.v1',
          data: { reason: 'От колледжей никто не пришёл', sides: ['EMPLOYER', 'AUTHORITY'], attended: 2 },
        },
      ],
      state: {
        status: 'ONE_SIDED',
        registrations: [{ status: 'ATTENDED' }, { status: 'ATTENDED' }, { status: 'NO_SHOW' }, { status: 'EXPIRED' }],
      },
    })
    const { heldOn, isTwoSided } = publicState(closed.state)
    expect({ heldOn, isTwoSided }).toEqual({ heldOn: undefined, isTwoSided: undefined })
  })

  it('is refused where both came, without a reason, and before its day', () => {
    given(table)
      .when(closeAsOneSided, { ...about, views: [view('EMPLOYER'), view('COLLEGE')] })
      .refuses({ rule: 'R19', code: 'TWO_SIDED' })
    given(table)
      .when(closeAsOneSided, { ...about, views: employers, reason: ' ' })
      .refuses({ problems: ['reason EMPTY'] })
    given(table)
      .when(closeAsOneSided, { ...about, views: employers, today: '2022-05-19' })
      .refuses({ problems: ['on IN_THE_FUTURE'] })
  })
})

describe('the protocol', () => {
  const held = planned({ status: 'HELD', heldOn: '2022-05-20' })
  const days = { on: '2022-05-27', today: '2022-05-27' }
  const written = { discussed: ' Потребность \n\n\n в кадрах ', decisions: [' Открыть  набор '] }

  it('is published with the report, from the day of the table on', () => {
    given(held)
      .when(publishProtocol, days)
      .refuses({ problems: ['roundTableId NO_REPORT'] })
    const reported = given(held).when(report, written)
    reported.then({
      facts: [{ type: 'roundTable.reported.v1', data: { decisions: ['Открыть набор'] } }],
      state: { report: { discussed: 'Потребность\n\nв кадрах', decisions: ['Открыть набор'] } },
    })
    reported.when(publishProtocol, { ...days, on: '2022-05-19' }).refuses({ problems: ['on BEFORE_THE_DAY'] })
    reported.when(publishProtocol, days).then({
      facts: [{ type: 'roundTable.protocolPublished.v1', data: { on: '2022-05-27' } }],
      state: { status: 'PROTOCOL_PUBLISHED', protocolPublishedOn: '2022-05-27' },
    })
  })

  it('needs a report that says something', () => {
    given(held)
      .when(report, { discussed: ' ', decisions: [' '] })
      .refuses({ problems: ['discussed EMPTY', 'decisions.0 EMPTY'] })
    const many = Array.from({ length: 51 }, () => 'Решили')
    given(held)
      .when(report, { ...written, decisions: many })
      .refuses({ problems: ['decisions TOO_MANY'] })
  })
})
