import type { Decision } from '@kadry/domain/decision'
import { between, given, textProblems, tidy, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { roundedToFive } from '../outcome/disclose.ts'

export type PracticeStatus = 'PLACED' | 'CANCELLED'

/** Places that an employer gives to students of one intake for a term; people and mentors are numbers. */
export type PracticePlacement = {
  readonly programmeId: string
  readonly providerId: string
  readonly employerId: string
  readonly intakeYear: number
  readonly from: string
  readonly to: string
  readonly places: number
  readonly taken: number
  readonly mentors: number
  readonly commitmentId?: string
  readonly agreementId?: string
  /** Its entry among what is taken of the round table's promise (`pledge/pledge.ts`). */
  readonly pledgeKey?: string
  readonly cancellation?: { readonly on: string; readonly reason: string }
}
type Known = PracticePlacement & { readonly id: string }
export type NewPractice = Omit<PracticePlacement, 'taken' | 'cancellation'>

export const practiceMoves = lifecycle<PracticeStatus>()({
  place: { from: [], to: 'PLACED' },
  take: { from: ['PLACED'] },
  cancel: { from: ['PLACED'], to: 'CANCELLED' },
})

const MOST_PLACES = 10_000

export function statusOf({ cancellation }: Pick<PracticePlacement, 'cancellation'>): PracticeStatus {
  return cancellation ? 'CANCELLED' : 'PLACED'
}

/** R27: places above zero, on days on which the intake studies: `lastDay` is the last of them. */
export function place(
  id: string,
  wanted: NewPractice,
  lastDay: string,
  standing: NotFound | RuleRefusal | undefined,
): Decision<PracticePlacement, InvalidInput | NotFound | RuleRefusal> {
  const { places, mentors, intakeYear } = wanted
  const problems = [
    ...between('places', places, [1, MOST_PLACES], 'R27'),
    ...between('mentors', mentors, [0, MOST_PLACES], 'R27'),
    ...between('intakeYear', intakeYear, [1990, 2100]),
    ...termProblems(wanted, lastDay),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (standing) return standing
  const { pledgeKey: _, ...published } = wanted
  return { next: { ...wanted, taken: 0 }, facts: [{ type: 'practice.placed.v1', data: { id, ...published } }] }
}

function termProblems({ from, to, intakeYear }: NewPractice, lastDay: string): InputProblem[] {
  return [
    ...unless(
      to >= from,
      'to',
      'BEFORE_START',
      'Практика кончается раньше, чем начинается.',
      'Practice ends before it starts.',
      'R27',
    ),
    ...unless(
      from >= `${intakeYear}-01-01`,
      'from',
      'BEFORE_INTAKE',
      `Набор ${intakeYear} ещё не учился.`,
      `The intake of ${intakeYear} was not studying yet.`,
      'R27',
    ),
    ...unless(
      to <= lastDay,
      'to',
      'AFTER_GRADUATION',
      `Набор ${intakeYear} учится по ${lastDay}.`,
      `The intake of ${intakeYear} studies until ${lastDay}.`,
      'R27',
    ),
  ]
}

/**
 * R27, R29: how many places are taken, at most all of them and no more than there are students; `students` is
 * undefined while the intake has no cohort. Said again it is corrected.
 */
export function take(
  practice: Known,
  { taken, mentors = practice.mentors }: { readonly taken: number; readonly mentors?: number | undefined },
  students: number | undefined,
): Decision<PracticePlacement, InvalidInput | RuleRefusal | IllegalTransition> {
  const refused = practiceMoves.refuse('take', { status: statusOf(practice) })
  if (refused) return refused
  const problems = [
    ...between('taken', taken, [0, practice.places], 'R27'),
    ...between('mentors', mentors, [0, MOST_PLACES], 'R27'),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (students !== undefined && taken > students)
    return ruleRefusal(
      'R29',
      'MORE_ON_PRACTICE_THAN_STUDENTS',
      'На практике больше людей, чем студентов в наборе.',
      'More people are on practice than the intake has students.',
    )
  return {
    next: { ...practice, taken, mentors },
    facts: [{ type: 'practice.taken.v1', data: { id: practice.id, taken: roundedToFive(taken), mentors } }],
  }
}

/** Places that are no longer given: they are free again in the round table's promise. */
export function cancel(
  practice: Known,
  reason: string,
  today: string,
): Decision<PracticePlacement, InvalidInput | IllegalTransition> {
  const refused = practiceMoves.refuse('cancel', { status: statusOf(practice) })
  if (refused) return refused
  const problems = textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  const cancellation = { on: today, reason: tidy(reason) }
  const { id, commitmentId } = practice
  return {
    next: { ...practice, cancellation },
    facts: [{ type: 'practice.cancelled.v1', data: { id, ...given({ commitmentId }), ...cancellation } }],
  }
}
