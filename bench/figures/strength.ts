/**
 * The table from which the strength of the lock is chosen (docs/figures.md): for each strength how well shown
 * shares of work follow the true ones, how far they lie from them, and how many people an attacker who holds
 * the whole locked file claims. `node bench/figures/strength.ts [GRADUATES]`, CPU milliseconds of the lock.
 */
import { publisher, world } from '@kadry/figures/attack/publisher'
import { claimedShare, rightOfTheLastOne } from '@kadry/figures/attack/whole-file'
import { featureSums, lockedCounts } from '@kadry/figures/correct'
import { COUNTED, FEATURES } from '@kadry/figures/outcome-class'
import { KADRY_1, type SizeStep } from '@kadry/figures/policy'
import type { BaseCells, CellLevel } from '@kadry/figures/records'

const GRADUATES = Number(process.argv[2] ?? 60_000)
const steps = (...pairs: readonly (readonly [number, number])[]): SizeStep[] =>
  pairs.map(([from, exchanged]) => ({ from, exchanged }))
const STRENGTHS: readonly (readonly SizeStep[])[] = [
  steps([1, 0.25], [10, 0.1]),
  steps([1, 0.35], [10, 0.2], [50, 0.1]),
  KADRY_1.lock,
  steps([1, 0.4], [10, 0.3], [30, 0.1]),
  steps([1, 0.5], [10, 0.35], [20, 0.2], [50, 0.1]),
]
const LEVELS: { readonly [name: string]: readonly CellLevel[] } = {
  'cohorts of 23+': ['ORGANIZATION', 'SPECIALITY', 'YEAR'],
  'college-years': ['ORGANIZATION', 'YEAR'],
  colleges: ['ORGANIZATION'],
}
const LEAST_PEOPLE = 23

const tried = world(GRADUATES)
const { cells, points } = tried.records
const asTheyAre = Uint32Array.from({ length: tried.records.size }, (_, row) => row)
const truth = lockedCounts(tried.records, asTheyAre, points.M12).counts
process.stdout.write(`${tried.records.size} graduates in ${cells.size} base cells\n`)

for (const lock of STRENGTHS) {
  const began = process.cpuUsage().user
  const publishes = publisher(tried.records, { ...KADRY_1, lock })
  const spent = (process.cpuUsage().user - began) / 1000
  const { corrected } = featureSums(tried.records, publishes.lock, points.M12)
  const fits = Object.entries(LEVELS).map(([name, levels]) => `${name} ${fit(groups(cells, levels), corrected)}`)
  const claimed = (100 * claimedShare(tried, publishes)).toFixed(3)
  const last = (100 * rightOfTheLastOne(tried, publishes)).toFixed(0)
  const name = lock.map(({ from, exchanged }) => `${from}+: ${exchanged}`).join(', ')
  process.stdout.write(
    `${name}\n  slope, error pp median / p95: ${fits.join(' · ')}\n  whole file: claims ${claimed} % of people; the last one of a cell: ${last} % right; ${spent.toFixed(0)} ms\n`,
  )
}

function groups({ size, levels, codes }: BaseCells, by: readonly CellLevel[]): number[][] {
  const all = Array.from({ length: size }, (_, cell) => cell)
  return [...Map.groupBy(all, (cell) => by.map((level) => codes[level][levels[level][cell]!]).join()).values()]
}

/** Regression of shown on true shares over groups, and the absolute difference of the two. */
function fit(of: readonly (readonly number[])[], shown: Float64Array): string {
  const pairs = of.flatMap((members) => {
    const people = members.reduce((sum, cell) => sum + cells.start[cell + 1]! - cells.start[cell]!, 0)
    if (people < LEAST_PEOPLE) return []
    const share = (counts: Float64Array) =>
      members.reduce(
        (sum, cell) => sum + COUNTED.IN_WORK.features.reduce((part, one) => part + counts[cell * FEATURES + one]!, 0),
        0,
      ) / people
    return [[share(truth), share(shown)] as const]
  })
  const mean = (place: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[place], 0) / pairs.length
  const [meanTrue, meanShown] = [mean(0), mean(1)]
  const covariance = pairs.reduce((sum, [x, y]) => sum + (x - meanTrue) * (y - meanShown), 0)
  const variance = pairs.reduce((sum, [x]) => sum + (x - meanTrue) ** 2, 0)
  const errors = pairs.map(([x, y]) => 100 * Math.abs(x - y)).sort((a, b) => a - b)
  const at = (share: number) => errors[Math.floor(share * (errors.length - 1))]!.toFixed(1)
  return `${(covariance / variance).toFixed(2)} (${at(0.5)} / ${at(0.95)})`
}
