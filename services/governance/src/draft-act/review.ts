import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy, tidyLines, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
} from '@kadry/domain/refusal'
import { type DraftAct, draftMoves, type Known, latestOf } from './draft-act.ts'
import { pointsOf } from './text.ts'

export type Disposition = 'OPEN' | 'ACCEPTED' | 'PARTLY' | 'REJECTED'

/** What a body says of a point of one version, and what became of it. */
export type ReviewComment = {
  readonly id: string
  readonly authorId: string
  readonly version: number
  /** The number of the point, «0» for what stands before the first. */
  readonly anchor: string
  readonly text: string
  /** How the point should read. */
  readonly proposedText?: string
  readonly disposition: Disposition
  readonly reason?: string
}

export const COMMENT_NOUN = { ru: 'Запись о замечании', en: 'review comment' }
const MOST_COMMENTS = 1_000
const LONGEST_COMMENT = 5_000
const LONGEST_WORDING = 10_000

type NewComment = Pick<ReviewComment, 'authorId' | 'version' | 'anchor' | 'text' | 'proposedText'>

/** On the version that stands now: one that a later version has replaced takes no comments. */
export function comment(
  draft: Known,
  input: NewComment,
  commentId: string,
): Decision<DraftAct, InvalidInput | IllegalTransition, { readonly commentId: string }> {
  const refused = draftMoves.refuse('comment', draft)
  if (refused) return refused
  const problems = commentProblems(draft, input)
  if (problems.length > 0) return invalidInput(problems)
  const { authorId, version, anchor, text, proposedText } = input
  const added: ReviewComment = {
    ...{ id: commentId, authorId, version, anchor, text: tidyLines(text) },
    ...(proposedText === undefined ? {} : { proposedText: tidyLines(proposedText) }),
    disposition: 'OPEN',
  }
  return {
    next: { ...draft, status: draftMoves.to('comment'), comments: [...draft.comments, added] },
    facts: [{ type: 'draftAct.commented.v1', data: { id: draft.id, commentId, authorId, version, anchor } }],
    answer: { commentId },
  }
}

/** R17: what becomes of a comment; the last word counts. A rejection has a reason. */
export function dispose(
  draft: Known,
  {
    commentId,
    disposition,
    reason,
  }: { readonly commentId: string; readonly disposition: Exclude<Disposition, 'OPEN'>; readonly reason?: string },
): Decision<DraftAct, InvalidInput | IllegalTransition | NotFound, { readonly commentId: string }> {
  const found = draft.comments.find(({ id }) => id === commentId)
  if (!found) return notFound(commentId, COMMENT_NOUN)
  const refused = draftMoves.refuse('dispose', draft)
  if (refused) return refused
  const problems = [
    ...unless(
      disposition !== 'REJECTED' || reason !== undefined,
      'reason',
      'REASON_NEEDED',
      'Отклоняя замечание, укажите причину.',
      'A comment is rejected with a reason.',
      'R17',
    ),
    ...(reason === undefined ? [] : textProblems('reason', reason, 2_000)),
    ...wordingProblems(draft, found, disposition),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const { reason: _, ...rest } = found
  const disposed = { ...rest, disposition, ...(reason === undefined ? {} : { reason: tidy(reason) }) }
  return {
    next: { ...draft, comments: draft.comments.map((one) => (one === found ? disposed : one)) },
    facts: [{ type: 'draftAct.disposed.v1', data: { id: draft.id, commentId, disposition } }],
    answer: { commentId },
  }
}

function commentProblems(draft: Known, { version, anchor, text, proposedText }: NewComment): InputProblem[] {
  const latest = latestOf(draft)
  const isLatest = version === latest.number
  return [
    ...unless(
      isLatest,
      'version',
      'VERSION_GONE',
      `Эту редакцию заменила другая: замечания — к редакции ${latest.number}.`,
      `Another version has replaced this one: comment on version ${latest.number}.`,
    ),
    ...unless(
      !isLatest || pointsOf(latest.text).some((point) => point.anchor === anchor),
      'anchor',
      'NO_SUCH_POINT',
      'В этой редакции нет такого пункта.',
      'This version has no such point.',
    ),
    ...textProblems('text', text, LONGEST_COMMENT),
    ...(proposedText === undefined ? [] : textProblems('proposedText', proposedText, LONGEST_WORDING)),
    ...unless(
      draft.comments.length < MOST_COMMENTS,
      'id',
      'TOO_MANY',
      `Не больше ${MOST_COMMENTS} замечаний.`,
      `At most ${MOST_COMMENTS} comments.`,
    ),
  ]
}

/** Of one point one wording is accepted. */
function wordingProblems({ comments }: Known, found: ReviewComment, disposition: Disposition): InputProblem[] {
  const isWording = disposition === 'ACCEPTED' && found.proposedText !== undefined
  const other = comments.find(
    (one) =>
      one !== found &&
      one.version === found.version &&
      one.anchor === found.anchor &&
      one.disposition === 'ACCEPTED' &&
      one.proposedText !== undefined,
  )
  return unless(
    !isWording || !other,
    'disposition',
    'OTHER_WORDING_ACCEPTED',
    `Другая редакция пункта ${found.anchor} уже принята.`,
    `Another wording of the point ${found.anchor} is accepted already.`,
  )
}
