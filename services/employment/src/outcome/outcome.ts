import {
  type DisclosedCount,
  type DisclosedNumber,
  type DisclosedRate,
  type DisclosurePolicy,
  disclose,
  NOT_COUNTED,
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

/** What the public sees of a cohort on the day of observation: every figure has passed `disclose()`. */
export type OutcomeSet = {
  readonly at: ObservationPoint
  readonly asOf: string | null
  readonly observed: boolean
  readonly policy: DisclosurePolicy
  readonly quality: 'GOOD' | 'LOW'
  readonly base: DisclosedCount
  readonly statuses: readonly StatusShare[]
  readonly medianDaysToFirstJob: DisclosedNumber
} & Readonly<Record<RateName, DisclosedRate>>

type Sighting = {
  readonly at: ObservationPoint
  readonly policy: DisclosurePolicy
  readonly asOf: string | null
  /** Absent while the day of observation has not come: nothing can be said then. */
  readonly measures?: Measures
}

const MUCH_UNKNOWN = 0.2
const NOBODY: Share = { numerator: 0, base: 0 }

/** Unrounded measures as the policy lets them out (R36). */
export function outcomeSet({ at, policy, asOf, measures }: Sighting): OutcomeSet {
  const rate = (share: Share) => disclose({ kind: 'RATE', ...share }, policy)
  const count = (n: number) => (measures ? disclose({ kind: 'COUNT', n }, policy) : NOT_COUNTED)
  const rates = Object.fromEntries(RATES.map((name) => [name, rate(measures?.[name] ?? NOBODY)]))
  const { numerator: unknown, base: n } = measures?.unknownShare ?? NOBODY
  return {
    ...(rates as Record<RateName, DisclosedRate>),
    at,
    asOf,
    observed: measures !== undefined,
    policy,
    quality: n > 0 && unknown / n > MUCH_UNKNOWN ? 'LOW' : 'GOOD',
    base: count(n),
    statuses: GRADUATE_STATUSES.map((status) => {
      const people = measures?.statuses[status] ?? 0
      const inBase = status !== 'EMIGRATED_OR_DECEASED'
      return { status, count: count(people), share: rate(inBase ? { numerator: people, base: n } : NOBODY) }
    }),
    medianDaysToFirstJob: disclose(
      { kind: 'AVERAGE', unit: 'DAYS', ...(measures?.medianDaysToFirstJob ?? { value: 0, included: 0 }) },
      policy,
    ),
  }
}
