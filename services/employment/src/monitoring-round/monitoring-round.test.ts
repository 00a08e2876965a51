import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { successorsOf } from '../organization/loaders.ts'
import { roundDue } from './due.ts'
import {
  type Expected,
  extendRound,
  type MonitoringRound,
  note,
  openRound,
  roundOpenAlready,
} from './monitoring-round.ts'

const TODAY = '2024-11-20'
const wanted = { observedOn: '2024-12-01', dueOn: '2024-12-15', graduationYears: [2024] }
const expected: Expected[] = [
  { cohortId: 'c1', providerId: 'a' },
  { cohortId: 'c2', providerId: 'a' },
  { cohortId: 'c3', providerId: 'b' },
]
const opening = (more: Partial<typeof wanted>, of = expected, reported = new Set<string>()) =>
  given().when(openRound, 'r', { ...wanted, ...more }, of, reported, TODAY)
const round = { ...opening({}).state, id: 'r' } as MonitoringRound & { id: string }
const silent = (found: MonitoringRound & { id: string }) =>
  roundDue.terms(found).map(({ organizationIds, dueOn }) => [organizationIds[0], dueOn])

describe('a monitoring round', () => {
  it('asks each college whose cohorts have graduated, once', () => {
    opening({}).then({ facts: [{ type: 'monitoringRound.opened.v1', data: { expected: 2 } }] })
    expect(silent(round)).toEqual([
      ['a', '2024-12-15'],
      ['b', '2024-12-15'],
    ])
  })

  it('counts what was filed before it was opened', () => {
    expect(silent({ ...opening({}, expected, new Set(['c3'])).state, id: 'r' })).toEqual([['a', '2024-12-15']])
  })

  it('is refused without anybody to ask, with a term before its day, too far ahead, without a year', () => {
    opening({}, []).refuses({ rule: 'R43', code: 'NOBODY_TO_ASK' })
    opening({ dueOn: '2024-11-30' }).refuses({ problems: ['dueOn END_BEFORE_START'] })
    opening({ observedOn: '2026-01-01', dueOn: '2026-01-15' }).refuses({ problems: ['observedOn TOO_FAR R43'] })
    opening({ graduationYears: [] }).refuses({ problems: ['graduationYears OUT_OF_RANGE R43'] })
    expect(roundOpenAlready()).toMatchObject({ rule: 'R43', code: 'ROUND_EXISTS' })
  })

  it('takes a college off once it has reported on all its cohorts, and asks about one that graduates later', () => {
    given(round)
      .when(note, expected, new Set(['c1']))
      .then({
        facts: [{ type: 'monitoringRound.reported.v1', data: { expected: 2, submitted: 0 } }],
      })
    const reported = given(round).when(note, expected, new Set(['c1', 'c2'])).state
    expect(silent(reported)).toEqual([['b', '2024-12-15']])
    given(reported)
      .when(note, [...expected, { cohortId: 'c4', providerId: 'c' }], new Set(['c1', 'c2']))
      .then({
        facts: [{ type: 'monitoringRound.reported.v1', data: { expected: 3, submitted: 1 } }],
      })
    given(reported)
      .when(note, expected, new Set(['c1', 'c2', 'other']))
      .then({ facts: [] })
  })

  it('asks the successor of a college that was merged, and nobody where it is gone; what was reported stays', () => {
    const reported = given(round).when(note, expected, new Set(['c1'])).state
    const successor = { cohortId: 'c2', providerId: 'z' }
    // College a was merged into z, b is gone; c1 was reported on before.
    const merged = given(reported).when(note, [successor], new Set(['c1']))
    merged.then({
      facts: [{ type: 'monitoringRound.reported.v1', data: { expected: 2, submitted: 1 } }],
      state: { expected: [{ cohortId: 'c1', providerId: 'a' }, successor] },
    })
    expect(silent(merged.state)).toEqual([['z', '2024-12-15']])
  })

  it('is extended to a later day only (R43)', () => {
    given(round)
      .when(extendRound, '2024-12-31')
      .then({
        facts: [{ type: 'monitoringRound.extended.v1', data: { dueOn: '2024-12-31' } }],
        state: { dueOn: '2024-12-31' },
      })
    given(round)
      .when(extendRound, '2024-12-15')
      .refuses({ problems: ['dueOn NOT_LATER R43'] })
  })
})

describe('who stands for a body', () => {
  it('is itself, or the last of those that it was merged into; nobody once that is dissolved', async () => {
    const views: Record<string, object> = {
      a: { status: 'MERGED', mergedInto: 'b' },
      b: { status: 'MERGED', mergedInto: 'c' },
      c: { status: 'ACTIVE' },
      d: { status: 'MERGED', mergedInto: 'e' },
      e: { status: 'DISSOLVED' },
      round: { status: 'MERGED', mergedInto: 'round' },
    }
    const byIds = async (ids: readonly string[]) => ids.flatMap((id) => (views[id] ? [{ id, ...views[id] }] : []))
    const found = await successorsOf({ byIds } as never, ['a', 'b', 'c', 'd', 'e', 'new', 'round'])
    expect(Object.fromEntries(found)).toEqual({ a: 'c', b: 'c', c: 'c', new: 'new', round: 'round' })
  })
})
