import { auditLog } from '@kadry/personal/audit-log'
import { noteReadings } from '@kadry/personal/reader'
import type { ContextOf, Platform } from '@kadry/subgraph/define'
import { loader, loaderOf } from '@kadry/subgraph/loader'
import { agreementReads, agreementStore } from './agreement/store.ts'
import { organizationProjection } from './organization/projection.ts'
import { resolutionReads, resolutionStore } from './resolution/store.ts'
import { roundTableProjection } from './round-table/projection.ts'
import { createdGroups, workingGroupReads, workingGroupStore } from './working-group/store.ts'

export type Services = ReturnType<typeof createServices>
export type Loaders = ReturnType<typeof createLoaders>
export type Context = ContextOf<Services, Loaders>

export function createServices(platform: Platform) {
  const audit = auditLog(platform)
  return {
    audit,
    noteReading: noteReadings(audit),
    resolutions: resolutionStore(platform),
    workingGroups: workingGroupStore(platform),
    agreements: agreementStore(platform),
    organizations: organizationProjection(platform),
    roundTables: roundTableProjection(platform),
  }
}

export function createLoaders({ resolutions, workingGroups, agreements }: Services) {
  return {
    resolution: loaderOf(resolutions, resolutionReads),
    workingGroup: loaderOf(workingGroups, workingGroupReads),
    agreement: loaderOf(agreements, agreementReads),
    groupsOfItem: loader(
      (itemIds) => createdGroups(workingGroups, itemIds),
      ({ itemId }) => itemId,
    ),
  }
}
