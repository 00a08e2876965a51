import { monthsAfter } from '../outcome/calendar.ts'
import { disclose, roundedToFive } from '../outcome/disclose.ts'
import type { SpecialityTarget } from '../outcome/match.ts'
import type { Programme, TrainingRoute } from '../programme/programme.ts'
import { filledOf } from '../workforce-need/hires.ts'
import { isDeclared, type NeedStatus, type WorkforceNeed } from '../workforce-need/workforce-need.ts'

/** What a row is made of: people and how much each of them counts in it. */
export type BalanceInput = {
  readonly source: 'NEED' | 'HIRES' | 'COHORT'
  readonly needId?: string
  readonly programmeId?: string
  readonly people: number
  /** 1 of a need, −1 of hires on it; of a cohort completion × share of the occupation × of the territory. */
  readonly weight: number
}

/** Supply, gap and coverage are exact from `demandBalance` and rounded from `publicBalance`. */
export type BalanceRow = {
  readonly okz: string
  readonly year: number
  readonly oktmo: string
  readonly gross: number
  readonly net: number
  readonly expectedSupply: number
  readonly gap: number
  /** Absent where nothing is needed. */
  readonly coverage?: number
  /** Absent where there is no gap. */
  readonly route?: TrainingRoute
  readonly estimated: boolean
  readonly inputs: readonly BalanceInput[]
}

/** A row in a version of the balance; 0 is one that was computed on reading and is not stored yet. */
export type DemandBalance = BalanceRow & {
  readonly version: number
  readonly computedAt: string
  /** The resolution item by which the gap need not be closed by training. */
  readonly waivedById?: string
}

type IdentifiedNeed = WorkforceNeed & { readonly id: string }

export type BalancedCohort = {
  readonly programmeId: string
  readonly graduationYear: number
  readonly enrolled: number
  readonly graduated?: number
}
export type BalancedProgramme = Pick<Programme, 'specialityCode' | 'route' | 'durationMonths'> & {
  readonly id: string
}
export type BalanceFacts = {
  readonly needs: readonly IdentifiedNeed[]
  /** Programmes with training commitments under the agreement. */
  readonly programmes: readonly BalancedProgramme[]
  readonly cohorts: readonly BalancedCohort[]
  /** By speciality code. */
  readonly targets: ReadonlyMap<string, readonly SpecialityTarget[]>
}

const COHORTS_OF_HISTORY = 3

/** One row per occupation and territory with confirmed demand in the year (formulas of domain.md 2.3). */
export function demandBalance(facts: BalanceFacts, year: number, today: string): BalanceRow[] {
  return balanceOf(facts, { year, today, shown: (supply) => supply })
}

function balanceOf(facts: BalanceFacts, { year, ...how }: Omit<At, 'pipelines'>): BalanceRow[] {
  const needs = facts.needs.filter((need) => isConfirmed(need) && isNeededIn(need, year))
  const rows = Map.groupBy(needs, ({ okz, oktmo }) => `${okz} ${oktmo}`)
  const sameOccupation = Map.groupBy(needs, ({ okz }) => okz)
  const pipelines = pipelinesOf(facts, year)
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => balanceRow(facts, sameOccupation.get(group[0]!.okz)!, group, { pipelines, year, ...how }))
}

/**
 * The same as anybody may see it: of cohorts as `Cohort.enrolled` shows them, the supply to the nearest 5,
 * and gap, coverage and route of that supply. Rounding the exact supply alone would reveal enrolments: each
 * row weighs the same cohort otherwise.
 */
export function publicBalance(facts: BalanceFacts, year: number, today: string): BalanceRow[] {
  return balanceOf({ ...facts, cohorts: facts.cohorts.map(asShown) }, { year, today, shown: roundedToFive })
}

function asShown({ enrolled, graduated, ...cohort }: BalancedCohort): BalancedCohort {
  return {
    ...cohort,
    enrolled: roundedToFive(enrolled),
    ...(graduated === undefined ? {} : { graduated: roundedToFive(graduated) }),
  }
}

/** Those whom each programme graduates in the year, and how many of them are expected to complete it. */
type Pipeline = {
  readonly programmeId: string
  readonly specialityCode: string
  readonly enrolled: number
  readonly completion: number
}
type At = {
  readonly pipelines: readonly Pipeline[]
  readonly year: number
  readonly today: string
  /** How exactly supply and hires are shown. */
  readonly shown: (supply: number) => number
}

function pipelinesOf({ programmes, cohorts }: BalanceFacts, year: number): Pipeline[] {
  const cohortsOf = Map.groupBy(cohorts, ({ programmeId }) => programmeId)
  return programmes.flatMap(({ id: programmeId, specialityCode }) => {
    const ours = cohortsOf.get(programmeId) ?? []
    const enrolled = ours
      .filter(({ graduationYear }) => graduationYear === year)
      .reduce((sum, cohort) => sum + cohort.enrolled, 0)
    if (enrolled === 0) return []
    return [{ programmeId, specialityCode, enrolled, completion: completionRate(ours, year) }]
  })
}

