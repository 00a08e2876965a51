export type DisclosurePolicy = 'HESA_STANDARD' | 'STRICT' | 'NONE'
export type SuppressionReason = 'NONE' | 'SMALL_BASE' | 'NOT_APPLICABLE' | 'COMPLEMENT' | 'DOMINANCE' | 'SMALL_COUNT'

type Shown = { readonly suppressed: boolean; readonly reason: SuppressionReason }
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
/** A mean, median or percentile over `included` people; `largestEmployer` of them work for one employer (wages only). */
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
const SMALLEST_STRICT_COUNT = 10
const DOMINANT_SHARE = 0.8
const FINER_FROM = 200

/**
 * The only way out for a figure about people (domain.md 6.4, R36). Deterministic: the same cell always gives the same answer,
 * so asking again teaches nothing. `cell` is unrounded; `NONE` is for a DATA_STEWARD whose reading is audited.
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
export const NOT_COUNTED: DisclosedCount = { value: null, suppressed: true, reason: 'NOT_APPLICABLE' }

function discloseCount({ n }: CountCell, policy: DisclosurePolicy): DisclosedCount {
  if (policy === 'NONE') return { value: n, ...SHOWN }
  if (policy === 'STRICT' && n < SMALLEST_STRICT_COUNT) return { value: null, ...withheld('SMALL_COUNT') }
  return { value: roundedToFive(n), ...SHOWN }
}

function discloseRate(cell: RateCell, policy: DisclosurePolicy): DisclosedRate {
  const { numerator, base } = cell
  const exact = base > 0 ? (100 * numerator) / base : 0
  if (base <= 0) return { value: null, base: null, ...withheld('NOT_APPLICABLE') }
  if (policy === 'NONE') return { value: exact, base, ...SHOWN }
  if (base < SMALLEST_BASE) return { value: null, base: null, ...withheld('SMALL_BASE') }
  if (isDifferenced(base, cell.parentBase)) return { value: null, base: roundedToFive(base), ...withheld('COMPLEMENT') }
  if (policy === 'STRICT' && numerator < SMALLEST_STRICT_COUNT)
    return { value: null, base: roundedToFive(base), ...withheld('SMALL_COUNT') }
  return { value: base < FINER_FROM ? halfUp(exact, 1) : halfUp(exact, 10), base: roundedToFive(base), ...SHOWN }
}

function discloseAverage(cell: AverageCell, policy: DisclosurePolicy): DisclosedNumber {
  const { value, included, unit } = cell
  if (included <= 0) return { value: null, included: null, ...withheld('NOT_APPLICABLE') }
  if (policy === 'NONE') return { value, included, ...SHOWN }
  if (included <= TOO_FEW_FOR_AVERAGE) return { value: null, included: null, ...withheld('SMALL_BASE') }
  if (isDifferenced(included, cell.parentIncluded))
    return { value: null, included: roundedToFive(included), ...withheld('COMPLEMENT') }
  if (unit === 'ROUBLES' && (cell.largestEmployer ?? 0) > DOMINANT_SHARE * included)
    return { value: null, included: roundedToFive(included), ...withheld('DOMINANCE') }
  if (policy === 'STRICT' && included < SMALLEST_STRICT_COUNT)
    return { value: null, included: null, ...withheld('SMALL_COUNT') }
  const rounded = unit === 'ROUBLES' ? halfUp(value / 100, 1) * 100 : halfUp(value, 1)
  return { value: rounded, included: roundedToFive(included), ...SHOWN }
}

/** Whether a part taken from its published whole would reveal fewer people than any figure may. */
function isDifferenced(part: number, whole: number | undefined): boolean {
  return whole !== undefined && whole - part > 0 && whole - part < SMALLEST_BASE
}

const SHOWN = { suppressed: false, reason: 'NONE' } as const

function withheld(reason: SuppressionReason): Shown {
  return { suppressed: true, reason }
}

function halfUp(value: number, parts: number): number {
  return Math.floor(value * parts + 0.5) / parts
}
