import { addressOf } from '@kadry/subgraph/feeds'
import { subjectsBy, tasksFor } from '@kadry/subgraph/tasks'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { hostFeed, icalOf } from '../round-table/feeds.ts'

export const organizationResolvers: Pick<Resolvers, 'Organization' | 'Task'> = {
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    hostedRoundTablesIcal: ({ id }, _, { roundTables }) => icalOf(roundTables, 'Круглые столы', { hostId: id }),
    hostedRoundTablesIcalUrl: addressOf(hostFeed, ({ id }) => id),
    roundTableTasks: tasksFor(['EVENT_MANAGER', 'SECRETARY', 'DATA_STEWARD']),
  },
  Task: { subject: subjectsBy({ Commitment: (id, { loaders }: Context) => loaders.commitment.load(id) }) },
}
