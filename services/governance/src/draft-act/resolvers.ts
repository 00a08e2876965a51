import type { Stored } from '@kadry/mongo/aggregate'
import { attachmentsOf } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import { historyOf } from '@kadry/subgraph/history'
import { linkTo } from '@kadry/subgraph/papers'
import type { Resolvers } from '../graphql.generated.ts'
import { shownMotion } from '../motion/loaders.ts'
import * as commands from './commands.ts'
import { type DraftAct, type DraftVersion, latestOf } from './draft-act.ts'
import { draftActPaper } from './papers.ts'
import { changesBetween, wordsOf } from './text.ts'

const files = attachmentsOf<DraftVersion>({ readers: ['SECRETARY'] })

export const draftActResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'DraftAct' | 'DocumentVersion' | 'TextChange' | 'ReviewComment' | 'WorkingGroup'
> = {
  Query: {
    draftAct: (_, { id }, { loaders }) => loaders.draftAct.load(id),
    draftActs: (_, args, { draftActs }) => draftActs.list(args),
  },
  Mutation: mutationsOf(commands),
  DraftAct: {
    __resolveReference: ({ id }, { loaders }) => loaders.draftAct.load(id),
    author: ({ authorId }) => ({ id: authorId }),
    workingGroup: async ({ workingGroupId }, _, { loaders }) => (await loaders.workingGroup.load(workingGroupId))!,
    versions: ({ versions }) => versions.map((one) => ({ ...one, all: versions })),
    latest: (draft) => ({ ...latestOf(draft), all: draft.versions }),
    comments: ({ comments }, { disposition, ...page }) =>
      listConnection(disposition ? comments.filter((one) => disposition.includes(one.disposition)) : comments, page),
    recommendedBy: ({ decidedById }, _, context) => (decidedById ? shownMotion(decidedById, context) : null),
    authority: ({ authorityId }) => (authorityId ? { id: authorityId } : null),
    adoptedAs: ({ adoptedAsId }, _, { loaders }) => (adoptedAsId ? loaders.normativeAct.load(adoptedAsId) : null),
    document: linkTo(draftActPaper),
    history: historyOf<Stored<DraftAct>>('DraftAct', {
      writers: ['SECRETARY', 'DATA_STEWARD'],
      delegatesOf: ({ authorId }) => [authorId],
    }),
  },
  DocumentVersion: {
    attachments: (version) => files(version),
    changesSince: ({ number, text, all }, { version }) => {
      if (version >= number) return []
      return changesBetween(all.find((one) => one.number === version)?.text ?? '', text)
    },
  },
  TextChange: { words: (change) => wordsOf(change) },
  ReviewComment: { author: ({ authorId }) => ({ id: authorId }) },
  WorkingGroup: {
    draftActs: ({ id }, args, { draftActs }) => draftActs.list({ ...args, filter: { workingGroupId: id } }),
  },
}
