import type { Decision } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
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
import { type Appointment, appointmentProblems, succeededBy } from './delegate.ts'
import { admits, type Candidate, type CompositionRequirement, qualifies, seatsOfOneBody } from './requirement.ts'
import { isHeldFrom, type SeatRecord, seatMoves, whetherStanding } from './seat.ts'
import { type Known, type WorkingGroup, withSeats, workingGroupMoves } from './working-group.ts'

export type NewSeat = {
  readonly requirementIndex?: number
  readonly from: string
  readonly voting: boolean
  readonly delegate?: Appointment
}
/** Gives ids to the seats of one group: the n-th it ever had. */
export type SeatId = (groupId: string, n: number) => string

export const SEAT_NOUN = { ru: 'Запись о месте', en: 'seat' }
const MOST_SEATS_EVER = 2_000

export type Seated = { readonly seatId: string }
type Refusals = InvalidInput | RuleRefusal | IllegalTransition

/**
 * R6, R7: a seat under a requirement that the organisation meets and that has room; one seat per person, and
 * one per organisation unless the requirement that it sits under allows it more.
 */
export function fillSeat(
  group: Known,
  candidate: Candidate,
  input: NewSeat,
  seatId: SeatId,
  today: string,
): Decision<WorkingGroup, Refusals, Seated> {
  const refused = workingGroupMoves.refuse('seat', group)
  if (refused) return refused
  const { delegate, from } = input
  const problems = [
    ...(delegate ? appointmentProblems(delegate, { from, delegates: [] }, today) : []),
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
  const own = group.seats.filter((seat) => seat.organizationId === organizationId && isHeldFrom(seat, from))
  const seated = alreadySeated(group, own, input)
  if (seated) return seated
  const asked = own[0]?.requirementIndex ?? input.requirementIndex
  const requirementIndex = requirementFor(group, candidate, { ...given({ requirementIndex: asked }), from })
  if (typeof requirementIndex === 'object') return requirementIndex
  const { kind: category } = group.requirements[requirementIndex]!
  const seat: SeatRecord = {
    id: seatId(group.id, group.seats.length + 1),
    organizationId,
    ...given({ category }),
    requirementIndex,
    voting: input.voting,
    delegates: delegate ? succeededBy({ delegates: [] }, delegate) : [],
    from,
  }
  const unfit = delegate && delegateRefusal(group, seat, delegate)
  if (unfit) return unfit
  const filled = { id: group.id, seatId: seat.id, organizationId, from }
  const change = withSeats(group, [...group.seats, seat], [{ type: 'seat.filled.v1', data: filled }])
  return { ...change, answer: { seatId: seat.id } }
}

/** R6, R7: the new delegate takes over from the former, who stays in the history of the seat. */
export function appointDelegate(
  group: Known,
  seatId: string,
  delegate: Appointment,
  today: string,
): Decision<WorkingGroup, Refusals | NotFound, Seated> {
  const seat = group.seats.find(({ id }) => id === seatId)
  if (!seat) return notFound(seatId, SEAT_NOUN)
  const refused = seatMoves.refuse('appoint', whetherStanding(seat))
  if (refused) return refused
  const problems = appointmentProblems(delegate, seat, today)
  if (problems.length > 0) return invalidInput(problems)
  const unfit = delegateRefusal(group, seat, delegate)
  if (unfit) return unfit
  const delegates = succeededBy(seat, delegate)
  const seats = group.seats.map((one) => (one.id === seatId ? { ...one, delegates } : one))
  return { ...withSeats(group, seats, []), answer: { seatId } }
}

/** R7: further seats of a body are those of the requirement that its first is of, as many as that allows. */
function alreadySeated(
  { requirements }: Known,
  own: readonly SeatRecord[],
  { requirementIndex: asked }: NewSeat,
): RuleRefusal | undefined {
  const [first] = own
  if (!first) return undefined
  const most = seatsOfOneBody(requirements[first.requirementIndex]!)
  if (own.length < most && (asked === undefined || asked === first.requirementIndex)) return undefined
  return ruleRefusal(
    'R7',
    'ALREADY_SEATED',
    `У организации уже есть место в этой группе; по её требованию у неё может быть мест: ${most}.`,
    `The organisation already has a seat in this group; by its requirement it may hold ${most}.`,
  )
}

/** R6: the requirement may ask for a position; R7: a person sits in one place of a group at a time. */
function delegateRefusal(
  group: Known,
  seat: SeatRecord,
  { personId, level, from }: Appointment,
): RuleRefusal | undefined {
  const { positionLevel } = group.requirements[seat.requirementIndex]!
  if (!admits({ ...given({ positionLevel }) }, { ...given({ level }) }))
    return ruleRefusal(
      'R6',
      'POSITION_TOO_LOW',
      `Требование к составу: представитель не ниже ${positionLevel}.`,
      `The composition asks for a delegate not below ${positionLevel}.`,
    )
  const sitsElsewhere = group.seats.some(
    ({ id, delegates }) =>
      id !== seat.id && delegates.some((one) => one.personId === personId && isHeldFrom(one, from)),
  )
  if (!sitsElsewhere) return undefined
  return ruleRefusal(
    'R7',
    'PERSON_SEATED',
    'Этот человек уже представляет в группе другую организацию.',
    'This person sits in the group for another organisation already.',
  )
}

/** The asked requirement, or the first that fits and has room; one that names the body comes first. */
function requirementFor(
  group: Known,
  candidate: Candidate,
  { requirementIndex: asked, from }: Pick<NewSeat, 'requirementIndex' | 'from'>,
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
