import type { Lock } from './lock.ts'
import { CLASSES, FEATURES, FLAGS } from './outcome-class.ts'
import { NOT_REACHED, type OutcomeColumns, type Records } from './records.ts'

/** Of one point, base cell by base cell, `FEATURES` numbers each. */
export type FeatureSums = {
  /** How many people have each feature on the locked file, without the effect of peers' outcomes. */
  readonly corrected: Float64Array
  /** The cells in which anybody has reached the point. */
  readonly reached: Uint8Array
}

/**
 * Counts of the locked file, corrected for the known share of peers' outcomes (as after
 * post-randomisation, PRAM; figures.md 2a). Of a cell of `n` people, `q` of them exchanged, the lock makes of
 * the true count `T` on average `L = (1 − q) T + q n P`, `P` being the mean of the pool's other cells, each
 * weighted by its exchanged people: `(A − q T) / (N − q n)` with the pool's sums `A` of `q T` and `N` of
 * `q n`. Solved for `T`, so that colleges stay comparable: nobody is drawn towards his peers. May be
 * negative: it is noised and limited before anybody sees it.
 */
export function featureSums(records: Records, { donor, pools, exchanged }: Lock, column: OutcomeColumns): FeatureSums {
  const { size, start } = records.cells
  const { counts, reached } = lockedCounts(records, donor, column)
  const weights = poolWeights(records, pools, exchanged, reached)
  const sums = new Float64Array(weights.length * FEATURES)
  const responses = new Float64Array(weights.length)
  const own = Float64Array.from({ length: size }, (_, cell) => {
    const weight = exchanged[cell]! * (start[cell + 1]! - start[cell]!)
    return weight / Math.max(1, weights[pools[cell]!]! - weight)
  })
  const kept = own.map((share, cell) => 1 - exchanged[cell]! - exchanged[cell]! * share)
  for (let cell = 0; cell < size; cell += 1) {
    if (!reached[cell]) continue
    responses[pools[cell]!]! += (exchanged[cell]! * own[cell]!) / kept[cell]!
    for (let feature = 0; feature < FEATURES; feature += 1)
      sums[pools[cell]! * FEATURES + feature]! += (exchanged[cell]! * counts[cell * FEATURES + feature]!) / kept[cell]!
  }
  const corrected = new Float64Array(counts.length)
  for (let cell = 0; cell < size; cell += 1) {
    if (!reached[cell]) continue
    const pool = pools[cell]!
    for (let feature = 0; feature < FEATURES; feature += 1) {
      const place = cell * FEATURES + feature
      const peers = sums[pool * FEATURES + feature]! / (1 + responses[pool]!)
      corrected[place] = (counts[place]! - own[cell]! * peers) / kept[cell]!
    }
  }
  return { corrected, reached }
}

/** Of each pool the sum of `q n` over the cells that have reached the point. */
function poolWeights(
  { cells: { size, start } }: Records,
  pools: Uint32Array,
  exchanged: Float64Array,
  reached: Uint8Array,
): Float64Array {
  const weights = new Float64Array(pools.reduce((most, pool) => Math.max(most, pool + 1), 0))
  for (let cell = 0; cell < size; cell += 1)
    if (reached[cell]) weights[pools[cell]!]! += exchanged[cell]! * (start[cell + 1]! - start[cell]!)
  return weights
}

/** Exact counts of the rows as the donors show them. */
export function lockedCounts(
  { size, cellOf, cells }: Records,
  donor: Uint32Array,
  { classes, flags }: OutcomeColumns,
): { readonly counts: Float64Array; readonly reached: Uint8Array } {
  const counts = new Float64Array(cells.size * FEATURES)
  const reached = new Uint8Array(cells.size)
  for (let row = 0; row < size; row += 1) {
    const from = donor[row]!
    const outcome = classes[from]!
    if (outcome === NOT_REACHED) continue
    const cell = cellOf[row]!
    reached[cell] = 1
    counts[cell * FEATURES + outcome]! += 1
    const bits = flags[from]!
    for (let flag = 0; flag < FLAGS.length; flag += 1)
      if (bits & (1 << flag)) counts[cell * FEATURES + CLASSES + flag]! += 1
  }
  return { counts, reached }
}
