import { setTimeout as wait } from 'node:timers/promises'
import type { StateData, StateType } from '@kadry/contracts/catalogue'
import { type Change, type Decision, isRefusal, type RefusalLike } from '@kadry/domain/decision'
import { globalId } from '@kadry/runtime/ids'
import type { Connection, Model } from 'mongoose'
import { type Bulk, createBulk } from './bulk.ts'
import { type Cause, type Command, inCommandSpan, isCause } from './command.ts'
import { type Document, keyFor, newDocument, stateOf, updateFor } from './document.ts'
import { duplicateFields, recognise } from './guard.ts'
import { createLanes } from './lane.ts'
import { type Index, modelOf, syncIndexes } from './model.ts'
import type { Fields, Shape } from './shape.ts'

export { duplicateFields }

/** What every aggregate's document carries beside its own state. */
export type Stored<State> = State & {
  readonly id: string
  /** Number of writes; guards every change. */
  readonly version: number
  /** RFC 3339, UTC. */
  readonly updatedAt: string
}

const CONTENTION_DEADLINE_MS = 5_000
const LONGEST_PAUSE_MS = 100
const BY_ID: Record<string, 1 | -1> = { _id: 1 }

export type Accepted<State, Answer> = {
  readonly state: Stored<State>
  readonly answer: Answer
  /** True where the same idempotency key had been answered before and nothing was written now. */
  readonly repeated: boolean
}

/** Other processes changed the record before each of our decisions for 5 s; the caller may simply try again. */
export class ConflictError extends Error {
  override name = 'ConflictError'
}

export type StoreOptions<State> = {
  readonly connection: Connection
  /** GraphQL type name; it is the first half of every id. */
  readonly type: string
  readonly collection: string
  /** Every field of the state, as it is stored. */
  readonly shape: Shape<State>
  /** Fields that only older documents have: `state` reads them, and the next write takes them out. */
  readonly retired?: readonly string[]
  /** Index keys, beside the query that needs them; `unique` ones are rules. */
  readonly indexes?: readonly Index[]
  readonly now: () => Date
  /** Told after each write that left facts in an outbox: wakes the relay of this process. */
  readonly onFacts: () => void
  readonly state?: (document: Record<string, unknown>) => State
  /** What everybody may know of it, published after each change that has facts; null once it is gone. */
  readonly publicState?: PublicState<State>
}

type PublicState<State> = {
  [Type in StateType]: {
    readonly type: Type
    readonly of: (state: Stored<State>) => StateData<Type> | null
    /** The same as the major before has it, on a topic of its own, as long as somebody reads that. */
    readonly older?: OlderState<Type>
  }
}[StateType]
type OlderState<Newer extends StateType> = {
  [Type in StateType]: { readonly type: Type; readonly of: (newer: StateData<Newer>) => StateData<Type> | null }
}[StateType]

/** What went wrong that is nobody's rule: told apart by the command, which knows the refusal's words. */
export type CreateMishap =
  | { readonly mishap: 'KEY_REUSED' }
  /** A unique index said no; `_id` where the natural key is taken. */
  | { readonly mishap: 'DUPLICATE'; readonly fields: readonly string[] }
export type ChangeMishap =
  | CreateMishap
  | { readonly mishap: 'NOT_FOUND' }
  | { readonly mishap: 'VERSION'; readonly currentVersion: number }

/** What the relay and the start-up need of a store, whatever its state. */
export type OwnedStore = Pick<AggregateStore<unknown>, 'type' | 'model' | 'publicState' | 'syncIndexes'>

export type AggregateStore<State> = {
  readonly type: string
  readonly model: Model<Document>
  /** The public state of a document, by the type of its contract; absent where the aggregate has none. */
  readonly publicState?: {
    readonly type: StateType
    readonly of: (document: Document) => unknown
    readonly older?: { readonly type: StateType; readonly of: (newer: never) => unknown }
  }
  readonly find: (id: string) => Promise<Stored<State> | undefined>
  /** With `fields`, of each state just these (and `id`, `version`, `updatedAt`). */
  readonly byIds: (ids: readonly string[], fields?: readonly string[]) => Promise<Stored<State>[]>
  readonly select: (
    filter: Record<string, unknown>,
    options?: { sort?: Record<string, 1 | -1>; limit?: number },
  ) => Promise<Stored<State>[]>
  readonly count: (filter: Record<string, unknown>) => Promise<number>
  readonly create: <Refused extends RefusalLike, Answer = undefined>(
    command: Command | Cause,
    decide: (id: string) => Decision<State, Refused, Answer> | Promise<Decision<State, Refused, Answer>>,
    key?: string,
  ) => Promise<Accepted<State, Answer> | Refused | CreateMishap>
  readonly change: <Refused extends RefusalLike, Answer = undefined>(
    id: string,
    command: Command | Cause,
    decide: (state: Stored<State>) => Decision<State, Refused, Answer> | Promise<Decision<State, Refused, Answer>>,
  ) => Promise<Accepted<State, Answer> | Refused | ChangeMishap>
  /** Many decisions in a few round trips, for an import: see `bulk.ts`. */
  readonly bulk: Bulk<State>
  readonly syncIndexes: () => Promise<void>
}

