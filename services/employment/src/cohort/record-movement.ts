import type { Decision } from '@kadry/domain/decision'
import { between, comeProblems, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type RuleRefusal,
} from '@kadry/domain/refusal'
import { type Cohort, cohortMoves, LARGEST_COHORT, statusOf } from './cohort.ts'
import { type Movement, refuseDays } from './movement.ts'

export type NewMovement = Omit<Movement, 'number' | 'recordedOn'>

/**
 * An entry of the movement, or the correction of one by its number: zero people take it back. Entries come in
 * any order; R29 holds on every day after each.
 */
export function recordMovement(
  cohort: Cohort & { readonly id: string },
  entry: NewMovement & { readonly corrects?: number },
  today: string,
): Decision<Cohort, InvalidInput | RuleRefusal | IllegalTransition> {
  const refused = cohortMoves.refuse('move', { status: statusOf(cohort) })
  if (refused) return refused
  const { movement = [] } = cohort
  const { corrects, ...written } = entry
  const problems = [
    ...between('people', entry.people, [corrects === undefined ? 1 : 0, LARGEST_COHORT], 'R29'),
    ...dayProblems(cohort, entry.on, today),
    ...reasonProblems(entry),
    ...unless(
      corrects === undefined || movement.some(({ number }) => number === corrects),
      'corrects',
      'UNKNOWN_ENTRY',
      'Записи движения с таким номером нет.',
      'There is no entry of this number.',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const number = corrects ?? movement.length + 1
  const others = movement.filter((one) => one.number !== number)
  const recorded = { ...written, number, recordedOn: today }
  const next = { ...cohort, movement: [...others, recorded].sort((a, b) => a.number - b.number) }
  return (
    refuseDays(next) ?? {
      next,
      facts: [{ type: 'cohort.moved.v1', data: { id: cohort.id, movement: entry.kind } }],
    }
  )
}

function dayProblems({ enrolledOn }: Cohort, day: string, today: string): InputProblem[] {
  return [
    ...comeProblems('on', day, today),
    ...unless(
      enrolledOn === undefined || day >= enrolledOn,
      'on',
      'BEFORE_INTAKE',
      `Набор зачислен ${enrolledOn}.`,
      `The intake was enrolled on ${enrolledOn}.`,
      'R29',
    ),
  ]
}

function reasonProblems({ kind, reason }: NewMovement): InputProblem[] {
  return [
    ...unless(
      kind !== 'LEFT' || reason !== undefined,
      'reason',
      'EMPTY',
      'У отчисления есть причина.',
      'Leaving has a reason.',
    ),
    ...unless(
      kind === 'LEFT' || reason === undefined,
      'reason',
      'NOT_LEFT',
      'Причина указывается только у отчисления.',
      'Only leaving has a reason.',
    ),
  ]
}
