import type { Fact } from '@kadry/contracts/catalogue'
import { dayBefore } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, sourced } from '@kadry/domain/document'
import { given, termProblems, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
} from '@kadry/domain/refusal'
import { isHeldFrom, type SeatRecord, seatMoves, whetherStanding } from './seat.ts'
import { SEAT_NOUN, type Seated } from './seating.ts'
import { type Known, type WorkingGroup, workingGroupMoves } from './working-group.ts'

export type OfficeKind = 'CHAIR' | 'DEPUTY_CHAIR' | 'SECRETARY'

/** A term in an office, both days included, held by a seat and so by whoever sits there. */
export type Office = {
  readonly kind: OfficeKind
  readonly seatId: string
  readonly from: string
  readonly to?: string
}

/** Why an office was left: the list of the fact may grow. */
type LeavingReason = 'SUCCEEDED' | 'SEAT_VACATED' | 'RELIEVED'

type NewOffice = Office & { readonly document?: DocumentRef }

const OFFICE_NOUN = { ru: 'Должность в группе', en: 'office of the group' }
const MOST_OFFICES_EVER = 1_000

/** The offices in force on a day, chair first. */
export function officesOn({ offices }: Pick<WorkingGroup, 'offices'>, day: string): Office[] {
  const order: readonly OfficeKind[] = ['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY']
  return offices
    .filter(({ from, to }) => from <= day && (!to || day <= to))
    .sort((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind))
}

/**
 * A seat takes an office; chair and secretary take over from the former on that day, deputies stand beside
 * each other.
 */
export function fillOffice(
  group: Known,
  office: NewOffice,
): Decision<WorkingGroup, InvalidInput | NotFound | IllegalTransition, Seated> {
  const { seatId, kind, from, to, document } = office
  const seat = group.seats.find(({ id }) => id === seatId)
  if (!seat) return notFound(seatId, SEAT_NOUN)
  const refused = workingGroupMoves.refuse('seat', group) ?? seatMoves.refuse('giveOffice', whetherStanding(seat))
  if (refused) return refused
  const problems = [...officeProblems(group, seat, office), ...documentProblems(['document'], document)]
  if (problems.length > 0) return invalidInput(problems)
  const { id, ...state } = group
  const former = group.offices.filter((one) => isSucceeded(one, office))
  const offices = group.offices.map((one) => (former.includes(one) ? { ...one, to: dayBefore(from) } : one))
  const term = { kind, seatId, from, ...given({ to }) }
  const filled = { id, ...term, organizationId: seat.organizationId, ...sourced({ document }) }
  return {
    next: { ...state, offices: [...offices, term] },
    facts: [
      ...former.map((one) => officeVacated(group, one, from, 'SUCCEEDED')),
      { type: 'office.filled.v1', data: filled },
    ],
    answer: { seatId },
  }
}

/** `on` is the first day without the office. */
export function vacateOffice(
  group: Known,
  { seatId, kind, on }: { readonly seatId: string; readonly kind: OfficeKind; readonly on: string },
): Decision<WorkingGroup, InvalidInput | NotFound, Seated> {
  const held = group.offices.find((one) => one.seatId === seatId && one.kind === kind && isHeldFrom(one, on))
  if (!held) return notFound(seatId, OFFICE_NOUN)
  const early = [
    `День раньше первого дня в должности (${held.from}).`,
    `The day is before the first day in office (${held.from}).`,
  ] as const
  const problems = unless(on >= held.from, 'on', 'BEFORE_OFFICE', ...early)
  if (problems.length > 0) return invalidInput(problems)
  const { id: _, ...state } = group
  const offices = group.offices.map((one) => (one === held ? { ...one, to: dayBefore(on) } : one))
  return {
    next: { ...state, offices },
    facts: [officeVacated(group, held, on, 'RELIEVED')],
    answer: { seatId },
  }
}

/** The offices once some seats are left: `left` is the first day without each. */
export function officesLeft(group: Known, left: ReadonlyMap<string, string>) {
  const facts: Fact[] = []
  const offices = group.offices.map((one) => {
    const on = left.get(one.seatId)
    if (on === undefined || !isHeldFrom(one, on)) return one
    facts.push(officeVacated(group, one, on, 'SEAT_VACATED'))
    return { ...one, to: dayBefore(on) }
  })
  return { offices, facts }
}

function officeVacated(group: Known, { kind, seatId }: Office, on: string, reason: LeavingReason): Fact {
  const { organizationId } = group.seats.find(({ id }) => id === seatId)!
  return { type: 'office.vacated.v1', data: { id: group.id, kind, seatId, organizationId, on, reason } }
}

/** Whether the new term ends that one: there is one chair, one secretary, and each deputy once. */
function isSucceeded(one: Office, { kind, seatId, from }: Office): boolean {
  return one.kind === kind && (kind !== 'DEPUTY_CHAIR' || one.seatId === seatId) && isHeldFrom(one, from)
}

function officeProblems(group: Known, seat: SeatRecord, office: Office): InputProblem[] {
  const { kind, seatId, from, to } = office
  const later = group.offices.find((one) => isSucceeded(one, office) && one.from >= from)
  const other = group.offices.find((one) => one.seatId === seatId && one.kind !== kind && isHeldFrom(one, from))
  return [
    ...unless(
      from >= seat.from,
      'from',
      'BEFORE_SEAT',
      `День раньше первого дня на месте (${seat.from}).`,
      `The day is before the first day on the seat (${seat.from}).`,
    ),
    ...unless(
      later === undefined,
      'from',
      'NOT_AFTER_FORMER',
      `Эту должность занимают с ${later?.from}: новый срок начинается позже.`,
      `The office is held since ${later?.from}: a new term begins later.`,
    ),
    ...termProblems('to', from, to),
    ...unless(
      kind === 'SECRETARY' || seat.voting,
      'seatId',
      'NO_VOTE',
      'Председатель и заместитель имеют право голоса.',
      'The chair and a deputy have a vote.',
    ),
    ...unless(
      other === undefined,
      'seatId',
      'HOLDS_OFFICE',
      `Место уже занимает должность ${other?.kind}.`,
      `The seat holds the office ${other?.kind} already.`,
    ),
    ...unless(
      group.offices.length < MOST_OFFICES_EVER,
      'seatId',
      'FULL',
      `Сроков в должностях может быть не больше ${MOST_OFFICES_EVER}.`,
      `A group has at most ${MOST_OFFICES_EVER} terms in offices.`,
    ),
  ]
}
