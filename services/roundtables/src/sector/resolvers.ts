import { addressOf } from '@kadry/subgraph/feeds'
import type { Resolvers } from '../graphql.generated.ts'
import { icalOf, sectorFeed } from '../round-table/feeds.ts'

export const sectorResolvers: Pick<Resolvers, 'Sector'> = {
  Sector: {
    __resolveReference: ({ code }) => ({ code }),
    ical: ({ code }, _, { roundTables }) => icalOf(roundTables, `Круглые столы: ${code}`, { sectorCode: code }),
    icalUrl: addressOf(sectorFeed, ({ code }) => code),
    roundTables: ({ code }, args, { roundTables }) => roundTables.list({ ...args, filter: { sectorCode: code } }),
  },
}
