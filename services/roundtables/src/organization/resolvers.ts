import { subjectsBy, tasksFor } from '@kadry/subgraph/tasks'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { commitment } from '../round-table/store.ts'

export const organizationResolvers: Pick<Resolvers, 'Organization' | 'Task'> = {
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    roundTableTasks: tasksFor(['EVENT_MANAGER', 'SECRETARY', 'DATA_STEWARD']),
  },
  Task: {
    subject: subjectsBy({ Commitment: (id, { loaders }: Context) => commitment.find(id, loaders.roundTable.load) }),
  },
}
