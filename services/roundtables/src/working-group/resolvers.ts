import type { Resolvers } from '../graphql.generated.ts'

export const workingGroupResolvers: Pick<Resolvers, 'WorkingGroup'> = {
  WorkingGroup: {
    __resolveReference: ({ id }) => ({ id }),
    roundTables: ({ id }, args, { roundTables }) => roundTables.list({ ...args, filter: { initiatedByGroupId: id } }),
  },
}
