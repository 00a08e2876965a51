import { given } from '@kadry/domain/input'
import { pageRequest, toConnection } from '@kadry/subgraph/connection'
import type { Resolvers } from '../graphql.generated.ts'
import { page } from '../round-table/store.ts'

export const workingGroupResolvers: Pick<Resolvers, 'WorkingGroup'> = {
  WorkingGroup: {
    __resolveReference: ({ id }) => ({ id }),
    roundTables: async ({ id }, args, { roundTables }) =>
      toConnection(await page(roundTables, { initiatedByGroupId: id }, pageRequest(given(args)))),
  },
}
