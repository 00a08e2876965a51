import {
  type DisclosedCount,
  type DisclosedNumber,
  type DisclosedRate,
  type DisclosurePolicy,
  disclose,
  isCoarse,
  NOT_COLLECTED,
  NOT_COUNTED,
  OF_A_SUM,
  OF_FEW,
  roundedToFive,
} from './disclose.ts'
import { GRADUATE_STATUSES, type GraduateStatus, type Measures, type ObservationPoint, type Share } from './measure.ts'

export type StatusShare = {
  readonly status: GraduateStatus
  readonly count: DisclosedCount
  readonly share: DisclosedRate
}

const RATES = [
  'employmentRate',
  'employmentRateActive',
  'positiveDestinationRate',
  'inSpecialityRate',
  'inSpecialityCoreRate',
  'knownOccupationShare',
  'employedWithin90Share',
  'retention6',
  'retention12',
  'staysInRegionRate',
  'unknownShare',
] as const
type RateName = (typeof RATES)[number]

type DataQuality = 'GOOD' | 'LOW'
/** Where the figures are from; null while nothing is known. */
export type OutcomeSource = 'INDIVIDUAL_RECORDS' | 'MONITORING_REPORT'
/** What a source of figures can say: a report knows neither employers nor days. */
export type Known = Pick<Measures, 'n' | 'statuses' | 'unknownShare'> & Partial<Measures>

/** What the public sees of a cohort on the day of observation: every figure has passed `disclose()`. */
export type OutcomeSet = {
  readonly at: ObservationPoint
  readonly asOf: string | null
  readonly source: OutcomeSource | null
  readonly observed: boolean
  readonly policy: DisclosurePolicy
  /** Null for cohorts that are too small for one person's status not to decide it. */
  readonly quality: DataQuality | null
  readonly base: DisclosedCount
  readonly statuses: readonly StatusShare[]
  readonly medianDaysToFirstJob: DisclosedNumber
} & Readonly<Record<RateName, DisclosedRate>>

type Sighting = {
  readonly at: ObservationPoint
  readonly policy: DisclosurePolicy
  readonly asOf: string | null
  readonly source?: OutcomeSource | null
  /** Absent while the day of observation has not come: nothing can be said then. */
  readonly measures?: Known
}

const MUCH_UNKNOWN = 0.2
/** A shown base of 50 may be 48 people: the next one that can be shown is 50 at least. */
const LARGEST_WITHOUT_QUALITY = 50
/** How far from rounding that decides every status the counts of statuses must be, in people. */
const SAFE_SLACK = 3
const NOBODY: Share = { numerator: 0, base: 0 }

/** Unrounded measures as the policy lets them out (R36). */
export function outcomeSet({ at, policy, asOf, source = null, measures }: Sighting): OutcomeSet {
  const rate = (share: Share | undefined): DisclosedRate => {
    if (measures && !share) return { ...NOT_COLLECTED, base: null }
    return disclose({ kind: 'RATE', ...(share ?? NOBODY) }, policy)
  }
  const count = (n: number) => (measures ? disclose({ kind: 'COUNT', n }, policy) : NOT_COUNTED)
  const rates = Object.fromEntries(RATES.map((name) => [name, rate(measures?.[name])]))
  const n = measures?.n ?? 0
  return {
    ...(rates as Record<RateName, DisclosedRate>),
    at,
    asOf,
    source,
    observed: measures !== undefined,
    policy,
    quality: measures ? qualityOf(measures.unknownShare, policy) : null,
    base: count(n),
    statuses: measures ? statusShares(measures, policy) : withheldStatuses(NOT_COUNTED),
    medianDaysToFirstJob: median(measures, policy),
  }
}

function median(measures: Known | undefined, policy: DisclosurePolicy): DisclosedNumber {
  if (measures && !measures.medianDaysToFirstJob) return { ...NOT_COLLECTED, included: null }
  const days = measures?.medianDaysToFirstJob ?? { value: 0, included: 0 }
  return disclose({ kind: 'AVERAGE', unit: 'DAYS', ...days }, policy)
}

/** Of shown numbers, so that it says nothing which they don't. */
function qualityOf({ numerator, base }: Share, policy: DisclosurePolicy): DataQuality | null {
  const shown = policy === 'NONE' ? (n: number) => n : roundedToFive
  if (policy !== 'NONE' && shown(base) <= LARGEST_WITHOUT_QUALITY) return null
  return base > 0 && shown(numerator) / shown(base) > MUCH_UNKNOWN ? 'LOW' : 'GOOD'
}

function statusShares({ n, statuses }: Known, policy: DisclosurePolicy): StatusShare[] {
  if (isCoarse(n, policy)) return withheldStatuses(OF_FEW)
  if (policy !== 'NONE' && isTight(n, statuses)) return withheldStatuses(OF_A_SUM)
  return GRADUATE_STATUSES.map((status) => {
    const people = statuses[status]
    const share = isInBase(status) ? { numerator: people, base: n } : NOBODY
    return {
      status,
      count: disclose({ kind: 'COUNT', n: people }, policy),
      share: disclose({ kind: 'RATE', ...share }, policy),
    }
  })
}

function withheldStatuses(count: DisclosedCount): StatusShare[] {
  const share = { ...count, value: null, base: null }
  return GRADUATE_STATUSES.map((status) => ({ status, count, share }))
}

/** Those who left observation are counted, but are no part of N. */
function isInBase(status: GraduateStatus): boolean {
  return status !== 'EMIGRATED_OR_DECEASED'
}

/**
 * Statuses add up to N. Where the rounded counts fit the rounded sum only just (every part rounded up as far
 * as can be and the sum down, or the other way), each of them could be derived exactly. Judged by shown
 * counts, so that withholding reveals nothing.
 */
function isTight(n: number, statuses: Measures['statuses']): boolean {
  return isSumTight(
    n,
    GRADUATE_STATUSES.filter(isInBase).map((status) => statuses[status]),
  )
}

/** Whether rounded parts fit their rounded sum so tightly that one could be derived, by shown counts. */
export function isSumTight(n: number, parts: readonly number[]): boolean {
  const shown = parts.map(roundedToFive)
  const least = shown.reduce((sum, count) => sum + Math.max(0, count - 2), 0)
  const most = shown.reduce((sum, count) => sum + count + 2, 0)
  const whole = roundedToFive(n)
  return Math.min(whole + 2 - least, most - (whole - 2)) < SAFE_SLACK
}
