import type { Figure } from '@kadry/figures/release'

export type DisclosurePolicy = 'HESA_STANDARD' | 'STRICT' | 'NONE'
export type SuppressionReason =
  | 'NONE'
  | 'SMALL_BASE'
  | 'NOT_APPLICABLE'
  | 'COMPLEMENT'
  | 'DOMINANCE'
  | 'SMALL_COUNT'
  | 'NOT_COLLECTED'
  | 'NOT_PUBLISHED'

declare const disclosed: unique symbol
/** Nobody else makes one: resolvers show these types of people, so an exact number does not compile. */
type Shown = { readonly [disclosed]: true; readonly suppressed: boolean; readonly reason: SuppressionReason }
export type DisclosedCount = Shown & { readonly value: number | null }
/** `value` in per cent, `base` rounded to 5; both null where the value is withheld for its base. */
export type DisclosedRate = Shown & { readonly value: number | null; readonly base: number | null }
export type DisclosedNumber = Shown & { readonly value: number | null; readonly included: number | null }

/** People counted. */
export type CountCell = { readonly kind: 'COUNT'; readonly n: number }
/** `numerator` of `base` people; `parentBase` where the cell is a filtered part of a published whole. */
export type RateCell = {
  readonly kind: 'RATE'
  readonly numerator: number
  readonly base: number
  readonly parentBase?: number
}
/**
 * A mean, median or percentile over `included` people; `largestEmployer` of them work for one employer (wages
 * only).
 */
export type AverageCell = {
  readonly kind: 'AVERAGE'
  readonly value: number
  readonly included: number
  readonly unit: 'DAYS' | 'ROUBLES'
  readonly parentIncluded?: number
  readonly largestEmployer?: number
}
export type Cell = CountCell | RateCell | AverageCell
export type Disclosed<C extends Cell> = C extends CountCell
  ? DisclosedCount
  : C extends RateCell
    ? DisclosedRate
    : DisclosedNumber

/** No percentage is published on fewer people (HESA). */
export const SMALLEST_BASE = 22.5
/** No mean or median is published on so few people or fewer (HESA). */
const TOO_FEW_FOR_AVERAGE = 7
/** Of shown counts, as every limit here but HESA's two, which rounding to 5 respects. */
const SMALLEST_STRICT_COUNT = 15
const DOMINANT_SHARE = 0.8
/**
 * Up to this shown base, rates are in steps of 5 points and statuses are withheld; a base of 202 is shown as
 * 200.
 */
const COARSE_UP_TO = 200
const COARSE_STEP = 5

/**
 * The only way out for a figure about people (R36). Deterministic: the same cell always gives the same
 * answer, so asking again teaches nothing. All that is public about counts, rates and reasons included,
 * follows from counts rounded to 5: no set of answers says more than those (decision 050). `cell` is
 * unrounded; `NONE` is for a DATA_STEWARD whose reading is audited.
 */
export function disclose<C extends Cell>(cell: C, policy: DisclosurePolicy): Disclosed<C> {
  const discloseCell = { COUNT: discloseCount, RATE: discloseRate, AVERAGE: discloseAverage }[cell.kind] as (
    cell: Cell,
    policy: DisclosurePolicy,
  ) => Disclosed<C>
  return discloseCell(cell, policy)
}

/** A count of people as facts and figures carry it: the nearest multiple of 5, halves up. */
export function roundedToFive(n: number): number {
  return Math.floor(n / 5 + 0.5) * 5
}

/** A count that nobody can state yet, such as the base of a day that has not come. */
export const NOT_COUNTED: DisclosedCount = { value: null, ...withheld('NOT_APPLICABLE') }
/** One that the source of the figures does not ask for. */
export const NOT_COLLECTED = { value: null, ...withheld('NOT_COLLECTED') }
/** One that is not shown for the size of its cohort. */
export const OF_FEW: DisclosedCount = { value: null, ...withheld('SMALL_BASE') }
/** One that the figures beside it would reveal. */
export const OF_A_SUM: DisclosedCount = { value: null, ...withheld('COMPLEMENT') }

/** Whether a cohort of so many people is too small for figures about each status. */
export function isCoarse(base: number, policy: DisclosurePolicy): boolean {
  return policy !== 'NONE' && roundedToFive(base) <= COARSE_UP_TO
}

/** What no version of the statistics holds, or none yet. */
export const NOT_PUBLISHED: DisclosedCount = { value: null, ...withheld('NOT_PUBLISHED') }

/** A released figure as counts of people are shown; without one no version holds it. */
export function countOf(figure: Figure | undefined, policy: DisclosurePolicy): DisclosedCount {
  if (!figure) return NOT_PUBLISHED
  return countShown(figure.value, figure, policy)
}

/** The people that a released share is of. */
export function baseOf(figure: Figure | undefined, policy: DisclosurePolicy): DisclosedCount {
  if (!figure) return NOT_PUBLISHED
  return countShown(figure.base, figure, policy)
}

function countShown(value: number | null, figure: Figure, policy: DisclosurePolicy): DisclosedCount {
  if (value === null) return { value, ...withheld(reasonOf(figure)) }
  if (isSmall(value, policy)) return { value: null, ...withheld('SMALL_COUNT') }
  return { value, ...SHOWN }
}

