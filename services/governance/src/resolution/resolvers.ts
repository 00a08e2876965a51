import { given } from '@kadry/domain/input'
import type { Stored } from '@kadry/mongo/aggregate'
import { attachmentsOf } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { historyOf } from '@kadry/subgraph/history'
import { linkTo } from '@kadry/subgraph/papers'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { shownMotion } from '../motion/loaders.ts'
import * as commands from './commands.ts'
import { isOverdue, progressOf, statusOf } from './item.ts'
import { resolutionPaper } from './papers.ts'
import type { Resolution } from './resolution.ts'
import { resolutionItem } from './store.ts'

export const resolutionResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Resolution' | 'ResolutionItem' | 'Ruling' | 'NormativeAct'
> = {
  Query: {
    resolution: (_, { id }, { loaders }, info) => loaders.resolution.load(id, info),
    resolutions: (_, args, { resolutions }) => resolutions.list(args),
    resolutionItem: (_, { id }, { loaders }) => resolutionItem.find(id, loaders.resolution.load),
  },
  Mutation: mutationsOf(commands),
  Resolution: {
    __resolveReference: ({ id }, { loaders }, info) => loaders.resolution.load(id, info),
    document: linkTo(resolutionPaper),
    workingGroup: ({ workingGroupId }, _, { loaders }, info) =>
      workingGroupId ? loaders.workingGroup.load(workingGroupId, info) : null,
    motion: ({ motionId }, _, context) => (motionId ? shownMotion(motionId, context) : null),
    meeting: async ({ motionId }, _, context) => {
      const found = motionId ? await shownMotion(motionId, context) : null
      return found && context.loaders.meeting.load(found.meetingId)
    },
    basis: ({ basis }) => basis ?? null,
    bases: ({ baseActIds = [] }, _, context, info) => actsBy(baseActIds, context, info),
    revocation: ({ revoked }) => revoked ?? null,
    signatures: ({ signatures = [] }) => signatures,
    attachments: attachmentsOf<Resolution>({ readers: ['SECRETARY'] }),
    history: historyOf<Stored<Resolution>>('Resolution', {
      writers: ['SECRETARY', 'DATA_STEWARD'],
      // The first fact is the resolution itself; what follows rests on it.
      documentOf: ({ title, number, date }) => ({ title, ...given({ number, date }) }),
    }),
  },
  ResolutionItem: {
    __resolveReference: ({ id }, { loaders }) => resolutionItem.find(id, loaders.resolution.load),
    resolution: async ({ id }, _, { loaders }, info) =>
      (await loaders.resolution.load(resolutionItem.wholeIdOf(id)!, info))!,
    status: (item) => statusOf(item),
    overdue: (item, _, context) => isOverdue(item, todayOf(context)),
    progress: (item) => progressOf(item),
    createdGroups: async ({ id }, _, { loaders }) => (await loaders.groupsOfItem.load(id))?.groups ?? [],
    agreements: ({ id }, args, { agreements }) => agreements.list({ ...args, filter: { originId: id } }),
    cites: ({ citedActIds = [] }, _, context, info) => actsBy(citedActIds, context, info),
    supersedes: ({ supersedesId }, _, { loaders }) =>
      supersedesId ? resolutionItem.find(supersedesId, loaders.resolution.load) : null,
    supersededBy: ({ supersededById }, _, { loaders }) =>
      supersededById ? resolutionItem.find(supersededById, loaders.resolution.load) : null,
    cancellation: ({ cancelled }) => cancelled ?? null,
  },
  Ruling: { motion: ({ motionId }, _, context) => (motionId ? shownMotion(motionId, context) : null) },
  NormativeAct: {
    basisOf: ({ id }, args, { resolutions }) => resolutions.list({ ...args, filter: { baseActId: id } }),
  },
}

/** Acts are never removed. */
async function actsBy(ids: readonly string[], { loaders }: Context, info: GraphQLResolveInfo) {
  return (await Promise.all(ids.map((id) => loaders.normativeAct.load(id, info)))).map((act) => act!)
}
