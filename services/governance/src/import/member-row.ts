import type { Decision } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
import type { IllegalTransition, InvalidInput, NotFound, RuleRefusal } from '@kadry/domain/refusal'
import { day, must, oneOf, type RowOf, text } from '@kadry/import/columns'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { type Appointment, latestDelegate } from '../working-group/delegate.ts'
import type { Candidate } from '../working-group/requirement.ts'
import { isHeldFrom } from '../working-group/seat.ts'
import { appointDelegate, fillSeat, type SeatId } from '../working-group/seating.ts'
import type { Known, WorkingGroup } from '../working-group/working-group.ts'

/** How members stand in a file: one body on a line, and whom it sends by position. It has no names. */
export const memberColumns = {
  inn: must(text('ИНН')),
  from: must(day('С')),
  position: text('Должность'),
  level: oneOf('Уровень', ['HEAD', 'DEPUTY_HEAD']),
  voting: oneOf('Голос', ['YES', 'NO']),
  document: text('Документ'),
  documentNumber: text('Номер документа'),
  documentDate: day('Дата документа'),
} as const
export type MemberRow = RowOf<typeof memberColumns>

type Refusals = InvalidInput | RuleRefusal | IllegalTransition | NotFound

/**
 * R5–R7: the body takes a seat with such a delegate; where it has one, the delegate becomes what the row
 * says. A row that says what the group says changes nothing.
 */
export function importMember(
  group: Known,
  candidate: Candidate,
  row: MemberRow,
  seatId: SeatId,
  today: string,
): Decision<WorkingGroup, Refusals> {
  const { organizationId } = candidate
  const { from, voting } = row
  const delegate = row.position === undefined ? undefined : appointmentOf(group, organizationId, row, row.position)
  const seat = group.seats.find((one) => one.organizationId === organizationId && isHeldFrom(one, from))
  if (!seat) {
    const wanted = { from, voting: voting !== 'NO', ...given({ delegate }) }
    return withoutAnswer(fillSeat(group, candidate, wanted, seatId, today))
  }
  const known = latestDelegate(seat)
  if (!delegate || (known?.position === delegate.position && known.level === delegate.level))
    return { next: group, facts: [] }
  return withoutAnswer(appointDelegate(group, seat.id, delegate, today))
}

function appointmentOf(group: Known, organizationId: string, row: MemberRow, position: string): Appointment {
  const { from, level, document: title, documentNumber: number, documentDate: date } = row
  const personId = globalId('Person', derivedKey('Person', group.id, organizationId, from, position))
  const document = title === undefined ? undefined : { title, ...given({ number, date }) }
  return { personId, position, from, ...given({ level, document }) }
}

function withoutAnswer<Refused extends Refusals>(
  decision: Decision<WorkingGroup, Refused, unknown>,
): Decision<WorkingGroup, Refused> {
  if (!('next' in decision)) return decision
  const { next, facts } = decision
  return { next, facts }
}
