import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { mutationsOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { historyOf } from '@kadry/subgraph/history'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { resolutionItem } from '../resolution/store.ts'
import * as commands from './commands.ts'
import { composition, isComplete } from './composition.ts'
import { groupDocument } from './papers.ts'
import { isFilledOn, seatOn } from './seat.ts'
import { seat } from './store.ts'
import type { Known, WorkingGroup } from './working-group.ts'

export const workingGroupResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'WorkingGroup' | 'Seat' | 'Delegate' | 'CompositionRequirement'
> = {
  Query: {
    workingGroup: (_, { id }, { loaders }, info) => loaders.workingGroup.load(id, info),
    workingGroups: (_, args, { workingGroups }) => workingGroups.list(args),
  },
  Mutation: mutationsOf(commands),
  WorkingGroup: {
    __resolveReference: ({ id }, { loaders }, info) => loaders.workingGroup.load(id, info),
    history: historyOf<Known, object, Context>('WorkingGroup', {
      writers: ['SECRETARY'],
      // A group acts on the resolution whose item created it.
      documentOf: async ({ resolutionItemId }, _, { loaders }) => {
        const resolutionId = resolutionItemId && resolutionItem.wholeIdOf(resolutionItemId)
        const found = resolutionId ? await loaders.resolution.load(resolutionId) : undefined
        return found ? { title: found.title, ...given({ number: found.number, date: found.date }) } : undefined
      },
    }),
    document: groupDocument,
    createdBy: ({ resolutionItemId }, _, { loaders }) =>
      resolutionItemId ? resolutionItem.find(resolutionItemId, loaders.resolution.load) : null,
    composition: (group, _, context) => checksToday(group, context),
    isComplete: (group, _, context) => isComplete(checksToday(group, context)),
    seats: ({ seats }, { on }, context) => {
      const day = on ?? todayOf(context)
      return seats.filter(({ from }) => from <= day).map((one) => seatOn(one, day))
    },
  },
  CompositionRequirement: {
    organization: ({ organizationId }) => (organizationId ? { id: organizationId } : null),
  },
  Seat: {
    __resolveReference: async ({ id }, context) => {
      const found = await seat.find(id, context.loaders.workingGroup.load)
      return found && seatOn(found, todayOf(context))
    },
    workingGroup: async ({ id }, _, { loaders }, info) => (await loaders.workingGroup.load(seat.wholeIdOf(id)!, info))!,
    organization: ({ organizationId }) => ({ id: organizationId }),
    delegate: ({ id, delegate, organizationId }) => (delegate ? { ...delegate, seatId: id, organizationId } : null),
  },
  Delegate: {
    hasName: ({ fullName }) => fullName !== undefined,
    fullName: async ({ fullName, organizationId, seatId }, { purpose }, context) => {
      if (!purpose) return null
      requireRoleOrDelegate(context.viewer, organizationId, 'SECRETARY')
      await context.noteReading(context, { purpose, field: 'Delegate.fullName', subject: seatId })
      return fullName ?? null
    },
  },
}

function checksToday(group: WorkingGroup, context: Context) {
  const day = todayOf(context)
  return composition(group, (one) => isFilledOn(one, day))
}
