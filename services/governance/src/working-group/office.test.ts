import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { body, fill, wanting } from '../../test/group.ts'
import { loseHolder, vacateSeat } from './leaving.ts'
import { fillOffice, type Office, officesOn, vacateOffice } from './office.ts'
import type { Known } from './working-group.ts'

const seated = fill(fill(wanting, body('a')).state, body('b')).state
const office = (more: Partial<Office> = {}): Office => ({ kind: 'CHAIR', seatId: 'g/1', from: '2022-02-01', ...more })
const filling = (state: Known, more: Partial<Office> = {}) => given(state).when(fillOffice, office(more))
const held = ({ offices }: Known, day: string) =>
  officesOn({ offices }, day).map(({ kind, seatId }) => `${kind} ${seatId}`)

describe('an office of a group', () => {
  it('is held by a seat for a term, and published with its document', () => {
    given(seated)
      .when(fillOffice, { ...office({ to: '2023-01-31' }), document: { title: ' Протокол  № 1 ' } })
      .then({
        facts: [
          {
            type: 'office.filled.v1',
            data: {
              ...{ id: 'g', kind: 'CHAIR', seatId: 'g/1', organizationId: 'a', from: '2022-02-01', to: '2023-01-31' },
              document: { title: 'Протокол № 1' },
            },
          },
        ],
        state: { offices: [{ kind: 'CHAIR', seatId: 'g/1', from: '2022-02-01', to: '2023-01-31' }] },
        answer: { seatId: 'g/1' },
      })
    const { state } = filling(seated, { to: '2023-01-31' })
    const days = ['2022-01-31', '2022-02-01', '2023-01-31', '2023-02-01']
    expect(days.map((day) => held(state, day))).toEqual([[], ['CHAIR g/1'], ['CHAIR g/1'], []])
  })

  it('passes to the next chair or secretary on that day', () => {
    const next = filling(filling(seated).state, { seatId: 'g/2', from: '2024-09-01' })
    next.then({
      facts: [
        { type: 'office.vacated.v1', data: { seatId: 'g/1', on: '2024-09-01', reason: 'SUCCEEDED' } },
        { type: 'office.filled.v1', data: { seatId: 'g/2', organizationId: 'b' } },
      ],
    })
    expect(held(next.state, '2024-08-31')).toEqual(['CHAIR g/1'])
    expect(held(next.state, '2024-09-01')).toEqual(['CHAIR g/2'])
  })

  it('of a deputy stands beside that of another, and a new term of the same one ends the old', () => {
    const first = filling(seated, { kind: 'DEPUTY_CHAIR' }).state
    const both = filling(first, { kind: 'DEPUTY_CHAIR', seatId: 'g/2' })
    expect(held(both.state, '2024-01-01')).toEqual(['DEPUTY_CHAIR g/1', 'DEPUTY_CHAIR g/2'])
    const again = filling(both.state, { kind: 'DEPUTY_CHAIR', from: '2024-09-01' }).state
    expect(held(again, '2024-09-01')).toEqual(['DEPUTY_CHAIR g/2', 'DEPUTY_CHAIR g/1'])
  })

  it('is not given before its seat, nor before the term of the former, nor for no day', () => {
    filling(filling(seated).state, { seatId: 'g/2', from: '2021-12-31', to: '2021-12-30' }).refuses({
      problems: ['from BEFORE_SEAT', 'from NOT_AFTER_FORMER', 'to END_BEFORE_START'],
    })
    filling(filling(seated).state, { seatId: 'g/2' }).refuses({ problems: ['from NOT_AFTER_FORMER'] })
  })

  it('is one of a seat at a time; chair and deputies have a vote', () => {
    filling(filling(seated).state, { kind: 'SECRETARY' }).refuses({ problems: ['seatId HOLDS_OFFICE'] })
    const silent = fill(wanting, body('a'), { voting: false }).state
    for (const kind of ['CHAIR', 'DEPUTY_CHAIR'] as const)
      filling(silent, { kind }).refuses({ problems: ['seatId NO_VOTE'] })
    filling(silent, { kind: 'SECRETARY' }).then()
  })

  it('is given to no seat that is not there or is left', () => {
    filling(seated, { seatId: 'g/9' }).refuses({ __typename: 'NotFound', id: 'g/9' })
    const left = given(seated).when(vacateSeat, 'g/1', { on: '2024-09-01', reason: 'WITHDRAWN' }).state
    filling(left).refuses({ __typename: 'IllegalTransition', from: 'VACANT' })
  })

  it('is laid down on a day, once, and by whoever holds it', () => {
    const chaired = filling(seated).state
    const leaving = (on: string, seatId = 'g/1') => given(chaired).when(vacateOffice, { seatId, kind: 'CHAIR', on })
    leaving('2024-09-01').then({
      facts: [
        {
          type: 'office.vacated.v1',
          data: { id: 'g', kind: 'CHAIR', seatId: 'g/1', organizationId: 'a', on: '2024-09-01', reason: 'RELIEVED' },
        },
      ],
      state: { offices: [{ to: '2024-08-31' }] },
    })
    leaving('2022-01-31').refuses({ problems: ['on BEFORE_OFFICE'] })
    leaving('2024-09-01', 'g/2').refuses({ __typename: 'NotFound' })
    leaving('2024-09-01')
      .when(vacateOffice, { seatId: 'g/1', kind: 'CHAIR', on: '2024-09-01' })
      .refuses({ __typename: 'NotFound' })
  })

  it('goes with its seat on that day, whoever took the seat away', () => {
    const chaired = filling(seated).state
    given(chaired)
      .when(loseHolder, { organizationId: 'a', on: '2024-09-01', reason: 'DISSOLVED' })
      .then({
        facts: [
          'seat.vacated.v1',
          {
            type: 'office.vacated.v1',
            data: {
              id: 'g',
              kind: 'CHAIR',
              seatId: 'g/1',
              organizationId: 'a',
              on: '2024-09-01',
              reason: 'SEAT_VACATED',
            },
          },
        ],
        state: { offices: [{ to: '2024-08-31' }] },
      })
  })
})
