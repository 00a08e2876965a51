import { dayOf } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { dayProblems, type Gathering, type Known, roundTableMoves } from '../round-table/round-table.ts'
import { codeOf } from './code.ts'
import { placed, placedFor } from './place.ts'
import {
  type Arrival,
  arrivalOf,
  type NewRegistration,
  REGISTRATION_NOUN,
  type RegistrationRecord,
  registrationMoves,
} from './registration.ts'
import { hasSeatFor, replaced } from './seating.ts'

/** Both RFC 3339, UTC. */
export type Moment = { readonly at: string; readonly now: string }
type Refused = InvalidInput | NotFound | IllegalTransition
type Found = { readonly registrationId: string }

/** The delegate came; the first one begins the table. */
export function checkIn(table: Known, registrationId: string, moment: Moment): Decision<Gathering, Refused, Found> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const refused = doorRefusal(table) ?? registrationMoves.refuse('checkIn', found)
  if (refused) return refused
  const problems = momentProblems(table, moment)
  if (problems.length > 0) return invalidInput(problems)
  const registrations = replaced(table.registrations, { ...found, status: 'ATTENDED', checkedInAt: moment.at })
  return { next: { ...table, status: 'IN_PROGRESS', registrations }, facts: [], answer: { registrationId } }
}

/** The same by the code that the delegate shows, however it was typed. */
export function checkInByCode(table: Known, code: string, moment: Moment): Decision<Gathering, Refused, Found> {
  const typed = codeOf(code)
  const found = table.registrations.find((one) => one.code === typed)
  // A guessed code and one of another table get the same answer.
  if (!found)
    return notFound(table.id, { ru: 'Регистрация с таким кодом', en: 'registration of this table with this code' })
  return checkIn(table, found.id, moment)
}

/** Somebody else was taken for the delegate. */
export function undoCheckIn(table: Known, registrationId: string, reason: string): Decision<Gathering, Refused, Found> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const refused = roundTableMoves.refuse('checkIn', table) ?? registrationMoves.refuse('undoCheckIn', found)
  if (refused) return refused
  const problems = textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  const { checkedInAt: _, leftAt: __, ...rest } = found
  const undone: RegistrationRecord = { ...rest, status: registrationMoves.to('undoCheckIn') }
  return {
    next: { ...table, registrations: replaced(table.registrations, undone) },
    facts: [placedFor(table, 'checkInUndone', undone, tidy(reason))],
    answer: { registrationId },
  }
}

/** The delegate went before the end. */
export function leave(table: Known, registrationId: string, { at, now }: Moment): Decision<Gathering, Refused, Found> {
  const found = table.registrations.find(({ id }) => id === registrationId)
  if (!found) return notFound(registrationId, REGISTRATION_NOUN)
  const refused = roundTableMoves.refuse('leave', table) ?? registrationMoves.refuse('leave', found)
  if (refused) return refused
  const problems = [
    ...futureProblems({ at, now }),
    ...(found.checkedInAt === undefined || at >= found.checkedInAt
      ? []
      : [problem('at', 'BEFORE_ARRIVAL', 'Ушёл раньше, чем пришёл.', 'The delegate left before coming.')]),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const registrations = replaced(table.registrations, { ...found, leftAt: at })
  return { next: { ...table, registrations }, facts: [], answer: { registrationId } }
}

/** R5, R20, R21: somebody at the door who was not registered, while there is a seat for this side. */
export function walkIn(
  table: Known,
  input: NewRegistration,
  { now, ...arrival }: Arrival & { readonly now: string },
): Decision<Gathering, Refused | RuleRefusal, Found> {
  const refused = doorRefusal(table)
  if (refused) return refused
  const problems = momentProblems(table, { at: arrival.at, now })
  if (problems.length > 0) return invalidInput(problems)
  // Nobody is examined at the door.
  const arrived = arrivalOf({ ...table, questions: [] }, input, arrival)
  if ('__typename' in arrived) return arrived
  if (!hasSeatFor(table, arrived.side))
    return ruleRefusal(
      'R20',
      'NO_SEAT',
      'Свободного места для этой стороны нет.',
      'There is no free seat for this side.',
    )
  const registration: RegistrationRecord = {
    ...arrived,
    status: registrationMoves.to('walkIn'),
    checkedInAt: arrival.at,
    walkedIn: true,
  }
  return {
    next: { ...table, status: 'IN_PROGRESS', registrations: [...table.registrations, registration] },
    facts: [placed(table, 'confirmed', registration)],
    answer: { registrationId: registration.id },
  }
}

function doorRefusal(table: Known): IllegalTransition | undefined {
  return roundTableMoves.allows('checkIn', table) ? undefined : roundTableMoves.refuse('checkInFirst', table)
}

function momentProblems(table: Known, { at, now }: Moment): InputProblem[] {
  const future = futureProblems({ at, now })
  return future.length > 0 ? future : dayProblems('at', dayOf(at), dayOf(table.startsAt), dayOf(now))
}

function futureProblems({ at, now }: Moment): InputProblem[] {
  if (at <= now) return []
  return [problem('at', 'IN_THE_FUTURE', 'Этот момент ещё не наступил.', 'This moment is in the future.')]
}
