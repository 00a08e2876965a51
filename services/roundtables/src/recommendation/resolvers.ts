import { mutationsOf } from '@kadry/subgraph/commands'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'

export const recommendationResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Recommendation' | 'RoundTable'> = {
  Query: {
    recommendation: (_, { id }, { loaders }) => loaders.recommendation.load(id),
    recommendations: (_, args, { recommendations }) => recommendations.list(args),
  },
  Mutation: mutationsOf(commands),
  Recommendation: {
    __resolveReference: ({ id }, { loaders }) => loaders.recommendation.load(id),
    history: historyOf('Recommendation', { writers: ['EVENT_MANAGER'] }),
    roundTable: async ({ roundTableId }, _, { loaders }, info) => (await loaders.roundTable.load(roundTableId, info))!,
    sector: ({ sectorCode }) => ({ code: sectorCode }),
    proposals: ({ proposalIds }) => proposalIds.map((id) => ({ id })),
    addressees: ({ addresseeIds }) => addresseeIds.map((id) => ({ id })),
  },
  RoundTable: {
    recommendations: ({ id }, args, { recommendations }) =>
      recommendations.list({ ...args, filter: { roundTableId: id } }),
  },
}
