import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy } from '@kadry/domain/input'
import { type InvalidInput, invalidInput, problem } from '@kadry/domain/refusal'

/** A question under a name; it says what it asked even when a version can answer it no more. */
export type SavedQuery = {
  readonly title: string
  /** The question as JSON, as it was asked. */
  readonly question: string
  /** The version that it always asks; without one it follows the latest. */
  readonly datasetVersion?: string
}

const LONGEST_TITLE = 200

export function save(
  id: string,
  { title, question, datasetVersion, policy }: SavedQuery & { readonly policy: string },
): Decision<SavedQuery, InvalidInput> {
  const problems = [
    ...textProblems('title', title, LONGEST_TITLE),
    ...(policy === 'PUBLIC'
      ? []
      : [
          problem(
            ['query', 'policy'],
            'NOT_PUBLIC',
            'Сохраняется только вопрос по правилам PUBLIC.',
            'Only a question of the policy PUBLIC is saved.',
          ),
        ]),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const pin = datasetVersion ? { datasetVersion } : {}
  return {
    next: { title: tidy(title), question, ...pin },
    facts: [{ type: 'savedQuery.saved.v1', data: { id, title: tidy(title), ...pin } }],
  }
}
