import {
  type DisclosedCount,
  type DisclosedNumber,
  type DisclosedRate,
  type DisclosurePolicy,
  disclose,
  NOT_COLLECTED,
  NOT_COUNTED,
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
export type RateName = (typeof RATES)[number]

export type DataQuality = 'GOOD' | 'LOW'
/** Where the figures are from; null while nothing is known. */
export type OutcomeSource = 'INDIVIDUAL_RECORDS' | 'MONITORING_REPORT'
/** What a source of figures can say: a report knows neither employers nor days. */
export type Known = Pick<Measures, 'n' | 'statuses' | 'unknownShare'> & Partial<Measures>

/**
 * Outcomes of a cohort on a day of observation: as a version publishes them (`published.ts`), or exactly as
 * they are recorded, for a steward.
 */
export type OutcomeSet = {
  readonly at: ObservationPoint
  readonly asOf: string | null
  readonly source: OutcomeSource | null
  readonly observed: boolean
  readonly policy: DisclosurePolicy
  /** Null where the share of the unknown is withheld. */
  readonly quality: DataQuality | null
  readonly base: DisclosedCount
  readonly statuses: readonly StatusShare[]
  readonly medianDaysToFirstJob: DisclosedNumber
} & Readonly<Record<RateName, DisclosedRate>>

type Sighting = {
  readonly at: ObservationPoint
  readonly asOf: string | null
  readonly source?: OutcomeSource | null
  /** Absent while the day of observation has not come: nothing can be said then. */
  readonly measures?: Known
}

/** Above this share of unknown fates the quality is LOW. */
export const MUCH_UNKNOWN = 0.2
/** How far from rounding that decides every part the parts of a sum must be, in people. */
const SAFE_SLACK = 3
const NOBODY: Share = { numerator: 0, base: 0 }

/**
 * Exact outcomes, by what is recorded at this moment, in a version or not: for a DATA_STEWARD whose reading
 * is written down. Whoever calls this has checked that.
 */
export function recordedOutcomes({ at, asOf, source = null, measures }: Sighting): OutcomeSet {
  const rate = (share: Share | undefined): DisclosedRate => {
    if (measures && !share) return { ...NOT_COLLECTED, base: null }
    return disclose({ kind: 'RATE', ...(share ?? NOBODY) }, 'NONE')
  }
  const rates = Object.fromEntries(RATES.map((name) => [name, rate(measures?.[name])]))
  return {
    ...(rates as Record<RateName, DisclosedRate>),
    at,
    asOf,
    source,
    observed: measures !== undefined,
    policy: 'NONE',
    quality: measures ? qualityOf(measures.unknownShare) : null,
    base: measures ? disclose({ kind: 'COUNT', n: measures.n }, 'NONE') : NOT_COUNTED,
    statuses: GRADUATE_STATUSES.map((status) => statusShare(status, measures)),
    medianDaysToFirstJob: median(measures),
  }
}

function median(measures: Known | undefined): DisclosedNumber {
  if (measures && !measures.medianDaysToFirstJob) return { ...NOT_COLLECTED, included: null }
  const days = measures?.medianDaysToFirstJob ?? { value: 0, included: 0 }
  return disclose({ kind: 'AVERAGE', unit: 'DAYS', ...days }, 'NONE')
}

function qualityOf({ numerator, base }: Share): DataQuality {
  return base > 0 && numerator / base > MUCH_UNKNOWN ? 'LOW' : 'GOOD'
}

/** Those who left observation are counted, but are no part of N. */
function statusShare(status: GraduateStatus, measures: Known | undefined): StatusShare {
  if (!measures) return { status, count: NOT_COUNTED, share: { ...NOT_COUNTED, base: null } }
  const people = measures.statuses[status]
  const share = status === 'EMIGRATED_OR_DECEASED' ? NOBODY : { numerator: people, base: measures.n }
  return {
    status,
    count: disclose({ kind: 'COUNT', n: people }, 'NONE'),
    share: disclose({ kind: 'RATE', ...share }, 'NONE'),
  }
}

/** Whether rounded parts fit their rounded sum so tightly that one could be derived, by shown counts. */
export function isSumTight(n: number, parts: readonly number[]): boolean {
  const shown = parts.map(roundedToFive)
  const least = shown.reduce((sum, count) => sum + Math.max(0, count - 2), 0)
  const most = shown.reduce((sum, count) => sum + count + 2, 0)
  const whole = roundedToFive(n)
  return Math.min(whole + 2 - least, most - (whole - 2)) < SAFE_SLACK
}
