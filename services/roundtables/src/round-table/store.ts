import { type Change, isRefusal } from '@kadry/domain/decision'
import type { Accepted, AggregateStore, Stored } from '@kadry/mongo/aggregate'
import { bounded } from '@kadry/mongo/retry'
import { day, decimal, flag, integer, list, mapOf, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFile } from '@kadry/subgraph/attachments'
import { asBefore } from '@kadry/subgraph/derived'
import { DUE_TERMS } from '@kadry/subgraph/due'
import { among, before, equals, since } from '@kadry/subgraph/filter'
import { part } from '@kadry/subgraph/part'
import type { Platform } from '@kadry/subgraph/platform'
import type { RoundTableFilter } from '../graphql.generated.ts'
import { journalAfter } from '../participation/journal.ts'
import { REGISTRATION_NOUN } from '../participation/registration.ts'
import { recordOf } from '../participation/seating.ts'
import { openRegistrations, type Registrations, registrationFields } from '../participation/store.ts'
import { COMMITMENT_NOUN } from './commitment.ts'
import { movedOut, REGISTRATIONS } from './older.ts'
import { olderState, publicState } from './public-state.ts'
import type { Gathering, RoundTable } from './round-table.ts'

/** The caller's filter, and what a table fulfils or was called by. */
export type RoundTableSelection = RoundTableFilter & {
  readonly fulfilsItemId?: string
  readonly initiatedByGroupId?: string
}

/** Where a table has the persons of registrations that may not stand in their documents yet. */
export const PERSON_PATH = 'lastWritten.personId'

const names = ({ title }: RoundTable): [string] => [title]

