import type { Decision } from '@kadry/domain/decision'
import { comeProblems, given, textProblems, tidy, unless } from '@kadry/domain/input'
import { type IllegalTransition, type InvalidInput, invalidInput, problem } from '@kadry/domain/refusal'
import { publishedMotion } from '../motion/deciding.ts'
import { type DraftAct, draftMoves, type Known } from './draft-act.ts'

/** The motion as far as it matters here; `subjectId` is what its item of the agenda is about. */
export type DecidingMotion = {
  readonly id: string
  readonly status: string
  readonly subjectId?: string
  readonly isClosed?: boolean
}

/**
 * R17: a carried motion about it recommends it, once every comment has its disposition; a rejected one does
 * not.
 */
export function decide(draft: Known, motion: DecidingMotion): Decision<DraftAct, InvalidInput | IllegalTransition> {
  const isCarried = motion.status === 'CARRIED'
  const move = isCarried ? 'recommend' : 'notRecommend'
  const refused = draftMoves.refuse(move, draft)
  if (refused) return refused
  const open = draft.comments.filter(({ disposition }) => disposition === 'OPEN').length
  const problems = [
    ...unless(
      isCarried || motion.status === 'REJECTED',
      'motionId',
      'NOT_DECIDED',
      'По этому вопросу ещё не решили.',
      'This motion is not decided yet.',
    ),
    ...unless(
      motion.subjectId === draft.id,
      'motionId',
      'OTHER_SUBJECT',
      'Вопрос повестки, по которому голосовали, не об этом проекте.',
      'The item of the agenda that was voted on is not about this draft.',
    ),
    ...unless(
      !isCarried || open === 0,
      'id',
      'COMMENTS_OPEN',
      `Замечаний без решения: ${open}.`,
      `Comments without a disposition: ${open}.`,
      'R17',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const { id: motionId, isClosed } = motion
  const decided = { id: draft.id, ...publishedMotion({ motionId, ...given({ isClosed }) }) }
  return {
    next: { ...draft, status: draftMoves.to(move), decidedById: motion.id },
    facts: [
      isCarried
        ? { type: 'draftAct.recommended.v1', data: decided }
        : { type: 'draftAct.notRecommended.v1', data: decided },
    ],
  }
}

/** To the body that may adopt it. */
export function send(
  draft: Known,
  { authorityId, on }: { readonly authorityId: string; readonly on: string },
  today: string,
): Decision<DraftAct, InvalidInput | IllegalTransition> {
  const refused = draftMoves.refuse('send', draft)
  if (refused) return refused
  const problems = comeProblems('on', on, today)
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...draft, status: draftMoves.to('send'), authorityId, sentOn: on },
    facts: [{ type: 'draftAct.sent.v1', data: { id: draft.id, authorityId, on } }],
  }
}

/** What the body answered: adopted as this act, or declined with its words. */
export function answer(
  draft: Known,
  { answer, adoptedAsId }: { readonly answer?: string; readonly adoptedAsId?: string },
): Decision<DraftAct, InvalidInput | IllegalTransition> {
  const move = adoptedAsId === undefined ? 'decline' : 'adopt'
  const refused = draftMoves.refuse(move, draft)
  if (refused) return refused
  const problems =
    answer === undefined
      ? adoptedAsId === undefined
        ? [problem('answer', 'ANSWER_NEEDED', 'Отказ — со словами ответа.', 'It is declined in words.')]
        : []
      : textProblems('answer', answer, 5_000)
  if (problems.length > 0) return invalidInput(problems)
  const { id } = draft
  return {
    next: {
      ...draft,
      status: draftMoves.to(move),
      ...(answer === undefined ? {} : { answer: tidy(answer) }),
      ...(adoptedAsId === undefined ? {} : { adoptedAsId }),
    },
    facts: [
      adoptedAsId === undefined
        ? { type: 'draftAct.declined.v1', data: { id } }
        : { type: 'draftAct.adopted.v1', data: { id, actId: adoptedAsId } },
    ],
  }
}
