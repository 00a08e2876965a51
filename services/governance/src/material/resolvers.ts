import { hasScopes, type Viewer } from '@kadry/auth/viewer'
import { folded } from '@kadry/domain/search-key'
import type { Stored } from '@kadry/mongo/aggregate'
import { attachmentsOf } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'
import type { Material } from './material.ts'

const files = attachmentsOf<Material>({ readers: ['SECRETARY'], delegatesOf: ({ authorId }) => [authorId] })

export const materialResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Material'> = {
  Query: {
    material: (_, { id }, { loaders }) => loaders.material.load(id),
    materials: (_, { topic, status, ...page }, { materials }) =>
      materials.list({ ...page, filter: { status, ...(topic == null ? {} : { topicKey: folded(topic) }) } }),
  },
  Mutation: mutationsOf(commands),
  Material: {
    __resolveReference: ({ id }, { loaders }) => loaders.material.load(id),
    author: ({ authorId }) => ({ id: authorId }),
    text: (material, _, { viewer }) => (isShown(material, viewer) ? (material.text ?? null) : null),
    figures: (material, _, { viewer }) => (isShown(material, viewer) ? (material.figures ?? null) : null),
    attachments: (material, _, { viewer }) => (isShown(material, viewer) ? files(material) : []),
    corrects: ({ correctsId }, _, { loaders }) => (correctsId ? loaders.material.load(correctsId) : null),
    publications: async ({ id }, _, { loaders }) => (await loaders.recordsOfMaterial.load(id))?.records ?? [],
    history: historyOf<Stored<Material>>('Material', {
      writers: ['SECRETARY', 'DATA_STEWARD'],
      delegatesOf: ({ authorId }) => [authorId],
    }),
  },
}

/** R39: what is in a draft nobody but its author and the secretary has read; what was approved is public. */
function isShown({ status, authorId }: Material, viewer: Viewer): boolean {
  if (status !== 'DRAFT') return true
  const isAuthor = viewer.roles.includes('ORG_DELEGATE') && viewer.organizationId === authorId
  return isAuthor || hasScopes(viewer, [['SECRETARY'], ['DATA_STEWARD']])
}
