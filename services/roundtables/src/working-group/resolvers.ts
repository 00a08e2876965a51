import { addressOf } from '@kadry/subgraph/feeds'
import type { Resolvers } from '../graphql.generated.ts'
import { groupFeed, icalOf } from '../round-table/feeds.ts'

export const workingGroupResolvers: Pick<Resolvers, 'WorkingGroup'> = {
  WorkingGroup: {
    __resolveReference: ({ id }) => ({ id }),
    roundTables: ({ id }, args, { roundTables }) => roundTables.list({ ...args, filter: { initiatedByGroupId: id } }),
    roundTablesIcal: ({ id }, _, { roundTables }) => icalOf(roundTables, 'Круглые столы', { initiatedByGroupId: id }),
    roundTablesIcalUrl: addressOf(groupFeed, ({ id }) => id),
  },
}
