import { given } from '@kadry/domain/input'
import type { Stored } from '@kadry/mongo/aggregate'
import { aggregateIdOf } from '@kadry/runtime/ids'
import { todayOf } from '@kadry/subgraph/define'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'
import { assignmentIn, reportIn } from './execution.ts'
import { isAccepted, isAssignmentOverdue, isOverdue, progressOf, statusOf } from './item.ts'
import type { Resolution } from './resolution.ts'
import { itemById } from './store.ts'

export const resolutionResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Resolution' | 'ResolutionItem' | 'MetricBinding' | 'Assignment' | 'ExecutionReport'
> = {
  Query: {
    resolution: (_, { id }, { loaders }, info) => loaders.resolution.load(id, info),
    resolutions: (_, args, { resolutions }) => resolutions.list(args),
    resolutionItem: async (_, { id }, { loaders }) => (await itemById(loaders.resolution.load, id)) ?? null,
  },
  Mutation: {
    adoptResolution: (_, { input }, context) => commands.adoptResolution(context, input),
    assignItem: (_, { input }, context) => commands.assignItem(context, input),
    // Whether the caller speaks for the assignee is known once the assignment is read: the command checks the right.
    reportOnItem: (_, { input }, context) => commands.reportOnItem(context, input),
    acceptReport: (_, { input }, context) => commands.acceptReport(context, input),
    returnReport: (_, { input }, context) => commands.returnReport(context, input),
  },
  Resolution: {
    __resolveReference: ({ id }, { loaders }, info) => loaders.resolution.load(id, info),
    status: () => 'ADOPTED',
    history: historyOf<Stored<Resolution>>('Resolution', {
      writers: ['SECRETARY'],
      // The first fact is the resolution itself; what follows rests on it.
      documentOf: ({ title, number, date }) => ({ title, ...given({ number, date }) }),
    }),
  },
  ResolutionItem: {
    __resolveReference: async ({ id }, { loaders }) => (await itemById(loaders.resolution.load, id)) ?? null,
    resolution: async ({ id }, _, { loaders }, info) =>
      (await loaders.resolution.load(aggregateIdOf('ResolutionItem', id, 'Resolution')!, info))!,
    status: (item) => statusOf(item),
    overdue: (item, _, context) => isOverdue(item, todayOf(context)),
    progress: (item) => progressOf(item),
    createdGroups: async ({ id }, _, { loaders }) => (await loaders.groupsOfItem.load(id))?.groups ?? [],
    agreements: ({ id }, args, { agreements }) => agreements.list({ ...args, filter: { originId: id } }),
    supersedes: async ({ supersedesId }, _, { loaders }) =>
      (supersedesId && (await itemById(loaders.resolution.load, supersedesId))) || null,
  },
  MetricBinding: {
    reached: ({ sectorCodes }) => sectorCodes.length,
    sectors: ({ sectorCodes }) => sectorCodes.map((code) => ({ code })),
  },
  Assignment: {
    __resolveReference: async ({ id }, { loaders }) => {
      const resolution = await resolutionWith('Assignment', id, loaders.resolution.load)
      return (resolution && assignmentIn(resolution, id)) ?? null
    },
    item: async ({ id }, _, { loaders }) => {
      const resolution = await resolutionWith('Assignment', id, loaders.resolution.load)
      return resolution!.items.find(({ assignments }) => assignments.some((one) => one.id === id))!
    },
    organization: ({ organizationId }) => ({ id: organizationId }),
    overdue: (assignment, _, context) => isAssignmentOverdue(assignment, todayOf(context)),
    accepted: (assignment) => isAccepted(assignment),
  },
  ExecutionReport: {
    __resolveReference: async ({ id }, { loaders }) => {
      const resolution = await resolutionWith('ExecutionReport', id, loaders.resolution.load)
      return (resolution && reportIn(resolution, id)?.report) ?? null
    },
  },
}

async function resolutionWith<Resolution>(
  type: string,
  id: string,
  load: (resolutionId: string) => Promise<Resolution | null>,
): Promise<Resolution | null> {
  const resolutionId = aggregateIdOf(type, id, 'Resolution')
  return resolutionId ? load(resolutionId) : null
}
