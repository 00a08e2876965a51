import { given } from '@kadry/contracts/input'
import { pageRequest, toConnection } from '@kadry/subgraph/connection'
import type { Resolvers } from '../graphql.generated.ts'
import { page } from '../round-table/store.ts'

export const resolutionResolvers: Pick<Resolvers, 'ResolutionItem'> = {
  ResolutionItem: {
    __resolveReference: ({ id }) => ({ id }),
    roundTables: async ({ id }, args, { roundTables }) =>
      toConnection(await page(roundTables, { fulfilsItemId: id }, pageRequest(given(args)))),
  },
}
