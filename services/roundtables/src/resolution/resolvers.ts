import type { Resolvers } from '../graphql.generated.ts'

export const resolutionResolvers: Pick<Resolvers, 'ResolutionItem'> = {
  ResolutionItem: {
    __resolveReference: ({ id }) => ({ id }),
    roundTables: ({ id }, args, { roundTables }) => roundTables.list({ ...args, filter: { fulfilsItemId: id } }),
  },
}
