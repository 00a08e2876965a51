import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { meeting } from '../../test/motions.ts'
import { icalOf } from './ical.ts'
import { changePlace } from './place.ts'

const AT = '2022-06-16T21:30:00.000Z'
const convened = { ...meeting([{}]), place: 'Дом Правительства', sequence: 3 }
const moved = given(convened).when(changePlace, { place: ' Красногорск,  зал 2 ', reason: 'Ремонт' }, AT)

describe('R42: a change of place', () => {
  it('is recorded, keeps the day, and raises the sequence of calendars', () => {
    moved.then({
      facts: [{ type: 'meeting.placeChanged.v1', data: { id: 'm', on: '2022-06-17' } }],
      state: {
        ...{ status: 'CONVENED', startsAt: convened.startsAt, place: 'Красногорск, зал 2', sequence: 4 },
        placeChanges: [{ at: AT, before: 'Дом Правительства', after: 'Красногорск, зал 2', reason: 'Ремонт' }],
      },
    })
    const calendar = icalOf({ ...moved.state, groupName: 'Группа', updatedAt: AT })
    expect(calendar).toMatch(/SEQUENCE:4/)
    expect(calendar).toContain('LOCATION:Красногорск\\, зал 2')
    moved
      .when(changePlace, { place: 'Зал 3' }, AT)
      .then({ state: { sequence: 5, placeChanges: [{}, { after: 'Зал 3' }] } })
  })
  it('is a change, in words, of a meeting that was convened and comes together', () => {
    const to = (place: string, of = convened) => given(of).when(changePlace, { place }, AT)
    to('Дом  Правительства').refuses({ problems: ['place NOTHING_CHANGED'] })
    to(' ').refuses({ problems: ['place EMPTY'] })
    given(convened)
      .when(changePlace, { place: 'Зал 3', reason: 'п'.repeat(100_000) }, AT)
      .refuses({ problems: ['reason TOO_LONG'] })
    to('Зал 3', { ...convened, form: 'BY_CORRESPONDENCE' }).refuses({ problems: ['place BY_CORRESPONDENCE R42'] })
    for (const status of ['PLANNED', 'HELD', 'CANCELLED'] as const)
      to('Зал 3', { ...convened, status }).refuses({ __typename: 'IllegalTransition', from: status })
  })
})
