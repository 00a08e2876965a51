import { dayOf } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  problem,
} from '@kadry/domain/refusal'
import { dayProblems, type Known, type RoundTable, roundTableMoves } from '../round-table/round-table.ts'
import { REGISTRATION_NOUN, registrationMoves } from './registration.ts'
import { replaced } from './seating.ts'

/** Both RFC 3339, UTC. */
export type Moment = { readonly at: string; readonly now: string }

/** The delegate came; the first one begins the table. */
export function checkIn(
  table: Known,
  registrationId: string,
  { at, now }: Moment,
): Decision<RoundTable, InvalidInput | NotFound | IllegalTransition, { registrationId: string }> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const closed = roundTableMoves.allows('checkIn', table) ? undefined : roundTableMoves.refuse('checkInFirst', table)
  const refused = closed ?? registrationMoves.refuse('checkIn', found)
  if (refused) return refused
  const problems =
    at > now
      ? [problem('at', 'IN_THE_FUTURE', 'Этот момент ещё не наступил.', 'This moment is in the future.')]
      : dayProblems('at', dayOf(at), dayOf(table.startsAt), dayOf(now))
  if (problems.length > 0) return invalidInput(problems)
  const registrations = replaced(table.registrations, { ...found, status: 'ATTENDED', checkedInAt: at })
  return { next: { ...table, status: 'IN_PROGRESS', registrations }, facts: [], answer: { registrationId } }
}
