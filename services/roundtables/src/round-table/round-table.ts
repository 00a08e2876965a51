import { dayOf } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import { kindsOn, type OrganizationView } from '@kadry/domain/organization-view'
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
import { standing } from '@kadry/domain/standing'
import { areTwoSides, type Side } from '../organization/organization.ts'
import { type FollowedItem, itemKindProblems, unknownItem } from '../resolution/resolution.ts'
import type { CommitmentRecord } from './commitment.ts'
import type { RegistrationRecord } from './registration.ts'

export type RoundTableStatus =
  | 'PLANNED'
  | 'REGISTRATION_OPEN'
  | 'REGISTRATION_CLOSED'
  | 'IN_PROGRESS'
  | 'HELD'
  | 'CANCELLED'

export const roundTableMoves = lifecycle<RoundTableStatus>()({
  plan: { from: [], to: 'PLANNED' },
  openRegistration: { from: ['PLANNED'], to: 'REGISTRATION_OPEN' },
  register: { from: ['REGISTRATION_OPEN'] },
  closeRegistration: { from: ['REGISTRATION_OPEN'], to: 'REGISTRATION_CLOSED' },
  withdrawRegistration: { from: ['REGISTRATION_OPEN', 'REGISTRATION_CLOSED', 'IN_PROGRESS'] },
  checkInFirst: { from: ['REGISTRATION_CLOSED'], to: 'IN_PROGRESS' },
  checkIn: { from: ['IN_PROGRESS'] },
  hold: { from: ['REGISTRATION_CLOSED', 'IN_PROGRESS'], to: 'HELD' },
  recordCommitment: { from: ['IN_PROGRESS', 'HELD'] },
  cancel: { from: ['PLANNED', 'REGISTRATION_OPEN', 'REGISTRATION_CLOSED'], to: 'CANCELLED' },
})

export type EventFormat = 'ONSITE' | 'ONLINE' | 'HYBRID'
/** `maxShare` of the capacity in (0, 1], and the whole seats it yields. */
export type KindQuota = { readonly side: Side; readonly maxShare: number; readonly seats: number }

export type RoundTable = {
  readonly title: string
  readonly sectorCode: string
  readonly hostId: string
  readonly hostException?: string
  readonly status: RoundTableStatus
  /** RFC 3339, UTC; so is `endsAt`. */
  readonly startsAt: string
  readonly endsAt: string
  readonly format: EventFormat
  readonly venue?: string
  readonly capacity: number
  readonly quotas: readonly KindQuota[]
  readonly maxDelegatesPerOrganization: number
  readonly fulfilsItemIds: readonly string[]
  readonly initiatedByGroupIds: readonly string[]
  /** In the order of arrival; nothing is ever taken out. */
  readonly registrations: readonly RegistrationRecord[]
  readonly commitments: readonly CommitmentRecord[]
  /** `YYYY-MM-DD`. */
  readonly heldOn?: string
  readonly cancellationReason?: string
}
export type Known = RoundTable & { readonly id: string }

export type NewRoundTable = Pick<
  RoundTable,
  | 'title'
  | 'sectorCode'
  | 'hostId'
  | 'hostException'
  | 'startsAt'
  | 'endsAt'
  | 'format'
  | 'venue'
  | 'capacity'
  | 'maxDelegatesPerOrganization'
  | 'fulfilsItemIds'
  | 'initiatedByGroupIds'
> & { readonly quotas: readonly Omit<KindQuota, 'seats'>[] }

const MOST_SEATS = 1_000
const MOST_REFERENCES = 20

/**
 * R18: one sector, hosted on that day by an advanced training centre unless a reason is given for another
 * host.
 */
