import type { Decision } from '@kadry/domain/decision'
import { between, comeProblems, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { graduationYearOf } from '../outcome/calendar.ts'
import { roundedToFive } from '../outcome/disclose.ts'
import { type Movement, movementOf, refuseDays } from './movement.ts'

/**
 * Organisation × programme × graduation year. The counts are exact here and leave only through `disclose()`.
 */
export type Cohort = {
  readonly programmeId: string
  readonly providerId: string
  readonly graduationYear: number
  readonly enrolled: number
  /** The calendar year of the intake; absent in cohorts from before it was kept (`intake.ts`). */
  readonly intakeYear?: number
  /** Programme and intake year: an intake has one cohort. */
  readonly intake?: string
  /** The day on which the intake was enrolled. */
  readonly enrolledOn?: string
  /** Only in cohorts from before their intake was kept. */
  readonly trainingCommitmentId?: string
  readonly movement?: readonly Movement[]
  readonly graduatedOn?: string
  readonly graduated?: number
}
type Known = Cohort & { readonly id: string }

export const cohortMoves = lifecycle<'ENROLLED' | 'GRADUATED'>()({
  enrol: { from: [], to: 'ENROLLED' },
  graduate: { from: ['ENROLLED'], to: 'GRADUATED' },
  move: { from: ['ENROLLED', 'GRADUATED'] },
})

export const LARGEST_COHORT = 10_000

export function statusOf({ graduated }: Pick<Cohort, 'graduated'>): 'ENROLLED' | 'GRADUATED' {
  return graduated === undefined ? 'ENROLLED' : 'GRADUATED'
}

export type NewCohort = Pick<Cohort, 'programmeId' | 'providerId' | 'graduationYear' | 'enrolled'> & {
  readonly intakeYear: number
  readonly enrolledOn: string
}

/** A cohort of a programme: those whom one intake enrolled. `standing` is R28 on the day of enrolment. */
export function enrol(
  id: string,
  cohort: NewCohort,
  standing?: RuleRefusal,
): Decision<Cohort, InvalidInput | RuleRefusal> {
  const { programmeId, graduationYear, intakeYear, enrolled, enrolledOn } = cohort
  const problems = [
    ...between('enrolled', enrolled, [1, LARGEST_COHORT]),
    ...between('graduationYear', graduationYear, [1990, 2100]),
    ...between('intakeYear', intakeYear, [1980, graduationYear]),
    ...unless(
      enrolledOn.slice(0, 4) === String(intakeYear),
      'enrolledOn',
      'OTHER_YEAR',
      `День ${enrolledOn} не в году набора ${intakeYear}.`,
      `The day ${enrolledOn} is not in the year of intake ${intakeYear}.`,
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (standing) return standing
  return {
    next: { ...cohort, intake: `${programmeId} ${intakeYear}` },
    facts: [
      {
        type: 'cohort.enrolled.v1',
        data: { id, programmeId, graduationYear, intakeYear, enrolled: roundedToFive(enrolled) },
      },
    ],
  }
}

/** R27: places that are promised no more enrol nobody. */
export function cancelledTraining(): RuleRefusal {
  return ruleRefusal(
    'R27',
    'TRAINING_CANCELLED',
    'Обязательство о местах отменено.',
    'The training commitment is cancelled.',
  )
}

/** What a unique index means: a programme has one cohort a year, and so has an intake. */
export function enrolledAlready(fields: readonly string[]): RuleRefusal {
  return fields.includes('intake')
    ? ruleRefusal(
        'R30',
        'INTAKE_HAS_COHORT',
        'У этого набора программы когорта уже есть.',
        'This intake of the programme already has a cohort.',
      )
    : ruleRefusal(
        'R30',
        'COHORT_EXISTS',
        'Когорта этой программы с этим годом выпуска уже есть.',
        'The programme already has a cohort of this graduation year.',
      )
}

export type Graduation = {
  readonly graduatedOn: string
  readonly graduated: number
  readonly transferredIn: number
  readonly transferredOut: number
  readonly withdrawn: number
}

/** R29 on every day, up to a past day of the graduation year; the sums of transfers and leavers are of it. */
export function graduate(
  cohort: Known,
  graduation: Graduation,
  today: string,
): Decision<Cohort, InvalidInput | RuleRefusal | IllegalTransition> {
  const refused = cohortMoves.refuse('graduate', { status: statusOf(cohort) })
  if (refused) return refused
  const { graduatedOn, graduated, ...sums } = graduation
  const problems = [
    ...Object.entries({ graduated, ...sums }).flatMap(([name, count]) =>
      between(name, count, [0, LARGEST_COHORT], 'R29'),
    ),
    ...dayProblems(graduatedOn, cohort.graduationYear, today),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const movement = movementOf(cohort, sums, graduatedOn, today)
  const next = { ...cohort, ...(movement.length > 0 ? { movement } : {}), graduatedOn, graduated }
  return (
    refuseDays(next) ?? {
      next,
      facts: [
        { type: 'cohort.graduated.v1', data: { id: cohort.id, graduatedOn, graduated: roundedToFive(graduated) } },
      ],
    }
  )
}

function dayProblems(day: string, graduationYear: number, today: string) {
  const otherYear = problem(
    'graduatedOn',
    'OTHER_YEAR',
    `День ${day} не в году выпуска ${graduationYear} (с 1 сентября по 31 августа).`,
    `The day ${day} is not in the graduation year ${graduationYear} (1 September to 31 August).`,
  )
  return [...comeProblems('graduatedOn', day, today), ...(graduationYearOf(day) === graduationYear ? [] : [otherYear])]
}
