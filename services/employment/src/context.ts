import type { Viewer } from '@kadry/auth/viewer'
import type { ContextOf } from '@kadry/subgraph/define'
import { loader, loaderOf } from '@kadry/subgraph/loader'
import type { Platform } from '@kadry/subgraph/platform'
import { tasksIn } from '@kadry/subgraph/tasks'
import { agreementLoaders } from './agreement/loaders.ts'
import { followAgreements, reactToRoles } from './agreement/projection.ts'
import { runAreaBalances } from './area-balance/reactions.ts'
import { areaBalance } from './area-balance/store.ts'
import { runTallies } from './assessment-tally/reactions.ts'
import { runBalances } from './balance/reactions.ts'
import { balance } from './balance/store.ts'
import { certificateLoaders } from './certificate/loaders.ts'
import { openCertificates } from './certificate/reactions.ts'
import { followClassifiers, specialitiesByCode, specialitiesByOccupation } from './classifier/projection.ts'
import { cohort } from './cohort/store.ts'
import { followRoundTables } from './commitment/projection.ts'
import { figuresLoaders, nameLoader } from './cube/loaders.ts'
import type { CubeVersions } from './cube/version.ts'
import type { CutSources } from './dataset-version/loaders.ts'
import { openVersions } from './dataset-version/reactions.ts'
import { demandCampaign } from './demand-campaign/store.ts'
import { exportJob } from './export/reactions.ts'
import { exported } from './export/store.ts'
import { certifiedBy, graduateLoaders } from './graduate/loaders.ts'
import { moveFormerGraduates, runEndOfBases } from './graduate/reactions.ts'
import { openGraduates } from './graduate/store.ts'
import { followMeetings } from './meeting/projection.ts'
import { monitoringLoaders } from './monitoring-form/loaders.ts'
import { monitoringForm } from './monitoring-form/store.ts'
import { runRounds } from './monitoring-round/reactions.ts'
import { monitoringRound } from './monitoring-round/store.ts'
import { followOrganizations } from './organization/projection.ts'
import { pledge } from './pledge/store.ts'
import { isShown as isShownPractice } from './practice-placement/rights.ts'
import { practicePlacement } from './practice-placement/store.ts'
import { programme, programmesOfProviders, trainingsByCommitment } from './programme/store.ts'
import { isOwn } from './qualification-assessment/rights.ts'
import { type Assessments, qualificationAssessment } from './qualification-assessment/store.ts'
import type { RoadmapSources } from './roadmap/loaders.ts'
import { keeper, runRoadmaps } from './roadmap/reactions.ts'
import { roadmap } from './roadmap/store.ts'
import { followRoadmapPlans } from './roadmap-plan/projection.ts'
import { savedQuery } from './saved-query/store.ts'
import { followStandardsPlans } from './standards-plan/projection.ts'
import { runNeedLapse } from './workforce-need/reactions.ts'
import { isShown } from './workforce-need/rights.ts'
import { workforceNeed } from './workforce-need/store.ts'

export type Services = ReturnType<typeof createServices>
export type Loaders = ReturnType<typeof createLoaders>
export type Context = ContextOf<Services, Loaders>

