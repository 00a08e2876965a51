import type { Stored } from '@kadry/mongo/aggregate'
import { CursorError, type Page, type PageRequest } from '@kadry/mongo/page'
import { again } from '@kadry/mongo/retry'
import { day, decimal, flag, integer, list, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFile } from '@kadry/subgraph/attachments'
import { withStoredTerms } from '@kadry/subgraph/due'
import { among, before, equals, since } from '@kadry/subgraph/filter'
import { withNameKeys } from '@kadry/subgraph/names'
import { part } from '@kadry/subgraph/part'
import type { RoundTableFilter } from '../graphql.generated.ts'
import type { Answer } from '../participation/question.ts'
import { REGISTRATION_NOUN } from '../participation/registration.ts'
import { shownIn } from '../participation/seating.ts'
import { COMMITMENT_NOUN, type Commitment } from './commitment.ts'
import { commitmentDue } from './due.ts'
import { olderState, publicState } from './public-state.ts'
import type { RoundTable } from './round-table.ts'

export type RoundTables = Store<RoundTable, RoundTableSelection>

/** The caller's filter, and what a table fulfils or was called by. */
export type RoundTableSelection = RoundTableFilter & {
  readonly fulfilsItemId?: string
  readonly initiatedByGroupId?: string
}

export type Coverage = { readonly sectorCode: string; readonly twoSidedHeld: number; readonly lastHeldOn?: string }

const names = ({ title }: RoundTable): [string] => [title]

const answer = nested<Answer>({
  questionId: text,
  text: optional(text),
  number: optional(decimal),
  isTrue: optional(flag),
  option: optional(text),
})

export const roundTable = aggregate<RoundTable, RoundTableSelection>({
  type: 'RoundTable',
  collection: 'roundTables',
  publicState: {
    type: 'roundTable.state.v2',
    // Nobody outside hears of a draft.
    of: (table) => (table.status === 'DRAFT' ? null : publicState(table)),
    older: { type: 'roundTable.state.v1', of: olderState },
  },
  shape: shape<RoundTable>({
    title: text,
    sectorCode: text,
    hostId: text,
    hostException: optional(text),
    status: text,
    startsAt: moment,
    endsAt: moment,
    format: text,
    venue: optional(text),
    capacity: integer,
    quotas: list(nested({ side: text, maxShare: decimal, seats: integer })),
    maxDelegatesPerOrganization: integer,
    fulfilsItemIds: list(text),
    initiatedByGroupIds: list(text),
    registrations: list(
      nested({
        id: text,
        organizationId: text,
        side: text,
        status: text,
        representativePosition: optional(text),
        consentToPublish: flag,
        registeredAt: moment,
        checkedInAt: optional(moment),
        leftAt: optional(moment),
        keepsSeat: optional(flag),
        respondBy: optional(day),
        reason: optional(text),
        code: optional(text),
        answers: optional(list(answer)),
        walkedIn: optional(flag),
      }),
    ),
    commitments: list(
      nested({
        id: text,
        debtorId: text,
        beneficiaryIds: list(text),
        object: text,
        quantity: integer,
        unit: text,
        specialityCode: optional(text),
        okz: optional(text),
        dueOn: day,
        status: text,
        agreementId: optional(text),
      }),
    ),
    isModerated: optional(flag),
    changesUntil: optional(moment),
    questions: optional(
      list(
        nested({
          id: text,
          text,
          kind: text,
          options: optional(list(text)),
          isRequired: flag,
          isRemoved: optional(flag),
        }),
      ),
    ),
    postponement: optional(nested({ previousStart: moment, confirmBy: day, reason: text })),
    heldOn: optional(day),
    oneSidedReason: optional(text),
    report: optional(nested({ discussed: text, decisions: list(text) })),
    protocolPublishedOn: optional(day),
    attendanceSheet: optional(attachedFile),
    cancellationReason: optional(text),
  }),
  noun: { ru: 'Запись о круглом столе', en: 'round table' },
  due: commitmentDue,
  files: ['attendanceSheet'],
  listed: { status: { $ne: 'DRAFT' } },
  filter: {
    sectorCode: equals('sectorCode'),
    status: among('status'),
    startsAfter: since('startsAt'),
    startsBefore: before('startsAt'),
    hostId: equals('hostId'),
    updatedSince: since('updatedAt'),
    fulfilsItemId: equals('fulfilsItemIds'),
    initiatedByGroupId: equals('initiatedByGroupIds'),
  },
  order: { STARTS_AT: 'startsAt' },
  defaultOrder: 'STARTS_AT',
  names,
  /** 1 → 2: without keys of names. 2 → 3: without terms. */
  upcasts: [withNameKeys(names), withStoredTerms(commitmentDue, '2026-11-30')],
  reads: withVisibility({
    id: [],
    title: ['title'],
    hostException: ['hostException'],
    status: ['status'],
    startsAt: ['startsAt'],
    endsAt: ['endsAt'],
    format: ['format'],
    venue: ['venue', 'format', 'registrations'],
    capacity: ['capacity'],
    quotas: ['quotas'],
    maxDelegatesPerOrganization: ['maxDelegatesPerOrganization'],
    heldOn: ['heldOn'],
    cancellationReason: ['cancellationReason'],
    commitments: ['commitments'],
    registrations: ['registrations', 'startsAt', 'endsAt'],
    isModerated: ['isModerated'],
    changesUntil: ['changesUntil'],
    questions: ['questions'],
    version: ['version'],
    updatedAt: ['updatedAt'],
    sector: ['sectorCode'],
    host: ['hostId'],
    seatsLeft: ['capacity', 'registrations'],
    waitlistLength: ['registrations'],
    attendance: ['registrations'],
    isTwoSided: ['status'],
    history: [],
    fulfils: ['fulfilsItemIds'],
    initiatedBy: ['initiatedByGroupIds'],
    previousStart: ['postponement'],
    confirmBy: ['postponement'],
    postponementReason: ['postponement'],
    oneSidedReason: ['oneSidedReason'],
    report: ['report'],
    protocolPublishedOn: ['protocolPublishedOn'],
    attendanceSheet: ['attendanceSheet', 'hostId'],
    document: ['title'],
    seatsBySide: ['quotas', 'registrations'],
    hostLostRole: ['hostId', 'hostException', 'startsAt'],
  }),
  indexes: [
    { keys: { 'commitments.agreementId': 1, _id: 1 } },
    { keys: { 'registrations.respondBy': 1, _id: 1 }, sparse: true },
    { keys: { 'registrations.keepsSeat': 1, 'postponement.confirmBy': 1, _id: 1 }, sparse: true },
  ],
})

