import type { DocumentRef } from '@kadry/domain/document'
import { given } from '@kadry/domain/input'
import { type InputProblem, problem } from '@kadry/domain/refusal'

/**
 * What a decision rests on: a motion that was carried, or a document where a body decided outside of Kadry.
 */
export type Ruling = {
  readonly on: string
  readonly motionId?: string
  readonly document?: DocumentRef
  readonly reason?: string
}

/** The motion of a group that decided, and whether its item was closed. */
export type Deciding = { readonly motionId?: string; readonly isClosed?: boolean; readonly workingGroupId?: string }

/** The motion as facts name it: one of a closed item is for members, so they say nothing of it. */
export function publishedMotion({ motionId, isClosed = false }: Deciding): { motionId?: string } {
  return isClosed ? {} : given({ motionId })
}

/** R12: an adopted item is changed by a decision and by nothing less. */
export function rulingProblems({ motionId, document }: Pick<Ruling, 'motionId' | 'document'>): InputProblem[] {
  if ((motionId === undefined) !== (document === undefined)) return []
  return [
    problem(
      'document',
      'DECISION_NEEDED',
      'Назовите голосование или документ о решении — одно из двух.',
      'Name the motion or the document that decided: one of the two.',
      'R12',
    ),
  ]
}
