import { day, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFiles } from '@kadry/subgraph/attachments'
import { among, equals, since } from '@kadry/subgraph/filter'
import type { MaterialStatus } from '../graphql.generated.ts'
import type { Material, PublishedFigures } from './material.ts'
import { publicState } from './public-state.ts'

export type MaterialSelection = {
  readonly topicKey?: string
  readonly status?: readonly MaterialStatus[] | null | undefined
  readonly updatedSince?: string | null | undefined
}
export type Materials = Store<Material, MaterialSelection>

export const material = aggregate<Material, MaterialSelection>({
  type: 'Material',
  collection: 'materials',
  publicState: { type: 'material.state.v1', of: publicState },
  shape: shape<Material>({
    title: text,
    topic: text,
    topicKey: text,
    kind: text,
    status: text,
    text: optional(text),
    authorId: text,
    figures: optional(nested<PublishedFigures>({ datasetVersion: text, query: text, policy: text, takenOn: day })),
    correctsId: optional(text),
    plannedOn: optional(day),
    archived: optional(text),
    attachments: optional(attachedFiles),
  }),
  files: ['attachments'],
  noun: { ru: 'Запись о материале', en: 'material' },
  filter: { topicKey: equals('topicKey'), status: among('status'), updatedSince: since('updatedAt') },
  names: ({ title }) => [title],
})
