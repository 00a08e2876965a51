import { mutationsOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { isDelegateOf, organises } from '../round-table/rights.ts'
import { registration } from '../round-table/store.ts'
import * as commands from './commands.ts'
import { isNamedInPublic, type RegistrationRecord } from './registration.ts'

export const participationResolvers: Pick<Resolvers, 'Mutation' | 'Registration'> = {
  Mutation: mutationsOf(commands),
  Registration: {
    __resolveReference: ({ id }, { loaders }) => registration.find(id, loaders.roundTable.load),
    organization: async (one, _, context) => ((await knows(one, context)) ? { id: one.organizationId } : null),
    representativePosition: async (one, _, context) =>
      (await knows(one, context)) ? one.representativePosition : null,
  },
}

/** Whose registration it is, for whom it is shown to; the host is that of its table. */
async function knows(one: RegistrationRecord, { viewer, loaders }: Context): Promise<boolean> {
  if (isNamedInPublic(one) || isDelegateOf(viewer, one.organizationId)) return true
  if (!viewer.roles.includes('EVENT_MANAGER')) return false
  const table = await loaders.roundTable.load(registration.wholeIdOf(one.id)!)
  return table !== null && organises(viewer, table)
}
