import { dayAfter, dayBefore } from '@kadry/domain/day'
import { delegateOn, standingDelegate } from './delegate.ts'
import { admits, type CompositionRequirement } from './requirement.ts'
import { isFilledOn, isStanding, type SeatRecord } from './seat.ts'

export type CompositionCheck = {
  readonly requirement: CompositionRequirement
  readonly filled: number
  readonly missing: number
  readonly satisfied: boolean
}

type Composed = {
  readonly requirements: readonly CompositionRequirement[]
  readonly seats: readonly SeatRecord[]
  /** Decisions count nobody whose term was over by this day. */
  readonly termsOverBy?: string
}

/** Whether a seat counts for the requirement it is held under. */
type Counts = (seat: SeatRecord, requirement: CompositionRequirement) => boolean

/** R6: how each requirement is met by the seats that `counts` lets through. */
function checks({ requirements, seats }: Composed, counts: Counts): CompositionCheck[] {
  return requirements.map((requirement, index) => {
    const filled = seats.filter((seat) => seat.requirementIndex === index && counts(seat, requirement)).length
    const missing = Math.max(0, requirement.minSeats - filled)
    return { requirement, filled, missing, satisfied: missing === 0 }
  })
}

/**
 * R6: the composition on a day: the seats held on it, and of those that ask for a position in the body, the
 * ones whose delegate has it.
 */
export function compositionOn(group: Composed, day: string): CompositionCheck[] {
  return checks(group, (seat, requirement) => isFilledOn(seat, day) && isAdmitted(requirement, delegateOn(seat, day)))
}

/**
 * R6: the same over seats held until further notice and whoever was appointed last, unless that term was seen
 * to be over: what decisions and facts are about, for they are not made anew each day.
 */
export function standingComposition(group: Composed): CompositionCheck[] {
  return checks(
    group,
    (seat, requirement) => isStanding(seat) && isAdmitted(requirement, standingDelegate(seat, group.termsOverBy)),
  )
}

/** The state with the day on which somebody's term is over next whose position the composition asks for. */
export function checked<Group extends Composed & { readonly checkOn?: string }>({ checkOn: _, ...group }: Group) {
  const ends = group.seats
    .filter((seat) => isStanding(seat) && group.requirements[seat.requirementIndex]?.positionLevel !== undefined)
    .flatMap((seat) => standingDelegate(seat, group.termsOverBy)?.to ?? [])
  const [next] = ends.sort()
  return next === undefined ? group : { ...group, checkOn: dayAfter(next) }
}

function isAdmitted(requirement: CompositionRequirement, delegate: ReturnType<typeof standingDelegate>): boolean {
  return requirement.positionLevel === undefined || (delegate !== undefined && admits(requirement, delegate))
}

export function isComplete(checks: readonly CompositionCheck[]): boolean {
  return checks.every(({ satisfied }) => satisfied)
}

/** What is lacking, as facts publish it. */
export function missingOf(checks: readonly CompositionCheck[]) {
  return checks
    .filter(({ missing }) => missing > 0)
    .map(({ requirement: { kind, organizationId }, missing }) => ({
      ...(kind ? { kind } : {}),
      ...(organizationId ? { organizationId } : {}),
      seats: missing,
    }))
}

/**
 * R6: the first day of the gap that the composition has on `day`; undefined where it has none. `beginning` is
 * the first day of the group.
 */
export function incompleteSince(group: Composed, beginning: string, day: string): string | undefined {
  if (isComplete(compositionOn(group, day))) return undefined
  const turns = turningDays(group.seats).filter((turn) => turn <= day)
  const opened = turns.findLast((turn) => isComplete(compositionOn(group, dayBefore(turn))))
  return opened ?? [beginning, ...turns].sort()[0]
}

/** The days on which somebody comes or has left, in order. */
function turningDays(seats: readonly SeatRecord[]): string[] {
  const terms = seats.flatMap((seat) => [seat, ...seat.delegates])
  return [...new Set(terms.flatMap(({ from, to }) => [from, ...(to ? [dayAfter(to)] : [])]))].sort()
}
