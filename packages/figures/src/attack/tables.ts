import type { Row } from '../answer.ts'
import { lockedCounts } from '../correct.ts'
import { COUNTED, type CountedMeasure, FEATURES } from '../outcome-class.ts'
import { KADRY_1 } from '../policy.ts'
import type { Level, Measure } from '../question.ts'
import type { PersonRecord } from '../records.ts'
import type { Publisher, World } from './publisher.ts'

const COHORT: readonly Level[] = ['ORGANIZATION', 'SPECIALITY', 'YEAR']
export const RARE = [
  'STUDY',
  'MILITARY',
  'UNKNOWN',
  'NOT_ACTIVE',
  'UNEMPLOYED',
] as const satisfies readonly CountedMeasure[]
export const MANY = 50_000

/** Every cohort's figures, by its codes. */
export function cohorts({ ask }: Publisher, measures: readonly Measure[], version = 0): Map<string, Row> {
  const rows = ask({ levels: COHORT, where: [], at: 'M12', measures, first: MANY }, version)?.rows ?? []
  return new Map(rows.map((row) => [row.codes.join('|'), row]))
}

/** Exact people and locked counts of every cohort: the truth of what tables hide. */
export function truth(
  { records }: World,
  publisher: Publisher,
): Map<string, { people: number; count: (m: CountedMeasure) => number }> {
  const { cells } = records
  const { counts } = lockedCounts(records, publisher.lock.donor, records.points.M12)
  const codes = (cell: number) =>
    (['ORGANIZATION', 'SPECIALITY', 'YEAR'] as const)
      .map((level) => cells.codes[level][cells.levels[level][cell]!])
      .join('|')
  const groups = Map.groupBy(
    Array.from({ length: cells.size }, (_, cell) => cell),
    codes,
  )
  return new Map(
    [...groups].map(([key, members]) => [
      key,
      {
        people: members.reduce((sum, cell) => sum + cells.start[cell + 1]! - cells.start[cell]!, 0),
        count: (measure: CountedMeasure) =>
          members.reduce(
            (sum, cell) =>
              sum + COUNTED[measure].features.reduce((part, one) => part + counts[cell * FEATURES + one]!, 0),
            0,
          ),
      },
    ]),
  )
}

/**
 * Counts of 1–4 people in one status, from the share, the base and the parameters of the correction. Gives
 * the share of claimed counts of the locked file that are right.
 */
export function rightOfSmallCounts(world: World, publisher: Publisher): number {
  const known = truth(world, publisher)
  let [claims, right] = [0, 0]
  for (const [key, { figures }] of cohorts(publisher, [...RARE, 'GRADUATES'])) {
    const { people, count } = known.get(key)!
    // He knows who graduated where, so the number of people is no secret to him.
    const exchanged = KADRY_1.lock.findLast(({ from }) => from <= people)!.exchanged
    for (const [place, measure] of RARE.entries()) {
      const { share, base } = figures[place]!
      if (share === null || base === null) continue
      const shown = (share * people) / 100
      const peers = PEERS[measure]
      const claimed = Math.round((1 - exchanged) * shown + exchanged * people * peers)
      if (claimed < 1 || claimed > 4) continue
      claims += 1
      if (claimed === count(measure)) right += 1
    }
  }
  return claims === 0 ? 1 : right / claims
}

/** What everybody knows of the region. */
export const PEERS = { STUDY: 0.13, MILITARY: 0.07, UNKNOWN: 0.06, NOT_ACTIVE: 0.03, UNEMPLOYED: 0.025 } as const

/** He takes "0 %" for "nobody". Gives how often the cohort truly has nobody in that status. */
export function rightOfZeros({ people }: World, publisher: Publisher): number {
  const held = new Map<string, Set<string>>()
  for (const person of people) {
    const key = cohortOf(person)
    held.set(key, (held.get(key) ?? new Set()).add(STATUS_OF[person.outcomes.M12!.status] ?? ''))
  }
  let [claims, right] = [0, 0]
  for (const [key, { figures }] of cohorts(publisher, RARE))
    for (const [place, measure] of RARE.entries()) {
      if (figures[place]!.share !== 0) continue
      claims += 1
      if (!held.get(key)!.has(measure)) right += 1
    }
  return claims === 0 ? 0 : right / claims
}

const STATUS_OF: { readonly [status: string]: (typeof RARE)[number] } = {
  FURTHER_STUDY: 'STUDY',
  MILITARY_SERVICE: 'MILITARY',
  UNKNOWN: 'UNKNOWN',
  NOT_ACTIVE: 'NOT_ACTIVE',
  REGISTERED_UNEMPLOYED: 'UNEMPLOYED',
}

export function cohortOf({ organization, speciality, year }: PersonRecord): string {
  return [organization, speciality, year].join('|')
}

/** People in each cohort, exactly. */
export function sizes({ people }: World): Map<string, number> {
  const counts = new Map<string, number>()
  for (const person of people) counts.set(cohortOf(person), (counts.get(cohortOf(person)) ?? 0) + 1)
  return counts
}

/** He bounds counts by "shown ± 2.5". Gives how often the bound holds: sure bounds would add up. */
export function sureBounds(world: World, publisher: Publisher): number {
  const rows = [...cohorts(publisher, ['GRADUATES'])]
  const exact = sizes(world)
  return rows.filter(([key, { figures }]) => Math.abs(figures[0]!.value! - exact.get(key)!) <= 2.5).length / rows.length
}

/** He reads "a share is shown" as "23 people or more". Gives how often that is right where it is close. */
export function rightOfLimits(world: World, publisher: Publisher): number {
  const exact = sizes(world)
  const close = [...cohorts(publisher, ['GRADUATES', 'POSITIVE'])].filter(
    ([key]) => Math.abs(exact.get(key)! - 22.5) < 3,
  )
  const right = close.filter(([key, { figures }]) => (figures[1]!.share !== null) === exact.get(key)! >= 23)
  return right.length / close.length
}

/** Of cohorts of three people and fewer, how many show any outcome. */
export function outcomesOfFew(world: World, publisher: Publisher): number {
  const exact = sizes(world)
  const few = [...cohorts(publisher, ['IN_WORK'])].filter(([key]) => exact.get(key)! <= 3)
  return few.filter(([, { figures }]) => figures[0]!.value !== null).length / few.length
}
