import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { dayBefore } from '@kadry/domain/day'
import type { Change, Decision } from '@kadry/domain/decision'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  problem,
} from '@kadry/domain/refusal'
import { endedBy } from './delegate.ts'
import { officesLeft } from './office.ts'
import { isStanding, type SeatRecord, seatMoves, type VacancyReason, whetherStanding } from './seat.ts'
import { SEAT_NOUN, type Seated } from './seating.ts'
import { type Known, type WorkingGroup, withSeats } from './working-group.ts'

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

/** Offices go with the seat; a seat lost before it began was held on no day. */
export function vacated(
  group: Known,
  leaving: readonly SeatRecord[],
  on: string,
  reason: VacancyReason,
): Change<WorkingGroup> {
  const ids = new Set(leaving.map(({ id }) => id))
  const seats = group.seats.map((seat) => {
    if (!ids.has(seat.id)) return seat
    const to = dayBefore(later(on, seat.from))
    return { ...seat, delegates: endedBy(seat, to), to, vacancyReason: reason }
  })
  const left = new Map(leaving.map(({ id, from }) => [id, later(on, from)]))
  const { offices, facts } = officesLeft(group, left)
  return withSeats({ ...group, offices }, seats, [
    ...leaving.map(({ id: seatId, organizationId, from }) => ({
      type: 'seat.vacated.v1' as const,
      data: { id: group.id, seatId, organizationId, on: later(on, from), reason },
    })),
    ...facts,
  ])
}

function later(left: string, right: string): string {
  return left > right ? left : right
}
