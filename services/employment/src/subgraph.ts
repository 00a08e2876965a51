import { defineSubgraph, mergeResolvers } from '@kadry/subgraph/define'
import { agreementResolvers } from './agreement/resolvers.ts'
import { certificateResolvers } from './certificate/resolvers.ts'
import { certificateExtensionResolvers } from './certificate-extension/resolvers.ts'
import { classifierResolvers } from './classifier/resolvers.ts'
import { cohortResolvers } from './cohort/resolvers.ts'
import { commitmentResolvers } from './commitment/resolvers.ts'
import { createLoaders, createServices } from './context.ts'
import { statisticsResolvers } from './cube/resolvers.ts'
import { datasetVersionResolvers } from './dataset-version/resolvers.ts'
import { campaignPaper } from './demand-campaign/papers.ts'
import { demandCampaignResolvers } from './demand-campaign/resolvers.ts'
import { exportResolvers } from './export/resolvers.ts'
import { fileResolvers } from './file/resolvers.ts'
import { graduateResolvers } from './graduate/resolvers.ts'
import { GRADUATES } from './graduate/store.ts'
import { monitoringFormResolvers } from './monitoring-form/resolvers.ts'
import { roundPaper } from './monitoring-round/papers.ts'
import { monitoringRoundResolvers } from './monitoring-round/resolvers.ts'
import { organizationResolvers } from './organization/resolvers.ts'
import { practiceResolvers } from './practice-placement/resolvers.ts'
import { programmeResolvers } from './programme/resolvers.ts'
import { qualificationAssessmentResolvers } from './qualification-assessment/resolvers.ts'
import { roadmapResolvers } from './roadmap/resolvers.ts'
import { savedQueryResolvers } from './saved-query/resolvers.ts'
import { standardsPlanResolvers } from './standards-plan/resolvers.ts'
import { workforceNeedResolvers } from './workforce-need/resolvers.ts'

export const employment = defineSubgraph({
  name: 'employment',
  sources: new URL('.', import.meta.url),
  resolvers: mergeResolvers(
    classifierResolvers,
    programmeResolvers,
    practiceResolvers,
    certificateResolvers,
    certificateExtensionResolvers,
    workforceNeedResolvers,
    demandCampaignResolvers,
    datasetVersionResolvers,
    cohortResolvers,
    exportResolvers,
    qualificationAssessmentResolvers,
    fileResolvers,
    graduateResolvers,
    monitoringFormResolvers,
    monitoringRoundResolvers,
    agreementResolvers,
    roadmapResolvers,
    commitmentResolvers,
    organizationResolvers,
    savedQueryResolvers,
    standardsPlanResolvers,
    statisticsResolvers,
  ),
  separates: [GRADUATES],
  papers: [campaignPaper, roundPaper],
  services: createServices,
  loaders: createLoaders,
})