export function plan(
  id: string,
  input: NewRoundTable,
  { host, items }: { readonly host: OrganizationView | undefined; readonly items: readonly FollowedItem[] },
): Decision<RoundTable, InvalidInput | NotFound | RuleRefusal> {
  const problems = [
    ...planProblems(input),
    ...quotaProblems(input),
    ...itemKindProblems('fulfilsItemIds', input.fulfilsItemIds, items),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const unknown = host ? unknownItem(input.fulfilsItemIds, items) : notFound(input.hostId, organizationNoun)
  const refused = unknown ?? hostRefusal(host!, input)
  if (refused) return refused
  const { hostException, venue, ...rest } = input
  const table: RoundTable = {
    ...rest,
    ...(hostException ? { hostException: tidy(hostException) } : {}),
    ...(venue ? { venue: tidy(venue) } : {}),
    title: tidy(input.title),
    status: 'PLANNED',
    quotas: input.quotas.map((quota) => ({ ...quota, seats: seatsOf(quota.maxShare, input.capacity) })),
    registrations: [],
    commitments: [],
  }
  const { title, sectorCode, hostId, startsAt, endsAt, capacity } = table
  const [fulfilsItemIds, initiatedByGroupIds] = [[...table.fulfilsItemIds], [...table.initiatedByGroupIds]]
  const data = { id, title, sectorCode, hostId, startsAt, endsAt, capacity, fulfilsItemIds, initiatedByGroupIds }
  return { next: table, facts: [{ type: 'roundTable.planned.v1', data }] }
}

export const organizationNoun = { ru: 'Организация', en: 'organisation' }

export function openRegistration(table: Known): Decision<RoundTable, IllegalTransition> {
  const refused = roundTableMoves.refuse('openRegistration', table)
  if (refused) return refused
  return {
    next: { ...table, status: 'REGISTRATION_OPEN' },
    facts: [{ type: 'roundTable.registrationOpened.v1', data: { id: table.id } }],
  }
}

export function closeRegistration(table: Known): Decision<RoundTable, IllegalTransition> {
  const refused = roundTableMoves.refuse('closeRegistration', table)
  if (refused) return refused
  return {
    next: { ...table, status: 'REGISTRATION_CLOSED' },
    facts: [{ type: 'roundTable.registrationClosed.v1', data: { id: table.id } }],
  }
}

/** R24: the waiting list is closed; seats stay as they were, the fact lets whoever holds one know. */
export function cancel(table: Known, reason: string): Decision<RoundTable, InvalidInput | IllegalTransition> {
  const refused = roundTableMoves.refuse('cancel', table)
  if (refused) return refused
  const problems = textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  const { id, sectorCode, fulfilsItemIds } = table
  const registrations = table.registrations.map((one) =>
    one.status === 'WAITLISTED' ? { ...one, status: 'EXPIRED' as const } : one,
  )
  return {
    next: { ...table, status: 'CANCELLED', cancellationReason: tidy(reason), registrations },
    facts: [
      {
        type: 'roundTable.cancelled.v1',
        data: { id, reason: tidy(reason), sectorCode, fulfilsItemIds: [...fulfilsItemIds] },
      },
    ],
  }
}

/**
 * R19: it counts as held only if both sides came, by the kinds that those who came hold on the day. A table
 * to which nobody came is refused by the same rule. `on` and `today` are days; `views` are of the
 * organisations that came.
 */
export function hold(
  table: Known,
  { on, today, views }: { readonly on: string; readonly today: string; readonly views: readonly OrganizationView[] },
): Decision<RoundTable, InvalidInput | IllegalTransition | RuleRefusal> {
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
  const attended = table.registrations.filter(({ status }) => status === 'ATTENDED')
  const fate = { CONFIRMED: 'NO_SHOW', WAITLISTED: 'EXPIRED' } as const
  const registrations = table.registrations.map((one) =>
    one.status === 'CONFIRMED' || one.status === 'WAITLISTED' ? { ...one, status: fate[one.status] } : one,
  )
  const fact = {
    id: table.id,
    sectorCode: table.sectorCode,
    on,
    sides: [...new Set(attended.map(({ side }) => side))],
    attended: attended.length,
    isTwoSided: true,
    fulfilsItemIds: [...table.fulfilsItemIds],
  }
  return {
    next: { ...table, status: 'HELD', heldOn: on, registrations },
    facts: [{ type: 'roundTable.held.v1', data: fact }],
  }
}

/** A day on which something happened at the table: not before the table's own day, not after today. */
export function dayProblems(path: string, day: string, first: string, today: string): InputProblem[] {
  if (day < first)
    return [
      problem(
        path,
        'BEFORE_THE_DAY',
        `День раньше дня круглого стола (${first}).`,
        `The day is before that of the round table (${first}).`,
      ),
    ]
  return day > today ? [problem(path, 'IN_THE_FUTURE', 'Этот день ещё не наступил.', 'This day is in the future.')] : []
}

/** Whole seats of a share; the tiny addend forgives binary fractions such as 0.29 × 100. */
function seatsOf(maxShare: number, capacity: number): number {
  return Math.floor(maxShare * capacity + 1e-9)
}

function hostRefusal(
  host: OrganizationView,
  { hostId, startsAt, hostException }: NewRoundTable,
): NotFound | RuleRefusal | undefined {
  const inactive = standing(hostId, host)
  if (inactive) return inactive
  if (hostException || kindsOn(host, dayOf(startsAt)).has('ADVANCED_TRAINING_CENTRE')) return undefined
  return ruleRefusal(
    'R18',
    'HOST_NOT_TRAINING_CENTRE',
    'В этот день организация не является центром опережающей подготовки: укажите причину в hostException.',
    'On that day the host is not an advanced training centre: give the reason in hostException.',
  )
}

function planProblems(input: NewRoundTable): InputProblem[] {
  return [
    ...textProblems('title', input.title),
    ...(input.venue === undefined ? [] : textProblems('venue', input.venue)),
    ...(input.hostException === undefined ? [] : textProblems('hostException', input.hostException)),
    ...(/^[a-z][a-z0-9-]{1,49}$/.test(input.sectorCode)
      ? []
      : [problem('sectorCode', 'SHAPE', 'Ожидается код отрасли.', 'Expected a sector code.', 'R18')]),
    ...(input.endsAt > input.startsAt
      ? []
      : [problem('endsAt', 'END_BEFORE_START', 'Конец должен быть позже начала.', 'The end must be after the start.')]),
    ...rangeProblems('capacity', input.capacity, MOST_SEATS, 'R20'),
    ...rangeProblems('maxDelegatesPerOrganization', input.maxDelegatesPerOrganization, MOST_SEATS, 'R21'),
    ...tooMany('fulfilsItemIds', input.fulfilsItemIds),
    ...tooMany('initiatedByGroupIds', input.initiatedByGroupIds),
  ]
}

function rangeProblems(path: string, value: number, most: number, rule: string): InputProblem[] {
  if (value >= 1 && value <= most) return []
  return [problem(path, 'RANGE', `Допустимо от 1 до ${most}.`, `Must be from 1 to ${most}.`, rule)]
}

function tooMany(path: string, ids: readonly string[]): InputProblem[] {
  if (ids.length <= MOST_REFERENCES) return []
  return [problem(path, 'TOO_MANY', `Не больше ${MOST_REFERENCES}.`, `At most ${MOST_REFERENCES}.`)]
}

function quotaProblems({ quotas, capacity }: NewRoundTable): InputProblem[] {
  return quotas.flatMap(({ side, maxShare }, index) => {
    const path = ['quotas', String(index)]
    if (quotas.findIndex((quota) => quota.side === side) < index)
      return problem([...path, 'side'], 'TWICE', 'У стороны уже есть квота.', 'The side already has a quota.', 'R20')
    if (maxShare > 0 && maxShare <= 1 && seatsOf(maxShare, capacity) >= 1) return []
    return problem(
      [...path, 'maxShare'],
      'SHARE',
      'Доля должна быть больше 0, не больше 1 и давать хотя бы одно место.',
      'A share must be above 0, at most 1, and give at least one seat.',
      'R20',
    )
  })
}
