import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { dayOf } from '@kadry/domain/day'
import { given } from '@kadry/domain/input'
import type { ReadingPurpose } from '@kadry/personal/purpose'
import { mutationsOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { historyOf } from '@kadry/subgraph/history'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { resolutionItem } from '../resolution/store.ts'
import * as commands from './commands.ts'
import { compositionOn, isComplete } from './composition.ts'
import { gapSince } from './course.ts'
import type { Delegate } from './delegate.ts'
import { officesOn } from './office.ts'
import { groupDocument } from './papers.ts'
import { seatsOfOneBody } from './requirement.ts'
import { seatOn } from './seat.ts'
import { seat } from './store.ts'
import type { Known } from './working-group.ts'

export const workingGroupResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'WorkingGroup' | 'Seat' | 'Delegate' | 'Office' | 'CompositionRequirement'
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
    composition: (group, _, context) => compositionOn(group, todayOf(context)),
    isComplete: (group, _, context) => isComplete(compositionOn(group, todayOf(context))),
    incompleteSince: (group, _, context) => gapSince(group, todayOf(context), dayOf(group.updatedAt)) ?? null,
    offices: (group, { on }, context) => officesOn(group, on ?? todayOf(context)),
    seats: ({ seats }, { on }, context) => {
      const day = on ?? todayOf(context)
      return seats.filter(({ from }) => from <= day).map((one) => seatOn(one, day))
    },
  },
  CompositionRequirement: {
    organization: ({ organizationId }) => (organizationId ? { id: organizationId } : null),
    seatsPerOrganization: (requirement) => seatsOfOneBody(requirement),
  },
  Seat: {
    __resolveReference: async ({ id }, context) => {
      const found = await seat.find(id, context.loaders.workingGroup.load)
      return found && seatOn(found, todayOf(context))
    },
    workingGroup: async ({ id }, _, { loaders }, info) => (await loaders.workingGroup.load(seat.wholeIdOf(id)!, info))!,
    organization: ({ organizationId }) => ({ id: organizationId }),
    delegate: ({ id, delegate, organizationId }) => (delegate ? { ...delegate, seatId: id, organizationId } : null),
    delegates: ({ id, delegates, organizationId }) => delegates.map((one) => ({ ...one, seatId: id, organizationId })),
  },
  Office: {
    seat: async ({ seatId }, _, context) =>
      seatOn((await seat.find(seatId, context.loaders.workingGroup.load))!, todayOf(context)),
  },
  Delegate: {
    hasName: async (delegate, _, context) => (await nameOf(delegate, context)) !== null,
    fullName: async (delegate, { purpose }, context) => {
      if (!purpose) return null
      await noteReading(delegate, context, { purpose, field: 'Delegate.fullName' })
      return nameOf(delegate, context)
    },
    personId: async (delegate, { purpose }, context) => {
      if (!purpose) return null
      await noteReading(delegate, context, { purpose, field: 'Delegate.personId' })
      return delegate.personId
    },
  },
}

/** A name that has not been moved yet still stands in the seat. */
async function nameOf({ personId, fullName }: Delegate, { loaders }: Context): Promise<string | null> {
  return fullName ?? (await loaders.person.load(personId))?.fullName ?? null
}

async function noteReading(
  { organizationId, seatId }: Delegate,
  context: Context,
  asked: { readonly purpose: ReadingPurpose; readonly field: string },
): Promise<void> {
  requireRoleOrDelegate(context.viewer, organizationId, 'SECRETARY')
  await context.noteReading(context, { ...asked, subject: seatId })
}
