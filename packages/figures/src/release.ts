import type { CellBlock, Group } from './cells.ts'
import type { Draw } from './draw.ts'
import { outcomeNoise, peopleNoise } from './noise.ts'
import { COUNTED, type CountedMeasure, LEFT, type MeasureOf } from './outcome-class.ts'
import type { Policy } from './policy.ts'
import { MEASURES, type Measure } from './question.ts'
import { OBSERVATION_POINTS, type ObservationPoint } from './records.ts'

declare const released: unique symbol

export const CELL_STATUSES = ['SHOWN', 'SMALL_BASE', 'NOT_REACHED', 'NOT_APPLICABLE'] as const
export type CellStatus = (typeof CELL_STATUSES)[number]

/**
 * One figure as everybody may see it. Nothing but `release()` and what stands beside it here makes one: what
 * shows figures to anybody takes this type, so an exact number does not compile.
 */
export type Figure = {
  readonly [released]: true
  readonly measure: Measure
  /** People to the nearest five; of quartiles, the value. */
  readonly value: number | null
  /** Per cent of `base`. */
  readonly share: number | null
  readonly base: number | null
  /** 19 of 20 such shares lie no further from the truth, in percentage points. */
  readonly margin: number | null
  readonly status: CellStatus
  /** Whether a year of the cell has been published for the first time only. */
  readonly provisional: boolean
}

/** Which publication of a graduation year and point it is. */
export const STAGES = ['PROVISIONAL', 'REVISED', 'FINAL'] as const
export type Stage = (typeof STAGES)[number]
/** Of each graduation year the stage of a point. */
export type Stages = { readonly [year: string]: Stage }

export type Release = (cell: number, measure: Measure) => Figure

/**
 * The only door (figures.md 2 B–D). Of exact cells: noise that belongs to the cell's people, limits
 * on the noised number of people, then rounding. Deterministic: a cell gives the same figure in every answer.
 */
export function release(block: CellBlock, at: ObservationPoint, stages: Stages, policy: Policy, draw: Draw): Release {
  const people = peopleNoise(draw, policy)
  const outcome = outcomeNoise(draw, policy)
  const point = OBSERVATION_POINTS.indexOf(at)
  const observed = lastOf((cell) => block.observed(cell))
  const years = lastOf((cell) => block.years(cell).map((year) => stages[year] ?? 'PROVISIONAL'))
  // A new publication of any of a cell's years draws anew.
  const stage = lastOf((cell) => years(cell).reduce((sum, one) => sum + 1 + STAGES.indexOf(one), 0))
  const noisyPeople = ({ people: count, key }: Group) => count + people(key)
  const noisyCount = (cell: number, features: readonly number[], place: number) =>
    block.count(cell, features) + outcome(observed(cell).key, place, point, stage(cell))
  const denominator = lastOf((cell) => noisyPeople(observed(cell)) - Math.max(0, noisyCount(cell, LEFT, PLACE_OF_LEFT)))
  const figure = (cell: number, measure: Measure, status: CellStatus, shown: Partial<Figure> = {}) =>
    ({ ...NOTHING, measure, ...shown, status, provisional: years(cell).includes('PROVISIONAL') }) as Figure
  const counted = (cell: number, measure: CountedMeasure): Figure => {
    if (observed(cell).people === 0) return figure(cell, measure, 'NOT_REACHED')
    const { features, base: ofAll, baseWithoutReports = ofAll }: MeasureOf = COUNTED[measure]
    const base = block.sources(cell).includes('MONITORING_REPORT') ? ofAll : baseWithoutReports
    const place = MEASURES.indexOf(measure)
    const of = base === 'OBSERVED' ? denominator(cell) : noisyCount(cell, base, PLACE_OF_BASES + BASES.indexOf(base))
    const count = noisyCount(cell, features, place)
    if (of < policy.smallestCount) return figure(cell, measure, 'SMALL_BASE')
    const value = rounded(count, policy)
    const shown = { value, base: rounded(of, policy) }
    if (of < policy.smallestShare) return figure(cell, measure, 'SMALL_BASE', shown)
    const margin = policy.margins.findLast(({ from }) => from <= of)!.points
    return figure(cell, measure, 'SHOWN', { ...shown, share: shareOf(count, of, policy), margin })
  }
  const days = (cell: number): Figure => {
    if (observed(cell).people === 0) return figure(cell, 'DAYS_TO_JOB_P50', 'NOT_REACHED')
    const all = block.days(cell)
    const of = all.length + outcome(observed(cell).key, MEASURES.indexOf('DAYS_TO_JOB_P50'), point, stage(cell))
    if (Math.min(of, noisyPeople(observed(cell))) < policy.smallestCount)
      return figure(cell, 'DAYS_TO_JOB_P50', 'SMALL_BASE')
    return figure(cell, 'DAYS_TO_JOB_P50', 'SHOWN', {
      value: Math.round(quantile(all, 0.5)),
      base: rounded(of, policy),
    })
  }
  return (cell, measure) => {
    if (measure === 'GRADUATES')
      return figure(cell, measure, 'SHOWN', { value: rounded(noisyPeople(block.graduates(cell)), policy) })
    return measure === 'DAYS_TO_JOB_P50' ? days(cell) : counted(cell, measure)
  }
}

