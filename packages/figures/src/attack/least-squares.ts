import { KADRY_1 } from '../policy.ts'
import type { Level } from '../question.ts'
import type { PersonRecord } from '../records.ts'
import type { Figure } from '../release.ts'
import type { Publisher, World } from './publisher.ts'
import { cohortOf, MANY, PEERS, type RARE, truth } from './tables.ts'

type Rare = (typeof RARE)[number]
/** One shown figure: the cohorts whose counts it adds up, their sum as shown, and how sure that is. */
type Reading = { readonly cells: readonly number[]; readonly sum: number; readonly weight: number }

const CODE: { readonly [level in Level]?: (person: PersonRecord) => string } = {
  ORGANIZATION: ({ organization }) => organization,
  MUNICIPALITY: ({ municipality }) => municipality,
  SPECIALITY: ({ speciality }) => speciality,
  SPECIALITY_GROUP: ({ specialityGroup }) => specialityGroup,
  SECTOR: ({ sector }) => sector,
  YEAR: ({ year }) => String(year),
}
const UP: readonly (readonly (Level | undefined)[])[] = [
  ['ORGANIZATION', 'MUNICIPALITY', undefined],
  ['SPECIALITY', 'SPECIALITY_GROUP', 'SECTOR', undefined],
  ['YEAR', undefined],
]
/** All tables of which cohorts are the finest: 23 of them, and the total. */
const TABLES = UP.reduce<(Level | undefined)[][]>(
  (tables, levels) => tables.flatMap((table) => levels.map((level) => [...table, level])),
  [[]],
).map((table) => table.filter((level) => level !== undefined))
const ROUNDS = 20
/** The two of which small counts are most. */
const TRIED = ['STUDY', 'MILITARY'] as const satisfies readonly Rare[]

/**
 * He takes every table that cohorts add up to, weighs each number by its noise and its rounding, and solves
 * all of them at once for the counts of the cohorts (least squares, conjugate gradients). Gives the share of
 * his claims of 1–4 people in a status that are right by the locked file.
 */
export function rightOfLeastSquares(world: World, publisher: Publisher): number {
  const known = truth(world, publisher)
  const keys = [...known.keys()]
  const people = Float64Array.from(keys, (key) => known.get(key)!.people)
  const [of, readings] = [new Map(keys.map((key, at) => [key, at])), readingsOf(world, publisher)]
  let [claims, right] = [0, 0]
  for (const measure of TRIED) {
    const solved = solve(people, readings(measure, of), PEERS[measure])
    for (const [at, key] of keys.entries()) {
      const exchanged = KADRY_1.lock.findLast(({ from }) => from <= people[at]!)!.exchanged
      const claimed = Math.round((1 - exchanged) * solved[at]! + exchanged * people[at]! * PEERS[measure])
      if (people[at]! < KADRY_1.smallestShare || claimed < 1 || claimed > 4) continue
      claims += 1
      if (claimed === known.get(key)!.count(measure)) right += 1
    }
  }
  return claims === 0 ? 1 : right / claims
}

/** The tables, asked once for all measures. He knows who graduated where: people are no secret to him. */
function readingsOf({ people }: World, { ask }: Publisher) {
  const tables = TABLES.map((levels) => ({
    levels,
    rows: ask({ levels, where: [], at: 'M12', measures: TRIED, first: MANY })?.rows ?? [],
    held: Map.groupBy(people, (person) => levels.map((level) => CODE[level]!(person)).join('|')),
  }))
  return (measure: (typeof TRIED)[number], of: ReadonlyMap<string, number>): Reading[] =>
    tables.flatMap(({ rows, held }) =>
      rows.flatMap((row) => {
        const members = held.get(row.codes.join('|')) ?? []
        const cells = [...new Set(members.map((person) => of.get(cohortOf(person))!))]
        return readingOf(row.figures[TRIED.indexOf(measure)]!, members.length, cells)
      }),
    )
}

/** Uniform errors of rounding have a twelfth of the step's square as variance; noise has its own. */
function readingOf({ share, value }: Figure, people: number, cells: readonly number[]): Reading[] {
  if (value === null) return []
  const step = share === null ? KADRY_1.roundTo : people / (people >= KADRY_1.decimalsFrom ? 1000 : 100)
  const sum = share === null ? value : (share * people) / 100
  return [{ cells, sum, weight: 1 / (KADRY_1.outcomeDeviation ** 2 + step ** 2 / 12) }]
}

/** The counts nearest to all readings, and where nothing else is known to the region's rate. */
function solve(people: Float64Array, readings: readonly Reading[], rate: number): Float64Array {
  const prior = people.map((count) => 1 / Math.max(0.1, count * rate * (1 - rate)))
  const normal = (x: Float64Array): Float64Array => {
    const result = x.map((value, at) => value * prior[at]!)
    for (const { cells, weight } of readings) {
      const sum = weight * cells.reduce((all, at) => all + x[at]!, 0)
      for (const at of cells) result[at]! += sum
    }
    return result
  }
  const wanted = people.map((count, at) => count * rate * prior[at]!)
  for (const { cells, sum, weight } of readings) for (const at of cells) wanted[at]! += weight * sum
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, at) => sum + value * b[at]!, 0)
  let x = people.map((count) => count * rate)
  let rest = normal(x).map((value, at) => wanted[at]! - value)
  let way = rest.slice()
  let size = dot(rest, rest)
  for (let round = 0; round < ROUNDS && size > 1e-9; round += 1) {
    const along = normal(way)
    const step = size / dot(way, along)
    x = x.map((value, at) => value + step * way[at]!)
    rest = rest.map((value, at) => value - step * along[at]!)
    const next = dot(rest, rest)
    way = rest.map((value, at) => value + (next / size) * way[at]!)
    size = next
  }
  return x
}
