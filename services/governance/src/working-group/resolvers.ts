import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { aggregateIdOf } from '@kadry/runtime/ids'
import { todayOf } from '@kadry/subgraph/define'
import { historyOf } from '@kadry/subgraph/history'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { itemById } from '../resolution/store.ts'
import * as commands from './commands.ts'
import { composition, isComplete } from './composition.ts'
import { isFilledOn, type SeatRecord, seatOn } from './seat.ts'
import type { WorkingGroup } from './working-group.ts'

export const workingGroupResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'WorkingGroup' | 'Seat' | 'Delegate' | 'CompositionRequirement'
> = {
  Query: {
    workingGroup: (_, { id }, { loaders }, info) => loaders.workingGroup.load(id, info),
    workingGroups: (_, args, { workingGroups }) => workingGroups.list(args),
  },
  Mutation: {
    createWorkingGroup: (_, { input }, context) => commands.createWorkingGroup(context, input),
    fillSeat: (_, { input }, context) => commands.fillSeat(context, input),
    appointDelegate: (_, { input }, context) => commands.appointDelegate(context, input),
    vacateSeat: (_, { input }, context) => commands.vacateSeat(context, input),
    erasePersonFromSeats: (_, { input }, context) => commands.erasePersonFromSeats(context, input),
    activateWorkingGroup: (_, { input }, context) => commands.activateWorkingGroup(context, input),
  },
  WorkingGroup: {
    __resolveReference: ({ id }, { loaders }, info) => loaders.workingGroup.load(id, info),
    history: historyOf('WorkingGroup', { writers: ['SECRETARY'] }),
    createdBy: async ({ resolutionItemId }, _, { loaders }) =>
      (resolutionItemId && (await itemById(loaders.resolution.load, resolutionItemId))) || null,
    composition: (group, _, context) => checksToday(group, context),
    isComplete: (group, _, context) => isComplete(checksToday(group, context)),
    seats: ({ seats }, { on }, context) => {
      const day = on ?? todayOf(context)
      return seats.filter(({ from }) => from <= day).map((seat) => seatOn(seat, day))
    },
  },
  CompositionRequirement: {
    organization: ({ organizationId }) => (organizationId ? { id: organizationId } : null),
  },
  Seat: {
    __resolveReference: async ({ id }, context) => {
      const groupId = aggregateIdOf('Seat', id, 'WorkingGroup')
      const group = groupId ? await context.loaders.workingGroup.load(groupId) : null
      const seat = group?.seats.find((one) => one.id === id)
      return seat ? seatOn(seat, todayOf(context)) : null
    },
    workingGroup: async ({ id }, _, { loaders }, info) =>
      (await loaders.workingGroup.load(aggregateIdOf('Seat', id, 'WorkingGroup')!, info))!,
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
  return composition(group, (seat: SeatRecord) => isFilledOn(seat, day))
}
