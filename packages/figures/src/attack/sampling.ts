import { exchangeChance, KADRY_1 } from '../policy.ts'
import { DIMENSION, LEVELS, type Level } from '../question.ts'
import type { PersonRecord } from '../records.ts'
import type { Figure } from '../release.ts'
import type { Publisher, World } from './publisher.ts'
import { MANY } from './tables.ts'
import { CERTAIN } from './whole-file.ts'

/** What everybody knows of people: where, what, when and of which sex they graduated. */
const FINEST = ['ORGANIZATION', 'SPECIALITY', 'YEAR', 'SEX'] as const
const TABLES = tablesOf(LEVELS)
const BURN_IN = 60
const SWEEPS = 120
/** How much colleges' rates spread about the region's: a beta distribution of so many people. */
const CONCENTRATION = 6

/** All questions of one to three dimensions, one level of each. */
function tablesOf(levels: readonly Level[]): readonly (readonly Level[])[] {
  const all: (readonly Level[])[] = [[]]
  for (const level of levels)
    for (const table of [...all])
      if (table.length < 3 && table.every((other) => DIMENSION[other] !== DIMENSION[level])) all.push([...table, level])
  return all.filter((table) => table.length > 0)
}

/** Finest cells as he holds them: people exactly, the truth only to judge his claims. */
type Cells = {
  readonly people: Float64Array
  readonly exchanged: Float64Array
  readonly inWork: Float64Array
  readonly codes: readonly PersonRecord[]
}
/** A shown figure: what it says of the sum over its cells, and how sure that is. */
type Reading = { readonly cells: readonly number[]; readonly sum: number; readonly weight: number }

/**
 * He takes all tables of one to three dimensions, writes down the true model of the method with all its
 * parameters, and samples whole-number counts of those in work in the finest cells that fit every number
 * (Metropolis within Gibbs). Of a person he claims what follows with more than 95 %, the lock counted in.
 * Gives the share of all people of whom he claims rightly.
 */
export function rightOfSampling(world: World, publisher: Publisher): number {
  const cells = finestCells(world, publisher)
  const all = cells.people.reduce((sum, count) => sum + count, 0)
  const rate = regionalRate(publisher)
  const means = sampled(cells, readingsOf(cells, publisher, rate), rate)
  const right = cells.people.reduce((won, people, cell) => {
    const known = (1 - cells.exchanged[cell]!) * (means[cell]! / people) + cells.exchanged[cell]! * rate
    if (Math.max(known, 1 - known) <= CERTAIN) return won
    return won + (known > 0.5 ? cells.inWork[cell]! : people - cells.inWork[cell]!)
  }, 0)
  return right / all
}

function finestCells({ people }: World, { lock }: Publisher): Cells {
  // How strongly the file is locked is public, and so is it where it is not.
  const isLocked = lock.exchanged.some((share) => share > 0)
  const groups = [...Map.groupBy(people, (person) => FINEST.map((level) => codeOf(level, person)).join('|')).values()]
  const size = groups.map(({ length }) => length)
  return {
    people: Float64Array.from(size),
    exchanged: Float64Array.from(size, (count) => (isLocked ? exchangeChance(KADRY_1, count) : 0)),
    inWork: Float64Array.from(groups, (group) => group.filter(isInWork).length),
    codes: groups.map(([first]) => first!),
  }
}

const WORK: readonly string[] = ['EMPLOYED', 'SELF_EMPLOYED', 'ENTREPRENEUR']
const isInWork = ({ outcomes }: PersonRecord) => WORK.includes(outcomes.M12!.status)

function codeOf(level: Level, person: PersonRecord): string {
  const { year, organization, municipality, speciality, specialityGroup, sector, sex } = person
  if (level === 'YEARS3') return year < 2022 ? '2019-2021' : '2022-2024'
  return {
    ...{ ORGANIZATION: organization, MUNICIPALITY: municipality, SPECIALITY: speciality },
    ...{ SPECIALITY_GROUP: specialityGroup, SECTOR: sector, YEAR: String(year), SEX: sex },
  }[level]
}

function regionalRate({ ask }: Publisher): number {
  const rows = ask({ levels: ['YEAR'], where: [], at: 'M12', measures: ['IN_WORK'], first: MANY })!.rows
  return rows.reduce((sum, { figures }) => sum + figures[0]!.share!, 0) / (100 * rows.length)
}

