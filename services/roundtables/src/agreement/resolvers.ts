import { given } from '@kadry/domain/input'
import { pageRequest, toConnection } from '@kadry/subgraph/connection'
import type { Resolvers } from '../graphql.generated.ts'
import { commitmentsOf } from '../round-table/store.ts'

export const agreementResolvers: Pick<Resolvers, 'Agreement'> = {
  Agreement: {
    __resolveReference: ({ id }) => ({ id }),
    commitments: async ({ id }, args, { roundTables }) =>
      toConnection(await commitmentsOf(roundTables, id, pageRequest(given(args)))),
  },
}
