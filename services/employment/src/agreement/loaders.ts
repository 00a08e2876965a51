import { dayOf } from '@kadry/domain/day'
import type { AggregateStore, Stored } from '@kadry/mongo/aggregate'
import type { Projection } from '@kadry/mongo/projection'
import { again } from '@kadry/mongo/retry'
import { globalId } from '@kadry/runtime/ids'
import type { Organizations } from '@kadry/subgraph/followed'
import { loader } from '@kadry/subgraph/loader'
import { type Classifiers, specialitiesByCode } from '../classifier/projection.ts'
import { type CodeTerm, codesOn } from '../classifier/replacement.ts'
import type { Cohort } from '../cohort/cohort.ts'
import type { Cohorts } from '../cohort/store.ts'
import { knownGraduates } from '../graduate/loaders.ts'
import type { Graduates } from '../graduate/store.ts'
import type { Programme } from '../programme/programme.ts'
import type { Programmes } from '../programme/store.ts'
import type { RoadmapPlans } from '../roadmap-plan/projection.ts'
import type { WorkforceNeeds } from '../workforce-need/store.ts'
import type { WorkforceNeed } from '../workforce-need/workforce-need.ts'
import { type BalancedCohort, type BalanceFacts, renamedKey, yearsOf } from './balance.ts'
import type { Agreements } from './projection.ts'

/** What the balance and the roadmap of one agreement are computed of. */
export type AgreementFacts = Omit<BalanceFacts, 'needs' | 'programmes' | 'cohorts'> & {
  readonly agreementId: string
  readonly needs: readonly Stored<WorkforceNeed>[]
  readonly programmes: readonly Stored<Programme>[]
  readonly cohorts: readonly Stored<Cohort>[]
}

type Plans = { readonly plans: RoadmapPlans }
export type Sources = {
  readonly needs: WorkforceNeeds
  readonly programmes: Programmes
  readonly cohorts: Cohorts
  readonly classifiers: Classifiers
  readonly agreements: Agreements
  readonly organizations: Organizations
}

/** Whatever is asked of many agreements in one request is read in one go. */
export function agreementLoaders(services: HistorySources & Plans) {
  const { agreements, organizations, plans } = services
  return {
    agreementFacts: loader(
      (ids) => factsOf(services, ids),
      ({ agreementId }: AgreementFacts) => agreementId,
    ),
    agreementHistory: loader(
      async (ids) => withHistory(services, await factsOf(services, ids)),
      ({ agreementId }: AgreementFacts) => agreementId,
    ),
    sectorHistory: loader(
      async (codes) => {
        const facts = await withHistory(services, await factsOfSectors(services, codes))
        return codes.map((code, index) => ({ code, facts: facts[index]! }))
      },
      ({ code }) => code,
    ),
    agreement: loader(
      (ids) => agreements.byIds(ids),
      ({ id }) => id,
    ),
    planOfAgreement: loader(
      (ids) => plans.select({ agreementId: { $in: ids } }),
      ({ agreementId = '' }) => agreementId,
    ),
    party: loader(
      (ids) => organizations.byIds(ids),
      ({ id }) => id,
    ),
  }
}

/** The facts of each agreement, in the order of the ids, in four reads. */
export async function factsOf(sources: Sources, ids: readonly string[]): Promise<AgreementFacts[]> {
  const declared = await sources.needs.select({ agreementId: { $in: ids } })
  const needsOf = Map.groupBy(declared, ({ agreementId }) => agreementId)
  const supply = await supplyUnder(sources, ids)
  return ids.map((agreementId) => ({ agreementId, needs: needsOf.get(agreementId) ?? [], ...supply([agreementId]) }))
}

