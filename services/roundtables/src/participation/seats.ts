import type { Decision } from '@kadry/domain/decision'
import { unless } from '@kadry/domain/input'
import { type IllegalTransition, type InputProblem, type InvalidInput, invalidInput } from '@kadry/domain/refusal'
import { capacityProblems } from '../round-table/plan.ts'
import { quotaProblems, quotasOf, type Share } from '../round-table/quota.ts'
import { type Gathering, type KindQuota, type Known, roundTableMoves } from '../round-table/round-table.ts'
import { passedOn } from './place.ts'
import { type MayBeSeated, seatsOf, seatsTaken } from './seating.ts'

/** Without quotas their shares stay, of the new number of seats. */
export type NewSeats = { readonly capacity: number; readonly quotas?: readonly Share[] }

/** R20: never fewer seats than are taken, in all and of a side; what is won goes to the waiting list. */
export function changeSeats(
  table: Known,
  { capacity, quotas: asked }: NewSeats,
  mayBeSeated: MayBeSeated,
): Decision<Gathering, InvalidInput | IllegalTransition, { readonly promotedIds: readonly string[] }> {
  const refused = roundTableMoves.refuse('changeSeats', table)
  if (refused) return refused
  const shares = asked ?? table.quotas
  const quotas = quotasOf(shares, capacity)
  const problems = [
    ...capacityProblems(capacity),
    ...quotaProblems(shares, capacity),
    ...takenProblems(table, capacity, quotas),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const { next, facts, promotedIds } = passedOn({ ...table, capacity, quotas }, table.registrations, mayBeSeated)
  const published = quotas.map(({ side, seats }) => ({ side, seats }))
  return {
    next,
    facts: [{ type: 'roundTable.seatsChanged.v1', data: { id: table.id, capacity, quotas: published } }, ...facts],
    answer: { promotedIds },
  }
}

function takenProblems(table: Known, capacity: number, quotas: readonly KindQuota[]): InputProblem[] {
  const seats = seatsOf(table)
  const taken = seatsTaken(seats)
  return [
    ...unless(
      capacity >= taken,
      'capacity',
      'BELOW_SEATED',
      `Уже занято мест: ${taken}.`,
      `Seats already taken: ${taken}.`,
      'R20',
    ),
    ...quotas.flatMap(({ side, ...quota }, index) => {
      const own = seatsTaken(seats, side)
      const path = ['quotas', String(index), 'maxShare']
      const [ru, en] = [`У стороны уже занято мест: ${own}.`, `Seats of the side already taken: ${own}.`]
      return unless(quota.seats >= own, path, 'BELOW_SEATED', ru, en, 'R20')
    }),
  ]
}
