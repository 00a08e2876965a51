import { describe, expect, it } from 'vitest'
import { answerUnasked, type Row } from '../answer.ts'
import { cellsOf } from '../cells.ts'
import { type Draw, drawing } from '../draw.ts'
import { lockedFile } from '../locked-file.ts'
import { KADRY_1 } from '../policy.ts'
import type { Figure } from '../release.ts'
import { changedOverVersions, fourthDimension, rightOfRepeats, rightOfThresholds, rightOfUnions } from './asking.ts'
import { rightOfLeastSquares } from './least-squares.ts'
import { type Publisher, publisher, SECRET, type World, world } from './publisher.ts'
import { rightOfSampling } from './sampling.ts'
import { outcomesOfFew, rightOfLimits, rightOfSmallCounts, rightOfZeros, sizes, sureBounds } from './tables.ts'
import { claimedShare, rightOfTheLastOne } from './whole-file.ts'

const attacked = world()
const sound = publisher(attacked.records)

/** Each attack, and what it may win at most. */
const ATTACKS: { readonly [name: string]: readonly [(world: World, publisher: Publisher) => number, number] } = {
  'the whole locked file': [claimedShare, 0.001],
  'everybody else known': [rightOfTheLastOne, 0.95],
  'small counts': [rightOfSmallCounts, 0.6],
  'least squares over all tables': [rightOfLeastSquares, 0.7],
  'sampling of all tables': [rightOfSampling, 0.001],
  zeros: [rightOfZeros, 0.9],
  'sure bounds': [sureBounds, 0.95],
  limits: [rightOfLimits, 0.95],
  'outcomes of few': [outcomesOfFew, 0.02],
  repeats: [rightOfRepeats, 0.4],
  versions: [changedOverVersions, 0],
  unions: [rightOfUnions, 0.2],
  thresholds: [rightOfThresholds, 0.4],
  'a fourth dimension': [fourthDimension, 0],
}

describe('kind 6: an attacker who knows the method, who graduated where, and asks without end', () => {
  it.each(Object.entries(ATTACKS))('wins nothing by %s', (_, [attack, most]) => {
    expect(attack(attacked, sound)).toBeLessThanOrEqual(most)
  })
})

/** What one figure would be without a defence: the answers of a sound publisher, changed. */
function changed(change: (figure: Figure, row: Row) => Partial<Figure>): Publisher {
  return {
    ...sound,
    ask: (ask, version) => {
      const answered = sound.ask(ask, version)
      if (!answered) return null
      const rows = answered.rows.map((row) => ({
        ...row,
        figures: row.figures.map((figure) => ({ ...figure, ...change(figure, row) }) as Figure),
      }))
      return { ...answered, rows }
    },
  }
}

const exact = sizes(attacked)
const holders = Map.groupBy(attacked.people, ({ organization, speciality, year }) =>
  [organization, speciality, year].join('|'),
)
const shareOf = (row: Row, statuses: readonly string[]) => {
  const people = holders.get(row.codes.join('|')) ?? []
  return (100 * people.filter(({ outcomes }) => statuses.includes(outcomes.M12!.status)).length) / people.length
}
const STATUS: { readonly [measure: string]: string } = {
  STUDY: 'FURTHER_STUDY',
  MILITARY: 'MILITARY_SERVICE',
  UNKNOWN: 'UNKNOWN',
  NOT_ACTIVE: 'NOT_ACTIVE',
  UNEMPLOYED: 'REGISTERED_UNEMPLOYED',
}

/** Every call draws anew. */
function fresh(): Draw {
  const draw = drawing(SECRET)
  let call = 0
  return (purpose, key, ...detail) => {
    call += 1
    return draw(purpose, [key[0] ^ call, key[1]], ...detail)
  }
}

/** Answers with other parts than the product's in place. */
function withParts(parts: { draw?: Draw; draws?: (version: number) => Draw; questions?: boolean }): Publisher {
  const { file } = lockedFile(attacked.records, drawing(SECRET), KADRY_1)
  return {
    ...sound,
    ask: (ask, version = 0) => {
      const draw = parts.draws?.(version) ?? parts.draw ?? drawing(SECRET)
      return answerUnasked({ file, policy: KADRY_1, draw, stages: {} }, ask)
    },
  }
}

const unlocked = publisher(attacked.records, { ...KADRY_1, lock: [{ from: 1, exchanged: 0 }] })

const noiseless = publisher(attacked.records, { ...KADRY_1, outcomeDeviation: 0 })

