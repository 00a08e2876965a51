import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import type { Cohort } from './cohort.ts'
import { countsOn } from './movement.ts'
import { importMovement, type MovementRow, movementColumns, movementKey, takesAway } from './movement-row.ts'

const TODAY = '2026-03-01'
const cohort: Cohort & { id: string } = {
  ...{ id: 'c', programmeId: 'p', providerId: 'college', graduationYear: 2024, intakeYear: 2022 },
  ...{ enrolledOn: '2022-09-01', enrolled: 48 },
}
const left: MovementRow = { kind: 'LEFT', on: '2023-02-01', people: 3, reason: 'ACADEMIC' }
const importing = (row: Partial<MovementRow>, from = cohort) =>
  given(from).when(importMovement, { ...left, ...row } as MovementRow, TODAY)

describe('a row of a file of movement', () => {
  it('becomes an entry; the same row again changes nothing, another number corrects it', () => {
    const imported = importing({})
    imported.then({ facts: ['cohort.moved.v1'], state: { movement: [{ number: 1, people: 3, reason: 'ACADEMIC' }] } })
    importing({}, imported.state).then({ facts: [] })
    const corrected = importing({ people: 5 }, imported.state)
    corrected.then({ facts: ['cohort.moved.v1'], state: { movement: [{ number: 1, people: 5 }] } })
    importing({ reason: 'HEALTH' }, imported.state).then({ state: { movement: [{ number: 1 }, { number: 2 }] } })
    expect(countsOn(corrected.state, '2023-02-01')).toMatchObject({ left: 5, present: 43 })
  })

  it('is refused by the rules of an entry, and where several entries say the same (R29)', () => {
    importing({ people: 49 }).refuses({ rule: 'R29' })
    importing({ on: '2026-03-02' }).refuses({ problems: ['on IN_THE_FUTURE'] })
    importing({ on: '2022-08-31' }).refuses({ problems: ['on BEFORE_INTAKE R29'] })
    const entry = { ...left, recordedOn: TODAY }
    const twice = {
      ...cohort,
      movement: [
        { ...entry, number: 1 },
        { ...entry, number: 2, people: 1 },
      ],
    }
    importing({ people: 5 }, twice).refuses({ problems: ['people SEVERAL_ENTRIES'] })
    importing({ people: 4 }, twice).then({ facts: [] })
  })

  it('is one by kind, day and reason, and takes people away after others have come', () => {
    expect(movementKey(left)).toBe('LEFT 2023-02-01 ACADEMIC')
    expect(
      ['TRANSFERRED_IN', 'LEAVE', 'RETURNED', 'LEFT', 'TRANSFERRED_OUT'].map((kind) =>
        takesAway({ ...left, kind } as MovementRow),
      ),
    ).toEqual([false, false, true, true, true])
    expect(Object.keys(movementColumns)).toEqual(['kind', 'on', 'people', 'reason'])
  })
})
