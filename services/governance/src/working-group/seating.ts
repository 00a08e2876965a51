import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { dayBefore } from '@kadry/domain/day'
import type { Change, Decision } from '@kadry/domain/decision'
import { textProblems, tidy } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { type Candidate, type CompositionRequirement, qualifies } from './composition.ts'
import {
  type AppointedDelegate,
  isHeldFrom,
  isStanding,
  type SeatRecord,
  seatMoves,
  type VacancyReason,
  whetherStanding,
} from './seat.ts'
import { type Known, type WorkingGroup, withSeats } from './working-group.ts'

export type NewSeat = {
  readonly requirementIndex?: number
  readonly from: string
  readonly voting: boolean
  readonly delegate?: AppointedDelegate
}
/** Gives ids to the seats of one group: the n-th it ever had. */
export type SeatId = (groupId: string, n: number) => string

export const SEAT_NOUN = { ru: 'Запись о месте', en: 'seat' }
const MOST_SEATS_EVER = 2_000

type Seated = { readonly seatId: string }

/**
 * R6, R7: a seat under a requirement that the organisation meets and that has room; one seat per
 * organisation.
 */
export function fillSeat(
  group: Known,
  candidate: Candidate,
  input: NewSeat,
  seatId: SeatId,
): Decision<WorkingGroup, InvalidInput | RuleRefusal, Seated> {
  const problems = [
    ...delegateProblems(input.delegate),
    ...(group.seats.length < MOST_SEATS_EVER
      ? []
      : [
          problem(
            'workingGroupId',
            'FULL',
            `В группе может быть не больше ${MOST_SEATS_EVER} мест.`,
            `A group has at most ${MOST_SEATS_EVER} seats.`,
          ),
        ]),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const { organizationId } = candidate
  if (group.seats.some((seat) => seat.organizationId === organizationId && isHeldFrom(seat, input.from)))
    return ruleRefusal(
      'R7',
      'ALREADY_SEATED',
      'У организации уже есть место в этой группе.',
      'The organisation already has a seat in this group.',
    )
  const requirementIndex = requirementFor(group, candidate, input)
  if (typeof requirementIndex === 'object') return requirementIndex
  const { kind: category } = group.requirements[requirementIndex]!
  const seat: SeatRecord = {
    id: seatId(group.id, group.seats.length + 1),
    organizationId,
    ...(category ? { category } : {}),
    requirementIndex,
    voting: input.voting,
    ...(input.delegate ? { delegate: tidied(input.delegate) } : {}),
    from: input.from,
  }
  const change = withSeats(
    group,
    [...group.seats, seat],
    [{ type: 'seat.filled.v1', data: { id: group.id, seatId: seat.id, organizationId, from: seat.from } }],
  )
  return { ...change, answer: { seatId: seat.id } }
}

/** The new delegate takes the place of the former one, whose name is not kept. */
export function appointDelegate(
  group: Known,
  seatId: string,
  delegate: AppointedDelegate,
): Decision<WorkingGroup, InvalidInput | NotFound | IllegalTransition, Seated> {
  const seat = group.seats.find(({ id }) => id === seatId)
  if (!seat) return notFound(seatId, SEAT_NOUN)
  const refused = seatMoves.refuse('appoint', whetherStanding(seat))
  if (refused) return refused
  const problems = delegateProblems(delegate)
  if (problems.length > 0) return invalidInput(problems)
  const seats = group.seats.map((one) => (one.id === seatId ? { ...one, delegate: tidied(delegate) } : one))
  return { ...withSeats(group, seats, []), answer: { seatId } }
}

/** `on` is the first day without the holder. */
export function vacateSeat(
  group: Known,
  seatId: string,
  { on, reason }: { readonly on: string; readonly reason: VacancyReason },
): Decision<WorkingGroup, InvalidInput | NotFound | IllegalTransition, Seated> {
  const seat = group.seats.find(({ id }) => id === seatId)
  if (!seat) return notFound(seatId, SEAT_NOUN)
  const refused = seatMoves.refuse('vacate', whetherStanding(seat))
  if (refused) return refused
  if (on < seat.from)
    return invalidInput([
      problem(
        'on',
        'BEFORE_SEAT',
        `День раньше первого дня на месте (${seat.from}).`,
        `The day is before the first day on the seat (${seat.from}).`,
      ),
    ])
  return { ...vacated(group, [seat], on, reason), answer: { seatId } }
}

/**
 * R8: a holder that no longer has the kind by which it qualified loses the seat on that date. `holds` says
 * whether it has the kind on a day by any grant: a revocation heard late says nothing about a seat taken
 * under a later grant.
 */
export function loseKind(
  group: Known,
  lost: { readonly organizationId: string; readonly kind: OrganizationKind; readonly on: string },
  holds: (day: string) => boolean,
): Change<WorkingGroup> {
  const seats = group.seats.filter(
    (seat) =>
      isStanding(seat) &&
      seat.organizationId === lost.organizationId &&
      seat.category === lost.kind &&
      !holds(later(lost.on, seat.from)),
  )
  return vacated(group, seats, lost.on, 'ROLE_LOST')
}

/** R5, R8: a body that is gone holds no seat from that day on. */
export function loseHolder(
  group: Known,
  gone: { readonly organizationId: string; readonly on: string; readonly reason: 'DISSOLVED' | 'MERGED' },
): Change<WorkingGroup> {
  const seats = group.seats.filter((seat) => isStanding(seat) && seat.organizationId === gone.organizationId)
  return vacated(group, seats, gone.on, gone.reason)
}

/** R5, R8 at once, in the order of the days: for a body whose single losses were not heard. */
export function loseAll(
  group: Known,
  { organizationId, lost, gone }: Losses,
  holds: (kind: OrganizationKind, day: string) => boolean,
): Change<WorkingGroup> {
  const { id, ...state } = group
  const kinds = lost.map(({ kind, on }) => ({
    on,
    from: (known: Known) => loseKind(known, { organizationId, kind, on }, (day) => holds(kind, day)),
  }))
  const end = gone ? [{ on: gone.on, from: (known: Known) => loseHolder(known, { organizationId, ...gone }) }] : []
  const inOrder = [...kinds, ...end].sort((left, right) => (left.on < right.on ? -1 : 1))
  return inOrder.reduce<Change<WorkingGroup>>(
    (sofar, { from }) => {
      const { next, facts } = from({ ...sofar.next, id })
      return { next, facts: [...sofar.facts, ...facts] }
    },
    { next: state, facts: [] },
  )
}
type Losses = {
  readonly organizationId: string
  readonly lost: readonly { readonly kind: OrganizationKind; readonly on: string }[]
  readonly gone?: { readonly on: string; readonly reason: 'DISSOLVED' | 'MERGED' }
}

/** The name of whoever sat there goes with the seat; a seat lost before it began was held on no day. */
function vacated(
  group: Known,
  leaving: readonly SeatRecord[],
  on: string,
  reason: VacancyReason,
): Change<WorkingGroup> {
  const ids = new Set(leaving.map(({ id }) => id))
  const seats = group.seats.map((seat) => {
    if (!ids.has(seat.id)) return seat
    const { delegate: _, ...rest } = seat
    return { ...rest, to: dayBefore(later(on, seat.from)), vacancyReason: reason }
  })
  return withSeats(
    group,
    seats,
    leaving.map(({ id: seatId, organizationId, from }) => ({
      type: 'seat.vacated.v1' as const,
      data: { id: group.id, seatId, organizationId, on: later(on, from), reason },
    })),
  )
}

function later(left: string, right: string): string {
  return left > right ? left : right
}

/** The asked requirement, or the first that fits and has room; one that names the body comes first. */
function requirementFor(
  group: Known,
  candidate: Candidate,
  { requirementIndex: asked, from }: NewSeat,
): number | InvalidInput | RuleRefusal {
  if (asked !== undefined) {
    const requirement = group.requirements[asked]
    if (!requirement)
      return invalidInput([
        problem(
          'requirementIndex',
          'UNKNOWN_REQUIREMENT',
          'Такого требования нет.',
          'There is no such requirement.',
          'R6',
        ),
      ])
    if (!qualifies(requirement, candidate)) return notQualified()
    return hasRoom(group, requirement, asked, from) ? asked : noRoom()
  }
  const fitting = group.requirements
    .map((requirement, index) => ({ requirement, index }))
    .filter(({ requirement }) => qualifies(requirement, candidate))
    .sort(
      (a, b) => Number(b.requirement.organizationId !== undefined) - Number(a.requirement.organizationId !== undefined),
    )
  if (fitting.length === 0) return notQualified()
  return fitting.find(({ requirement, index }) => hasRoom(group, requirement, index, from))?.index ?? noRoom()
}

function hasRoom({ seats }: Known, { maxSeats }: CompositionRequirement, index: number, from: string): boolean {
  return (
    maxSeats === undefined ||
    seats.filter((seat) => seat.requirementIndex === index && isHeldFrom(seat, from)).length < maxSeats
  )
}

function notQualified(): RuleRefusal {
  return ruleRefusal(
    'R6',
    'NOT_QUALIFIED',
    'Организация не отвечает ни одному требованию к составу.',
    'The organisation meets no requirement of the composition.',
  )
}

function noRoom(): RuleRefusal {
  return ruleRefusal(
    'R6',
    'REQUIREMENT_FULL',
    'Все места по этому требованию заняты.',
    'All seats of this requirement are filled.',
  )
}

function delegateProblems(delegate: AppointedDelegate | undefined) {
  if (!delegate) return []
  return [
    ...textProblems(['delegate', 'fullName'], delegate.fullName, 200),
    ...textProblems(['delegate', 'position'], delegate.position, 200),
  ]
}

function tidied({ fullName, position }: AppointedDelegate): AppointedDelegate {
  return { fullName: tidy(fullName), position: tidy(position) }
}
