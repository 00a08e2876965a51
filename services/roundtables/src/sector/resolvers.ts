import { given } from '@kadry/domain/input'
import { pageRequest, toConnection } from '@kadry/subgraph/connection'
import type { Resolvers } from '../graphql.generated.ts'
import { page } from '../round-table/store.ts'

export const sectorResolvers: Pick<Resolvers, 'Sector'> = {
  Sector: {
    __resolveReference: ({ code }) => ({ code }),
    roundTables: async ({ code }, args, { roundTables }) =>
      toConnection(await page(roundTables, { sectorCode: code }, pageRequest(given(args)))),
  },
}