/** Without a defence; the attack that must find it out. */
const MUTATIONS: { readonly [name: string]: readonly [Publisher, keyof typeof ATTACKS] } = {
  'no lock': [unlocked, 'the whole locked file'],
  'no lock, under all tables': [unlocked, 'sampling of all tables'],
  'no lock, where all others are known': [unlocked, 'everybody else known'],
  'no noise on people': [publisher(attacked.records, { ...KADRY_1, peopleVariance: 1e-9 }), 'sure bounds'],
  'no noise on outcomes': [noiseless, 'small counts'],
  'no noise on outcomes, over all tables': [noiseless, 'least squares over all tables'],
  'shares from exact numbers': [
    changed(({ measure, share }, row) =>
      share === null || !STATUS[measure] ? {} : { share: shareOf(row, [STATUS[measure]!]) },
    ),
    'zeros',
  ],
  'exact zeros': [
    changed(({ measure, share }, row) =>
      share === null || !STATUS[measure]
        ? {}
        : { share: shareOf(row, [STATUS[measure]!]) === 0 ? 0 : Math.max(1, share) },
    ),
    'zeros',
  ],
  'outcomes on any base': [publisher(attacked.records, { ...KADRY_1, smallestCount: -99 }), 'outcomes of few'],
  'fresh noise': [withParts({ draw: fresh() }), 'repeats'],
  'codes added up': [addingUp(), 'unions'],
  'thresholds on exact numbers': [exactThresholds(), 'thresholds'],
  'a fourth dimension': [withParts({}), 'a fourth dimension'],
  'limits on exact numbers': [
    changed((figure, row) => {
      const people = exact.get(row.codes.join('|'))
      if (people === undefined || figure.measure === 'GRADUATES') return {}
      return { share: people >= KADRY_1.smallestShare ? (figure.share ?? 0) : null }
    }),
    'limits',
  ],
  'new noise on people in every version': [
    withParts({ draws: (version) => drawing(new Uint8Array(16).fill(version)) }),
    'versions',
  ],
}

describe('kind 6: the attack finds out (control)', () => {
  it('of every kind something', () => {
    expect(new Set(Object.values(MUTATIONS).map(([, name]) => name))).toEqual(new Set(Object.keys(ATTACKS)))
  })

  it.each(Object.entries(MUTATIONS))('%s', (_, [mutated, name]) => {
    const [attack, most] = ATTACKS[name]!
    expect(attack(attacked, mutated)).toBeGreaterThan(most)
  })
})

describe('HESA’s rules as they stand', () => {
  const rounded = publisher(attacked.records, KADRY_1, 'ROUNDED')
  /** What `docs/figures.md` says that they give away. */
  it.each([
    ['the whole locked file', 0.02],
    ['everybody else known', 0.99],
    ['small counts', 0.9],
    ['zeros', 0.99],
    ['outcomes of few', 0.99],
    ['sure bounds', 0.99],
    ['limits', 0.99],
  ] as const)('give more away by %s than the method does', (name, atLeast) => {
    const [attack, most] = ATTACKS[name]!
    const won = attack(attacked, rounded)
    expect(won).toBeGreaterThan(atLeast)
    expect(won).toBeGreaterThan(most)
  })
})

/** Filters add their codes up into one row. */
function addingUp(): Publisher {
  const { file } = lockedFile(attacked.records, drawing(SECRET), KADRY_1)
  const noise = drawing(SECRET)
  return {
    ...sound,
    ask: (ask) => {
      const block = cellsOf(file, ask)
      const cells = Array.from({ length: block.size }, (_, cell) => cell)
      const people = cells.reduce((sum, cell) => sum + block.graduates(cell).people, 0)
      const key = cells
        .map((cell) => block.graduates(cell).key)
        .reduce(([h, l], [high, low]) => [h ^ high, l ^ low], [0, 0])
      const value = 5 * Math.round((people + 8 * (noise('PEOPLE', key) - 0.5)) / 5)
      return { totalCount: 1, rows: [{ codes: [], sources: [], figures: [{ measure: 'GRADUATES', value } as Figure] }] }
    },
  }
}

function exactThresholds(): Publisher {
  const { file } = lockedFile(attacked.records, drawing(SECRET), KADRY_1)
  return {
    ...sound,
    ask: (ask) => {
      const block = cellsOf(file, ask)
      const [threshold] = ask.having ?? []
      const isThere = block.graduates(0).people >= (threshold?.gte ?? 0)
      return { totalCount: isThere ? 1 : 0, rows: [] }
    },
  }
}
