import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { historyOf } from '@kadry/subgraph/history'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { organisesTableOf } from '../round-table/rights.ts'
import * as commands from './commands.ts'
import type { Recommendation } from './recommendation.ts'

export const recommendationResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Recommendation' | 'RoundTable'> = {
  Query: {
    recommendation: (_, { id }, { loaders }) => loaders.recommendation.load(id),
    recommendations: (_, args, { recommendations }) => recommendations.list(args),
  },
  Mutation: mutationsOf(commands),
  Recommendation: {
    __resolveReference: ({ id }, { loaders }) => loaders.recommendation.load(id),
    history: historyOf<Stored<Recommendation>, object, Context>('Recommendation', {
      writers: ['EVENT_MANAGER'],
      answersFor: (_, found, context) => organisesTableOf(found, context),
    }),
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
