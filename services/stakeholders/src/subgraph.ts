import { defineSubgraph, mergeResolvers } from '@kadry/subgraph/define'
import { calendarResolvers } from './calendar/resolvers.ts'
import { cardResolvers } from './card/resolvers.ts'
import { classifierResolvers } from './classifier/resolvers.ts'
import { createLoaders, createServices } from './context.ts'
import { fileResolvers } from './file/resolvers.ts'
import { historyResolvers } from './history/resolvers.ts'
import { identifierResolvers } from './identifier/resolvers.ts'
import { importResolvers } from './import/resolvers.ts'
import { licenceResolvers } from './licence/resolvers.ts'
import { organizationResolvers } from './organization/resolvers.ts'
import { planPaper } from './standards-plan/papers.ts'
import { standardsPlanResolvers } from './standards-plan/resolvers.ts'
import { viewerResolvers } from './viewer/resolvers.ts'

export const stakeholders = defineSubgraph({
  name: 'stakeholders',
  sources: new URL('.', import.meta.url),
  resolvers: mergeResolvers(
    fileResolvers,
    organizationResolvers,
    classifierResolvers,
    historyResolvers,
    identifierResolvers,
    importResolvers,
    licenceResolvers,
    calendarResolvers,
    cardResolvers,
    standardsPlanResolvers,
    viewerResolvers,
  ),
  papers: [planPaper],
  services: createServices,
  loaders: createLoaders,
})
