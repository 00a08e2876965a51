import { type FeatureSums, featureSums } from './correct.ts'
import type { Draw } from './draw.ts'
import { type Lock, lock, type Settled } from './lock.ts'
import type { Policy } from './policy.ts'
import { type BaseCells, byPoint, NO_DAYS, NOT_REACHED, type ObservationPoint, type Records } from './records.ts'

/**
 * The one file of a version of which every answer is a function (figures.md 2). Outcomes are no longer those
 * of the people beside them; what stands here still stays inside: only `release()` makes figures of it.
 */
export type LockedFile = {
  readonly cells: BaseCells
  /** Of each base cell the XOR of its people's keys. */
  readonly keyHigh: Uint32Array
  readonly keyLow: Uint32Array
  readonly points: {
    readonly [point in ObservationPoint]: FeatureSums & {
      /** Row by row, in the order of `cells.start`; `NO_DAYS` where there was no job. */
      readonly days: Int16Array
    }
  }
}

/** Locks the records and sums them up, base cell by base cell. */
export function lockedFile(
  records: Records,
  draw: Draw,
  policy: Policy,
  settled?: Settled,
): { readonly file: LockedFile; readonly lock: Lock } {
  const locked = lock(records, draw, policy, settled)
  const { cells, cellOf, keyHigh, keyLow } = records
  const high = new Uint32Array(cells.size)
  const low = new Uint32Array(cells.size)
  for (let row = 0; row < records.size; row += 1) {
    high[cellOf[row]!]! ^= keyHigh[row]!
    low[cellOf[row]!]! ^= keyLow[row]!
  }
  const points = byPoint((point) => {
    const column = records.points[point]
    const days = Int16Array.from(locked.donor, (from) =>
      column.classes[from] === NOT_REACHED ? NO_DAYS : column.days[from]!,
    )
    return { ...featureSums(records, locked, column), days }
  })
  return { file: { cells, keyHigh: high, keyLow: low, points }, lock: locked }
}
