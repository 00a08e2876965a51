import type { Decision } from '@kadry/domain/decision'
import { between } from '@kadry/domain/input'
import {
  type InvalidInput,
  invalidInput,
  type NotFound,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import type { Accreditation } from './accreditation.ts'

export type TrainingRoute = 'SPO' | 'HIGHER' | 'RETRAINING' | 'UPSKILLING' | 'VOCATIONAL_TRAINING' | 'IMPORT_OR_WAIVE'

/**
 * Places of one intake of a programme, promised to one employer; a part of its programme, which keeps R27.
 */
export type TrainingCommitment = {
  readonly id: string
  readonly programmeId: string
  readonly employerId: string
  readonly intakeYear: number
  readonly places: number
  readonly commitmentId?: string
  readonly agreementId?: string
  /** Its entry among what is taken of the round table's promise (`pledge/pledge.ts`). */
  readonly pledgeKey?: string
  readonly needIds: readonly string[]
  /** Contracts of target training signed so far: a number with the day on which the last of them ends. */
  readonly targetContracts?: { readonly people: number; readonly until: string }
  readonly cancellation?: { readonly on: string; readonly reason: string }
}

/** What one intake of a programme offers, by who pays; targeted places are among those the budget pays. */
export type Intake = {
  readonly year: number
  readonly budget: number
  readonly paid: number
  readonly targeted: number
}

export type Programme = {
  readonly providerId: string
  readonly specialityCode: string
  readonly route: TrainingRoute
  readonly durationMonths: number
  /** Places of an intake whose own number is not planned. */
  readonly capacity: number
  readonly standards?: readonly string[]
  readonly qualificationCodes?: readonly string[]
  readonly accreditations?: readonly Accreditation[]
  /** Planned intakes, by year. */
  readonly intakes?: readonly Intake[]
  readonly trainings: readonly TrainingCommitment[]
}
export type Known = Programme & { readonly id: string }
export type TrainingId = (programmeId: string, n: number) => string

/** Who teaches, and whom people are taught for. */
export const PROVIDERS = ['COLLEGE', 'UNIVERSITY', 'ADVANCED_TRAINING_CENTRE'] as const
export const EMPLOYERS = ['EMPLOYER', 'EMPLOYER_ASSOCIATION'] as const

const LONGEST_MONTHS = 120
export const LARGEST_INTAKE = 10_000

/** R28: `standing` is what the provider's roles and the followed list of specialities have to say. */
export function open(
  id: string,
  input: Pick<Programme, 'providerId' | 'specialityCode' | 'route' | 'durationMonths' | 'capacity'>,
  standing: NotFound | RuleRefusal | undefined,
): Decision<Programme, InvalidInput | RuleRefusal | NotFound> {
  const { durationMonths, capacity } = input
  const problems = [
    ...between('durationMonths', durationMonths, [1, LONGEST_MONTHS]),
    ...between('capacity', capacity, [1, LARGEST_INTAKE], 'R27'),
    ...(input.route === 'IMPORT_OR_WAIVE'
      ? [
          problem(
            'route',
            'NOT_TRAINING',
            'IMPORT_OR_WAIVE — не подготовка, программой быть не может.',
            'IMPORT_OR_WAIVE is not training and has no programme.',
          ),
        ]
      : []),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (standing) return standing
  return { next: { ...input, trainings: [] }, facts: [{ type: 'programme.opened.v1', data: { id, ...input } }] }
}

export function specialityUnknown(code: string): RuleRefusal {
  return ruleRefusal(
    'R28',
    'SPECIALITY_UNKNOWN',
    `Специальности ${code} нет в перечне.`,
    `The speciality ${code} is not in the list.`,
  )
}

export type NewTraining = Omit<TrainingCommitment, 'id' | 'programmeId' | 'targetContracts' | 'cancellation'>

/** R27: places > 0, and the commitments of one intake stay within its places. */
export function commit(
  programme: Known,
  wanted: NewTraining,
  standing: NotFound | RuleRefusal | undefined,
  trainingId: TrainingId,
): Decision<Programme, InvalidInput | RuleRefusal | NotFound, { trainingCommitmentId: string }> {
  const problems = [
    ...between('places', wanted.places, [1, LARGEST_INTAKE], 'R27'),
    ...between('intakeYear', wanted.intakeYear, [1990, 2100]),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (standing) return standing
  const left = placesIn(programme, wanted.intakeYear) - placesOf(programme, wanted.intakeYear)
  if (wanted.places > left)
    return ruleRefusal(
      'R27',
      'CAPACITY_EXCEEDED',
      `В наборе ${wanted.intakeYear} осталось мест: ${left}.`,
      `Places left in the intake of ${wanted.intakeYear}: ${left}.`,
    )
  const id = trainingId(programme.id, programme.trainings.length + 1)
  const training: TrainingCommitment = { ...wanted, id, programmeId: programme.id }
  const { needIds: _, pledgeKey: __, ...published } = training
  return {
    next: { ...programme, trainings: [...programme.trainings, training] },
    facts: [{ type: 'training.committed.v1', data: published }],
    answer: { trainingCommitmentId: id },
  }
}

/** Places of one intake: those planned for its year, otherwise the programme's. */
export function placesIn({ intakes = [], capacity }: Pick<Programme, 'intakes' | 'capacity'>, year: number): number {
  const planned = intakes.find((intake) => intake.year === year)
  return planned ? planned.budget + planned.paid : capacity
}

/** Places committed so far for one intake. */
export function placesOf({ trainings }: Pick<Programme, 'trainings'>, intakeYear: number): number {
  return trainings
    .filter((one) => one.intakeYear === intakeYear && !one.cancellation)
    .reduce((sum, { places }) => sum + places, 0)
}
