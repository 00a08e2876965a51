import { dayOf } from '@kadry/domain/day'
import { type Decision, isRefusal } from '@kadry/domain/decision'
import { given, textProblems, tidy } from '@kadry/domain/input'
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
import { formSet } from '../participation/form.ts'
import { seatsOf } from '../participation/seating.ts'
import { type FollowedItem, itemKindProblems, itemOver, unknownItem } from '../resolution/resolution.ts'
import { editionOn, type SectorView } from '../sector/sector.ts'
import { type GroupView, groupRefusal } from '../working-group/working-group.ts'
import { quotaProblems, quotasOf } from './quota.ts'
import {
  type Gathering,
  type KindQuota,
  type Known,
  organizationNoun,
  type RoundTable,
  roundTableMoves,
} from './round-table.ts'

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

/** What others have published of what a plan names, as far as it is known here. */
export type Named = {
  readonly host: OrganizationView | undefined
  readonly sector: SectorView | undefined
  readonly items: readonly FollowedItem[]
  /** The items among them that were cancelled or superseded. */
  readonly over: readonly string[]
  readonly groups: ReadonlyMap<string, GroupView>
}

type Refused = InvalidInput | NotFound | RuleRefusal

const MOST_SEATS = 1_000
const MOST_REFERENCES = 20

/**
 * R18: one sector in force, hosted on that day by an advanced training centre unless a reason is given for
 * another host.
 */
export function plan(id: string, input: NewRoundTable, named: Named): Decision<Gathering, Refused> {
  const problems = planProblems(input, named.items)
  if (problems.length > 0) return invalidInput(problems)
  return planned(id, tableOf(input), named)
}

/** Nobody but the organiser sees it: what it names is held to the rules once it is planned. */
export function draft(_id: string, input: NewRoundTable): Decision<Gathering, InvalidInput> {
  const problems = planProblems(input, [])
  if (problems.length > 0) return invalidInput(problems)
  return { next: { ...tableOf(input), status: 'DRAFT' }, facts: [] }
}

/** A draft written anew; how bodies will register stays as it was set. */
export function revise(table: Known, input: NewRoundTable): Decision<Gathering, InvalidInput | IllegalTransition> {
  const decision = roundTableMoves.refuse('revise', table) ?? draft(table.id, input)
  if (isRefusal(decision)) return decision
  const { isModerated, changesUntil, questions } = table
  return { ...decision, next: { ...decision.next, ...given({ isModerated, changesUntil, questions }) } }
}

/** The same table on another day, as a draft: without its participants and all that came of it. */
export function copy(
  id: string,
  source: RoundTable,
  { startsAt, endsAt, title = source.title }: Pick<NewRoundTable, 'startsAt' | 'endsAt'> & { readonly title?: string },
): Decision<Gathering, InvalidInput> {
  const { sectorCode, hostId, format, capacity, quotas, maxDelegatesPerOrganization } = source
  const { fulfilsItemIds, initiatedByGroupIds, hostException, venue } = source
  const optional = { ...(hostException ? { hostException } : {}), ...(venue ? { venue } : {}) }
  const kept = { sectorCode, hostId, format, capacity, quotas, maxDelegatesPerOrganization, ...optional }
  return draft(id, { ...kept, fulfilsItemIds, initiatedByGroupIds, startsAt, endsAt, title })
}

export function planDraft(table: Known, named: Named): Decision<Gathering, IllegalTransition | Refused> {
  const refused = roundTableMoves.refuse('planDraft', table)
  if (refused) return refused
  const problems = itemKindProblems('fulfilsItemIds', table.fulfilsItemIds, named.items)
  if (problems.length > 0) return invalidInput(problems)
  const decision = planned(table.id, table, named)
  if (isRefusal(decision) || table.questions === undefined) return decision
  const { id, isModerated = false, questions } = table
  const asked = questions.filter(({ isRemoved }) => !isRemoved)
  return { ...decision, facts: [...decision.facts, formSet(id, { isModerated, questions: asked })] }
}