/**
 * Of exact cells of a file in which nobody was exchanged, without noise: `EXACT` for a body about itself and
 * for a steward (whoever calls this has checked that), `ROUNDED` by HESA's rules as they stand, for data that
 * are public anyway: counts to five, shares from 22.5 people in whole per cent, medians of more than seven.
 * What `ROUNDED` gives away stands in `docs/figures.md`.
 */
export function releasePlainly(block: CellBlock, stages: Stages, rules: 'EXACT' | 'ROUNDED'): Release {
  const isRounded = rules === 'ROUNDED'
  const people = (count: number) => (isRounded ? Math.floor(count / 5 + 0.5) * 5 : Math.round(count))
  const years = lastOf((cell) => block.years(cell).map((year) => stages[year] ?? 'PROVISIONAL'))
  const observed = lastOf((cell) => block.observed(cell).people)
  const figure = (cell: number, measure: Measure, status: CellStatus, shown: Partial<Figure> = {}) =>
    ({ ...NOTHING, measure, ...shown, status, provisional: years(cell).includes('PROVISIONAL') }) as Figure
  const days = (cell: number): Figure => {
    const all = block.days(cell)
    if (all.length === 0) return figure(cell, 'DAYS_TO_JOB_P50', 'NOT_APPLICABLE')
    if (isRounded && all.length <= HESA_FEW) return figure(cell, 'DAYS_TO_JOB_P50', 'SMALL_BASE')
    return figure(cell, 'DAYS_TO_JOB_P50', 'SHOWN', {
      value: isRounded ? Math.round(quantile(all, 0.5)) : quantile(all, 0.5),
      base: people(all.length),
    })
  }
  return (cell, measure) => {
    if (measure === 'GRADUATES') return figure(cell, measure, 'SHOWN', { value: people(block.graduates(cell).people) })
    if (observed(cell) === 0) return figure(cell, measure, 'NOT_REACHED')
    if (measure === 'DAYS_TO_JOB_P50') return days(cell)
    const { features, base }: MeasureOf = COUNTED[measure]
    const of = base === 'OBSERVED' ? observed(cell) - block.count(cell, LEFT) : block.count(cell, base)
    const count = block.count(cell, features)
    const shown = { value: people(count), base: people(of) }
    if (of <= 0) return figure(cell, measure, 'NOT_APPLICABLE', shown)
    if (isRounded && of < HESA_BASE) return figure(cell, measure, 'SMALL_BASE', shown)
    const share = (100 * count) / of
    return figure(cell, measure, 'SHOWN', { ...shown, share: isRounded ? Math.floor(share + 0.5) : share })
  }
}

/**
 * A total of cells, of what is *shown* of them and of nothing else: withheld cells are not in it, and
 * quartiles have none. Shares are those of the shown counts, so without a margin.
 */
export function totalOf(measure: Measure, cells: readonly Figure[]): Figure {
  const shown = cells.filter((one) => one.status === 'SHOWN' && one.value !== null)
  const provisional = shown.some((one) => one.provisional)
  const sum = (part: 'value' | 'base') => shown.reduce((all, one) => all + (one[part] ?? 0), 0)
  const figure = (status: CellStatus, parts: Partial<Figure> = {}) =>
    ({ ...NOTHING, measure, ...parts, status, provisional }) as Figure
  if (measure === 'DAYS_TO_JOB_P50') return figure('NOT_APPLICABLE')
  if (shown.length === 0) return figure(cells[0]?.status ?? 'NOT_APPLICABLE')
  if (measure === 'GRADUATES') return figure('SHOWN', { value: sum('value') })
  const [value, base] = [sum('value'), sum('base')]
  return figure('SHOWN', {
    value,
    base,
    share: base > 0 ? Math.min(100, Math.round((1000 * value) / base) / 10) : null,
  })
}

const HESA_BASE = 22.5
const HESA_FEW = 7

/** Cells are asked for measure after measure: what all of them need is worked out once for the cell. */
function lastOf<T>(of: (cell: number) => T): (cell: number) => T {
  let last: { readonly cell: number; readonly value: T } | undefined
  return (cell) => {
    if (last?.cell !== cell) last = { cell, value: of(cell) }
    return last.value
  }
}

/** Noise of numbers that are no measures themselves has places of its own. */
const PLACE_OF_LEFT = 255
const PLACE_OF_BASES = 128
/** Measures of one base read one number of it: two readings would be two to take the mean of. */
const BASES = [...new Set(Object.values(COUNTED).map(({ base }: MeasureOf) => base))]

const NOTHING = { value: null, share: null, base: null, margin: null }

/** To the nearest five, halves up, never below nothing. */
function rounded(count: number, { roundTo }: Policy): number {
  return Math.max(0, Math.floor(count / roundTo + 0.5) * roundTo)
}

function shareOf(count: number, of: number, { decimalsFrom }: Policy): number {
  const step = of >= decimalsFrom ? 10 : 1
  const share = Math.floor((100 * count * step) / of + 0.5) / step
  return Math.min(100, Math.max(0, share))
}

/** R-7 (Hyndman, Fan 1996) of ascending values. */
export function quantile(ascending: Int16Array, at: number): number {
  const place = (ascending.length - 1) * at
  const low = Math.floor(place)
  return ascending[low]! + (place - low) * ((ascending[low + 1] ?? ascending[low]!) - ascending[low]!)
}
