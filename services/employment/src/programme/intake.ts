import type { Decision } from '@kadry/domain/decision'
import { between, unless } from '@kadry/domain/input'
import { type InvalidInput, invalidInput, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import { type Intake, type Known, LARGEST_INTAKE, type Programme, placesIn, placesOf } from './programme.ts'

/** An intake as the graph shows it. */
export type ProgrammeIntake = Intake & {
  readonly places: number
  readonly committed: number
  readonly free: number
}

/**
 * R27, R28 (`standing`): an intake has places, and can't lose those that are promised. Planned again it is
 * corrected.
 */
export function planIntake(
  programme: Known,
  intake: Intake,
  standing?: RuleRefusal,
): Decision<Programme, InvalidInput | RuleRefusal> {
  const { year, budget, paid, targeted } = intake
  const problems = [
    ...between('year', year, [1990, 2100]),
    ...between('budget', budget, [0, LARGEST_INTAKE], 'R27'),
    ...between('paid', paid, [0, LARGEST_INTAKE], 'R27'),
    ...between('targeted', targeted, [0, budget], 'R27'),
    ...unless(
      budget + paid > 0,
      'budget',
      'NO_PLACES',
      'В наборе должно быть хотя бы одно место.',
      'An intake has at least one place.',
      'R27',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (standing) return standing
  const committed = placesOf(programme, year)
  if (budget + paid < committed)
    return ruleRefusal(
      'R27',
      'PLACES_COMMITTED',
      `В наборе ${year} уже обещано мест: ${committed}.`,
      `Places committed in the intake of ${year}: ${committed}.`,
    )
  const others = (programme.intakes ?? []).filter((one) => one.year !== year)
  return {
    next: { ...programme, intakes: [...others, intake].sort((a, b) => a.year - b.year) },
    facts: [{ type: 'programme.intakePlanned.v1', data: { id: programme.id, year, budget, paid, targeted } }],
  }
}

/** The intakes that were planned, in the order of their years; with a year that one, or none. */
export function intakesOf(programme: Programme, year?: number): ProgrammeIntake[] {
  const planned = programme.intakes ?? []
  const wanted = year === undefined ? planned : planned.filter((one) => one.year === year)
  return wanted.map((intake) => {
    const places = placesIn(programme, intake.year)
    const committed = placesOf(programme, intake.year)
    return { ...intake, places, committed, free: Math.max(0, places - committed) }
  })
}
