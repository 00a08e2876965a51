import { dayOf } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy } from '@kadry/domain/input'
import type { OrganizationView } from '@kadry/domain/organization-view'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  problem,
  type RuleRefusal,
} from '@kadry/domain/refusal'
import { ended } from '../participation/place.ts'
import { expired } from '../participation/seating.ts'
import { hostRefusal, hoursProblems } from './plan.ts'
import { type Gathering, type Known, type RoundTable, roundTableMoves } from './round-table.ts'

/** From now on it is in the calendar, and bodies may be invited. */
export function announce(table: Known): Decision<Gathering, IllegalTransition> {
  const refused = roundTableMoves.refuse('announce', table)
  if (refused) return refused
  const { id, sectorCode, hostId, startsAt, endsAt } = table
  return {
    next: { ...table, status: roundTableMoves.to('announce') },
    facts: [{ type: 'roundTable.announced.v1', data: { id, sectorCode, hostId, startsAt, endsAt } }],
  }
}

export function openRegistration(table: Known): Decision<Gathering, IllegalTransition> {
  const refused = roundTableMoves.refuse('openRegistration', table)
  if (refused) return refused
  return {
    next: { ...table, status: roundTableMoves.to('openRegistration') },
    facts: [{ type: 'roundTable.registrationOpened.v1', data: { id: table.id } }],
  }
}

export function closeRegistration(table: Known): Decision<Gathering, IllegalTransition> {
  const refused = roundTableMoves.refuse('closeRegistration', table)
  if (refused) return refused
  return {
    next: { ...table, status: roundTableMoves.to('closeRegistration') },
    facts: [{ type: 'roundTable.registrationClosed.v1', data: { id: table.id } }],
  }
}

export type NewDay = Pick<RoundTable, 'startsAt' | 'endsAt'> & {
  /** The last Moscow day to confirm a seat for the new day, `YYYY-MM-DD`. */
  readonly confirmBy: string
  readonly reason: string
}

/**
 * Whoever has a seat keeps it, but has to confirm it for the new day; the waiting list stays as it is. The
 * host has to be one on the new day as well (R18).
 */
export function postpone(
  table: Known,
  { startsAt, endsAt, confirmBy, reason }: NewDay,
  { host, now }: { readonly host: OrganizationView | undefined; readonly now: string },
): Decision<Gathering, InvalidInput | IllegalTransition | NotFound | RuleRefusal> {
  const refused = roundTableMoves.refuse('postpone', table)
  if (refused) return refused
  const problems = [
    ...textProblems('reason', reason),
    ...hoursProblems({ startsAt, endsAt }),
    ...newDayProblems({ startsAt, confirmBy }, now),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const impossible = hostRefusal({ ...table, startsAt }, host)
  if (impossible) return impossible
  const postponement = { previousStart: table.startsAt, confirmBy, reason: tidy(reason) }
  const { id, sectorCode, fulfilsItemIds } = table
  const registrations = table.registrations.map((one) =>
    one.status === 'CONFIRMED' ? { ...one, status: 'PENDING' as const, keepsSeat: true } : one,
  )
  return {
    next: { ...table, status: roundTableMoves.to('postpone'), startsAt, endsAt, postponement, registrations },
    facts: [
      {
        type: 'roundTable.postponed.v1',
        data: { id, sectorCode, startsAt, endsAt, ...postponement, fulfilsItemIds: [...fulfilsItemIds] },
      },
    ],
  }
}

/**
 * R24: the waiting list is closed; seats stay as they were for the record. Each seat, place, application and
 * invitation that this ends is a fact of its own.
 */
export function cancel(table: Known, reason: string): Decision<Gathering, InvalidInput | IllegalTransition> {
  const refused = roundTableMoves.refuse('cancel', table)
  if (refused) return refused
  const problems = textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  const { id, sectorCode, fulfilsItemIds } = table
  return {
    next: {
      ...table,
      status: roundTableMoves.to('cancel'),
      cancellationReason: tidy(reason),
      registrations: table.registrations.map(expired),
    },
    facts: [
      {
        type: 'roundTable.cancelled.v1',
        data: { id, reason: tidy(reason), sectorCode, fulfilsItemIds: [...fulfilsItemIds] },
      },
      ...table.registrations.flatMap((one) => ended(table, one)),
    ],
  }
}

function newDayProblems({ startsAt, confirmBy }: Pick<NewDay, 'startsAt' | 'confirmBy'>, now: string): InputProblem[] {
  return [
    ...(startsAt > now
      ? []
      : [
          problem(
            'startsAt',
            'IN_THE_PAST',
            'Новое начало должно быть впереди.',
            'The new start must be in the future.',
          ),
        ]),
    ...(confirmBy >= dayOf(now) && confirmBy <= dayOf(startsAt)
      ? []
      : [
          problem(
            'confirmBy',
            'OUTSIDE_THE_TERM',
            'Последний день подтверждения: не раньше сегодняшнего и не позже нового дня.',
            'The last day to confirm: not before today, not after the new day.',
          ),
        ]),
  ]
}
