import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  problem,
} from '@kadry/domain/refusal'
import { type Gathering, type Known, roundTableMoves } from '../round-table/round-table.ts'
import { passedOn, placed, placedFor, written } from './place.ts'
import { REGISTRATION_NOUN, registrationMoves } from './registration.ts'
import { hasSeatFor, type MayBeSeated, replaced, settled } from './seating.ts'

type Decided<Refused extends { readonly __typename: string; readonly code: string }> = Decision<
  Gathering,
  Refused,
  { registrationId: string }
>

/**
 * The organiser lets a body in that has asked: a seat while there is one, else the place on the waiting list
 * that it has by the time of its application. A seat that was kept for a new day is confirmed.
 */
export function approve(table: Known, registrationId: string): Decided<NotFound | IllegalTransition> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const refused = registrationMoves.refuse('approve', found) ?? roundTableMoves.refuse('moderate', table)
  if (refused) return refused
  const hasSeat = found.keepsSeat === true || hasSeatFor(table, found.side)
  const approved = { ...settled(found), status: hasSeat ? ('CONFIRMED' as const) : ('WAITLISTED' as const) }
  return written(table, approved, hasSeat ? 'confirmed' : 'waitlisted')
}

export function reject(
  table: Known,
  registrationId: string,
  reason: string,
  mayBeSeated: MayBeSeated,
): Decided<InvalidInput | NotFound | IllegalTransition> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const refused = registrationMoves.refuse('reject', found) ?? roundTableMoves.refuse('moderate', table)
  if (refused) return refused
  const problems = textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  const rejected = { ...settled(found), status: registrationMoves.to('reject'), reason: tidy(reason) }
  const { next, facts } = passedOn(table, replaced(table.registrations, rejected), mayBeSeated)
  return {
    next,
    facts: [placedFor(table, 'rejected', rejected, rejected.reason), ...facts],
    answer: { registrationId },
  }
}

/** The body comes on the new day as well: the seat that it kept is confirmed. `today` is a Moscow day. */
export function reconfirm(
  table: Known,
  registrationId: string,
  today: string,
): Decided<InvalidInput | NotFound | IllegalTransition> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const refused = registrationMoves.refuse('reconfirm', found) ?? roundTableMoves.refuse('reconfirm', table)
  if (refused) return refused
  if (!found.keepsSeat)
    return invalidInput([
      problem(
        'registrationId',
        'NO_SEAT_YET',
        'Места ещё нет: заявку рассматривает организатор.',
        'There is no seat yet: the organiser examines the application.',
      ),
    ])
  const { confirmBy } = table.postponement ?? {}
  if (confirmBy !== undefined && today > confirmBy)
    return invalidInput([
      problem(
        'registrationId',
        'TOO_LATE',
        `Место на новый день подтверждали по ${confirmBy}.`,
        `Seats for the new day were to be confirmed by ${confirmBy}.`,
      ),
    ])
  return written(table, { ...settled(found), status: registrationMoves.to('reconfirm') }, 'confirmed')
}

/** Seats that nobody confirmed for the new day in time go to the waiting list, in its order. */
export function loseUnconfirmed(table: Known, today: string, mayBeSeated: MayBeSeated): Decision<Gathering, never> {
  const { confirmBy } = table.postponement ?? {}
  if (confirmBy === undefined || today <= confirmBy) return { next: table, facts: [] }
  const lost = table.registrations.filter(({ status, keepsSeat }) => status === 'PENDING' && keepsSeat)
  const rest = table.registrations.map((one) =>
    lost.includes(one) ? { ...settled(one), status: registrationMoves.to('expire') } : one,
  )
  const { next, facts } = passedOn(table, rest, mayBeSeated)
  return { next, facts: [...lost.map((one) => placed(table, 'lapsed', one)), ...facts] }
}
