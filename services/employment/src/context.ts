import { createLanes } from '@kadry/mongo/lane'
import type { ContextOf } from '@kadry/subgraph/define'
import { followedOrganizations } from '@kadry/subgraph/followed'
import { loader, loaderOf } from '@kadry/subgraph/loader'
import type { Platform } from '@kadry/subgraph/platform'
import { tasksIn } from '@kadry/subgraph/tasks'
import { agreementLoaders } from './agreement/loaders.ts'
import { followAgreements } from './agreement/projection.ts'
import { followClassifiers, specialitiesByCode, specialitiesByOccupation } from './classifier/projection.ts'
import { cohort } from './cohort/store.ts'
import { followRoundTables } from './commitment/projection.ts'
import { demandCampaign } from './demand-campaign/store.ts'
import { graduateLoaders } from './graduate/loaders.ts'
import { erasedPlaces, graduate } from './graduate/store.ts'
import { programme, trainingsByCommitment } from './programme/store.ts'
import { followStandardsPlans } from './standards-plan/projection.ts'
import { runNeedLapse } from './workforce-need/reactions.ts'
import { workforceNeed } from './workforce-need/store.ts'

export type Services = ReturnType<typeof createServices>
export type Loaders = ReturnType<typeof createLoaders>
export type Context = ContextOf<Services, Loaders>

export function createServices(platform: Platform) {
  const needs = workforceNeed.open(platform)
  const cohorts = cohort.open(platform)
  const campaigns = demandCampaign.open(platform)
  runNeedLapse(platform, needs)
  return {
    programmes: programme.open(platform),
    needs,
    cohorts,
    campaigns,
    tasks: tasksIn([needs, cohorts, campaigns]),
    graduates: graduate.open(platform),
    erasedPlaces: erasedPlaces(platform),
    organizations: followedOrganizations(platform, {
      collection: 'organizationViews',
      // Whom a demand campaign asks.
      indexes: [{ sectorCodes: 1, oktmo: 1 }, { oktmo: 1 }],
    }),
    standardsPlans: followStandardsPlans(platform, needs),
    agreements: followAgreements(platform),
    roundTables: followRoundTables(platform, needs),
    classifiers: followClassifiers(platform),
    /** One at a time per round-table commitment: places of several programmes count against it. */
    perCommitment: createLanes(),
  }
}

export function createLoaders(services: Services) {
  const { programmes, needs, cohorts, campaigns } = services
  return {
    ...agreementLoaders(services),
    ...graduateLoaders(services),
    programme: loaderOf(programmes),
    need: loaderOf(needs),
    campaign: loaderOf(campaigns),
    needOfOrigin: loader(
      (ids) => needs.select({ originIds: { $in: ids } }),
      ({ originIds }) => originIds[0] ?? '',
    ),
    speciality: loader(
      (codes) => specialitiesByCode(services.classifiers.specialityViews, codes),
      ({ code }) => code,
    ),
    cohort: loaderOf(cohorts),
    cohortsOfProgramme: loader(
      async (ids) => {
        const found = Map.groupBy(await cohorts.select({ programmeId: { $in: ids } }), ({ programmeId }) => programmeId)
        return ids.map((programmeId) => ({ programmeId, cohorts: found.get(programmeId) ?? [] }))
      },
      ({ programmeId }) => programmeId,
    ),
    specialitiesOfOccupation: loader(
      (okzs) => specialitiesByOccupation(services.classifiers.specialityViews, okzs),
      ({ okz }) => okz,
    ),
    trainingsOfCommitment: loader(
      (ids) => trainingsByCommitment(programmes, ids),
      ({ commitmentId }) => commitmentId,
    ),
  }
}
