import { defineSubgraph, mergeResolvers } from '@kadry/subgraph/define'
import { agreementResolvers } from './agreement/resolvers.ts'
import { commitmentResolvers } from './commitment/resolvers.ts'
import { createLoaders, createServices } from './context.ts'
import { feedbackResolvers } from './feedback/resolvers.ts'
import { fileResolvers } from './file/resolvers.ts'
import { importResolvers } from './import/resolvers.ts'
import { organizationResolvers } from './organization/resolvers.ts'
import { participationResolvers } from './participation/resolvers.ts'
import { programPaper } from './program/papers.ts'
import { programResolvers } from './program/resolvers.ts'
import { recommendationResolvers } from './recommendation/resolvers.ts'
import { representativeResolvers } from './representative/resolvers.ts'
import { resolutionResolvers } from './resolution/resolvers.ts'
import { groupFeed, hostFeed, sectorFeed, seriesFeed, tableFeed } from './round-table/feeds.ts'
import { attendanceSheetPaper, badgesPaper, invitationListPaper, protocolPaper } from './round-table/papers.ts'
import { roundTableResolvers } from './round-table/resolvers.ts'
import { seriesPaper } from './round-table-series/papers.ts'
import { seriesResolvers } from './round-table-series/resolvers.ts'
import { sectorResolvers } from './sector/resolvers.ts'
import { coverageResolvers } from './sector-coverage/resolvers.ts'
import { workingGroupResolvers } from './working-group/resolvers.ts'

export const roundtables = defineSubgraph({
  name: 'roundtables',
  sources: new URL('.', import.meta.url),
  resolvers: mergeResolvers(
    roundTableResolvers,
    participationResolvers,
    importResolvers,
    representativeResolvers,
    commitmentResolvers,
    coverageResolvers,
    programResolvers,
    feedbackResolvers,
    recommendationResolvers,
    seriesResolvers,
    fileResolvers,
    resolutionResolvers,
    sectorResolvers,
    workingGroupResolvers,
    agreementResolvers,
    organizationResolvers,
  ),
  papers: [invitationListPaper, attendanceSheetPaper, badgesPaper, protocolPaper, seriesPaper, programPaper],
  feeds: [tableFeed, seriesFeed, sectorFeed, hostFeed, groupFeed],
  services: createServices,
  loaders: createLoaders,
})
