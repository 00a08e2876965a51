import type { Stored } from '@kadry/mongo/aggregate'
import { loader } from '@kadry/subgraph/loader'
import { specialitiesByCode } from '../classifier/projection.ts'
import type { Cohort } from '../cohort/cohort.ts'
import type { Services } from '../context.ts'
import type { Programme } from '../programme/programme.ts'
import type { WorkforceNeed } from '../workforce-need/workforce-need.ts'
import type { BalanceFacts } from './balance.ts'

/** What the balance and the roadmap of one agreement are computed of. */
export type AgreementFacts = Omit<BalanceFacts, 'needs' | 'programmes' | 'cohorts'> & {
  readonly agreementId: string
  readonly needs: readonly Stored<WorkforceNeed>[]
  readonly programmes: readonly Stored<Programme>[]
  readonly cohorts: readonly Stored<Cohort>[]
}

export type Sources = Pick<
  Services,
  'needs' | 'programmes' | 'cohorts' | 'classifiers' | 'agreements' | 'organizations'
>

/** Whatever is asked of many agreements in one request is read in one go. */
export function agreementLoaders(services: Sources) {
  const { agreements, organizations } = services
  return {
    agreementFacts: loader(
      (ids) => factsOf(services, ids),
      ({ agreementId }: AgreementFacts) => agreementId,
    ),
    agreement: loader(
      (ids) => agreements.byIds(ids),
      ({ id }) => id,
    ),
    party: loader(
      (ids) => organizations.byIds(ids),
      ({ id }) => id,
    ),
  }
}

/** The facts of each agreement, in the order of the ids, in four reads. */
export async function factsOf(
  { needs, programmes, cohorts, classifiers }: Sources,
  ids: readonly string[],
): Promise<AgreementFacts[]> {
  const [declared, found] = await Promise.all([
    needs.select({ agreementId: { $in: ids } }),
    programmes.select({ 'trainings.agreementId': { $in: ids } }),
  ])
  const codes = [...new Set(found.map(({ specialityCode }) => specialityCode))]
  const [enrolled, specialities] = await Promise.all([
    cohorts.select({ programmeId: { $in: found.map(({ id }) => id) } }),
    specialitiesByCode(classifiers.specialityViews, codes),
  ])
  const targets = new Map(specialities.map(({ code, occupations }) => [code, occupations]))
  const needsOf = Map.groupBy(declared, ({ agreementId }) => agreementId)
  const cohortsOf = Map.groupBy(enrolled, ({ programmeId }) => programmeId)
  const programmesOf = new Map<string, Stored<Programme>[]>(ids.map((id) => [id, []]))
  for (const programme of found)
    for (const id of new Set(programme.trainings.map(({ agreementId }) => agreementId)))
      if (id) programmesOf.get(id)?.push(programme)
  return ids.map((agreementId) => {
    const ours = programmesOf.get(agreementId)!
    return {
      agreementId,
      needs: needsOf.get(agreementId) ?? [],
      programmes: ours,
      cohorts: ours.flatMap(({ id }) => cohortsOf.get(id) ?? []),
      targets,
    }
  })
}