/** Whatever is read, whether the caller may see the table at all is read with it. */
function withVisibility<const Fields extends Readonly<Record<string, readonly (keyof Stored<RoundTable>)[]>>>(
  fields: Fields,
) {
  const all = Object.entries(fields).map(([name, read]) => [name, [...new Set([...read, 'status', 'hostId'])]])
  return Object.fromEntries(all) as { readonly [Name in keyof Fields]: readonly (keyof Stored<RoundTable>)[] }
}

/** A registration with its place on the waiting list. */
export const registration = part('Registration', 'RoundTable', REGISTRATION_NOUN, shownIn)
export const question = part(
  'RegistrationQuestion',
  'RoundTable',
  { ru: 'Запись о вопросе', en: 'question' },
  ({ questions }: RoundTable) => questions ?? [],
)
export const commitment = part(
  'Commitment',
  'RoundTable',
  COMMITMENT_NOUN,
  ({ commitments }: RoundTable) => commitments,
)

/**
 * Commitments of all round tables that one agreement carries, in the order of the tables' ids and of their
 * recording. Each table that is read holds at least one of them, so a page reads no more tables than it has
 * rows, plus one.
 */
export async function commitmentsOf(
  roundTables: RoundTables,
  agreementId: string,
  { first, after }: PageRequest,
): Promise<Page<Commitment>> {
  const from = after === undefined ? undefined : commitment.wholeIdOf(after)
  if (after !== undefined && from === undefined) throw new CursorError(after)
  const filter = { 'commitments.agreementId': agreementId }
  const carried = (tables: readonly Stored<RoundTable>[]) =>
    tables.flatMap(({ commitments }) => commitments.filter((one) => one.agreementId === agreementId))
  const found = carried(
    await roundTables.select(from ? { ...filter, _id: { $gte: from } } : filter, { limit: first + 2 }),
  )
  const start = after === undefined ? 0 : found.findIndex(({ id }) => id === after) + 1
  return {
    nodes: found.slice(start, start + first),
    hasNextPage: found.length > start + first,
    hasPreviousPage: after !== undefined,
    cursorOf: ({ id }) => id,
    totalCount: async () => carried(await roundTables.select(filter)).length,
  }
}

/**
 * Per sector that was ever planned for: tables held since a day (all of them two-sided, R19), and the last
 * day of all.
 */
export async function coverage({ model }: RoundTables, since: string): Promise<readonly Coverage[]> {
  const grouped = async (stages: object[]) =>
    (await again((bound) => model.collection.aggregate(stages as never, bound).toArray())) as unknown as {
      _id: string
    }[]
  const [ever, lately] = await Promise.all([
    grouped([{ $group: { _id: '$sectorCode', lastHeldOn: { $max: '$heldOn' } } }]),
    grouped([{ $match: { heldOn: { $gte: since } } }, { $group: { _id: '$sectorCode', held: { $sum: 1 } } }]),
  ])
  const held = new Map((lately as { _id: string; held: number }[]).map((row) => [row._id, row.held]))
  return (ever as { _id: string; lastHeldOn?: string | null }[])
    .map(({ _id, lastHeldOn }) => ({
      sectorCode: _id,
      twoSidedHeld: held.get(_id) ?? 0,
      ...(lastHeldOn ? { lastHeldOn } : {}),
    }))
    .sort((a, b) => (a.sectorCode < b.sectorCode ? -1 : 1))
}
