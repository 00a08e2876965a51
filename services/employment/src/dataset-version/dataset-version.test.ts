import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import {
  type Begin,
  begin,
  changesBetween,
  datasetVersionMoves,
  LEAST_CHANGED,
  note,
  publish,
} from './dataset-version.ts'
import { hashOfAll } from './version-files.ts'

const due = [{ year: 2024, point: 'M12', stage: 'PROVISIONAL' }] as const
const begun: Begin = {
  ...{ number: 1, cutAt: '2026-03-01T09:00:00.000Z', by: 'STEWARD', keyPrint: 'print', policy: { id: 'KADRY-1' } },
  ...{ before: [], due },
}
const stateOf = (more: Partial<Begin> = {}) => ({
  ...given().when(begin, 'v', { ...begun, ...more }).state,
  id: 'v',
})

describe('a version of the statistics', () => {
  followsItsTable(
    datasetVersionMoves,
    {
      begin: null,
      note: (status) => note({ ...stateOf(), status }, { done: 1, of: 2 }),
      publish: (status) => publish({ ...stateOf(), status }, [], '2026-03-01'),
    },
    ({ status }) => status,
  )

  it('publishes stages ahead of the calendar from 500 changed people on (R35)', () => {
    const early = { year: 2023, point: 'M12', stage: 'REVISED' } as const
    given()
      .when(begin, 'v', { ...begun, early: [{ ...early, changed: LEAST_CHANGED - 1 }] })
      .refuses({ rule: 'R35', code: 'FEW_CHANGED' })
    expect(stateOf({ early: [{ ...early, changed: LEAST_CHANGED }] }).now).toEqual([...due, early])
    given()
      .when(begin, 'v', { ...begun, due: [] })
      .refuses({ rule: 'R35', code: 'NOTHING_DUE' })
  })

  it('says in its fact what it publishes and the hash of its files, and no count of anybody', () => {
    const files = [{ name: 'a', sha256: 'b', bytes: 1 }]
    const published = given(stateOf()).when(publish, files, '2026-03-02')
    published.then({
      facts: [
        {
          type: 'dataset.cut.v1',
          data: {
            ...{ id: 'v', number: 1, publishedOn: '2026-03-02', by: 'STEWARD', policy: 'KADRY-1' },
            stages: [{ graduationYear: 2024, point: 'M12', stage: 'PROVISIONAL' }],
            hash: hashOfAll(files),
          },
        },
      ],
    })
    expect(published.state).not.toHaveProperty('open')
  })

  it('differs from an earlier one by the stages published since, with the stage that each had before', () => {
    const at = { version: 1, updatedAt: '2026-03-01T09:00:00.000Z' }
    const first = { ...stateOf(), ...at }
    const revised = [{ ...due[0], stage: 'REVISED' }] as const
    const second = { ...stateOf({ number: 2, before: first.published, due: revised }), ...at }
    const third = { ...stateOf({ number: 3, before: second.published, due: [{ ...due[0], stage: 'FINAL' }] }), ...at }
    const stages = changesBetween([first, second, third], 1, 3).map(({ before, stage }) => [before, stage])
    expect(stages).toEqual([
      ['PROVISIONAL', 'REVISED'],
      ['REVISED', 'FINAL'],
    ])
    expect(changesBetween([first, second, third], 2, 2)).toEqual([])
  })
})
