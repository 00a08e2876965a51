import { listConnection } from '@kadry/subgraph/connection'
import { todayOf } from '@kadry/subgraph/define'
import { subjectsBy, tasksFor } from '@kadry/subgraph/tasks'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { assignment } from '../resolution/store.ts'
import { seatOn } from '../working-group/seat.ts'

export const organizationResolvers: Pick<Resolvers, 'Organization' | 'Task'> = {
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    seats: async ({ id }, args, context) => {
      const groups = (await context.loaders.groupsWithBody.load(id))?.groups ?? []
      const held = groups.flatMap(({ seats }) => seats).filter(({ organizationId }) => organizationId === id)
      return listConnection(
        held.map((seat) => seatOn(seat, todayOf(context))),
        args,
      )
    },
    agreements: ({ id }, args, { agreements }) => agreements.list({ ...args, filter: { partyId: id } }),
    executionTasks: tasksFor(['SECRETARY', 'DATA_STEWARD']),
  },
  Task: {
    subject: subjectsBy({
      Assignment: (id, { loaders }: Context) => assignment.find(id, loaders.resolution.load),
      PublicationObligation: (id, { loaders }: Context) => loaders.publicationObligation.load(id),
      Meeting: (id, { loaders }: Context) => loaders.meeting.load(id),
    }),
  },
}
