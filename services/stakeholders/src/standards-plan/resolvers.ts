import { given } from '@kadry/domain/input'
import { attachmentsOf } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import { historyOf } from '@kadry/subgraph/history'
import { linkTo } from '@kadry/subgraph/papers'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'
import { planPaper } from './papers.ts'
import type { StandardsPlan } from './standards-plan.ts'
import { trainingNeed } from './store.ts'

export const standardsPlanResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Organization' | 'StandardsPlan' | 'PlanSupersession' | 'TrainingNeed'
> = {
  Query: {
    standardsPlan: (_, { id }, { loaders }) => loaders.standardsPlan.load(id),
    standardsPlans: (_, args, { standardsPlans }) => standardsPlans.list(args),
  },
  Mutation: mutationsOf(commands),
  Organization: {
    standardsPlans: ({ id }, args, { standardsPlans }) =>
      standardsPlans.list({ ...args, filter: { organizationId: id } }),
  },
  StandardsPlan: {
    __resolveReference: ({ id }, { loaders }) => loaders.standardsPlan.load(id),
    history: historyOf('StandardsPlan', { writers: ['REGISTRAR', 'DATA_STEWARD'] }),
    attachments: attachmentsOf<StandardsPlan>({
      readers: ['REGISTRAR'],
      delegatesOf: ({ organizationId }) => [organizationId],
    }),
    document: linkTo(planPaper),
    organization: ({ organizationId }, _, { loaders }) => loaders.organization.load(organizationId),
    trainingNeeds: ({ trainingNeeds }, args) => listConnection(trainingNeeds, given(args)),
  },
  PlanSupersession: { by: ({ byId }, _, { loaders }) => (byId ? loaders.standardsPlan.load(byId) : null) },
  TrainingNeed: {
    __resolveReference: ({ id }, { loaders }) => trainingNeed.find(id, loaders.standardsPlan.load),
    occupation: ({ okz }, _, { loaders }) => loaders.occupation.load(okz),
    municipality: ({ oktmo }, _, { loaders }) => loaders.municipality.load(oktmo.slice(0, 8)),
  },
}
