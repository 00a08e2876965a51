import { dayOf } from '@kadry/domain/day'
import { mutationsOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { isDelegateOf, organises, requireOrganiser } from '../round-table/rights.ts'
import { registration } from '../round-table/store.ts'
import * as commands from './commands.ts'
import { toBeInvited } from './invitation.ts'
import { bodiesOf } from './loaders.ts'
import { isNamedInPublic } from './place.ts'
import type { Registration } from './registration.ts'
import { shown } from './store.ts'

const PREVIEWED = 20

export const participationResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Registration' | 'Organization'> = {
  Query: {
    invitationPreview: async (_, { roundTableId, selection }, context) => {
      const table = await context.loaders.roundTable.load(roundTableId)
      if (!table) return null
      requireOrganiser(context.viewer, table)
      const bodies = await bodiesOf(context, selection, dayOf(table.startsAt))
      const known = { ...table, registrations: [], asRead: [] }
      const read = await context.registrations.of(known, { organizationIds: bodies.map(({ id }) => id) })
      const anew = toBeInvited(read, bodies)
      const organizations = anew.slice(0, PREVIEWED).map(({ id }) => ({ id }))
      return { count: anew.length, known: bodies.length - anew.length, organizations }
    },
  },
  Mutation: mutationsOf(commands),
  Organization: {
    // Whom it sent is for the body itself; for everybody else by consent.
    registrations: async ({ id }, args, context) => {
      const { viewer, registrations, loaders } = context
      const page = await registrations.pageOfBody(id, { ...args, isNamed: !isDelegateOf(viewer, id) })
      const nodes = await Promise.all(
        page.nodes.map(async (one) => {
          // A draft has none: everybody may see these tables.
          const table = await loaders.roundTable.load(one.roundTableId)
          return shown(table!, one)
        }),
      )
      return { ...page, nodes, edges: page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index]! })) }
    },
  },
  Registration: {
    __resolveReference: async ({ id }, { loaders, registrations }) => {
      const tableId = registration.wholeIdOf(id)
      const table = tableId ? await loaders.roundTable.load(tableId) : null
      if (!table) return null
      await registrations.settle([table])
      const one = await loaders.registration.load(id)
      return one && shown(table, one)
    },
    roundTable: ({ table }, _, { loaders }, info) => loaders.roundTable.load(table.id, info),
    organization: (one, _, context) => (knows(one, context) ? { id: one.organizationId } : null),
    representativePosition: (one, _, context) => (knows(one, context) ? (one.representativePosition ?? null) : null),
    reason: (one, _, context) => (knows(one, context) ? (one.reason ?? null) : null),
    code: (one, _, context) => (isOwn(one, context) ? (one.code ?? null) : null),
    answers: (one, _, context) => (isOwn(one, context) ? (one.answers ?? []) : null),
    waitlistPosition: (one, _, { loaders }) =>
      one.status === 'WAITLISTED' ? loaders.waitlistPosition.load(one) : null,
    arrivedLate: ({ checkedInAt, table }) => checkedInAt !== undefined && checkedInAt > table.startsAt,
    walkedIn: ({ walkedIn }) => walkedIn ?? false,
  },
}

/** Whose registration it is, the organiser, the body itself, and by consent everybody knows. */
function knows(one: Registration, context: Context): boolean {
  return isNamedInPublic(one) || isOwn(one, context)
}

function isOwn({ organizationId, table }: Registration, { viewer }: Context): boolean {
  return organises(viewer, table) || isDelegateOf(viewer, organizationId)
}
