import type { ContextOf } from '@kadry/subgraph/define'
import { loader, loaderOf } from '@kadry/subgraph/loader'
import type { Platform } from '@kadry/subgraph/platform'
import { tasksIn } from '@kadry/subgraph/tasks'
import { agreement } from './agreement/store.ts'
import { followOrganizations } from './organization/projection.ts'
import { resolution } from './resolution/store.ts'
import { followRoundTables } from './round-table/projection.ts'
import { createdGroups, workingGroup } from './working-group/store.ts'

export type Services = ReturnType<typeof createServices>
export type Loaders = ReturnType<typeof createLoaders>
export type Context = ContextOf<Services, Loaders>

export function createServices(platform: Platform) {
  const resolutions = resolution.open(platform)
  const workingGroups = workingGroup.open(platform)
  return {
    resolutions,
    tasks: tasksIn([resolutions]),
    workingGroups,
    agreements: agreement.open(platform),
    organizations: followOrganizations(platform, workingGroups),
    roundTables: followRoundTables(platform, resolutions),
  }
}

export function createLoaders({ resolutions, workingGroups, agreements }: Services) {
  return {
    resolution: loaderOf(resolutions),
    workingGroup: loaderOf(workingGroups),
    agreement: loaderOf(agreements),
    groupsOfItem: loader(
      (itemIds) => createdGroups(workingGroups, itemIds),
      ({ itemId }) => itemId,
    ),
  }
}
