import { subjectsBy, tasksFor } from '@kadry/subgraph/tasks'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { speaksFor } from '../workforce-need/rights.ts'

const tasksOf = tasksFor(['SECRETARY', 'DATA_STEWARD'])

export const organizationResolvers: Pick<Resolvers, 'Organization' | 'Task'> = {
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    programmes: ({ id }, args, { programmes }) => programmes.list({ ...args, filter: { providerId: id } }),
    accreditedProgrammes: ({ id }, args, { programmes }) =>
      programmes.list({ ...args, filter: { accreditedById: id } }),
    practice: ({ id }, args, { practices }) => practices.list({ ...args, filter: { employerId: id } }),
    // Of many organisations one read: drafts of all of them are in the list of needs.
    needs: ({ id }, args, { needs, viewer }) =>
      needs.list({ ...args, filter: { employerId: id } }, speaksFor(viewer, id) ? {} : undefined),
    employmentTasks: ({ id }, args, { viewer, now, tasks, ownTasks }) =>
      tasksOf({ id }, args, { viewer, now, tasks: speaksFor(viewer, id) ? ownTasks : tasks }),
  },
  Task: {
    subject: subjectsBy({
      WorkforceNeed: (id, { loaders }: Context) => loaders.need.load(id),
      DemandCampaign: (id, { loaders }: Context) => loaders.campaign.load(id),
      MonitoringRound: (id, { loaders }: Context) => loaders.round.load(id),
      Cohort: (id, { loaders }: Context) => loaders.cohort.load(id),
      PracticePlacement: (id, { loaders }: Context) => loaders.practice.load(id),
      QualificationAssessment: (id, { loaders }: Context) => loaders.assessment.load(id),
      Roadmap: (id, { loaders }: Context) => loaders.roadmap.load(id),
    }),
  },
}