/** The same of each sector: its needs, in these occupations or all; what is taught under its agreements. */
export async function factsOfSectors(
  sources: Sources,
  codes: readonly string[],
  occupations?: ReadonlySet<string>,
): Promise<BalanceFacts[]> {
  const [needs, agreements] = await Promise.all([
    sources.needs.select({
      sectorCodes: { $in: codes },
      ...(occupations ? { okz: { $in: [...occupations] } } : {}),
    }),
    sources.agreements.select({ sectorCode: { $in: codes } }),
  ])
  const supply = await supplyUnder(
    sources,
    agreements.map(({ id }) => id),
  )
  return codes.map((code) => ({
    needs: needs.filter(({ sectorCodes = [] }) => sectorCodes.includes(code)),
    ...supply(agreements.filter(({ sectorCode }) => sectorCode === code).map(({ id }) => id)),
  }))
}

/** Programmes with places under any of the agreements, their cohorts and what they prepare for. */
async function supplyUnder(sources: Sources, agreementIds: readonly string[]) {
  const found = await sources.programmes.select({ 'trainings.agreementId': { $in: agreementIds } })
  const supply = await supplyOfProgrammes(sources, found)
  return (wanted: readonly string[]) =>
    supply(found.filter(({ trainings }) => trainings.some(({ agreementId = '' }) => wanted.includes(agreementId))))
}

/** The cohorts of some of these programmes, and what they prepare for. */
export async function supplyOfProgrammes(
  { cohorts, classifiers }: Pick<Sources, 'cohorts' | 'classifiers'>,
  programmes: readonly Stored<Programme>[],
) {
  const codes = [...new Set(programmes.map(({ specialityCode }) => specialityCode))]
  const [enrolled, specialities] = await Promise.all([
    cohorts.select({ programmeId: { $in: programmes.map(({ id }) => id) } }),
    specialitiesByCode(classifiers.specialityViews, codes),
  ])
  const targets = new Map(specialities.map(({ code, occupations }) => [code, occupations]))
  const cohortsOf = Map.groupBy(enrolled, ({ programmeId }) => programmeId)
  return (ours: readonly Stored<Programme>[]) => ({
    programmes: ours,
    cohorts: ours.flatMap(({ id }) => cohortsOf.get(id) ?? []),
    targets,
  })
}

export type HistorySources = Sources & { readonly graduates: Graduates; readonly now: () => Date }

/**
 * The same with where former graduates work, as far as there is a record of each, and with the codes that
 * occupations and territories of needs have in each year.
 */
export async function withHistory<Facts extends BalanceFacts>(
  { graduates, classifiers, now }: Pick<HistorySources, 'graduates' | 'classifiers' | 'now'>,
  all: readonly Facts[],
): Promise<Facts[]> {
  const cohorts = new Map(all.flatMap((facts) => facts.cohorts).flatMap((one) => (one.id ? [[one.id, one]] : [])))
  const graduated = [...cohorts].filter(([, { graduated }]) => graduated !== undefined).map(([id]) => id)
  const [placed, renamed] = await Promise.all([
    knownGraduates(graduates, graduated, dayOf(now())),
    renamedIn(
      classifiers,
      all.flatMap(({ needs }) => needs),
    ),
  ])
  const jobsOf = new Map(
    [...placed].map(([cohortId, people]) => [cohortId, people.flatMap(({ spells }) => spells.slice(0, 1))]),
  )
  const known = <Cohort extends BalancedCohort>(cohort: Cohort): Cohort => {
    const jobs = cohort.id ? jobsOf.get(cohort.id) : undefined
    return jobs ? { ...cohort, placed: jobs.map(({ okz, oktmo }) => ({ okz, oktmo })) } : cohort
  }
  return all.map((facts) => ({ ...facts, cohorts: facts.cohorts.map(known), renamed }))
}

/**
 * What the codes of needs are called on the first day of each of their years, where that is one other code.
 * One that was replaced by several stays as it is: nobody knows by which of them.
 */
