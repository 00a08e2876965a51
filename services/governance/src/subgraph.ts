import { defineSubgraph, mergeResolvers } from '@kadry/subgraph/define'
import { agreementPaper } from './agreement/papers.ts'
import { agreementResolvers } from './agreement/resolvers.ts'
import { createLoaders, createServices } from './context.ts'
import { draftActPaper } from './draft-act/papers.ts'
import { draftActResolvers } from './draft-act/resolvers.ts'
import { executionResolvers } from './execution/resolvers.ts'
import { executionBoardResolvers } from './execution-board/resolvers.ts'
import { fileResolvers } from './file/resolvers.ts'
import { importResolvers } from './import/resolvers.ts'
import { materialResolvers } from './material/resolvers.ts'
import { agendaPaper, attendancePaper, ballotPaperPaper } from './meeting/papers.ts'
import { meetingResolvers } from './meeting/resolvers.ts'
import { metricResolvers } from './metric/resolvers.ts'
import { extractPaper, minutesPaper } from './minutes/papers.ts'
import { motionResolvers } from './motion/resolvers.ts'
import { actResolvers } from './normative-act/resolvers.ts'
import { organizationResolvers } from './organization/resolvers.ts'
import { personResolvers } from './person/resolvers.ts'
import { proposalResolvers } from './proposal/resolvers.ts'
import { obligationFeed, publisherFeed } from './publication-obligation/feeds.ts'
import { publicationResolvers } from './publication-obligation/resolvers.ts'
import { resolutionPaper } from './resolution/papers.ts'
import { resolutionResolvers } from './resolution/resolvers.ts'
import { roadmapPlanResolvers } from './roadmap-plan/resolvers.ts'
import { signatureResolvers } from './signature/resolvers.ts'
import { compositionPaper, executionSummaryPaper } from './working-group/papers.ts'
import { workingGroupResolvers } from './working-group/resolvers.ts'

export const governance = defineSubgraph({
  name: 'governance',
  sources: new URL('.', import.meta.url),
  resolvers: mergeResolvers(
    fileResolvers,
    importResolvers,
    actResolvers,
    draftActResolvers,
    materialResolvers,
    publicationResolvers,
    resolutionResolvers,
    workingGroupResolvers,
    agreementResolvers,
    meetingResolvers,
    motionResolvers,
    organizationResolvers,
    personResolvers,
    signatureResolvers,
    proposalResolvers,
    roadmapPlanResolvers,
    executionResolvers,
    executionBoardResolvers,
    metricResolvers,
  ),
  papers: [
    resolutionPaper,
    agreementPaper,
    compositionPaper,
    executionSummaryPaper,
    agendaPaper,
    attendancePaper,
    ballotPaperPaper,
    minutesPaper,
    extractPaper,
    draftActPaper,
  ],
  feeds: [obligationFeed, publisherFeed],
  services: createServices,
  loaders: createLoaders,
})
