import type { Decision } from '@kadry/domain/decision'
import { between, unless } from '@kadry/domain/input'
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

/**
 * Organisation × programme × graduation year. The counts are exact here and leave only through `disclose()`.
 */
export type Cohort = {
  readonly programmeId: string
  readonly providerId: string
  readonly graduationYear: number
  readonly enrolled: number
  readonly trainingCommitmentId?: string
  readonly graduatedOn?: string
  readonly graduated?: number
}
type Known = Cohort & { readonly id: string }

export const cohortMoves = lifecycle<'ENROLLED' | 'GRADUATED'>()({
  enrol: { from: [], to: 'ENROLLED' },
  graduate: { from: ['ENROLLED'], to: 'GRADUATED' },
})

const LARGEST_COHORT = 10_000

export type NewCohort = Pick<
  Cohort,
  'programmeId' | 'providerId' | 'graduationYear' | 'enrolled' | 'trainingCommitmentId'
>

/** A cohort of a programme; the training commitment it fulfils, if any, is one of the programme's own. */
export function enrol(
  id: string,
  cohort: NewCohort,
  trainingIds: readonly string[],
): Decision<Cohort, InvalidInput | RuleRefusal> {
  const { programmeId, graduationYear, enrolled, trainingCommitmentId } = cohort
  const problems = [
    ...between('enrolled', enrolled, [1, LARGEST_COHORT]),
    ...between('graduationYear', graduationYear, [1990, 2100]),
    ...unless(
      trainingCommitmentId === undefined || trainingIds.includes(trainingCommitmentId),
      'trainingCommitmentId',
      'OTHER_PROGRAMME',
      'У программы нет такого обязательства о местах.',
      'The programme has no such training commitment.',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: cohort,
    facts: [
      {
        type: 'cohort.enrolled.v1',
        data: {
          id,
          programmeId,
          graduationYear,
          enrolled: roundedToFive(enrolled),
          ...(trainingCommitmentId ? { trainingCommitmentId } : {}),
        },
      },
    ],
  }
}

/** What a unique index means: a programme has one cohort a year, a training commitment has one cohort. */
export function enrolledAlready(fields: readonly string[]): RuleRefusal {
  return fields.includes('trainingCommitmentId')
    ? ruleRefusal(
        'R27',
        'COMMITMENT_HAS_COHORT',
        'По этому обязательству когорта уже набрана.',
        'A cohort is already enrolled on this training commitment.',
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

/**
 * R29: graduated <= enrolled + transferredIn − transferredOut − withdrawn, on a past day of the graduation
 * year.
 */
export function graduate(
  cohort: Known,
  graduation: Graduation,
  today: string,
): Decision<Cohort, InvalidInput | RuleRefusal | IllegalTransition> {
  const status = cohort.graduated === undefined ? 'ENROLLED' : 'GRADUATED'
  const refused = cohortMoves.refuse('graduate', { status })
  if (refused) return refused
  const { graduatedOn, graduated, transferredIn, transferredOut, withdrawn } = graduation
  const problems = [
    ...Object.entries({ graduated, transferredIn, transferredOut, withdrawn }).flatMap(([name, count]) =>
      between(name, count, [0, LARGEST_COHORT], 'R29'),
    ),
    ...dayProblems(graduatedOn, cohort.graduationYear, today),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (graduated > cohort.enrolled + transferredIn - transferredOut - withdrawn)
    return ruleRefusal(
      'R29',
      'MORE_GRADUATES_THAN_STUDENTS',
      'Выпускников больше, чем студентов с учётом переводов и отчислений.',
      'There are more graduates than students, transfers and leavers counted.',
    )
  return {
    next: { ...cohort, graduatedOn, graduated },
    facts: [{ type: 'cohort.graduated.v1', data: { id: cohort.id, graduatedOn, graduated: roundedToFive(graduated) } }],
  }
}

function dayProblems(day: string, graduationYear: number, today: string) {
  const future = problem(
    'graduatedOn',
    'IN_THE_FUTURE',
    `День ${day} ещё не наступил.`,
    `The day ${day} is in the future.`,
  )
  const otherYear = problem(
    'graduatedOn',
    'OTHER_YEAR',
    `День ${day} не в году выпуска ${graduationYear} (с 1 сентября по 31 августа).`,
    `The day ${day} is not in the graduation year ${graduationYear} (1 September to 31 August).`,
  )
  return [...(day > today ? [future] : []), ...(graduationYearOf(day) === graduationYear ? [] : [otherYear])]
}
