import type { Measure } from '@kadry/figures/question'
import type { Figure } from '@kadry/figures/release'
import { baseOf, countOf, type DisclosedRate, type DisclosurePolicy, disclose, numberOf, rateOf } from './disclose.ts'
import { GRADUATE_STATUSES, type GraduateStatus, type ObservationPoint } from './measure.ts'
import {
  type DataQuality,
  MUCH_UNKNOWN,
  type OutcomeSet,
  type OutcomeSource,
  type RateName,
  recordedOutcomes,
} from './outcome.ts'

/** What the latest version says of the graduates of a college, speciality and year at a point. */
export type PublishedCell = {
  readonly figures: ReadonlyMap<Measure, Figure>
  readonly sources: readonly OutcomeSource[]
}

type Sighting = {
  readonly at: ObservationPoint
  readonly policy: Exclude<DisclosurePolicy, 'NONE'>
  /** The day of observation; null while the cohort has not graduated. */
  readonly asOf: string | null
  /** Whether that day has come. */
  readonly observed: boolean
  /** Absent where no version holds the cohort. */
  readonly cell?: PublishedCell | undefined
}

/** Both of these no version counts: they are taken of its shown numbers. */
type OfShown = 'employmentRateActive' | 'knownOccupationShare'
const RATE_OF: Readonly<Record<Exclude<RateName, OfShown>, Measure>> = {
  employmentRate: 'IN_WORK',
  positiveDestinationRate: 'POSITIVE',
  inSpecialityRate: 'IN_SPECIALITY',
  inSpecialityCoreRate: 'IN_SPECIALITY_CORE',
  employedWithin90Share: 'EMPLOYED_WITHIN_90',
  retention6: 'RETAINED_6',
  retention12: 'RETAINED_12',
  staysInRegionRate: 'STAYS_IN_REGION',
  unknownShare: 'UNKNOWN',
}
/** Who left observation is in no version. */
const STATUS_OF: Readonly<Record<Exclude<GraduateStatus, 'EMIGRATED_OR_DECEASED'>, Measure>> = {
  MILITARY_SERVICE: 'MILITARY',
  PARENTAL_LEAVE: 'PARENTAL',
  EMPLOYED: 'EMPLOYED',
  SELF_EMPLOYED: 'SELF_EMPLOYED',
  ENTREPRENEUR: 'ENTREPRENEUR',
  FURTHER_STUDY: 'STUDY',
  INFORMAL_WORK: 'INFORMAL',
  REGISTERED_UNEMPLOYED: 'UNEMPLOYED',
  NOT_ACTIVE: 'NOT_ACTIVE',
  UNKNOWN: 'UNKNOWN',
}

/** What anybody sees of a cohort: figures that `release()` has let out, and what follows from these (R36). */
export function publishedOutcomes({ at, policy, asOf, observed, cell }: Sighting): OutcomeSet {
  if (!observed) return { ...recordedOutcomes({ at, asOf }), policy }
  const figure = (measure: Measure | undefined) => measure && cell?.figures.get(measure)
  const rates = Object.entries(RATE_OF).map(([name, measure]) => [name, rateOf(figure(measure), policy)])
  const unknown = figure('UNKNOWN')
  return {
    ...(Object.fromEntries(rates) as Record<Exclude<RateName, OfShown>, DisclosedRate>),
    ...ratesOfShown(figure('IN_WORK'), figure('POSITIVE'), figure('IN_SPECIALITY'), policy),
    at,
    asOf,
    source: cell?.sources[0] ?? null,
    observed,
    policy,
    quality: qualityOf(unknown),
    base: baseOf(figure('IN_WORK'), policy),
    statuses: GRADUATE_STATUSES.map((status) => {
      const found = figure(STATUS_OF[status as keyof typeof STATUS_OF])
      return { status, count: countOf(found, policy), share: rateOf(found, policy) }
    }),
    medianDaysToFirstJob: numberOf(figure('DAYS_TO_JOB_P50'), policy),
  }
}

function qualityOf(unknown: Figure | undefined): DataQuality | null {
  if (!unknown || unknown.share === null) return null
  return unknown.share > 100 * MUCH_UNKNOWN ? 'LOW' : 'GOOD'
}

/** W ÷ (N − X) and known ÷ W, of counts to five as they are shown: nothing that is not shown already. */
function ratesOfShown(
  work: Figure | undefined,
  positive: Figure | undefined,
  speciality: Figure | undefined,
  policy: DisclosurePolicy,
): Readonly<Record<OfShown, DisclosedRate>> {
  const withheld = rateOf(work, policy)
  if (withheld.value === null) return { employmentRateActive: withheld, knownOccupationShare: withheld }
  const [inWork, all] = [work!.value!, work!.base!]
  const excused = Math.max(0, (positive?.value ?? inWork) - inWork)
  const rate = (numerator: number, base: number) =>
    disclose({ kind: 'RATE', numerator: Math.min(numerator, base), base }, policy)
  const known = speciality?.base ?? null
  return {
    employmentRateActive: rate(inWork, Math.max(0, all - excused)),
    knownOccupationShare: known === null ? rateOf(speciality, policy) : rate(known, inWork),
  }
}