function balanceRow(
  facts: BalanceFacts,
  sameOccupation: readonly IdentifiedNeed[],
  group: readonly IdentifiedNeed[],
  { pipelines, year, today, shown }: At,
): BalanceRow {
  const { okz, oktmo } = group[0]!
  const local = localShare(sameOccupation, group)
  const inputs = [...demandInputs(group, shown), ...supplyInputs(facts, pipelines, okz, local)]
  const total = (...sources: BalanceInput['source'][]) =>
    inputs.filter(({ source }) => sources.includes(source)).reduce((sum, one) => sum + one.people * one.weight, 0)
  const gross = total('NEED')
  const net = Math.max(0, total('NEED', 'HIRES'))
  const expectedSupply = shown(total('COHORT'))
  const gap = net - expectedSupply
  return {
    okz,
    oktmo,
    year,
    gross,
    net,
    expectedSupply,
    gap,
    ...(net === 0 ? {} : { coverage: expectedSupply / net }),
    ...(gap > 0 ? { route: routeFor(facts, okz, earliest(group), today) } : {}),
    estimated: true,
    inputs,
  }
}

function demandInputs(group: readonly IdentifiedNeed[], shown: At['shown']): BalanceInput[] {
  return group.flatMap((need) => {
    const hired = shown(filledOf(need))
    const needId = need.id
    return [
      { source: 'NEED' as const, needId, people: need.confirmedHeadcount ?? 0, weight: 1 },
      ...(hired > 0 ? [{ source: 'HIRES' as const, needId, people: hired, weight: -1 }] : []),
    ]
  })
}

/** The sum over programmes of enrolled(p, y) × completion × share(p → o) × share of the territory. */
function supplyInputs(
  { targets }: BalanceFacts,
  pipelines: readonly Pipeline[],
  okz: string,
  local: number,
): BalanceInput[] {
  return pipelines.flatMap(({ programmeId, specialityCode, enrolled, completion }) => {
    const weight = completion * shareOf(targets.get(specialityCode) ?? [], okz) * local
    return weight > 0 ? [{ source: 'COHORT' as const, programmeId, people: enrolled, weight }] : []
  })
}

/** Equal weights over the speciality's CORE occupations; over the RELATED ones where it has no CORE. */
export function shareOf(targets: readonly SpecialityTarget[], okz: string): number {
  const core = targets.filter(({ strength }) => strength === 'CORE')
  const weighed = core.length > 0 ? core : targets
  return weighed.some((target) => target.okz === okz) ? 1 / weighed.length : 0
}

/**
 * Graduated to enrolled of the last three cohorts before the year; 1 without history. It is a figure about
 * people, so it enters as disclosed: a base too small to publish counts as no history.
 */
export function completionRate(cohorts: readonly BalancedCohort[], year: number): number {
  const history = cohorts
    .filter((cohort) => cohort.graduated !== undefined && cohort.graduationYear < year)
    .sort((a, b) => b.graduationYear - a.graduationYear)
    .slice(0, COHORTS_OF_HISTORY)
  const base = history.reduce((sum, { enrolled }) => sum + enrolled, 0)
  const numerator = history.reduce((sum, { graduated }) => sum + (graduated ?? 0), 0)
  const { value } = disclose({ kind: 'RATE', numerator, base }, 'HESA_STANDARD')
  return value === null ? 1 : value / 100
}

/**
 * localRetention without history: 1, divided over territories that need the same occupation as their demand
 * is.
 */
function localShare(sameOccupation: readonly WorkforceNeed[], group: readonly WorkforceNeed[]): number {
  const all = sumOf(sameOccupation)
  return all === 0 ? 1 / new Set(sameOccupation.map(({ oktmo }) => oktmo)).size : sumOf(group) / all
}

/** By which route people can still be ready on the day they are needed. */
function routeFor({ programmes, targets }: BalanceFacts, okz: string, neededFrom: string, today: string) {
  const inTime = programmes.filter(
    ({ specialityCode, durationMonths }) =>
      shareOf(targets.get(specialityCode) ?? [], okz) > 0 && monthsAfter(today, durationMonths) <= neededFrom,
  )
  const routes = new Set(inTime.map(({ route }) => route))
  if (routes.has('SPO') || routes.has('HIGHER')) return routes.has('SPO') ? 'SPO' : 'HIGHER'
  if (routes.size > 0) return 'RETRAINING'
  return 'IMPORT_OR_WAIVE'
}

const CONFIRMED: readonly NeedStatus[] = ['CONFIRMED', 'ADJUSTED', 'PARTLY_FILLED', 'FILLED', 'LAPSED']

/** Demand stays what was confirmed, also when it is filled or its days have passed. */
export function isConfirmed({ status }: Pick<WorkforceNeed, 'status'>): boolean {
  return CONFIRMED.includes(status)
}

export function isNeededIn(
  { neededFrom, neededTo }: Pick<WorkforceNeed, 'neededFrom' | 'neededTo'>,
  year: number,
): boolean {
  return neededFrom <= `${year}-12-31` && neededTo >= `${year}-01-01`
}

function sumOf(needs: readonly Pick<WorkforceNeed, 'confirmedHeadcount'>[]): number {
  return needs.reduce((sum, { confirmedHeadcount = 0 }) => sum + confirmedHeadcount, 0)
}

function earliest(needs: readonly WorkforceNeed[]): string {
  return needs.map(({ neededFrom }) => neededFrom).sort()[0]!
}

const MOST_YEARS = 15

/** The calendar years that declared needs fall in, in order, the first fifteen of them. */
export function yearsOf(all: readonly Pick<WorkforceNeed, 'neededFrom' | 'neededTo' | 'status'>[]): number[] {
  const needs = all.filter(isDeclared)
  if (needs.length === 0) return []
  const first = Math.min(...needs.map(({ neededFrom }) => Number(neededFrom.slice(0, 4))))
  const last = Math.max(...needs.map(({ neededTo }) => Number(neededTo.slice(0, 4))))
  return Array.from({ length: Math.min(last - first + 1, MOST_YEARS) }, (_, index) => first + index)
}
