import { featureSums } from './correct.ts'
import type { Draw } from './draw.ts'
import { type Lock, lock, type Settled } from './lock.ts'
import type { Policy } from './policy.ts'
import { type BaseCells, byPoint, NO_DAYS, NOT_REACHED, type ObservationPoint, type Records } from './records.ts'

/** Of one point what is known, base cell by base cell. */
export type PointSums = {
  /** Those who are observed: fewer than the cell has people, where some came after it was published. */
  readonly people: Uint32Array
  /** Of each base cell the XOR of the keys of those observed. */
  readonly keyHigh: Uint32Array
  readonly keyLow: Uint32Array
  /** `FEATURES` numbers a cell: how many have each feature. */
  readonly corrected: Float64Array
  /** Which sources the outcomes of a cell are from, as bits (`SOURCES`). */
  readonly sources: Uint8Array
  /** Days to the first job of those who had one; those of a cell stand from `dayStart` on. */
  readonly days: Int16Array
  readonly dayStart: Uint32Array
}

/**
 * The one file of a version of which every answer is a function (figures.md 2). Outcomes are no longer those
 * of the people beside them; what stands here still stays inside: only `release()` makes figures of it.
 */
export type LockedFile = {
  readonly cells: BaseCells
  /** Of each base cell the XOR of its people's keys. */
  readonly keyHigh: Uint32Array
  readonly keyLow: Uint32Array
  readonly points: { readonly [point in ObservationPoint]: PointSums }
}

/** Locks the records and sums them up, base cell by base cell. */
export function lockedFile(
  records: Records,
  draw: Draw,
  policy: Policy,
  settled?: Settled,
): { readonly file: LockedFile; readonly lock: Lock } {
  const locked = lock(records, draw, policy, settled)
  return { file: summed(records, locked), lock: locked }
}

/** The same with nobody exchanged: exact, for a body's own figures and the steward alone. */
export function exactFile(records: Records): LockedFile {
  return summed(records, {
    donor: Uint32Array.from({ length: records.size }, (_, row) => row),
    pools: Uint32Array.from({ length: records.cells.size }, (_, cell) => cell),
    exchanged: new Float64Array(records.cells.size),
  })
}

function summed(records: Records, locked: Lock): LockedFile {
  const { cells, cellOf, keyHigh, keyLow } = records
  const everybody = keysOf(cells.size, cellOf, keyHigh, keyLow, () => true)
  const points = byPoint((point) => {
    const column = records.points[point]
    const observed = keysOf(cells.size, cellOf, keyHigh, keyLow, (row) => column.classes[row] !== NOT_REACHED)
    const sources = new Uint8Array(cells.size)
    for (let row = 0; row < records.size; row += 1) sources[cellOf[row]!]! |= column.sources[row]!
    const { corrected } = featureSums(records, locked, column)
    return { ...observed, corrected, sources, ...daysOf(records, locked.donor, column.days, column.classes) }
  })
  return { cells, keyHigh: everybody.keyHigh, keyLow: everybody.keyLow, points }
}

function keysOf(
  size: number,
  cellOf: Uint32Array,
  high: Uint32Array,
  low: Uint32Array,
  isIn: (row: number) => boolean,
): Pick<PointSums, 'people' | 'keyHigh' | 'keyLow'> {
  const [people, keyHigh, keyLow] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)]
  for (const [row, cell] of cellOf.entries()) {
    if (!isIn(row)) continue
    people[cell]! += 1
    keyHigh[cell]! ^= high[row]!
    keyLow[cell]! ^= low[row]!
  }
  return { people, keyHigh, keyLow }
}

function daysOf(
  { size, cells, cellOf }: Records,
  donor: Uint32Array,
  days: Int16Array,
  classes: Uint8Array,
): Pick<PointSums, 'days' | 'dayStart'> {
  const shown = Int16Array.from(donor, (from) => (classes[from] === NOT_REACHED ? NO_DAYS : days[from]!))
  const dayStart = new Uint32Array(cells.size + 1)
  for (let row = 0; row < size; row += 1) if (shown[row] !== NO_DAYS) dayStart[cellOf[row]! + 1]! += 1
  for (let cell = 0; cell < cells.size; cell += 1) dayStart[cell + 1]! += dayStart[cell]!
  return { days: shown.filter((one) => one !== NO_DAYS), dayStart }
}
