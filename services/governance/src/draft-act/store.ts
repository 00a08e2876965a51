import { day, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFiles } from '@kadry/subgraph/attachments'
import { among, equals, since } from '@kadry/subgraph/filter'
import { part } from '@kadry/subgraph/part'
import type { DraftActFilter } from '../graphql.generated.ts'
import type { DraftAct, DraftVersion } from './draft-act.ts'
import { publicState } from './public-state.ts'
import { COMMENT_NOUN, type ReviewComment } from './review.ts'

export type DraftActs = Store<DraftAct, DraftActFilter>

export const draftAct = aggregate<DraftAct, DraftActFilter>({
  type: 'DraftAct',
  collection: 'draftActs',
  publicState: { type: 'draftAct.state.v1', of: publicState },
  shape: shape<DraftAct>({
    workingGroupId: text,
    kind: text,
    title: text,
    authorId: text,
    status: text,
    versions: list<DraftVersion>(
      nested<DraftVersion>({ number: integer, createdOn: day, text, attachments: optional(attachedFiles) }),
    ),
    comments: list<ReviewComment>(
      nested<ReviewComment>({
        id: text,
        authorId: text,
        version: integer,
        anchor: text,
        text,
        proposedText: optional(text),
        disposition: text,
        reason: optional(text),
      }),
    ),
    decidedById: optional(text),
    authorityId: optional(text),
    sentOn: optional(day),
    answer: optional(text),
    adoptedAsId: optional(text),
    attachments: optional(attachedFiles),
  }),
  files: ['attachments', 'versions.attachments'],
  noun: { ru: 'Запись о проекте акта', en: 'draft act' },
  filter: {
    workingGroupId: equals('workingGroupId'),
    authorId: equals('authorId'),
    status: among('status'),
    updatedSince: since('updatedAt'),
  },
  names: ({ title }) => [title],
})

export const reviewComment = part('ReviewComment', 'DraftAct', COMMENT_NOUN, ({ comments }: DraftAct) => comments)