async function renamedIn(
  { occupationViews, municipalityViews }: Pick<Classifiers, 'occupationViews' | 'municipalityViews'>,
  needs: BalanceFacts['needs'],
): Promise<ReadonlyMap<string, string>> {
  const years = yearsOf(needs)
  const occupations = [...new Set(needs.map(({ okz }) => okz))]
  const territories = [...new Set(needs.map(({ oktmo }) => oktmo.slice(0, 8)))]
  const [okzs, oktmos] = await Promise.all([
    occupationViews.byIds(occupations.map((okz) => globalId('Occupation', okz))),
    municipalityViews.byIds(territories.map((oktmo) => globalId('Municipality', oktmo))),
  ])
  const renamed = new Map<string, string>()
  const ended = [
    ...okzs.map((view) => ({ ...view, code: view.okz, load: rowsOf(occupationViews, 'Occupation', 'okz') })),
    ...oktmos.map((view) => ({ ...view, code: view.oktmo, load: rowsOf(municipalityViews, 'Municipality', 'oktmo') })),
  ].filter(({ validTo }) => validTo !== undefined)
  for (const { code, load } of ended)
    for (const year of years) {
      const [name, ...others] = await codesOn(code, `${year}-01-01`, load)
      if (name && others.length === 0 && name !== code) renamed.set(renamedKey(year, code), name)
    }
  return renamed
}

function rowsOf<Name extends string, View extends CodeTerm & { readonly [Key in Name]: string }>(
  views: Pick<Projection<View>, 'byIds'>,
  type: string,
  name: Name,
) {
  return async (codes: readonly string[]) => {
    const found = await views.byIds(codes.map((code) => globalId(type, code)))
    return found.map((view) => ({ ...view, code: view[name] }))
  }
}

/** What has changed beside the records themselves. */
type Touched = { readonly cohortIds?: readonly string[]; readonly specialityCodes?: readonly string[] }

/** Agreements whose needs, programmes or cohorts, or these ones, were changed since a moment; or all. */
export async function touchedSince(
  { needs, programmes, cohorts }: Pick<Sources, 'needs' | 'programmes' | 'cohorts'>,
  since: string | undefined,
  { cohortIds = [], specialityCodes = [] }: Touched = {},
): Promise<string[]> {
  const changed = since ? { updatedAt: { $gte: since } } : {}
  const ofThese = cohortIds.length > 0 ? { $or: [changed, { _id: { $in: cohortIds } }] } : changed
  const [ofNeeds, ofCohorts] = await Promise.all([
    valuesOf(needs, 'agreementId', changed),
    since ? valuesOf(cohorts, 'programmeId', ofThese) : [],
  ])
  const inThese = specialityCodes.length > 0 ? [{ specialityCode: { $in: specialityCodes } }] : []
  const taught = since ? { $or: [changed, { _id: { $in: ofCohorts } }, ...inThese] } : {}
  return [...new Set([...ofNeeds, ...(await valuesOf(programmes, 'trainings.agreementId', taught))])].sort()
}

/** What balances follow beside records: where former graduates went, and what specialities prepare for. */
export async function historySince(
  { graduates, classifiers }: Pick<HistorySources, 'graduates' | 'classifiers'>,
  since: string | undefined,
) {
  if (!since) return {}
  const [cohortIds, heard] = await Promise.all([
    valuesOf(graduates, 'cohortId', { updatedAt: { $gte: since } }),
    classifiers.specialityViews.select({ heardAt: { $gte: since } }),
  ])
  return { cohortIds, specialityCodes: heard.map(({ code }) => code) }
}

/** The different values at a path, without the records that have them. */
export async function valuesOf(
  { model }: Pick<AggregateStore<unknown>, 'model'>,
  path: string,
  filter: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const stages = [
    { $match: filter },
    { $project: { value: `$${path}` } },
    { $unwind: '$value' },
    { $group: { _id: '$value' } },
  ]
  const found = await again((bound) => model.collection.aggregate<{ _id: string }>(stages, bound).toArray())
  return found.map(({ _id }) => _id)
}
