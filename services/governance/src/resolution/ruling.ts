import type { DocumentRef } from '@kadry/domain/document'
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
