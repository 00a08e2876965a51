import { defineSubgraph, mergeResolvers } from '@kadry/subgraph/define'
import { agreementResolvers } from './agreement/resolvers.ts'
import { createLoaders, createServices } from './context.ts'
import { followOrganizations } from './organization/projection.ts'
import { organizationResolvers } from './organization/resolvers.ts'
import { resolutionResolvers } from './resolution/resolvers.ts'
import { followRoundTables } from './round-table/projection.ts'
import { workingGroupResolvers } from './working-group/resolvers.ts'

export const governance = defineSubgraph({
  name: 'governance',
  sources: new URL('.', import.meta.url),
  resolvers: mergeResolvers(resolutionResolvers, workingGroupResolvers, agreementResolvers, organizationResolvers),
  services: createServices,
  stores: ({ resolutions, workingGroups, agreements }) => [resolutions, workingGroups, agreements],
  projections: ({ organizations, roundTables, audit }) => [organizations, roundTables, audit],
  followers: ({ organizations, roundTables, workingGroups, resolutions }) => [
    followOrganizations(organizations, workingGroups),
    followRoundTables(roundTables, resolutions),
  ],
  loaders: createLoaders,
})
