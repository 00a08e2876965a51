import { createHmac } from 'node:crypto'
import { compose, type Part } from './compose.ts'
import { type Draw, drawing } from './draw.ts'
import { type Known, knownKey, knownOf } from './known.ts'
import { settledBy } from './lock.ts'
import { exactFile, type LockedFile, lockedFile } from './locked-file.ts'
import { type Pairs, pairsOf, settledOf } from './pairs.ts'
import type { Policy } from './policy.ts'
import { type Published, stageOf } from './published.ts'
import { type PersonRecord, recordsOf } from './records.ts'

/** What a version is made of, and what the next one is made of beside the records. */
export type Cut = {
  readonly locked: LockedFile
  /** The same cells with nobody exchanged: a body's own figures, and the steward's. */
  readonly exact: LockedFile
  /** By graduation year: pairs are kept for ever. */
  readonly pairs: ReadonlyMap<number, Pairs>
  /** By year and point: what was known of each when it was published. */
  readonly known: ReadonlyMap<string, Known>
}
export type Cutting = {
  readonly previous?: Cut | undefined
  readonly published: readonly Published[]
  /** What this cut publishes; all else stays as it was published. */
  readonly now: readonly Published[]
  readonly years: readonly number[]
  /** All who graduated in a year, with what is known of them at the points that are published now. */
  readonly peopleOf: (year: number) => Promise<readonly PersonRecord[]>
  readonly statisticsKey: Uint8Array
  readonly policy: Policy
  readonly onYear?: (done: number, of: number) => Promise<void>
}

/** The drawing of noise and exchanges that follows from the key. */
export function drawOf(statisticsKey: Uint8Array): Draw {
  return drawing(createHmac('sha256', statisticsKey).update('draws').digest().subarray(0, 16))
}

/**
 * A version: year after year, so that memory holds one year's people at most. A year of which nothing is
 * published now is taken over from the version before; its people, too, once anything of it was published.
 */
export async function cut({
  previous,
  published,
  now,
  years,
  peopleOf,
  statisticsKey,
  policy,
  onYear,
}: Cutting): Promise<Cut> {
  const draw = drawOf(statisticsKey)
  const locked: Part[] = []
  const exact: Part[] = []
  const pairs = new Map(previous?.pairs)
  const known = new Map(previous?.known)
  const anew = years.filter((year) => isAnew(year, published, now))
  for (const [done, year] of anew.entries()) {
    const people = await peopleOf(year)
    if (people.length > 0) {
      const records = recordsOf(people, statisticsKey)
      const before = pairs.get(year)
      const { file, lock } = lockedFile(records, draw, policy, before && settledOf(before))
      const takes: Part['takes'] = (of, what) =>
        of === String(year) && (what === 'PEOPLE' || stageOf(now, { year, point: what }) !== undefined)
      locked.push({ file, takes })
      exact.push({ file: exactFile(records), takes })
      for (const { point } of now.filter((one) => one.year === year))
        known.set(knownKey(year, point), knownOf(people, point))
      if (now.some((one) => one.year === year)) pairs.set(year, pairsOf(settledBy(records, lock)))
    }
    await onYear?.(done + 1, anew.length)
  }
  if (previous) {
    const kept: Part['takes'] = (of, what) => {
      const year = Number(of)
      if (what === 'PEOPLE') return !anew.includes(year)
      return (
        stageOf(published, { year, point: what }) !== undefined && stageOf(now, { year, point: what }) === undefined
      )
    }
    locked.unshift({ file: previous.locked, takes: kept })
    exact.unshift({ file: previous.exact, takes: kept })
  }
  return { locked: compose(locked), exact: compose(exact), pairs, known }
}

/** Whether the people of a year are read: something of it is published now, or nothing of it ever was. */
function isAnew(year: number, published: readonly Published[], now: readonly Published[]): boolean {
  return now.some((one) => one.year === year) || !published.some((one) => one.year === year)
}
