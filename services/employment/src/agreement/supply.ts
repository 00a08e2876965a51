import { disclose } from '../outcome/disclose.ts'
import type { SpecialityTarget } from '../outcome/match.ts'
import type { BalancedCohort, BalanceFacts, BalanceInput } from './balance.ts'

/** Where somebody works: the occupation of the job and the municipality of its place, as far as known. */
export type Job = { readonly okz?: string | undefined; readonly oktmo?: string | undefined }

/** Those whom a programme graduates in a year, and what became of those before them. */
export type Pipeline = {
  readonly programmeId: string
  readonly enrolled: number
  /** Of those enrolled, how many are expected to complete; undefined without history. */
  readonly completion: number | undefined
  /** How they are divided over occupations, all that they prepare for. */
  readonly shares: ReadonlyMap<string, Share>
  /** Which part of them works in each municipality; undefined without history. */
  readonly retention: ReadonlyMap<string, number> | undefined
  /** The first day on which some of the year have graduated. */
  readonly graduatedOn: string | undefined
}
type Share = { readonly value: number; readonly estimated: boolean }
export type Supply = {
  readonly inputs: readonly BalanceInput[]
  /** A default stood for history somewhere. */
  readonly estimated: boolean
  /** Those of the supply that have graduated already, and since when. */
  readonly graduates: { readonly since: string | undefined; readonly people: number }
}

const COHORTS_OF_HISTORY = 3

/** The programmes that graduate somebody in a year, by the occupations that they prepare for. */
export function pipelinesOf(
  { programmes, cohorts, targets }: BalanceFacts,
  year: number,
): ReadonlyMap<string, readonly Pipeline[]> {
  const cohortsOf = Map.groupBy(cohorts, ({ programmeId }) => programmeId)
  const found = new Map<string, Pipeline[]>()
  for (const { id, specialityCode } of [...programmes].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const pipeline = pipelineOf(id, cohortsOf.get(id) ?? [], targets.get(specialityCode) ?? [], year)
    for (const okz of pipeline?.shares.keys() ?? []) found.set(okz, [...(found.get(okz) ?? []), pipeline!])
  }
  return found
}

function pipelineOf(
  programmeId: string,
  cohorts: readonly BalancedCohort[],
  targets: readonly SpecialityTarget[],
  year: number,
): Pipeline | undefined {
  const ofYear = cohorts.filter(({ graduationYear }) => graduationYear === year)
  const enrolled = ofYear.reduce((sum, cohort) => sum + cohort.enrolled, 0)
  if (enrolled === 0) return undefined
  const jobs = last(cohorts, year, ({ placed }) => placed).flatMap(({ placed = [] }) => placed)
  return {
    programmeId,
    enrolled,
    completion: completionRate(cohorts, year),
    shares: sharesOf(targets, jobs),
    retention: retentionOf(jobs),
    graduatedOn: ofYear.flatMap(({ graduatedOn }) => graduatedOn ?? []).sort()[0],
  }
}

type Row = {
  readonly okz: string
  readonly oktmo: string
  /** How the supply is divided where nobody knows where graduates go. */
  readonly byDemand: number
}

/** The sum over programmes of enrolled(p, y) × completion × share(p → o) × localRetention(p, m). */
export function supplyOf(pipelines: ReadonlyMap<string, readonly Pipeline[]>, { okz, oktmo, byDemand }: Row): Supply {
  const parts = (pipelines.get(okz) ?? []).flatMap((pipeline) => {
    const { programmeId, enrolled, completion, shares, retention, graduatedOn } = pipeline
    const share = shares.get(okz)!
    const local = retention ? (retention.get(oktmo) ?? 0) : byDemand
    const weight = (completion ?? 1) * share.value * local
    if (weight <= 0) return []
    const estimated = completion === undefined || share.estimated || !retention
    return [{ input: { source: 'COHORT' as const, programmeId, people: enrolled, weight }, estimated, graduatedOn }]
  })
  const graduated = parts.filter((part) => part.graduatedOn !== undefined)
  return {
    inputs: parts.map(({ input }) => input),
    estimated: parts.some(({ estimated }) => estimated),
    graduates: {
      since: graduated.map(({ graduatedOn }) => graduatedOn!).sort()[0],
      people: graduated.reduce((sum, { input: { people, weight } }) => sum + people * weight, 0),
    },
  }
}

