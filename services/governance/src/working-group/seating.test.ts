import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { body, fill, groupOf, requirement, termOf, wanting } from '../../test/group.ts'
import { vacateSeat } from './leaving.ts'
import { isFilledOn } from './seat.ts'

const withdrawn = (on = '2024-09-01') => ({ on, reason: 'WITHDRAWN' as const })

describe('filling a seat', () => {
  it('numbers the seat, notes the kind it is held by and publishes nothing of the delegate', () => {
    const decision = fill(wanting, body('a'), {
      voting: false,
      delegate: termOf('p', { position: ' Директор  колледжа ' }),
    })
    decision.then({
      state: {
        seats: [
          {
            id: 'g/1',
            organizationId: 'a',
            category: 'COLLEGE',
            requirementIndex: 0,
            voting: false,
            delegates: [termOf('p', { position: 'Директор колледжа' })],
            from: '2022-01-01',
          },
        ],
      },
      answer: { seatId: 'g/1' },
    })
    expect(decision.facts).toEqual([
      { type: 'seat.filled.v1', data: { id: 'g', seatId: 'g/1', organizationId: 'a', from: '2022-01-01' } },
    ])
    expect(fill(decision.state, body('b')).state.seats.map(({ id }) => id)).toEqual(['g/1', 'g/2'])
  })

  it('says what is wrong with a delegate whose term can not be', () => {
    const delegate = termOf('p', { position: ' ', from: '2021-12-31', to: '2021-12-30', document: { title: '' } })
    fill(wanting, body('a'), { delegate }).refuses({
      problems: [
        'delegate.position EMPTY',
        'delegate.from BEFORE_SEAT',
        'delegate.to END_BEFORE_START',
        'delegate.document.title EMPTY',
      ],
    })
  })

  it('R6: seats a body under the requirement that names it, though another fits too', () => {
    expect(fill(wanting, body('chamber')).state.seats).toMatchObject([{ requirementIndex: 2 }])
    expect(fill(wanting, body('chamber')).state.seats[0]).not.toHaveProperty('category')
  })

  it('R6: seats it under the requirement asked for, if it meets that one', () => {
    expect(fill(wanting, body('chamber'), { requirementIndex: 0 }).state.seats).toMatchObject([{ requirementIndex: 0 }])
    fill(wanting, body('a'), { requirementIndex: 2 }).refuses({ rule: 'R6', code: 'NOT_QUALIFIED' })
    for (const requirementIndex of [-1, 3])
      fill(wanting, body('a'), { requirementIndex }).refuses({
        rule: 'R6',
        problems: ['requirementIndex UNKNOWN_REQUIREMENT'],
      })
  })

  it('R6: goes on to the next fitting requirement when the first is full, and is refused when all are', () => {
    const full = fill(fill(wanting, body('a')).state, body('b')).state
    fill(full, body('c')).refuses({ rule: 'R6', code: 'REQUIREMENT_FULL' })
    fill(full, body('c'), { requirementIndex: 0 }).refuses({ code: 'REQUIREMENT_FULL' })
    expect(fill(full, body('c', ['COLLEGE', 'EMPLOYER'], 'it')).state.seats[2]).toMatchObject({
      requirementIndex: 1,
      category: 'EMPLOYER',
    })
    fill(given(full).when(vacateSeat, 'g/1', withdrawn()).state, body('c'), { from: '2024-09-01' }).then()
  })

  it('R6: asks a sector of whoever sits for one', () => {
    fill(wanting, body('a', ['EMPLOYER'])).refuses({ code: 'NOT_QUALIFIED' })
    expect(fill(wanting, body('a', ['EMPLOYER'], 'it')).state.seats).toMatchObject([{ requirementIndex: 1 }])
  })

  it('R7: seats no organisation twice, under whatever requirement', () => {
    const seated = fill(wanting, body('chamber')).state
    fill(seated, body('chamber'), { requirementIndex: 0 }).refuses({ rule: 'R7', code: 'ALREADY_SEATED' })
  })

  it('R7: seats one twice where its requirement allows that, under this one alone, and not a third time', () => {
    const twice = groupOf({
      requirements: [requirement({ seatsPerOrganization: 2 }), requirement({ kind: 'EMPLOYER' })],
    })
    const both = fill(fill(twice, body('a')).state, body('a'))
    both.then({ state: { seats: [{ requirementIndex: 0 }, { organizationId: 'a', requirementIndex: 0 }] } })
    fill(both.state, body('a')).refuses({ rule: 'R7', code: 'ALREADY_SEATED' })
    const one = fill(twice, body('a', ['COLLEGE', 'EMPLOYER'])).state
    fill(one, body('a', ['COLLEGE', 'EMPLOYER']), { requirementIndex: 1 }).refuses({ code: 'ALREADY_SEATED' })
    const left = given(both.state).when(vacateSeat, 'g/1', withdrawn('2024-09-01')).state
    fill(left, body('a'), { from: '2024-09-01' }).then({ facts: ['seat.filled.v1'] })
  })

  it('R7: seats no person twice, whatever body they sit for, while the first term lasts', () => {
    const seated = fill(wanting, body('a'), { delegate: termOf('p', { to: '2024-12-31' }) }).state
    const second = (from: string) => fill(seated, body('b'), { from, delegate: termOf('p', { from }) })
    second('2024-12-31').refuses({ rule: 'R7', code: 'PERSON_SEATED' })
    second('2025-01-01').then()
  })

  it('is for a group that is founded and not gone', () => {
    fill({ ...wanting, status: 'PROPOSED' }, body('a')).refuses({ __typename: 'IllegalTransition' })
  })

  it('R7: seats it anew once its seat is vacated', () => {
    const left = fill(wanting, body('a')).when(vacateSeat, 'g/1', withdrawn('2024-09-01')).state
    const again = fill(left, body('a'), { from: '2024-09-01' }).state
    expect(again.seats.map(({ id }) => id)).toEqual(['g/1', 'g/2'])
    for (const day of ['2024-08-31', '2024-09-01'])
      expect(again.seats.filter((seat) => isFilledOn(seat, day))).toHaveLength(1)
  })
})
