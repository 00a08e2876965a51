import type { Fact } from '@kadry/contracts/catalogue'
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

export type PracticeStatus = 'PROPOSED' | 'PLACED' | 'CANCELLED'

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
  /** Who has written it, while the other side has not confirmed it. */
  readonly proposedById?: string
  /** Its entry among what is taken of the round table's promise (`pledge/pledge.ts`). */
  readonly pledgeKey?: string
  readonly cancellation?: { readonly on: string; readonly reason: string }
}
type Known = PracticePlacement & { readonly id: string }
export type NewPractice = Omit<PracticePlacement, 'taken' | 'cancellation'>

export const practiceMoves = lifecycle<PracticeStatus>()({
  propose: { from: [], to: 'PROPOSED' },
  place: { from: [], to: 'PLACED' },
  confirm: { from: ['PROPOSED'], to: 'PLACED' },
  take: { from: ['PLACED'] },
  cancel: { from: ['PROPOSED', 'PLACED'], to: 'CANCELLED' },
})

const MOST_PLACES = 10_000

export function statusOf({
  cancellation,
  proposedById,
}: Pick<PracticePlacement, 'cancellation' | 'proposedById'>): PracticeStatus {
  if (cancellation) return 'CANCELLED'
  return proposedById ? 'PROPOSED' : 'PLACED'
}

/**
 * R27: places above zero, on days on which the intake studies: `lastDay` is the last of them. What one side
 * proposes is published once the other one confirms it.
 */
export function place(
  id: string,
  wanted: NewPractice,
  lastDay: string,
  standing: NotFound | RuleRefusal | undefined,
): Decision<PracticePlacement, InvalidInput | NotFound | RuleRefusal> {
  const { places, mentors, intakeYear, proposedById } = wanted
  const problems = [
    ...between('places', places, [1, MOST_PLACES], 'R27'),
    ...between('mentors', mentors, [0, MOST_PLACES], 'R27'),
    ...between('intakeYear', intakeYear, [1990, 2100]),
    ...termProblems(wanted, lastDay),
    ...unless(
      !proposedById || proposedById === wanted.providerId || proposedById === wanted.employerId,
      'proposedById',
      'NOT_A_SIDE',
      'Практику предлагает работодатель или та организация, которая учит.',
      'Practice is proposed by the employer or by the provider.',
      'R27',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (standing) return standing
  return { next: { ...wanted, taken: 0 }, facts: wanted.proposedById ? [] : [placedFact(id, wanted)] }
}

/** R27: by the side that has not proposed it; undefined: by one who speaks for both. */
export function confirm(
  practice: Known,
  confirmedById: string | undefined,
  standing: NotFound | RuleRefusal | undefined,
): Decision<PracticePlacement, RuleRefusal | IllegalTransition | NotFound> {
  const refused = practiceMoves.refuse('confirm', { status: statusOf(practice) }) ?? standing
  if (refused) return refused
  const { id, proposedById, ...placed } = practice
  if (proposedById === confirmedById)
    return ruleRefusal(
      'R27',
      'OWN_PROPOSAL',
      'Предложенную практику подтверждает другая сторона.',
      'Practice that was proposed is confirmed by the other side.',
    )
  return { next: placed, facts: [placedFact(id, placed)] }
}

function placedFact(id: string, { pledgeKey: _, ...placed }: NewPractice & { readonly taken?: number }): Fact {
  const { taken: __, ...published } = placed
  return { type: 'practice.placed.v1', data: { id, ...published } }
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

/** Places that are no longer given, or a proposal that is taken back or declined. */
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
  // Nobody has heard of a proposal.
  if (practice.proposedById) return { next: { ...practice, cancellation }, facts: [] }
  return {
    next: { ...practice, cancellation },
    facts: [{ type: 'practice.cancelled.v1', data: { id, ...given({ commitmentId }), ...cancellation } }],
  }
}
