import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { groupOf, seatOf, termOf } from '../../test/group.ts'
import { forgetInputs, neededPersons, personsIn, seatsOf } from './erasure.ts'
import { namesIn, withoutNames, withPersons } from './names-in-seats.ts'
import type { WorkingGroup } from './working-group.ts'

describe('a group whose seats still have names', () => {
  const { delegates: _, ...seat } = seatOf(1, { to: '2024-08-31' })
  const old = {
    name: 'Группа',
    seats: [
      { ...seat, delegate: { fullName: 'Иванова Мария', position: 'Директор' } },
      { ...seat, id: 'g/2', delegate: { position: 'Юрист' } },
      { ...seat, id: 'g/3' },
    ],
  }
  const { offices, seats } = withPersons(old) as Pick<WorkingGroup, 'offices' | 'seats'>

  it('has an appointment of one person in each, the same whenever it is read', () => {
    expect(offices).toEqual([])
    expect(seats.map(({ delegates }) => delegates)).toMatchObject([
      [{ fullName: 'Иванова Мария', position: 'Директор', from: '2022-01-01', to: '2024-08-31' }],
      [{ position: 'Юрист' }],
      [],
    ])
    expect(seats[0]).not.toHaveProperty('delegate')
    expect(withPersons(old)).toEqual({ name: 'Группа', offices, seats })
    expect(new Set(personsIn({ seats })).size).toBe(2)
  })

  it('is left by the names, and by nothing else', () => {
    expect(namesIn({ seats }).map(({ fullName }) => fullName)).toEqual(['Иванова Мария'])
    const moved = given(groupOf({ seats })).when(withoutNames)
    moved.then({ facts: [] })
    expect(JSON.stringify(moved.state)).not.toContain('Иванова')
    expect(moved.state.seats[0]!.delegates[0]!.personId).toBe(seats[0]!.delegates[0]!.personId)
  })
})

describe('the persons of a group', () => {
  const group = groupOf({
    seats: [
      seatOf(1, { delegates: [termOf('p', { to: '2024-08-31' }), termOf('q', { from: '2024-09-01' })] }),
      seatOf(2, { delegates: [termOf('p', { from: '2026-06-01' })] }),
      seatOf(3, { delegates: [termOf('r', { to: '2025-12-31' })] }),
    ],
  })

  it('are needed by name as long as they sit or will', () => {
    expect(neededPersons(group, '2026-01-15').sort()).toEqual(['p', 'q'])
    expect(neededPersons(group, '2025-12-31').sort()).toEqual(['p', 'q', 'r'])
  })

  it('are found on every seat they ever had, and what was remembered of their inputs goes', () => {
    expect(seatsOf(group, 'p')).toEqual(['g/1', 'g/2'])
    given(group).when(forgetInputs).then({ facts: [], forgets: 'INPUTS' })
  })
})
