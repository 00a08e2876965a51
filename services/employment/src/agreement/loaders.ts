import type { AggregateStore, Stored } from '@kadry/mongo/aggregate'
import { again } from '@kadry/mongo/retry'
import type { Organizations } from '@kadry/subgraph/followed'
import { loader } from '@kadry/subgraph/loader'
import { type Classifiers, specialitiesByCode } from '../classifier/projection.ts'
import type { Cohort } from '../cohort/cohort.ts'
import type { Cohorts } from '../cohort/store.ts'
import type { Programme } from '../programme/programme.ts'
import type { Programmes } from '../programme/store.ts'
import type { RoadmapPlans } from '../roadmap-plan/projection.ts'
import type { WorkforceNeeds } from '../workforce-need/store.ts'
import type { WorkforceNeed } from '../workforce-need/workforce-need.ts'
import type { BalanceFacts } from './balance.ts'
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
export function agreementLoaders(services: Sources & Plans) {
  const { agreements, organizations, plans } = services
  return {
    agreementFacts: loader(
      (ids) => factsOf(services, ids),
      ({ agreementId }: AgreementFacts) => agreementId,
    ),
    sectorFacts: loader(
      (codes) => factsOfSectors(services, codes),
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

/** The same of each sector: its needs, and what is taught under its agreements. */
async function factsOfSectors(sources: Sources, codes: readonly string[]) {
  const [needs, agreements] = await Promise.all([
    sources.needs.select({ sectorCodes: { $in: codes } }),
    sources.agreements.select({ sectorCode: { $in: codes } }),
  ])
  const supply = await supplyUnder(
    sources,
    agreements.map(({ id }) => id),
  )
  return codes.map((code) => ({
    code,
    needs: needs.filter(({ sectorCodes = [] }) => sectorCodes.includes(code)),
    ...supply(agreements.filter(({ sectorCode }) => sectorCode === code).map(({ id }) => id)),
  }))
}

/** Programmes with places under any of the agreements, their cohorts and what they prepare for. */
async function supplyUnder({ programmes, cohorts, classifiers }: Sources, agreementIds: readonly string[]) {
  const found = await programmes.select({ 'trainings.agreementId': { $in: agreementIds } })
  const codes = [...new Set(found.map(({ specialityCode }) => specialityCode))]
  const [enrolled, specialities] = await Promise.all([
    cohorts.select({ programmeId: { $in: found.map(({ id }) => id) } }),
    specialitiesByCode(classifiers.specialityViews, codes),
  ])
  const targets = new Map(specialities.map(({ code, occupations }) => [code, occupations]))
  const cohortsOf = Map.groupBy(enrolled, ({ programmeId }) => programmeId)
  return (wanted: readonly string[]) => {
    const ours = found.filter(({ trainings }) => trainings.some(({ agreementId = '' }) => wanted.includes(agreementId)))
    return { programmes: ours, cohorts: ours.flatMap(({ id }) => cohortsOf.get(id) ?? []), targets }
  }
}

/** Agreements whose needs, programmes or cohorts (or these ones) were changed since a moment; or all. */
export async function touchedSince(
  { needs, programmes, cohorts }: Pick<Sources, 'needs' | 'programmes' | 'cohorts'>,
  since: string | undefined,
  cohortIds: readonly string[] = [],
): Promise<string[]> {
  const changed = since ? { updatedAt: { $gte: since } } : {}
  const ofThese = cohortIds.length > 0 ? { $or: [changed, { _id: { $in: cohortIds } }] } : changed
  const [ofNeeds, ofCohorts] = await Promise.all([
    valuesOf(needs, 'agreementId', changed),
    since ? valuesOf(cohorts, 'programmeId', ofThese) : [],
  ])
  const taught = since ? { $or: [changed, { _id: { $in: ofCohorts } }] } : {}
  return [...new Set([...ofNeeds, ...(await valuesOf(programmes, 'trainings.agreementId', taught))])].sort()
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