/**
 * Equal weights over the speciality's CORE occupations; over the RELATED ones where it has no CORE.
 */
export function shareOf(targets: readonly SpecialityTarget[], okz: string): number {
  const weighed = weighedOf(targets)
  return weighed.includes(okz) ? 1 / weighed.length : 0
}

function weighedOf(targets: readonly SpecialityTarget[]): readonly string[] {
  const core = targets.filter(({ strength }) => strength === 'CORE')
  return (core.length > 0 ? core : targets).map(({ okz }) => okz)
}

/** As former graduates were divided over those occupations; by equal weights where too few are known. */
function sharesOf(targets: readonly SpecialityTarget[], jobs: readonly Job[]): ReadonlyMap<string, Share> {
  const weighed = weighedOf(targets)
  if (weighed.length === 1) return new Map([[weighed[0]!, { value: 1, estimated: false }]])
  const rates = ratesOf(
    jobs.flatMap(({ okz }) => (okz && weighed.includes(okz) ? [okz] : [])),
    weighed,
  )
  const share = (okz: string) =>
    rates ? { value: rates.get(okz) ?? 0, estimated: false } : { value: 1 / weighed.length, estimated: true }
  return new Map(weighed.map((okz) => [okz, share(okz)]))
}

/** Which part of former graduates works in each municipality, of those whose place is known. */
function retentionOf(jobs: readonly Job[]): ReadonlyMap<string, number> | undefined {
  const known = jobs.flatMap(({ oktmo }) => (oktmo ? [oktmo.slice(0, 8)] : []))
  return ratesOf(known, [...new Set(known)])
}

/**
 * The parts of these values, as they are disclosed, in all 1 at most; undefined where the base is too small
 * to be published. Values that too few have are withheld: they count as none.
 */
function ratesOf(values: readonly string[], wanted: readonly string[]): ReadonlyMap<string, number> | undefined {
  const rates = wanted.map((one) => {
    const numerator = values.filter((value) => value === one).length
    return [one, disclose({ kind: 'RATE', numerator, base: values.length }, 'HESA_STANDARD')] as const
  })
  if (rates.length === 0 || rates.every(([, { value }]) => value === null)) return undefined
  const sum = rates.reduce((total, [, { value }]) => total + (value ?? 0), 0)
  if (sum === 0) return undefined
  return new Map(rates.map(([one, { value }]) => [one, (value ?? 0) / Math.max(100, sum)]))
}

/**
 * Graduated to enrolled of the last three cohorts before the year; undefined without history. It is a figure
 * about people, so it enters as disclosed: a base too small to publish counts as no history.
 */
export function completionRate(cohorts: readonly BalancedCohort[], year: number): number | undefined {
  const history = last(cohorts, year, ({ graduated }) => graduated)
  const base = history.reduce((sum, { enrolled }) => sum + enrolled, 0)
  const numerator = history.reduce((sum, { graduated }) => sum + (graduated ?? 0), 0)
  const { value } = disclose({ kind: 'RATE', numerator, base }, 'HESA_STANDARD')
  return value === null ? undefined : value / 100
}

/** The last three cohorts before the year of which something is known. */
function last(cohorts: readonly BalancedCohort[], year: number, known: (cohort: BalancedCohort) => unknown) {
  return cohorts
    .filter((cohort) => known(cohort) !== undefined && cohort.graduationYear < year)
    .sort((a, b) => b.graduationYear - a.graduationYear)
    .slice(0, COHORTS_OF_HISTORY)
}
