import { given } from '@kadry/domain/input'
import { listConnection } from '@kadry/subgraph/connection'
import type { Resolvers } from '../graphql.generated.ts'

export const commitmentResolvers: Pick<Resolvers, 'Commitment'> = {
  Commitment: {
    __resolveReference: ({ id }) => ({ id }),
    practice: ({ id }, args, { practices }) => practices.list({ ...args, filter: { commitmentId: id } }),
    trainingCommitments: async ({ id }, args, { loaders }) =>
      listConnection((await loaders.trainingsOfCommitment.load(id))?.trainings ?? [], given(args)),
  },
}
