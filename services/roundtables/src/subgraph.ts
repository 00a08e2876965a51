import { defineSubgraph, mergeResolvers } from '@kadry/subgraph/define'
import { agreementResolvers } from './agreement/resolvers.ts'
import { createLoaders, createServices } from './context.ts'
import { fileResolvers } from './file/resolvers.ts'
import { organizationResolvers } from './organization/resolvers.ts'
import { participationResolvers } from './participation/resolvers.ts'
import { resolutionResolvers } from './resolution/resolvers.ts'
import { attendanceSheetPaper, badgesPaper, invitationListPaper, protocolPaper } from './round-table/papers.ts'
import { roundTableResolvers } from './round-table/resolvers.ts'
import { sectorResolvers } from './sector/resolvers.ts'
import { workingGroupResolvers } from './working-group/resolvers.ts'

export const roundtables = defineSubgraph({
  name: 'roundtables',
  sources: new URL('.', import.meta.url),
  resolvers: mergeResolvers(
    roundTableResolvers,
    participationResolvers,
    fileResolvers,
    resolutionResolvers,
    sectorResolvers,
    workingGroupResolvers,
    agreementResolvers,
    organizationResolvers,
  ),
  papers: [invitationListPaper, attendanceSheetPaper, badgesPaper, protocolPaper],
  services: createServices,
  loaders: createLoaders,
})
