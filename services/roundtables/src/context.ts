import type { ContextOf } from '@kadry/subgraph/define'
import { followedOrganizations } from '@kadry/subgraph/followed'
import { loaderOf } from '@kadry/subgraph/loader'
import type { Platform } from '@kadry/subgraph/platform'
import { tasksIn } from '@kadry/subgraph/tasks'
import { followResolutions } from './resolution/projection.ts'
import { roundTable } from './round-table/store.ts'

export type Services = ReturnType<typeof createServices>
export type Loaders = ReturnType<typeof createLoaders>
export type Context = ContextOf<Services, Loaders>

export function createServices(platform: Platform) {
  const roundTables = roundTable.open(platform)
  return {
    roundTables,
    tasks: tasksIn([roundTables]),
    organizations: followedOrganizations(platform, { collection: 'organizations' }),
    resolutions: followResolutions(platform),
  }
}

export function createLoaders({ roundTables }: Services) {
  return { roundTable: loaderOf(roundTables) }
}