export const roundTable = aggregate<RoundTable, RoundTableSelection>({
  type: 'RoundTable',
  collection: 'roundTables',
  publicState: {
    type: 'roundTable.state.v2',
    // Nobody outside hears of a draft.
    of: (table) => (table.status === 'DRAFT' ? null : publicState(table as Stored<Gathering>)),
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
    seats: nested({
      registered: integer,
      lastPlace: integer,
      bySide: mapOf(nested({ taken: integer, waiting: integer, attended: integer, noShow: integer })),
    }),
    lastWritten: list(nested({ id: text, ...registrationFields, writtenIn: optional(integer) })),
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
  indexes: [{ keys: { [PERSON_PATH]: 1 }, sparse: true }],
  defaultOrder: 'STARTS_AT',
  names,
  /**
   * 1 → 2: without keys of names. 2 → 3: without terms. 3 → 4: with those that its commitments have now.
   * 4 → 5: registrations stood in it.
   */
  upcasts: [asBefore, asBefore, withoutTerms, movedOut],
  retired: [DUE_TERMS, REGISTRATIONS],
  reads: withVisibility({
    id: [],
    title: ['title'],
    hostException: ['hostException'],
    status: ['status'],
    startsAt: ['startsAt'],
    endsAt: ['endsAt'],
    format: ['format'],
    venue: ['venue', 'format', 'lastWritten'],
    capacity: ['capacity'],
    quotas: ['quotas'],
    maxDelegatesPerOrganization: ['maxDelegatesPerOrganization'],
    heldOn: ['heldOn'],
    cancellationReason: ['cancellationReason'],
    commitments: [],
    recommendations: [],
    series: [],
    program: [],
    programDraft: ['hostId'],
    materials: ['hostId'],
    feedback: [],
    registrations: ['lastWritten', 'startsAt', 'endsAt'],
    isModerated: ['isModerated'],
    changesUntil: ['changesUntil'],
    questions: ['questions'],
    version: ['version'],
    updatedAt: ['updatedAt'],
    sector: ['sectorCode'],
    host: ['hostId'],
    seatsLeft: ['capacity', 'seats'],
    waitlistLength: ['seats'],
    attendance: ['seats'],
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
    ical: ['title', 'status', 'startsAt', 'endsAt', 'format', 'venue', 'cancellationReason', 'version', 'updatedAt'],
    icalUrl: [],
    seatsBySide: ['quotas', 'seats'],
    hostLostRole: ['hostId', 'hostException', 'startsAt'],
    endedItems: ['fulfilsItemIds'],
  }),
})

function withoutTerms({ [DUE_TERMS]: _, ...state }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return state
}

/** Whatever is read, whether the caller may see the table at all is read with it. */
function withVisibility<const Fields extends Readonly<Record<string, readonly (keyof Stored<RoundTable>)[]>>>(
  fields: Fields,
) {
  const all = Object.entries(fields).map(([name, read]) => [name, [...new Set([...read, 'status', 'hostId'])]])
  return Object.fromEntries(all) as { readonly [Name in keyof Fields]: readonly (keyof Stored<RoundTable>)[] }
}

/** One of the registrations that were read with their table. */
export const registration = part(
  'Registration',
  'RoundTable',
  REGISTRATION_NOUN,
  ({ registrations }: Gathering) => registrations,
)
export const question = part(
  'RegistrationQuestion',
  'RoundTable',
  { ru: 'Запись о вопросе', en: 'question' },
  ({ questions }: RoundTable) => questions ?? [],
)
/** What was promised at a table, as it was recorded there. */
export const promise = part('Commitment', 'RoundTable', COMMITMENT_NOUN, ({ commitments }: RoundTable) => commitments)

type Gatherings = Pick<AggregateStore<Gathering>, 'find' | 'create' | 'change'>
/** Decisions get a table without its registrations, and read those that they look at (`Registrations.of`). */
export type RoundTables = Omit<Store<RoundTable, RoundTableSelection>, keyof Gatherings | 'bulk'> & Gatherings

const NOTHING_READ = { registrations: [], asRead: [] } as const
/** A journal that is longer is settled before anything else, and taken out of its table. */
const LONG_JOURNAL = 20
const UNBORN = { version: 0, lastWritten: [] } as const

export function openTables(platform: Platform): {
  readonly roundTables: RoundTables
  readonly registrations: Registrations
} {
  const registrations = openRegistrations(platform)
  const store = roundTable.open(platform, (table) => registrations.of({ ...table, ...NOTHING_READ }))

  const settled = async (outcome: Accepted<RoundTable, unknown>, next: Gathering | undefined) => {
    const { state, answer, repeated } = outcome
    const isKnown = next && !repeated
    if (isKnown && state.lastWritten.length <= LONG_JOURNAL) registrations.settleSoon(state)
    else await registrations.settle([state])
    if (state.lastWritten.length > LONG_JOURNAL) await shorten(store, state)
    return {
      ...outcome,
      state: { ...state, registrations: isKnown ? next.registrations : await named(registrations, answer) },
    }
  }
  const create: Gatherings['create'] = async (command, decide, key) => {
    const run = deciding(decide, () => UNBORN, registrations.isStored)
    const outcome = await store.create(command, (id) => run.decide(id) as never, key)
    return ('state' in outcome ? await settled(outcome, run.next()) : outcome) as never
  }
  const change: Gatherings['change'] = async (id, command, decide) => {
    const run = deciding(decide, (found: Stored<RoundTable>) => found, registrations.isStored)
    const outcome = await store.change(id, command, async (found) => {
      if (registrations.unstored(found).length > LONG_JOURNAL) await registrations.settle([found])
      return run.decide({ ...found, ...NOTHING_READ }) as never
    })
    return ('state' in outcome ? await settled(outcome, run.next()) : outcome) as never
  }
  const find = async (id: string) => {
    const found = await store.find(id)
    return found && { ...found, ...NOTHING_READ }
  }
  return { roundTables: { ...store, find, create, change }, registrations }
}

/** Runs a decision on a gathering as one on the record, and remembers what it led to. */
function deciding<From>(
  decide: (from: From) => unknown,
  before: (from: From) => Parameters<typeof journalAfter>[0],
  isStored: Registrations['isStored'],
) {
  let next: Gathering | undefined
  return {
    next: () => next,
    decide: async (from: From): Promise<unknown> => {
      const decision = (await decide(from)) as object
      if (isRefusal(decision)) return decision
      const change = decision as Change<Gathering, unknown>
      next = change.next
      const record = recordOf(change.next)
      return { ...change, next: { ...record, lastWritten: journalAfter(before(from), record.lastWritten, isStored) } }
    },
  }
}

/** Of a repeated command the registrations that its answer names. */
function named(registrations: Registrations, answer: unknown) {
  const { registrationId, promotedIds = [] } = (answer ?? {}) as {
    readonly registrationId?: string
    readonly promotedIds?: readonly string[]
  }
  return registrations.byIds([...(registrationId ? [registrationId] : []), ...promotedIds])
}

async function shorten({ model }: Pick<AggregateStore<RoundTable>, 'model'>, { id, version }: Stored<RoundTable>) {
  const guard = { _id: id, version }
  await bounded((bound) => model.collection.updateOne(guard as never, { $set: { lastWritten: [] } } as never, bound))
}
