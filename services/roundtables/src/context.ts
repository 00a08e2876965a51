import type { Viewer } from '@kadry/auth/viewer'
import { dayOf } from '@kadry/domain/day'
import type { ContextOf } from '@kadry/subgraph/define'
import { loader, loaderOf } from '@kadry/subgraph/loader'
import type { Platform } from '@kadry/subgraph/platform'
import { tasksIn } from '@kadry/subgraph/tasks'
import { followAgreements } from './agreement/projection.ts'
import { followBalances } from './balance/projection.ts'
import { followClassifiers } from './classifier/projection.ts'
import { livesJob, settlementJob } from './commitment/reactions.ts'
import { commitment } from './commitment/store.ts'
import { tableFeedback } from './feedback/store.ts'
import { followOrganizations } from './organization/projection.ts'
import { waitlistPositions } from './participation/loaders.ts'
import { movingJob, unansweredJob } from './participation/reactions.ts'
import { tableProgram } from './program/store.ts'
import { followProposals } from './proposal/projection.ts'
import { recommendation } from './recommendation/store.ts'
import { openPersons } from './representative/store.ts'
import { followResolutions } from './resolution/projection.ts'
import { followRoadmaps } from './roadmap/projection.ts'
import { SHOWN } from './round-table/ical.ts'
import { isShown } from './round-table/rights.ts'
import { openTables } from './round-table/store.ts'
import { roundTableSeries, seriesOfTables } from './round-table-series/store.ts'
import { followSectors } from './sector/projection.ts'
import { lastHeldIn, supervisorsIn } from './sector-coverage/loaders.ts'
import { followTrainings } from './training/projection.ts'
import { followWorkingGroups } from './working-group/projection.ts'

export type Services = ReturnType<typeof createServices>
export type Loaders = ReturnType<typeof createLoaders>
export type Context = ContextOf<Services, Loaders>

export function createServices(platform: Platform) {
  const { roundTables, registrations } = openTables(platform)
  const programs = tableProgram.open(platform)
  const persons = openPersons(platform, { roundTables, registrations, programs })
  const commitments = commitment.open(platform)
  const recommendations = recommendation.open(platform)
  const organizations = followOrganizations(platform, commitments)
  const parts = { roundTables, commitments }
  const today = () => dayOf(platform.now())
  platform.runs(livesJob(parts, today, platform.now))
  platform.runs(settlementJob(parts, today))
  platform.runs(unansweredJob({ roundTables, registrations, organizations }, platform.now))
  platform.runs(movingJob({ roundTables, registrations }))
  return {
    today,
    roundTables,
    registrations,
    persons,
    commitments,
    recommendations,
    proposals: followProposals(platform, recommendations),
    series: roundTableSeries.open(platform),
    programs,
    feedbacks: tableFeedback.open(platform),
    organizations,
    ...followTrainings(platform, parts),
    tasks: tasksIn([commitments]),
    resolutions: followResolutions(platform),
    sectors: followSectors(platform),
    workingGroups: followWorkingGroups(platform),
    agreements: followAgreements(platform),
    balances: followBalances(platform),
    roadmaps: followRoadmaps(platform),
    ...followClassifiers(platform),
  }
}

export function createLoaders(services: Services, viewer: Viewer) {
  const { roundTables, registrations, persons, commitments, recommendations, series, programs } = services
  const { feedbacks, organizations, resolutions, today } = services
  return {
    roundTable: loaderOf(roundTables, (table) => isShown(viewer, table)),
    tableShown: loader(
      (ids) => roundTables.byIds(ids, SHOWN),
      ({ id }) => id,
    ),
    person: loader(persons.byIds, ({ id }) => id),
    registration: loader(registrations.byIds, ({ id }) => id),
    waitlistPosition: waitlistPositions(registrations),
    commitment: loaderOf(commitments),
    recommendation: loaderOf(recommendations),
    roundTableSeries: loaderOf(series),
    program: loaderOf(programs),
    feedback: loaderOf(feedbacks),
    seriesOfTable: loader(
      (ids) => seriesOfTables(series, ids),
      ({ roundTableId }) => roundTableId,
    ),
    lastHeld: loader(
      (codes) => lastHeldIn(roundTables, codes),
      ({ code }) => code,
    ),
    supervisors: loader(
      (codes) => supervisorsIn(organizations, codes, today()),
      ({ code }) => code,
    ),
    organization: loaderOf(organizations),
    resolution: loaderOf(resolutions),
  }
}