export function createServices(platform: Platform, given?: CubeVersions) {
  const needs = workforceNeed.open(platform)
  const cohorts = cohort.open(platform)
  const campaigns = demandCampaign.open(platform)
  runNeedLapse(platform, needs)
  const forms = monitoringForm.open(platform)
  const rounds = monitoringRound.open(platform)
  const [balances, areaBalances] = [balance.open(platform), areaBalance.open(platform)]
  const programmes = programme.open(platform)
  const roadmaps = roadmap.open(platform)
  const refresh = keeper({ now: platform.now, sources: () => roadmapSources, roadmaps })
  const onAgreements = async (ids: readonly string[]) => void (await refresh(ids))
  const agreements = followAgreements(platform, onAgreements)
  const classifiers = followClassifiers(platform)
  const assessments = qualificationAssessment.open(platform)
  runTallies(platform, assessments)
  const toRoles = reactToRoles(() => agreements, onAgreements)
  const organizations = followOrganizations(platform, assessments, toRoles)
  const opened = openGraduates(platform)
  moveFormerGraduates(platform, opened)
  runEndOfBases(platform, opened)
  runRounds(platform, { forms, cohorts, organizations }, rounds)
  const practices = practicePlacement.open(platform)
  const sources = { needs, programmes, cohorts, classifiers, agreements, organizations }
  const withPast = { ...sources, graduates: opened.graduates, now: platform.now }
  runBalances(platform, withPast, balances)
  runAreaBalances(platform, withPast, areaBalances)
  const statistics = openStatistics(platform, { ...withPast, connection: platform.connection, forms }, given)
  const plans = followRoadmapPlans(platform, onAgreements)
  const meetings = followMeetings(platform, onAgreements)
  const roadmapSources: RoadmapSources = { ...withPast, balances, forms, plans, meetings, assessments }
  runRoadmaps(platform, roadmapSources, refresh)
  const certified = openCertificates(platform, assessments)
  return {
    roadmaps,
    ...statistics,
    roadmapSources,
    plans,
    programmes,
    practices,
    pledges: pledge.open(platform),
    balances,
    areaBalances,
    agreements,
    classifiers,
    organizations,
    needs,
    cohorts,
    assessments,
    ...certified,
    certifiedOf: certifiedBy({ ...opened, ...certified, cohorts, assessments }),
    campaigns,
    forms,
    rounds,
    ...tasksOf([needs, cohorts, campaigns, rounds, roadmaps, practices], assessments),
    ...opened,
    now: platform.now,
    ...followOthers(platform, needs),
  }
}

/** Versions cut of the records, questions to them, and files of their answers. */
function openStatistics(platform: Platform, sources: CutSources, given: CubeVersions | undefined) {
  const versions = openVersions(platform, sources)
  const cubeVersions = given ?? versions.cube
  const exports = exported.open(platform)
  platform.runs(exportJob({ ...sources, exports, cubeVersions, files: platform.files, now: platform.now }))
  return { versions, cubeVersions, exports, savedQueries: savedQuery.open(platform) }
}

/** What goes on elsewhere and ends in a need of ours. */
function followOthers(platform: Platform, needs: Parameters<typeof followStandardsPlans>[1]) {
  return { standardsPlans: followStandardsPlans(platform, needs), roundTables: followRoundTables(platform, needs) }
}

/** R36: what is due of an assessment is for the body that owes it alone. */
function tasksOf(stores: Parameters<typeof tasksIn>[0], assessments: Assessments) {
  return { tasks: tasksIn(stores), ownTasks: tasksIn([...stores, assessments]) }
}

export function createLoaders(services: Services, viewer: Viewer) {
  const { programmes, needs, cohorts, campaigns, balances } = services
  return {
    ...agreementLoaders(services),
    ...graduateLoaders(services),
    ...monitoringLoaders(services),
    ...certificateLoaders(services),
    extension: loaderOf(services.extensions),
    round: loaderOf(services.rounds),
    programme: loaderOf(programmes),
    practice: loaderOf(services.practices, (practice) => isShownPractice(viewer, practice)),
    need: loaderOf(needs, (need) => isShown(viewer, need)),
    balance: loaderOf(balances),
    areaBalance: loaderOf(services.areaBalances),
    campaign: loaderOf(campaigns),
    datasetVersion: loaderOf(services.versions.store),
    roadmap: loaderOf(services.roadmaps),
    needOfOrigin: loader(
      async (ids) => (await needs.select({ originIds: { $in: ids } })).filter((need) => isShown(viewer, need)),
      ({ originIds }) => originIds[0] ?? '',
    ),
    speciality: loader(
      (codes) => specialitiesByCode(services.classifiers.specialityViews, codes),
      ({ code }) => code,
    ),
    cohort: loaderOf(cohorts),
    export: loaderOf(services.exports),
    registeredName: nameLoader(services),
    ...figuresLoaders(services),
    savedQuery: loaderOf(services.savedQueries),
    assessment: loaderOf(services.assessments, (found) => isOwn(viewer, found)),
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
    programmesOfSector: loader(
      (codes) => programmesOfProviders(services, 'sectorCodes', codes),
      ({ value }) => value,
    ),
    programmesOfMunicipality: loader(
      (codes) => programmesOfProviders(services, 'oktmo', codes),
      ({ value }) => value,
    ),
    trainingsOfCommitment: loader(
      (ids) => trainingsByCommitment(programmes, ids),
      ({ commitmentId }) => commitmentId,
    ),
  }
}
