import { monthsAfter } from '../outcome/calendar.ts'
import { roundedToFive } from '../outcome/disclose.ts'
import type { SpecialityTarget } from '../outcome/match.ts'
import type { Programme, TrainingRoute } from '../programme/programme.ts'
import { filledOf } from '../workforce-need/hires.ts'
import { isDeclared, type NeedStatus, type WorkforceNeed } from '../workforce-need/workforce-need.ts'
import { type Job, type Pipeline, pipelinesOf, type Supply, shareOf, supplyOf } from './supply.ts'

/** What a row is made of: people and how much each of them counts in it. */
export type BalanceInput = {
  readonly source: 'NEED' | 'HIRES' | 'COHORT' | 'USED'
  readonly needId?: string
  readonly programmeId?: string
  readonly people: number
  /**
   * 1 of a need, −1 of hires on it; of a cohort completion × share of the occupation × of the territory, and
   * −1 of those of them who were hired on the need.
   */
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
  readonly id?: string
  readonly programmeId: string
  readonly graduationYear: number
  readonly enrolled: number
  readonly graduated?: number
  readonly graduatedOn?: string
  /** Where its graduates went to work, where there is a record of each. */
  readonly placed?: readonly Job[]
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
  /** What codes of needs are called in a year, where that is another code; by `renamedKey`. */
  readonly renamed?: ReadonlyMap<string, string>
}

export function renamedKey(year: number, code: string): string {
  return `${year} ${code}`
}

/** One row per occupation and territory with confirmed demand in the year (formulas of domain.md 2.3). */
export function demandBalance(facts: BalanceFacts, year: number, today: string): BalanceRow[] {
  return balanceOf(facts, { year, today, shown: (supply) => supply })
}

function balanceOf(facts: BalanceFacts, { year, ...how }: Omit<At, 'pipelines'>): BalanceRow[] {
  const called = (code: string) => facts.renamed?.get(renamedKey(year, code)) ?? code
  const needs = facts.needs
    .filter((need) => isConfirmed(need) && isNeededIn(need, year))
    // A settlement counts to its municipality. In whatever order needs are read, a row lists them in one.
    .map((need) => ({ ...need, okz: called(need.okz), oktmo: called(need.oktmo.slice(0, 8)) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
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

type At = {
  readonly pipelines: ReadonlyMap<string, readonly Pipeline[]>
  readonly year: number
  readonly today: string
  /** How exactly supply and hires are shown. */
  readonly shown: (supply: number) => number
}

function balanceRow(
  facts: BalanceFacts,
  sameOccupation: readonly IdentifiedNeed[],
  group: readonly IdentifiedNeed[],
  { pipelines, year, today, shown }: At,
): BalanceRow {
  const { okz, oktmo } = group[0]!
  const supply = supplyOf(pipelines, { okz, oktmo, byDemand: shareByDemand(sameOccupation, group) })
  const inputs = [...demandInputs(group, shown), ...supply.inputs, ...usedInputs(group, supply.graduates, shown)]
  const total = (...sources: BalanceInput['source'][]) =>
    inputs.filter(({ source }) => sources.includes(source)).reduce((sum, one) => sum + one.people * one.weight, 0)
  const gross = total('NEED')
  const net = Math.max(0, total('NEED', 'HIRES'))
  const expectedSupply = shown(total('COHORT', 'USED'))
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
    estimated: supply.estimated,
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

/**
 * Who was hired once a cohort of the year had graduated is taken for one of its graduates, as long as the row
 * has some: they are off the demand, and may not stand in the supply as well (decision 147).
 */
function usedInputs(
  group: readonly IdentifiedNeed[],
  { since, people }: Supply['graduates'],
  shown: At['shown'],
): BalanceInput[] {
  if (since === undefined) return []
  let left = Math.floor(people)
  return group.flatMap(({ id: needId, hires = [] }) => {
    const later = shown(filledOf({ hires: hires.filter(({ from }) => from >= since) }))
    const used = Math.min(later, left)
    left -= used
    return used > 0 ? [{ source: 'USED' as const, needId, people: used, weight: -1 }] : []
  })
}

/** How supply is divided without history: over the territories that need the occupation, as they do. */
function shareByDemand(sameOccupation: readonly WorkforceNeed[], group: readonly WorkforceNeed[]): number {
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

/** The calendar years that declared needs fall in, in order; of each need the first fifteen. */
export function yearsOf(all: readonly Pick<WorkforceNeed, 'neededFrom' | 'neededTo' | 'status'>[]): number[] {
  const years = new Set<number>()
  for (const { neededFrom, neededTo } of all.filter(isDeclared)) {
    const first = Number(neededFrom.slice(0, 4))
    const last = Math.min(Number(neededTo.slice(0, 4)), first + MOST_YEARS - 1)
    for (let year = first; year <= last; year += 1) years.add(year)
  }
  return [...years].sort((a, b) => a - b)
}
