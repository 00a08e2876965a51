import { subjectsBy, tasksFor } from '@kadry/subgraph/tasks'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { icalOf, LATEST } from '../round-table/ical.ts'

export const organizationResolvers: Pick<Resolvers, 'Organization' | 'Task'> = {
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    hostedRoundTablesIcal: async ({ id }, _, { roundTables }) => {
      const { nodes } = await roundTables.list({ ...LATEST, filter: { hostId: id } })
      return icalOf('Круглые столы', nodes)
    },
    roundTableTasks: tasksFor(['EVENT_MANAGER', 'SECRETARY', 'DATA_STEWARD']),
  },
  Task: { subject: subjectsBy({ Commitment: (id, { loaders }: Context) => loaders.commitment.load(id) }) },
}