/** R5, R18: what stands in the way of this host on that day. */
export function hostRefusal(
  { hostId, startsAt, hostException }: Pick<RoundTable, 'hostId' | 'startsAt' | 'hostException'>,
  host: OrganizationView | undefined,
): NotFound | RuleRefusal | undefined {
  if (!host) return notFound(hostId, organizationNoun)
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

/** The end of the table is after its start. */
export function hoursProblems({ startsAt, endsAt }: Pick<RoundTable, 'startsAt' | 'endsAt'>): InputProblem[] {
  if (endsAt > startsAt) return []
  return [problem('endsAt', 'END_BEFORE_START', 'Конец должен быть позже начала.', 'The end must be after the start.')]
}

export function capacityProblems(capacity: number): InputProblem[] {
  return rangeProblems('capacity', capacity, MOST_SEATS, 'R20')
}

/** R18: the sector is one of the classifier, in force on the day (`YYYY-MM-DD`). */
function sectorRefusal(code: string, view: SectorView | undefined, day: string): NotFound | RuleRefusal | undefined {
  if (!view) return notFound(code, { ru: 'Отрасль', en: 'sector' })
  if (editionOn(view, day)) return undefined
  return ruleRefusal(
    'R18',
    'SECTOR_NOT_IN_FORCE',
    `На ${day} отрасль ${code} не действует.`,
    `On ${day} the sector ${code} is not in force.`,
  )
}

function planned(id: string, table: Gathering, named: Named): Decision<Gathering, NotFound | RuleRefusal> {
  const refused =
    hostRefusal(table, named.host) ??
    sectorRefusal(table.sectorCode, named.sector, dayOf(table.startsAt)) ??
    unknownItem(table.fulfilsItemIds, named.items) ??
    itemOver(table.fulfilsItemIds, named.items, named.over) ??
    groupRefusal(table.initiatedByGroupIds, named.groups)
  if (refused) return refused
  const { title, sectorCode, hostId, startsAt, endsAt, capacity } = table
  const [fulfilsItemIds, initiatedByGroupIds] = [[...table.fulfilsItemIds], [...table.initiatedByGroupIds]]
  const data = { id, title, sectorCode, hostId, startsAt, endsAt, capacity, fulfilsItemIds, initiatedByGroupIds }
  return { next: { ...table, status: 'PLANNED' }, facts: [{ type: 'roundTable.planned.v1', data }] }
}

function tableOf({ hostException, venue, ...rest }: NewRoundTable): Gathering {
  return {
    ...rest,
    ...(hostException ? { hostException: tidy(hostException) } : {}),
    ...(venue ? { venue: tidy(venue) } : {}),
    title: tidy(rest.title),
    status: 'PLANNED',
    quotas: quotasOf(rest.quotas, rest.capacity),
    registrations: [],
    commitments: [],
    seats: seatsOf({ registrations: [] }),
    lastWritten: [],
  }
}

function planProblems(input: NewRoundTable, items: readonly FollowedItem[]): InputProblem[] {
  return [
    ...textProblems('title', input.title),
    ...(input.venue === undefined ? [] : textProblems('venue', input.venue)),
    ...(input.hostException === undefined ? [] : textProblems('hostException', input.hostException)),
    ...(/^[a-z][a-z0-9-]{1,49}$/.test(input.sectorCode)
      ? []
      : [problem('sectorCode', 'SHAPE', 'Ожидается код отрасли.', 'Expected a sector code.', 'R18')]),
    ...hoursProblems(input),
    ...capacityProblems(input.capacity),
    ...rangeProblems('maxDelegatesPerOrganization', input.maxDelegatesPerOrganization, MOST_SEATS, 'R21'),
    ...tooMany('fulfilsItemIds', input.fulfilsItemIds),
    ...tooMany('initiatedByGroupIds', input.initiatedByGroupIds),
    ...quotaProblems(input.quotas, input.capacity),
    ...itemKindProblems('fulfilsItemIds', input.fulfilsItemIds, items),
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
