import { given } from '@kadry/domain/input'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import type { Resolvers } from '../graphql.generated.ts'
import { namesOn } from '../organization/names.ts'
import { shownChannels } from './channel-id.ts'
import * as commands from './commands.ts'
import { identifiersOf } from './identity.ts'

export const cardResolvers: Pick<Resolvers, 'Mutation' | 'Organization'> = {
  Mutation: mutationsOf(commands),
  Organization: {
    names: (organization, { asOf, kinds }) =>
      namesOn(organization, asOf ?? undefined).filter(({ kind }) => !kinds || kinds.includes(kind)),
    englishName: ({ englishName }) => englishName ?? null,
    identifiers: async (organization, _, { loaders }) => {
      const { inn, branchOf, parentId } = organization
      if (inn || branchOf || !parentId) return identifiersOf(organization)
      return identifiersOf(organization, (await loaders.organization.load(parentId)) ?? undefined)
    },
    contacts: ({ contacts }) => contacts ?? [],
    channels: (organization) => shownChannels(organization),
    parent: ({ parentId }, _, { loaders }) => (parentId ? loaders.organization.load(parentId) : null),
    branches: async ({ id }, args, { loaders }) =>
      listConnection((await loaders.branchesOfBody.load(id))?.branches ?? [], given(args)),
  },
}
