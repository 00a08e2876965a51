import { inOneTurn } from '@kadry/mongo/in-one-turn'
import { createLanes } from '@kadry/mongo/lane'
import { type Projection, projection } from '@kadry/mongo/projection'
import { again, bounded } from '@kadry/mongo/retry'
import { day, decimal, flag, integer, list, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { type Connection, mapNodes } from '@kadry/subgraph/connection'
import { among, equals } from '@kadry/subgraph/filter'
import { type ListArguments, listOf } from '@kadry/subgraph/list'
import type { Platform } from '@kadry/subgraph/platform'
import type { Gathering, RoundTable } from '../round-table/round-table.ts'
import { isWanted, type JournalEntry, overlaid, type Wanted } from './journal.ts'
import type { Answer } from './question.ts'
import type { Registration, RegistrationRecord, RegistrationStatus } from './registration.ts'
import { holdsSeat } from './seating.ts'

type StoredRegistration = Omit<RegistrationRecord, 'id'> & { readonly roundTableId: string }
type Written = Pick<RoundTable, 'lastWritten'> & { readonly id: string; readonly version: number }
type WantedOf = { readonly of: string; readonly wanted: Wanted }
type List = (args: ListArguments<object>) => Promise<Connection<OfTable>>
/** A registration with the id of its table. */
export type OfTable = RegistrationRecord & { readonly roundTableId: string }
export type Registrations = ReturnType<typeof openRegistrations>

const answer = nested<Answer>({
  questionId: text,
  text: optional(text),
  number: optional(decimal),
  isTrue: optional(flag),
  option: optional(text),
})

/** All of a registration but its id. */
export const registrationFields = shape<Omit<RegistrationRecord, 'id'>>({
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
  personId: optional(text),
  place: integer,
})

const INDEXES: readonly Record<string, 1 | -1>[] = [
  { roundTableId: 1, place: 1, _id: 1 },
  { roundTableId: 1, status: 1, place: 1, _id: 1 },
  { roundTableId: 1, organizationId: 1 },
  { roundTableId: 1, code: 1 },
  { organizationId: 1, registeredAt: 1, _id: 1 },
  { status: 1, respondBy: 1 },
  { personId: 1 },
]
const MOST_KNOWN = 10_000
const BY_PLACE = { place: 1 } as const

/**
 * The registrations of all tables, each a document that follows its table: a table's write has those that it
 * changed in its journal, until they are put in their documents behind it. A decision reads documents and
 * what the journal knows better; lists have the journal put there first (`docs/decisions/111`).
 */
export function openRegistrations({ connection, prepares }: Pick<Platform, 'connection' | 'prepares'>) {
  const copy: Projection<StoredRegistration> = projection(
    connection,
    'Registration',
    'registrations',
    shape<StoredRegistration>({ ...registrationFields, roundTableId: text }),
    INDEXES,
  )
  prepares(copy)
  const pageOfBody = pagesOfBodies(copy)
  const page = listOf(copy as never, {
    filter: { roundTableId: equals('roundTableId'), status: among('status') },
    order: { PLACE: 'place' },
    defaultOrder: 'PLACE',
  }) as List

  const wantedOf = readingWanted(copy)
  const { drained, ...settling } = settlingOf(copy)
  const { settle } = settling
  const select = async (filter: object, limit = 0): Promise<RegistrationRecord[]> =>
    (await copy.select(filter as Record<string, unknown>, { sort: BY_PLACE, limit })).map(withoutTable)

  return {
    ...settling,

    /** The table with those of its registrations that are wanted, all of them without `wanted`. */
    of: async <Table extends Gathering & Written>(table: Table, wanted?: Wanted): Promise<Table> => {
      const documents = wanted ? await wantedOf(table.id, wanted) : await select({ roundTableId: table.id })
      const registrations = overlaid(documents, table.lastWritten, wanted)
      return { ...table, registrations, asRead: registrations }
    },

    /** Those of a body that have a seat. */
    seatsOfBody: async (table: Written, organizationId: string): Promise<RegistrationRecord[]> => {
      await settle([table])
      return (await select({ roundTableId: table.id, organizationId })).filter(holdsSeat)
    },

    byIds: async (ids: readonly string[]): Promise<RegistrationRecord[]> => {
      if (ids.length === 0) return []
      await drained()
      return (await copy.byIds(ids)).map(withoutTable)
    },

    /** A page of a table's registrations in the order of arrival. */
    page: async (
      table: Registration['table'] & Written,
      {
        status,
        ...args
      }: { readonly status?: readonly RegistrationStatus[] | null | undefined } & ListArguments<object>,
    ): Promise<Connection<Registration>> => {
      await settle([table])
      const found = await page({ ...args, filter: { roundTableId: table.id, ...(status ? { status } : {}) } })
      return mapNodes(found, (one) => shown(table, withoutTable(one)))
    },

    /** Those whose delegates are these persons, each with the id of its table. */
    withPersons: async (ids: readonly string[]) => {
      await drained()
      return copy.select({ personId: { $in: [...ids] } })
    },

    pageOfBody: async (...asked: Parameters<typeof pageOfBody>) => {
      await drained()
      return pageOfBody(...asked)
    },

    /** The ids of the tables that have such registrations. */
    tablesWith: async (filter: Record<string, unknown>): Promise<readonly string[]> => {
      await drained()
      return again((bound) => copy.model.collection.distinct('roundTableId', filter as never, bound)) as never
    },

    /** The places of those that wait, each from 1 on, by the ids of the registrations. */
    waitlistPositions: async (waiting: readonly Registration[]): Promise<ReadonlyMap<string, number>> => {
      await drained()
      const positions = new Map<string, number>()
      for (const table of new Set(waiting.map((one) => one.table.id))) {
        const places = waiting.filter((one) => one.table.id === table).map(({ place }) => place)
        const [first, last] = [Math.min(...places), Math.max(...places)]
        const all = { roundTableId: table, status: 'WAITLISTED' }
        const before = await copy.count({ ...all, place: { $lt: first } })
        const between = await select({ ...all, place: { $gte: first, $lte: last } })
        for (const [index, { id }] of between.entries()) positions.set(id, before + index + 1)
      }
      return positions
    },
  }
}

/** Those that decisions of one turn of the event loop look at, in the order of their places. */
function readingWanted(copy: Pick<Projection<StoredRegistration>, 'select'>) {
  const read = inOneTurn(async (asked: readonly WantedOf[]) => {
    const found = await copy.select({ $or: asked.map(({ of, wanted }) => ({ roundTableId: of, ...anyOf(wanted) })) })
    const byTable = Map.groupBy(found, ({ roundTableId }) => roundTableId)
    return asked.map(({ of, wanted }) =>
      (byTable.get(of) ?? [])
        .filter((one) => isWanted(one, wanted))
        .map(withoutTable)
        .toSorted((left, right) => left.place - right.place),
    )
  })
  return (of: string, wanted: Wanted) => bounded(() => read({ of, wanted }))
}

/** Puts registrations out of the journals of their tables in their documents, behind a write or at once. */
function settlingOf(copy: Pick<Projection<StoredRegistration>, 'restore' | 'position'>) {
  /** Which write of each registration this process knows to stand in its document. */
  const stored = new Map<string, number>()
  const isStored = (id: string, version: number) => (stored.get(id) ?? 0) >= version
  const unstored = ({ version, lastWritten }: Written) =>
    lastWritten.filter(({ id, writtenIn = version }) => !isStored(id, writtenIn))
  const put = async (roundTableId: string, { writtenIn: seq = 0, id: key, ...one }: JournalEntry) => {
    // Of two processes that insert it at once the one with the older state may have been first.
    while (!(await copy.restore({ key, seq }, { ...one, roundTableId }))) if ((await copy.position(key)) >= seq) break
    if (stored.size > MOST_KNOWN) stored.clear()
    stored.set(key, seq)
  }
  const inLane = createLanes()
  const settle = async (tables: readonly Written[]): Promise<void> => {
    const open = tables.filter((table) => unstored(table).length > 0)
    await Promise.all(
      open.map((table) =>
        inLane(table.id, async () => {
          const entries = unstored(table).map((one) => ({ ...one, writtenIn: one.writtenIn ?? table.version }))
          await Promise.all(entries.map((one) => put(table.id, one)))
        }),
      ),
    )
  }

  /** Tables whose journals wait to be settled, each as it was written last, and those being settled. */
  const waiting = new Map<string, Written>()
  const under = new Map<string, Promise<void>>()
  const work = async (id: string): Promise<void> => {
    for (let table = waiting.get(id); table; table = waiting.get(id)) {
      await settle([table])
      if (waiting.get(id) === table) waiting.delete(id)
    }
  }
  /** Behind whoever wrote. */
  const settleSoon = (table: Written): void => {
    if (unstored(table).length === 0) return
    if ((waiting.get(table.id)?.version ?? 0) < table.version) waiting.set(table.id, table)
    if (under.has(table.id)) return
    const done = work(table.id)
      // What fails is still in its table, and waits for the next write, reader or `flush`.
      .catch(() => undefined)
      .finally(() => under.delete(table.id))
    under.set(table.id, done)
  }
  /** Documents are as new as the last write of this process. */
  const drained = async (): Promise<void> => {
    await Promise.all(under.values())
  }
  return {
    settle,
    settleSoon,
    isStored,
    unstored,
    drained,
    /** Settles what failed behind a write, or still waits. */
    flush: (): Promise<void> => settle([...waiting.values()]),
  }
}

/** Pages of a body's registrations, the last first; with `isNamed` of those that name it to everybody. */
function pagesOfBodies(copy: Projection<StoredRegistration>) {
  const listing = {
    filter: { organizationId: equals('organizationId') },
    order: { REGISTERED: 'registeredAt' },
    defaultOrder: 'REGISTERED',
  }
  const all = listOf(copy as never, listing) as List
  // Without a second field of the filter the lists of many bodies are one question.
  const named = listOf(copy as never, { ...listing, listed: { consentToPublish: true } }) as List
  const orderBy = [{ field: 'REGISTERED', direction: 'DESC' as const }]
  return (organizationId: string, { isNamed, ...args }: { readonly isNamed: boolean } & ListArguments<object>) =>
    (isNamed ? named : all)({ ...args, filter: { organizationId }, orderBy })
}

/** A registration with what of its table it is shown by. */
export function shown({ id, hostId, startsAt, endsAt }: Registration['table'], one: RegistrationRecord): Registration {
  return { ...one, table: { id, hostId, startsAt, endsAt } }
}

function anyOf({ ids, code, organizationIds, statuses }: Wanted): object {
  const named = [
    ...(ids ? [{ _id: { $in: [...ids] } }] : []),
    ...(code === undefined ? [] : [{ code }]),
    ...(organizationIds ? [{ organizationId: { $in: [...organizationIds] } }] : []),
    ...(statuses ? [{ status: { $in: [...statuses] } }] : []),
  ]
  return named.length === 1 ? named[0]! : { $or: named }
}

function withoutTable({ roundTableId: _, ...one }: RegistrationRecord & { readonly roundTableId?: string }) {
  return one as RegistrationRecord
}
