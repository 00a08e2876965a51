import type { ContextOf } from '@kadry/subgraph/define'
import { followedOrganizations } from '@kadry/subgraph/followed'
import { loaderOf } from '@kadry/subgraph/loader'
import type { Platform } from '@kadry/subgraph/platform'
import { tasksIn } from '@kadry/subgraph/tasks'
import { followAgreements } from './agreement/projection.ts'
import { followClassifiers } from './classifier/projection.ts'
import { unansweredJob } from './participation/reactions.ts'
import { followResolutions } from './resolution/projection.ts'
import { roundTable } from './round-table/store.ts'
import { followSectors } from './sector/projection.ts'
import { followWorkingGroups } from './working-group/projection.ts'

export type Services = ReturnType<typeof createServices>
export type Loaders = ReturnType<typeof createLoaders>
export type Context = ContextOf<Services, Loaders>

export function createServices(platform: Platform) {
  const roundTables = roundTable.open(platform)
  const organizations = followedOrganizations(platform, {
    collection: 'organizations',
    indexes: [{ status: 1, sectorCodes: 1 }],
  })
  platform.runs(unansweredJob(roundTables, organizations, platform.now))
  return {
    roundTables,
    organizations,
    tasks: tasksIn([roundTables]),
    resolutions: followResolutions(platform),
    sectors: followSectors(platform),
    workingGroups: followWorkingGroups(platform),
    agreements: followAgreements(platform),
    ...followClassifiers(platform),
  }
}

export function createLoaders({ roundTables, organizations }: Services) {
  return {
    roundTable: loaderOf(roundTables),
    organization: loaderOf(organizations),
  }
}
