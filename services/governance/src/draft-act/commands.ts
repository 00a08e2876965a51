import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import type { NamedFile } from '@kadry/domain/attachment'
import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { attaching } from '@kadry/subgraph/attaching'
import { removeFile, removing } from '@kadry/subgraph/attachments'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  AnswerDraftActInput,
  CommentDraftActInput,
  DisposeCommentInput,
  RecommendDraftActInput,
  ReviseDraftActInput,
  SendDraftActInput,
  SubmitDraftActInput,
} from '../graphql.generated.ts'
import { agendaItem } from '../meeting/store.ts'
import { isClosed } from '../motion/deciding.ts'
import { shownMotion } from '../motion/loaders.ts'
import { motion } from '../motion/store.ts'
import { normativeAct } from '../normative-act/store.ts'
import { workingGroup } from '../working-group/store.ts'
import * as decisions from './decision.ts'
import { type DraftAct, revise, submit } from './draft-act.ts'
import * as review from './review.ts'
import { draftAct, reviewComment } from './store.ts'

const on = commandsOn(draftAct, ({ draftActs }: Context) => draftActs, payloadOf('DraftActPayload', 'draftAct'))
const onComment = on.answering(commentPayload)

export const submitDraftAct = on.create(
  async (id, input: SubmitDraftActInput, context) => {
    const { workingGroupId, kind, title, authorId, text, attachmentIds } = input
    const { organizations, workingGroups } = context
    const refused = (await workingGroups.find(workingGroupId))
      ? standing(authorId, await organizations.find(authorId))
      : notFound(workingGroupId, workingGroup.noun)
    if (refused) return refused
    const wanted = { workingGroupId, kind, title, authorId, text }
    return attaching({ noun: 'draftAct', record: { id }, named: named(attachmentIds) }, context, (files) =>
      submit(id, wanted, todayOf(context), [...files.values()]),
    )
  },
  { allow: ({ viewer }, { authorId }) => requireRoleOrDelegate(viewer, authorId, 'SECRETARY') },
)

export const commentDraftAct = onComment.change(
  async (found, input: CommentDraftActInput, { organizations }) => {
    const { authorId, version, anchor, text, proposedText } = input
    const refused = standing(authorId, await organizations.find(authorId))
    const commentId = reviewComment.idIn(found.id, found.comments.length + 1)
    return refused ?? review.comment(found, { authorId, version, anchor, text, ...given({ proposedText }) }, commentId)
  },
  { allow: ({ viewer }, { authorId }) => requireRoleOrDelegate(viewer, authorId, 'SECRETARY') },
)

export const disposeComment = on
  .through(reviewComment, 'commentId')
  .answering(commentPayload)
  .change((found, { commentId, disposition, reason }: DisposeCommentInput) =>
    review.dispose(found, { commentId, disposition, ...given({ reason }) }),
  )

export const reviseDraftAct = on.change(
  (found, { text, attachmentIds }: ReviseDraftActInput, context) =>
    attaching({ noun: 'draftAct', record: found, named: named(attachmentIds) }, context, (files) =>
      revise(found, { ...given({ text }), today: todayOf(context), attachments: [...files.values()] }),
    ),
  {
    allow: async ({ draftActs, viewer }, { id }) => {
      const found = await draftActs.find(id)
      requireRoleOrDelegate(viewer, found?.authorId ?? '', 'SECRETARY')
    },
  },
)

export const recommendDraftAct = on.change(async (found, { motionId }: RecommendDraftActInput, context) => {
  const moved = await shownMotion(motionId, context)
  if (!moved) return notFound(motionId, motion.noun)
  const meeting = await context.meetings.find(moved.meetingId)
  const subjectId = meeting && agendaItem.in(meeting, moved.agendaItemId)?.subjectId
  return decisions.decide(found, {
    id: moved.id,
    status: moved.status,
    isClosed: isClosed(moved),
    ...given({ subjectId }),
  })
})

export const sendDraftAct = on.change(async (found, { authorityId, on }: SendDraftActInput, context) => {
  const refused = standing(authorityId, await context.organizations.find(authorityId))
  return refused ?? decisions.send(found, { authorityId, on }, todayOf(context))
})

export const answerDraftAct = on.change(async (found, { answer, adoptedAsId }: AnswerDraftActInput, context) => {
  if (adoptedAsId != null && !(await context.normativeActs.find(adoptedAsId)))
    return notFound(adoptedAsId, normativeAct.noun)
  return decisions.answer(found, given({ answer, adoptedAsId }))
})

export const removeFileFromDraftAct = removing(on.change(removeFile<DraftAct>('draftAct')))

function commentPayload({ state, answer, repeated }: Accepted<DraftAct, { commentId: string }>) {
  const comment = reviewComment.in(state, answer.commentId)!
  return { __typename: 'ReviewCommentPayload' as const, draftAct: state, comment, repeated }
}

function named(fileIds: readonly string[] | null | undefined): NamedFile[] {
  return (fileIds ?? []).map((fileId, index) => ({ path: ['attachmentIds', String(index)], fileId }))
}
