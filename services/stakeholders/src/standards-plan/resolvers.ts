import { given } from '@kadry/domain/input'
import { aggregateIdOf } from '@kadry/runtime/ids'
import { listConnection } from '@kadry/subgraph/connection'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'

export const standardsPlanResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Organization' | 'StandardsPlan' | 'PlanSupersession' | 'TrainingNeed'
> = {
  Query: {
    standardsPlan: (_, { id }, { loaders }) => loaders.standardsPlan.load(id),
    standardsPlans: (_, args, { standardsPlans }) => standardsPlans.list(args),
  },
  Mutation: {
    draftStandardsPlan: (_, { input }, context) => commands.draftStandardsPlan(context, input),
    reviseStandardsPlan: (_, { input }, context) => commands.reviseStandardsPlan(context, input),
    recordTrainingNeed: (_, { input }, context) => commands.recordTrainingNeed(context, input),
    agreeStandardsPlan: (_, { input }, context) => commands.agreeStandardsPlan(context, input),
    approveStandardsPlan: (_, { input }, context) => commands.approveStandardsPlan(context, input),
    startStandardsPlan: (_, { input }, context) => commands.startStandardsPlan(context, input),
    completePlanStage: (_, { input }, context) => commands.completePlanStage(context, input),
    completeStandardsPlan: (_, { input }, context) => commands.completeStandardsPlan(context, input),
    supersedeStandardsPlan: (_, { input }, context) => commands.supersedeStandardsPlan(context, input),
  },
  Organization: {
    standardsPlans: ({ id }, args, { standardsPlans }) =>
      standardsPlans.list({ ...args, filter: { organizationId: id } }),
  },
  StandardsPlan: {
    __resolveReference: ({ id }, { loaders }) => loaders.standardsPlan.load(id),
    history: historyOf('StandardsPlan', { writers: ['REGISTRAR'] }),
    organization: ({ organizationId }, _, { loaders }) => loaders.organization.load(organizationId),
    trainingNeeds: ({ trainingNeeds }, args) => listConnection(trainingNeeds, given(args)),
  },
  PlanSupersession: { by: ({ byId }, _, { loaders }) => (byId ? loaders.standardsPlan.load(byId) : null) },
  TrainingNeed: {
    __resolveReference: async ({ id }, { loaders }) => {
      const planId = aggregateIdOf('TrainingNeed', id, 'StandardsPlan')
      const plan = planId ? await loaders.standardsPlan.load(planId) : null
      return plan?.trainingNeeds.find((need) => need.id === id) ?? null
    },
    occupation: ({ okz }, _, { loaders }) => loaders.occupation.load(okz),
    municipality: ({ oktmo }, _, { loaders }) => loaders.municipality.load(oktmo.slice(0, 8)),
  },
}
