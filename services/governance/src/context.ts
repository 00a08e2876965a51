import type { ContextOf } from '@kadry/subgraph/define'
import { loader, loaderOf } from '@kadry/subgraph/loader'
import type { Platform } from '@kadry/subgraph/platform'
import { tasksIn } from '@kadry/subgraph/tasks'
import { runAgreementExpiry } from './agreement/reactions.ts'
import { agreement } from './agreement/store.ts'
import { openBallotKeys } from './ballot-key/store.ts'
import { followCommitments } from './commitment/projection.ts'
import { draftAct } from './draft-act/store.ts'
import { boardJob } from './execution-board/reactions.ts'
import { onBoard, openBoard } from './execution-board/store.ts'
import { material } from './material/store.ts'
import { followMetrics } from './measured/projection.ts'
import { meeting, meetingsWithPersons } from './meeting/store.ts'
import { motion, motionsBy } from './motion/store.ts'
import { normativeAct } from './normative-act/store.ts'
import { followOrganizations } from './organization/projection.ts'
import { followOwnPlans, followOwnResolutions } from './own-facts/projection.ts'
import { openPersons } from './person/store.ts'
import { proposal, proposalsOfItems } from './proposal/store.ts'
import { runPeriodClosing } from './publication-obligation/reactions.ts'
import {
  obligationsOfBodies,
  obligationsOfItems,
  publicationObligation,
  recordsOfMaterials,
} from './publication-obligation/store.ts'
import { followRecommendations } from './recommendation/projection.ts'
import { resolution } from './resolution/store.ts'
import { liftsWhatIsOver, liftsWhatRestsOn } from './roadmap-plan/reactions.ts'
import { roadmapPlan } from './roadmap-plan/store.ts'
import { followRoundTables } from './round-table/projection.ts'
import { runTermEnds } from './working-group/reactions.ts'
import { createdGroups, groupsWithBodies, groupsWithPersons, workingGroup } from './working-group/store.ts'

export type Services = ReturnType<typeof createServices>
export type Loaders = ReturnType<typeof createLoaders>
export type Context = ContextOf<Services, Loaders>

export function createServices(platform: Platform) {
  const board = openBoard(platform)
  const stored = resolution.open(platform)
  const resolutions = onBoard(stored, board)
  platform.runs(boardJob(stored, board, platform.now))
  const workingGroups = workingGroup.open(platform)
  const meetings = meeting.open(platform)
  const persons = openPersons(platform, { workingGroups, meetings })
  runTermEnds(platform, { workingGroups, persons })
  const publicationObligations = publicationObligation.open(platform)
  runPeriodClosing(platform, publicationObligations)
  const motions = motion.open(platform)
  const agreements = agreement.open(platform)
  runAgreementExpiry(platform, agreements)
  const proposals = proposal.open(platform)
  const roadmapPlans = roadmapPlan.open(platform)
  followOwnResolutions(platform, resolutions, liftsWhatRestsOn(resolutions, roadmapPlans))
  followOwnPlans(platform, liftsWhatIsOver(resolutions, roadmapPlans))
  return {
    ...followMetrics(platform, { resolutions, workingGroups, agreements, publicationObligations }),
    board,
    meetings,
    motions,
    ballotKeys: openBallotKeys(platform, motions),
    resolutions,
    tasks: tasksIn([resolutions, publicationObligations, meetings]),
    workingGroups,
    persons,
    agreements,
    normativeActs: normativeAct.open(platform),
    materials: material.open(platform),
    draftActs: draftAct.open(platform),
    publicationObligations,
    organizations: followOrganizations(platform, {
      ...{ workingGroups, persons, agreements, publicationObligations, resolutions },
    }),
    proposals,
    recommendations: followRecommendations(platform, proposals),
    commitments: followCommitments(platform),
    roadmapPlans,
    roundTables: followRoundTables(platform, resolutions),
  }
}

export function createLoaders(services: Services) {
  const { resolutions, workingGroups, persons, agreements, publicationObligations, meetings, motions } = services
  return {
    resolution: loaderOf(resolutions),
    workingGroup: loaderOf(workingGroups),
    person: loader(persons.byIds, ({ id }) => id),
    agreement: loaderOf(agreements),
    proposal: loaderOf(services.proposals),
    proposalsOfItem: loader(
      (itemIds) => proposalsOfItems(services.proposals, itemIds),
      ({ itemId }) => itemId,
    ),
    roadmapPlan: loaderOf(services.roadmapPlans),
    normativeAct: loaderOf(services.normativeActs),
    material: loaderOf(services.materials),
    draftAct: loaderOf(services.draftActs),
    publicationObligation: loaderOf(publicationObligations),
    organizationView: loader(
      (ids) => services.organizations.byIds(ids),
      ({ id }) => id,
    ),
    groupsWithBody: loader(
      (organizationIds) => groupsWithBodies(workingGroups, organizationIds),
      ({ organizationId }) => organizationId,
    ),
    groupsWithPerson: loader(
      (personIds) => groupsWithPersons(workingGroups, personIds),
      ({ personId }) => personId,
    ),
    meetingsWithPerson: loader(
      (personIds) => meetingsWithPersons(meetings, personIds),
      ({ personId }) => personId,
    ),
    meeting: loaderOf(meetings),
    motion: loaderOf(motions),
    motionsOfItem: loader(
      (ids) => motionsBy(motions, 'agendaItemId', ids),
      ({ id }) => id,
    ),
    motionsOfMeeting: loader(
      (ids) => motionsBy(motions, 'meetingId', ids),
      ({ id }) => id,
    ),
    groupsOfItem: loader(
      (itemIds) => createdGroups(workingGroups, itemIds),
      ({ itemId }) => itemId,
    ),
    obligationsOfItem: loader(
      (itemIds) => obligationsOfItems(publicationObligations, itemIds),
      ({ itemId }) => itemId,
    ),
    obligationsOfBody: loader(
      (organizationIds) => obligationsOfBodies(publicationObligations, organizationIds),
      ({ organizationId }) => organizationId,
    ),
    recordsOfMaterial: loader(
      (materialIds) => recordsOfMaterials(publicationObligations, materialIds),
      ({ materialId }) => materialId,
    ),
  }
}
