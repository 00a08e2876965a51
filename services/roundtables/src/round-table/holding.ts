import type { AttachedFile } from '@kadry/domain/attachment'
import { dayOf } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy, tidyLines, unless } from '@kadry/domain/input'
import type { OrganizationView } from '@kadry/domain/organization-view'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { areTwoSides, type Side } from '../organization/organization.ts'
import type { RegistrationRecord } from '../participation/registration.ts'
import { attending, expired } from '../participation/seating.ts'
import { type ClosingReport, dayProblems, type Gathering, type Known, roundTableMoves } from './round-table.ts'

/** `on` and `today` are days, `YYYY-MM-DD`; `views` are of the organisations that came. */
type Came = { readonly on: string; readonly today: string; readonly views: readonly OrganizationView[] }

/**
 * R19: it counts as held only if both sides came, by the kinds that those who came hold on the day. A table
 * to which nobody came is refused by the same rule.
 */
export function hold(
  table: Known,
  { on, today, views }: Came,
): Decision<Gathering, InvalidInput | IllegalTransition | RuleRefusal> {
  const refused = roundTableMoves.refuse('hold', table)
  if (refused) return refused
  const problems = dayProblems('on', on, dayOf(table.startsAt), today)
  if (problems.length > 0) return invalidInput(problems)
  if (!areTwoSides(views, on))
    return ruleRefusal(
      'R19',
      'NOT_TWO_SIDED',
      'Круглый стол признаётся состоявшимся, только если пришли и работодатель, и колледж или вуз.',
      'It counts as held only if both an employer and a college or university came.',
    )
  const fact = {
    id: table.id,
    sectorCode: table.sectorCode,
    on,
    ...cameBySide(table),
    isTwoSided: true,
    fulfilsItemIds: [...table.fulfilsItemIds],
  }
  return {
    next: { ...table, status: roundTableMoves.to('hold'), heldOn: on, registrations: table.registrations.map(over) },
    facts: [{ type: 'roundTable.held.v1', data: fact }],
  }
}

/** R19: a table to which one side came, or nobody, is over and counts for nothing. */
export function closeAsOneSided(
  table: Known,
  { on, today, views, reason }: Came & { readonly reason: string },
): Decision<Gathering, InvalidInput | IllegalTransition | RuleRefusal> {
  const refused = roundTableMoves.refuse('closeAsOneSided', table)
  if (refused) return refused
  const problems = [...textProblems('reason', reason), ...dayProblems('on', on, dayOf(table.startsAt), today)]
  if (problems.length > 0) return invalidInput(problems)
  if (areTwoSides(views, on))
    return ruleRefusal(
      'R19',
      'TWO_SIDED',
      'Пришли обе стороны: такой круглый стол признают состоявшимся.',
      'Both sides came: such a round table is recorded as held.',
    )
  const { id, sectorCode } = table
  return {
    next: {
      ...table,
      status: roundTableMoves.to('closeAsOneSided'),
      oneSidedReason: tidy(reason),
      registrations: table.registrations.map(over),
    },
    facts: [
      {
        type: 'roundTable.closedOneSided.v1',
        data: { id, sectorCode, on, reason: tidy(reason), ...cameBySide(table) },
      },
    ],
  }
}

const MOST_DECISIONS = 50
const LONGEST_DISCUSSION = 5_000

/** What was discussed and decided; written anew until the protocol is published. */
export function report(
  table: Known,
  { discussed, decisions }: ClosingReport,
): Decision<Gathering, InvalidInput | IllegalTransition> {
  const refused = roundTableMoves.refuse('report', table)
  if (refused) return refused
  const problems = [
    ...textProblems('discussed', discussed, LONGEST_DISCUSSION),
    ...decisions.flatMap((text, index) => textProblems(['decisions', String(index)], text, 1_000)),
    ...unless(
      decisions.length <= MOST_DECISIONS,
      'decisions',
      'TOO_MANY',
      `Не больше ${MOST_DECISIONS}.`,
      `At most ${MOST_DECISIONS}.`,
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const written: ClosingReport = { discussed: tidyLines(discussed), decisions: decisions.map(tidy) }
  return {
    next: { ...table, report: written },
    facts: [{ type: 'roundTable.reported.v1', data: { id: table.id, decisions: [...written.decisions] } }],
  }
}

/** The protocol says what the report says: without one there is nothing to publish. */
export function publishProtocol(
  table: Known,
  { on, today }: { readonly on: string; readonly today: string },
): Decision<Gathering, InvalidInput | IllegalTransition> {
  const refused = roundTableMoves.refuse('publishProtocol', table)
  if (refused) return refused
  const problems = [
    ...dayProblems('on', on, table.heldOn ?? dayOf(table.startsAt), today),
    ...unless(
      table.report !== undefined,
      'roundTableId',
      'NO_REPORT',
      'Сначала запишите итоги: что обсуждали и что решили.',
      'Record the report first: what was discussed and decided.',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...table, status: roundTableMoves.to('publishProtocol'), protocolPublishedOn: on },
    facts: [{ type: 'roundTable.protocolPublished.v1', data: { id: table.id, on } }],
  }
}

/** The signed list of those who came, in place of the one before. It has names of people in it. */
export function proveAttendance(table: Known, sheet: AttachedFile | undefined): Decision<Gathering, IllegalTransition> {
  const refused = roundTableMoves.refuse('proveAttendance', table)
  if (refused) return refused
  const { attendanceSheet: _, ...rest } = table
  return { next: { ...rest, ...(sheet ? { attendanceSheet: sheet } : {}) }, facts: [] }
}

/** Who had a seat and did not come, and what was never settled. */
function over(one: RegistrationRecord): RegistrationRecord {
  return one.status === 'CONFIRMED' ? { ...one, status: 'NO_SHOW' } : expired(one)
}

function cameBySide(table: Known) {
  const came = attending(table)
  const sides = [...new Set(came.map(({ side }) => side))]
  const count = (side: Side) => came.filter((one) => one.side === side).length
  return { sides, attended: came.length, attendedBySide: sides.map((side) => ({ side, attended: count(side) })) }
}