/**
 * One aggregate, one document: state and the facts about its change are written in one guarded single-document update
 * (transactional outbox; `docs/decisions/003`). `decide` is pure and may be asked again on fresher state.
 */
export function aggregateStore<State>(options: StoreOptions<State>): AggregateStore<State> {
  const model = modelOf({ ...options, fields: options.shape as Fields })
  const inLane = createLanes()
  const toState = (document: Document): Stored<State> => ({
    ...((options.state ? options.state(document) : stateOf(document)) as State),
    id: document._id,
    version: document.version,
    updatedAt: document.updatedAt,
  })
  const documents = model.collection
  const shown = options.publicState
  const load = async (id: string) => (await documents.findOne({ _id: id } as never)) as Document | null

  const read = async (cursor: { toArray: () => Promise<unknown[]> }) =>
    ((await cursor.toArray()) as Document[]).map(toState)

  const create: AggregateStore<State>['create'] = async (command, decide, key) => {
    const id = globalId(options.type, key ?? keyFor(options.type, command))
    const before = await load(id)
    if (before) return repeatOf(before, command, toState)
    const decision = await decide(id)
    if (isRefusal(decision)) return decision as never
    const change = decision as Change<State, never>
    const document = newDocument(id, change, command, options.now())
    try {
      await model.insertOne(document as never)
    } catch (error) {
      const fields = duplicateFields(error)
      if (!fields) throw error
      if (!fields.includes('_id')) return { mishap: 'DUPLICATE', fields }
      const winner = await load(id)
      if (!winner) throw error
      return repeatOf(winner, command, toState)
    }
    if (change.facts.length > 0) options.onFacts()
    return { state: toState(document), answer: change.answer as never, repeated: false }
  }

  const attempt = async (id: string, command: Command | Cause, decide: (state: Stored<State>) => unknown) => {
    const found = await load(id)
    if (!found) return { mishap: 'NOT_FOUND' } as const
    const repeat = recognise(found, command, toState)
    if (repeat) return repeat
    if (!isCause(command) && command.expectedVersion !== undefined && command.expectedVersion !== found.version)
      return { mishap: 'VERSION', currentVersion: found.version } as const
    const state = toState(found)
    const decision = (await decide(state)) as object
    if (isRefusal(decision)) return decision
    const change = decision as Change<State, unknown>
    const update = updateFor(found, change, command, options.now())
    let outcome: { matchedCount: number }
    try {
      outcome = await model.updateOne({ _id: id, version: found.version }, update as never)
    } catch (error) {
      const fields = duplicateFields(error)
      if (!fields) throw error
      return { mishap: 'DUPLICATE', fields } as const
    }
    if (outcome.matchedCount === 0) return undefined
    if (change.facts.length > 0) options.onFacts()
    const { version, updatedAt } = update.$set as { version: number; updatedAt: string }
    const next = { ...change.next, id, version, updatedAt }
    return { state: next as Stored<State>, answer: change.answer, repeated: false }
  }

  return {
    type: options.type,
    model,
    ...(shown ? { publicState: { ...shown, of: (document: Document) => shown.of(toState(document)) } } : {}),
    find: async (id) => {
      const document = await load(id)
      return document ? toState(document) : undefined
    },
    byIds: async (ids, fields) =>
      read(documents.find({ _id: { $in: ids } } as never, { projection: fields ? only(fields) : stateOnly })),
    select: (filter, { sort = BY_ID, limit = 0 } = {}) =>
      read(documents.find(filter, { projection: stateOnly }).sort(sort).limit(limit)),
    count: (filter) => documents.countDocuments(filter),
    create: (command, decide, key) =>
      inCommandSpan(`create ${options.type}`, command, (traced) => create(traced, decide, key)),
    bulk: createBulk({ type: options.type, model, toState, now: options.now, onFacts: options.onFacts }),
    change: (id, command, decide) =>
      inLane(id, () =>
        inCommandSpan(`change ${options.type}`, command, async (traced) => {
          const began = performance.now()
          for (let tries = 0; performance.now() - began < CONTENTION_DEADLINE_MS; tries++) {
            if (tries > 0) await wait(Math.random() * Math.min(2 ** tries, LONGEST_PAUSE_MS))
            const outcome = await attempt(id, traced, decide)
            if (outcome) return outcome as never
          }
          throw new ConflictError(`${options.type} ${id} changed under ${CONTENTION_DEADLINE_MS} ms of decisions`)
        }),
      ),
    syncIndexes: () => syncIndexes(model),
  }
}

/** What only the store itself reads; on a busy aggregate it is larger than the state. */
const stateOnly = { outbox: 0, outboxSince: 0, seen: 0, born: 0, commands: 0 } as const

function only(fields: readonly string[]): Record<string, 1> {
  return Object.fromEntries(['version', 'updatedAt', ...fields].map((field) => [field, 1]))
}

function repeatOf<State>(
  found: Document,
  command: Command | Cause,
  toState: (document: Document) => Stored<State>,
): Accepted<State, never> | CreateMishap {
  const twice = recognise(found, command, toState)
  if (twice) return twice
  if (isCause(command) && !found.born) return { state: toState(found), answer: undefined as never, repeated: true }
  return { mishap: 'DUPLICATE', fields: ['_id'] }
}