/** A released share as rates are shown. */
export function rateOf(figure: Figure | undefined, policy: DisclosurePolicy): DisclosedRate {
  if (!figure) return { ...NOT_PUBLISHED, base: null }
  const { share, value, base } = figure
  if (share === null) return { value: null, base, ...withheld(reasonOf(figure)) }
  if (isSmall(value ?? 0, policy)) return { value: null, base, ...withheld('SMALL_COUNT') }
  return { value: share, base, ...SHOWN }
}

/** A released quartile, of so many people. */
export function numberOf(figure: Figure | undefined, policy: DisclosurePolicy): DisclosedNumber {
  if (!figure) return { ...NOT_PUBLISHED, included: null }
  const { value, base: included } = figure
  if (value === null) return { value, included, ...withheld(reasonOf(figure)) }
  if (isSmall(included ?? 0, policy)) return { value: null, included: null, ...withheld('SMALL_COUNT') }
  return { value, included, ...SHOWN }
}

/** A cell of a point that is not in the version is not published, whatever the day. */
function reasonOf({ status }: Figure): SuppressionReason {
  return status === 'NOT_REACHED' ? 'NOT_PUBLISHED' : status === 'SHOWN' ? 'NOT_APPLICABLE' : status
}

function isSmall(count: number, policy: DisclosurePolicy): boolean {
  return policy === 'STRICT' && count < SMALLEST_STRICT_COUNT
}

function discloseCount({ n }: CountCell, policy: DisclosurePolicy): DisclosedCount {
  if (policy === 'NONE') return { value: n, ...SHOWN }
  const value = roundedToFive(n)
  if (policy === 'STRICT' && value < SMALLEST_STRICT_COUNT) return { value: null, ...withheld('SMALL_COUNT') }
  return { value, ...SHOWN }
}

function discloseRate(cell: RateCell, policy: DisclosurePolicy): DisclosedRate {
  const nothing = { value: null, base: null }
  if (policy === 'NONE') {
    if (cell.base <= 0) return { ...nothing, ...withheld('NOT_APPLICABLE') }
    return { value: (100 * cell.numerator) / cell.base, base: cell.base, ...SHOWN }
  }
  const [numerator, base] = [roundedToFive(cell.numerator), roundedToFive(cell.base)]
  if (base === 0) return { ...nothing, ...withheld('NOT_APPLICABLE') }
  if (base < SMALLEST_BASE) return { ...nothing, ...withheld('SMALL_BASE') }
  if (isDifferenced(cell.base, cell.parentBase)) return { value: null, base, ...withheld('COMPLEMENT') }
  if (policy === 'STRICT' && numerator < SMALLEST_STRICT_COUNT) return { value: null, base, ...withheld('SMALL_COUNT') }
  const rate = (100 * numerator) / base
  return {
    value: base <= COARSE_UP_TO ? halfUp(rate / COARSE_STEP, 1) * COARSE_STEP : halfUp(rate, 10),
    base,
    ...SHOWN,
  }
}

function discloseAverage(cell: AverageCell, policy: DisclosurePolicy): DisclosedNumber {
  const { value, unit } = cell
  const nothing = { value: null, included: null }
  if (cell.included <= 0 && policy === 'NONE') return { ...nothing, ...withheld('NOT_APPLICABLE') }
  if (policy === 'NONE') return { value, included: cell.included, ...SHOWN }
  const included = roundedToFive(cell.included)
  if (included === 0) return { ...nothing, ...withheld('NOT_APPLICABLE') }
  if (included <= TOO_FEW_FOR_AVERAGE) return { ...nothing, ...withheld('SMALL_BASE') }
  if (isDifferenced(cell.included, cell.parentIncluded)) return { value: null, included, ...withheld('COMPLEMENT') }
  if (unit === 'ROUBLES' && (cell.largestEmployer ?? 0) > DOMINANT_SHARE * cell.included)
    return { value: null, included, ...withheld('DOMINANCE') }
  if (policy === 'STRICT' && included < SMALLEST_STRICT_COUNT) return { ...nothing, ...withheld('SMALL_COUNT') }
  const rounded = unit === 'ROUBLES' ? halfUp(value / 100, 1) * 100 : halfUp(value, 1)
  return { value: rounded, included, ...SHOWN }
}

/**
 * Whether a part taken from its published whole would reveal fewer people than any figure may. Judged by the
 * shown sizes: by the exact ones a part that is shown beside its whole would say that nobody is missing.
 */
function isDifferenced(part: number, whole: number | undefined): boolean {
  if (whole === undefined) return false
  const rest = roundedToFive(whole) - roundedToFive(part)
  return rest > 0 && rest < SMALLEST_BASE
}

const SHOWN = { suppressed: false, reason: 'NONE' } as Shown

function withheld(reason: SuppressionReason): Shown {
  return { suppressed: true, reason } as Shown
}

function halfUp(value: number, parts: number): number {
  return Math.floor(value * parts + 0.5) / parts
}
