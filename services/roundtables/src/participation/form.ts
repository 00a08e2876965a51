import type { Decision } from '@kadry/domain/decision'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
} from '@kadry/domain/refusal'
import { type Gathering, type Known, roundTableMoves } from '../round-table/round-table.ts'
import { questionProblems, type WantedQuestion, writtenQuestions } from './question.ts'

/** How bodies register: whether each is examined, until when they may change it, what they are asked. */
export type Form = {
  readonly isModerated: boolean
  /** RFC 3339, UTC; without it until the table begins. */
  readonly changesUntil?: string
  readonly questions: readonly WantedQuestion[]
}

/** Gives ids to the questions of one table: the n-th it ever had. */
export type QuestionId = (roundTableId: string, n: number) => string

/** The whole form, in place of the one before. Who has registered stays as they are. */
export function setForm(
  table: Known,
  { isModerated, changesUntil, questions }: Form,
  idOf: QuestionId,
): Decision<Gathering, InvalidInput | IllegalTransition> {
  const refused = roundTableMoves.refuse('setForm', table)
  if (refused) return refused
  const known = table.questions ?? []
  const problems = [...questionProblems(questions, known), ...untilProblems(table, changesUntil)]
  if (problems.length > 0) return invalidInput(problems)
  const { changesUntil: _, ...rest } = table
  return {
    next: {
      ...rest,
      isModerated,
      ...(changesUntil === undefined ? {} : { changesUntil }),
      questions: writtenQuestions(questions, known, (n) => idOf(table.id, n)),
    },
    // Nobody outside hears of a draft.
    facts: table.status === 'DRAFT' ? [] : [formSet(table.id, { isModerated, questions })],
  }
}

/** The fact about a form. */
export function formSet(
  id: string,
  { isModerated, questions }: Pick<Form, 'isModerated'> & { readonly questions: readonly unknown[] },
) {
  return { type: 'roundTable.formSet.v1' as const, data: { id, isModerated, questions: questions.length } }
}

function untilProblems({ startsAt }: Known, changesUntil: string | undefined): InputProblem[] {
  if (changesUntil === undefined || changesUntil <= startsAt) return []
  const [ru, en] = ['Стол к этому времени уже начнётся.', 'The table will have begun by then.']
  return [problem('changesUntil', 'AFTER_THE_START', ru, en)]
}
