import type { Decision } from '@kadry/domain/decision'
import { between, textProblems, tidy, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import { type IllegalTransition, type InvalidInput, invalidInput, type NotFound, notFound } from '@kadry/domain/refusal'
import { type DisclosedRate, disclose } from '../outcome/disclose.ts'
import type { Known, Programme, TrainingCommitment } from './programme.ts'

export type TrainingCommitmentStatus = 'COMMITTED' | 'ENROLLED' | 'GRADUATED' | 'CANCELLED'

/** Enrolment and graduation are those of the cohort of its programme and intake. */
export const trainingMoves = lifecycle<TrainingCommitmentStatus>()({
  commit: { from: [], to: 'COMMITTED' },
  enrol: { from: ['COMMITTED'], to: 'ENROLLED' },
  graduate: { from: ['ENROLLED'], to: 'GRADUATED' },
  cancel: { from: ['COMMITTED', 'ENROLLED'], to: 'CANCELLED' },
  contract: { from: ['COMMITTED', 'ENROLLED'] },
})

type JoinedCohort = { readonly graduatedOn?: string } | null | undefined

export function statusWith({ cancellation }: TrainingCommitment, cohort: JoinedCohort): TrainingCommitmentStatus {
  if (cancellation) return 'CANCELLED'
  if (!cohort) return 'COMMITTED'
  return cohort.graduatedOn ? 'GRADUATED' : 'ENROLLED'
}

/**
 * domain.md 2.3: those placed in their speciality with the committing employer, of the places committed.
 * Whoever took more than was promised has fulfilled the promise, and no more than that.
 */
export function fulfilmentOf(placed: number, places: number): DisclosedRate {
  return disclose({ kind: 'RATE', numerator: Math.min(placed, places), base: places }, 'HESA_STANDARD')
}

const noun = { ru: 'Запись об обязательстве', en: 'training commitment' }
type Refused = InvalidInput | IllegalTransition | NotFound
type Answer = { readonly trainingCommitmentId: string }
type Asked = { readonly id: string; readonly cohort: JoinedCohort; readonly today: string }

/** Places that are no longer promised: they are free again in the intake and in the round table's promise. */
export function cancel(
  programme: Known,
  { id, cohort, today }: Asked,
  reason: string,
): Decision<Programme, Refused, Answer> {
  const training = programme.trainings.find((one) => one.id === id)
  if (!training) return notFound(id, noun)
  const refused = trainingMoves.refuse('cancel', { status: statusWith(training, cohort) })
  if (refused) return refused
  const problems = textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: withTraining(programme, { ...training, cancellation: { on: today, reason: tidy(reason) } }),
    facts: [
      { type: 'training.cancelled.v1', data: { id, programmeId: programme.id, on: today, reason: tidy(reason) } },
    ],
    answer: { trainingCommitmentId: id },
  }
}

/** How many contracts of target training there are, at most one a place, and until when the last one runs. */
export function recordTargetContracts(
  programme: Known,
  { id, cohort, today }: Asked,
  { people, until }: { readonly people: number; readonly until: string },
): Decision<Programme, Refused, Answer> {
  const training = programme.trainings.find((one) => one.id === id)
  if (!training) return notFound(id, noun)
  const refused = trainingMoves.refuse('contract', { status: statusWith(training, cohort) })
  if (refused) return refused
  const problems = [
    ...between('people', people, [0, training.places], 'R27'),
    ...unless(
      until > today,
      'until',
      'NOT_LATER',
      'Договоры кончаются позже сегодняшнего дня.',
      'Contracts end later than today.',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: withTraining(programme, { ...training, targetContracts: { people, until } }),
    facts: [{ type: 'training.contracted.v1', data: { id, programmeId: programme.id, until } }],
    answer: { trainingCommitmentId: id },
  }
}

function withTraining(programme: Known, changed: TrainingCommitment): Programme {
  return { ...programme, trainings: programme.trainings.map((one) => (one.id === changed.id ? changed : one)) }
}
