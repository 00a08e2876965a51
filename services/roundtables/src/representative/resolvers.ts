import { AuthError } from '@kadry/auth/viewer'
import type { ReadingPurpose } from '@kadry/personal/purpose'
import { mutationsOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { isNamedInPublic } from '../participation/place.ts'
import { isDelegateOf, organises } from '../round-table/rights.ts'
import { erasePersonFromRegistrations } from './commands.ts'
import { keptUntil, type Representative } from './named.ts'

export const representativeResolvers: Pick<Resolvers, 'Mutation' | 'Registration' | 'Representative'> = {
  Mutation: mutationsOf({ erasePersonFromRegistrations }),
  Registration: {
    representative: (one, _, context) => {
      const { personId } = one
      return personId !== undefined && (isNamedInPublic(one) || mayRead(one, context)) ? { ...one, personId } : null
    },
  },
  Representative: {
    hasName: async ({ personId }, _, { loaders }) => (await loaders.person.load(personId)) !== null,
    position: ({ representativePosition }) => representativePosition ?? '',
    keptUntil: ({ table }) => keptUntil(table),
    fullName: async (one, { purpose }, context) => {
      if (!purpose) return null
      await noteReading(one, context, { purpose, field: 'Representative.fullName' })
      return (await context.loaders.person.load(one.personId))?.fullName ?? null
    },
    personId: async (one, { purpose }, context) => {
      if (!purpose) return null
      await noteReading(one, context, { purpose, field: 'Representative.personId' })
      return one.personId
    },
  },
}

function mayRead({ table, organizationId }: Pick<Representative, 'table' | 'organizationId'>, { viewer }: Context) {
  return organises(viewer, table) || isDelegateOf(viewer, organizationId) || viewer.roles.includes('DATA_STEWARD')
}

async function noteReading(
  one: Representative,
  context: Context,
  asked: { readonly purpose: ReadingPurpose; readonly field: string },
): Promise<void> {
  if (!mayRead(one, context))
    throw new AuthError(
      'FORBIDDEN',
      'Имя читают организатор и сама организация. / The name is read by the organiser and the body itself.',
    )
  await context.noteReading(context, { ...asked, subject: one.id })
}
