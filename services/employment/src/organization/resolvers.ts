import { subjectsBy, tasksOf } from '@kadry/subgraph/tasks'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'

export const organizationResolvers: Pick<Resolvers, 'Organization' | 'Task'> = {
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    programmes: ({ id }, args, { programmes }) => programmes.list({ ...args, filter: { providerId: id } }),
    needs: ({ id }, args, { needs }) => needs.list({ ...args, filter: { employerId: id } }),
    employmentTasks: tasksOf(({ needs, cohorts }: Context) => [needs, cohorts], ['SECRETARY', 'DATA_STEWARD']),
  },
  Task: {
    subject: subjectsBy({
      WorkforceNeed: async (id, { loaders }: Context) => (await loaders.need.load(id)) ?? null,
      Cohort: async (id, { loaders }: Context) => (await loaders.cohort.load(id)) ?? null,
    }),
  },
}
