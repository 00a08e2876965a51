import type { Resolvers } from '../graphql.generated.ts'

export const sectorResolvers: Pick<Resolvers, 'Sector'> = {
  Sector: {
    __resolveReference: ({ code }) => ({ code }),
    roundTables: ({ code }, args, { roundTables }) => roundTables.list({ ...args, filter: { sectorCode: code } }),
  },
}