function readingsOf({ people, codes }: Cells, { ask }: Publisher, rate: number): readonly Reading[] {
  const every = Array.from(people, (_, cell) => cell)
  return TABLES.flatMap((levels) => {
    const held = Map.groupBy(every, (cell) => levels.map((level) => codeOf(level, codes[cell]!)).join('|'))
    const rows = ask({ levels, where: [], at: 'M12', measures: ['IN_WORK'], first: MANY })?.rows ?? []
    return rows.flatMap((row) => {
      const cells = held.get(row.codes.join('|'))!
      const count = cells.reduce((sum, cell) => sum + people[cell]!, 0)
      const read = readingOf(row.figures[0]!, count, rate)
      return read ? [{ cells, ...read }] : []
    })
  })
}

/** The finer of count and share; rounding to a step blurs by a twelfth of its square. */
function readingOf({ value, share, base }: Figure, people: number, rate: number): Omit<Reading, 'cells'> | undefined {
  const { roundTo, outcomeDeviation, decimalsFrom, peopleVariance } = KADRY_1
  const noise = outcomeDeviation ** 2 + (rate ** 2 * peopleVariance) / 2
  if (share !== null && base !== null) {
    const step = (base >= decimalsFrom ? 0.001 : 0.01) * people
    if (step < roundTo) return { sum: (share * people) / 100, weight: 1 / (noise + step ** 2 / 12) }
  }
  return value === null ? undefined : { sum: value, weight: 1 / (noise + roundTo ** 2 / 12) }
}

/** Means of the sampled counts, cell by cell. */
function sampled({ people, exchanged }: Cells, readings: readonly Reading[], rate: number): Float64Array {
  const counts = Float64Array.from(people, (count) => Math.round(count * rate))
  // The correction, of which every shown number is a sum: (x − q n P) / (1 − q).
  const slope = exchanged.map((chance) => 1 / (1 - chance))
  const shift = exchanged.map((chance, cell) => -chance * people[cell]! * rate * slope[cell]!)
  const ofCell = Array.from(people, (): number[] => [])
  const residuals = Float64Array.from(readings, ({ cells, sum }, place) => {
    for (const cell of cells) ofCell[cell]!.push(place)
    return cells.reduce((left, cell) => left - counts[cell]! * slope[cell]! - shift[cell]!, sum)
  })
  const weights = Float64Array.from(readings, ({ weight }) => weight)
  const uniform = uniforms(11)
  const sums = new Float64Array(people.length)
  for (let sweep = 0; sweep < BURN_IN + SWEEPS; sweep += 1)
    for (let cell = 0; cell < people.length; cell += 1) {
      const step = uniform() < 0.5 ? -1 : 1
      const moved = counts[cell]! + step
      if (moved >= 0 && moved <= people[cell]!) {
        const change = step * slope[cell]!
        let gain = prior(moved, people[cell]!, rate) - prior(counts[cell]!, people[cell]!, rate)
        for (const place of ofCell[cell]!) gain += weights[place]! * change * (residuals[place]! - change / 2)
        if (Math.log(uniform()) < gain) {
          counts[cell] = moved
          for (const place of ofCell[cell]!) residuals[place]! -= change
        }
      }
      if (sweep >= BURN_IN) sums[cell]! += counts[cell]!
    }
  return sums.map((sum) => sum / SWEEPS)
}

/** Beta-binomial, its logarithm but for a constant. */
function prior(count: number, people: number, rate: number): number {
  const [a, b] = [CONCENTRATION * rate, CONCENTRATION * (1 - rate)]
  return logGamma(count + a) + logGamma(people - count + b) - logGamma(count + 1) - logGamma(people - count + 1)
}

/** Stirling's series after shifting to 7 and more: right to ten digits, which a sampler needs not. */
function logGamma(value: number): number {
  let [x, product] = [value, 1]
  while (x < 7) {
    product *= x
    x += 1
  }
  return (x - 0.5) * Math.log(x) - x + 0.9189385332046727 + 1 / (12 * x) - 1 / (360 * x ** 3) - Math.log(product)
}

/** Numbers in (0, 1) out of a seed (mulberry32): millions of them, where nothing secret hangs on them. */
function uniforms(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32
  }
}
