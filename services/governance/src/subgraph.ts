import { defineSubgraph, mergeResolvers } from '@kadry/subgraph/define'
import { agreementResolvers } from './agreement/resolvers.ts'
import { createLoaders, createServices } from './context.ts'
import { fileResolvers } from './file/resolvers.ts'
import { organizationResolvers } from './organization/resolvers.ts'
import { resolutionResolvers } from './resolution/resolvers.ts'
import { signatureResolvers } from './signature/resolvers.ts'
import { workingGroupResolvers } from './working-group/resolvers.ts'

export const governance = defineSubgraph({
  name: 'governance',
  sources: new URL('.', import.meta.url),
  resolvers: mergeResolvers(
    fileResolvers,
    resolutionResolvers,
    workingGroupResolvers,
    agreementResolvers,
    organizationResolvers,
    signatureResolvers,
  ),
  services: createServices,
  loaders: createLoaders,
})
