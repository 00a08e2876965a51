import type { ContextOf, Platform } from '@kadry/subgraph/define'
import { loaderOf } from '@kadry/subgraph/loader'
import { organizationProjection } from './organization/projection.ts'
import { resolutionProjection } from './resolution/projection.ts'
import { roundTableReads, roundTableStore } from './round-table/store.ts'

export type Services = ReturnType<typeof createServices>
export type Loaders = ReturnType<typeof createLoaders>
export type Context = ContextOf<Services, Loaders>

export function createServices(platform: Platform) {
  return {
    roundTables: roundTableStore(platform),
    organizations: organizationProjection(platform),
    resolutions: resolutionProjection(platform),
  }
}

export function createLoaders({ roundTables }: Services) {
  return { roundTable: loaderOf(roundTables, roundTableReads) }
}
