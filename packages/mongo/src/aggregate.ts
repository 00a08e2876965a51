import type { StateData, StateType } from '@kadry/contracts/catalogue'
import type { Decision, RefusalLike } from '@kadry/domain/decision'
import type { Connection, Model } from 'mongoose'
import { type Bulk, createBulk } from './bulk.ts'
import { checkWriteOf } from './check-write.ts'
import { type Cause, type Command, inCommandSpan } from './command.ts'
import { declare } from './declared.ts'
import { BOOKKEEPING, type Document } from './document.ts'
import { duplicateFields } from './guard.ts'
import { guardedUpdates } from './guarded-updates.ts'
import { claimOf, knownCommands } from './known-commands.ts'
import { createLanes } from './lane.ts'
import { createIndexes, type Index, modelOf } from './model.ts'
import { readerOf, stateOnly } from './read.ts'
import { again, retrying } from './retry.ts'
import type { Fields, Shape } from './shape.ts'
import { shapeVersion, type Upcast } from './upcast.ts'
import { change, create, holderOf } from './write.ts'

export { duplicateFields }

/** What every aggregate's document carries beside its own state. */
export type Stored<State> = State & {
  readonly id: string
  /** Number of writes; guards every change. */
  readonly version: number
  /** RFC 3339, UTC. */
  readonly updatedAt: string
}

const BY_ID: Record<string, 1 | -1> = { _id: 1 }

export type Accepted<State, Answer> = {
  readonly state: Stored<State>
  readonly answer: Answer
  /** True where the same idempotency key had been answered before and nothing was written now. */
  readonly repeated: boolean
}

/**
 * Other processes changed the record before each of our decisions for 5 s; the caller may simply try again.
 */
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
  /** Fields that only older documents have: an upcast reads them, and the next write takes them out. */
  readonly retired?: readonly string[]
  /**
   * How each older version of the shape becomes the next one; the store writes version `upcasts.length + 1`.
   */
  readonly upcasts?: readonly Upcast[]
  /** Index keys, beside the query that needs them; `unique` ones are rules. */
  readonly indexes?: readonly Index[]
  readonly now: () => Date
  /** Called after each write that left facts in an outbox: wakes the relay of this process. */
  readonly onFacts: () => void
  /** What everybody may know of it, published after each change that has facts; null once it is gone. */
  readonly publicState?: PublicState<State>
  /** The state with what of it stands in other documents, read before it is published. */
  readonly whole?: Whole<State>
}
export type Whole<State> = (state: Stored<State>) => Promise<Stored<State>>

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

/** What went wrong that is nobody's rule: distinguished by the command, which knows the refusal's words. */
export type CreateFailure =
  | { readonly failure: 'KEY_REUSED' }
  /** A unique index said no; `_id` where the natural key is taken. */
  | { readonly failure: 'DUPLICATE'; readonly fields: readonly string[] }
export type ChangeFailure =
  | CreateFailure
  | { readonly failure: 'NOT_FOUND' }
  | { readonly failure: 'VERSION'; readonly currentVersion: number }

/** What the relay and the start-up need of a store, whatever its state. */
export type OwnedStore = Pick<
  AggregateStore<unknown>,
  'type' | 'model' | 'fields' | 'upcasts' | 'publicState' | 'syncIndexes'
>

export type AggregateStore<State> = {
  readonly type: string
  readonly model: Model<Document>
  readonly fields: Fields
  readonly upcasts: readonly Upcast[]
  /** The public state of a document, by the type of its contract; absent where the aggregate has none. */
  readonly publicState?: {
    readonly type: StateType
    readonly of: (document: Document) => Promise<unknown>
    readonly older?: { readonly type: StateType; readonly of: (newer: never) => unknown }
  }
  readonly find: (id: string) => Promise<Stored<State> | undefined>
  /** With `fields`, of each state just these (and `id`, `version`, `updatedAt`). */
  readonly byIds: (ids: readonly string[], fields?: readonly string[]) => Promise<Stored<State>[]>
  /** With `fields`, of each state just these (and `id`, `version`, `updatedAt`). */
  readonly select: (
    filter: Record<string, unknown>,
    options?: { sort?: Record<string, 1 | -1>; limit?: number; fields?: readonly string[] },
  ) => Promise<Stored<State>[]>
  readonly count: (filter: Record<string, unknown>) => Promise<number>
  readonly create: <Refused extends RefusalLike, Answer = undefined>(
    command: Command | Cause,
    decide: (id: string) => Decision<State, Refused, Answer> | Promise<Decision<State, Refused, Answer>>,
    key?: string,
  ) => Promise<Accepted<State, Answer> | Refused | CreateFailure>
  readonly change: <Refused extends RefusalLike, Answer = undefined>(
    id: string,
    command: Command | Cause,
    decide: (state: Stored<State>) => Decision<State, Refused, Answer> | Promise<Decision<State, Refused, Answer>>,
  ) => Promise<Accepted<State, Answer> | Refused | ChangeFailure>
  /**
   * Binds the key of a command on many records to its input for 24 hours, before the first of them; false
   * where another input or another command has it. `create` and `change` need none: a key has one record in
   * the collection.
   */
  readonly claim: (command: Command) => Promise<boolean>
  /** Many decisions in a few round trips, for an import: see `bulk.ts`. */
  readonly bulk: Bulk<State>
  /** Creates the collection and the indexes that are missing; drops none. */
  readonly syncIndexes: () => Promise<void>
}

/**
 * One aggregate, one document: state and the facts about its change are written in one guarded
 * single-document update (transactional outbox; `docs/decisions/003`). `decide` is pure and may be asked
 * again on fresher state.
 */
export function aggregateStore<State>(options: StoreOptions<State>): AggregateStore<State> {
  const { connection, type, now, onFacts, retired = [], upcasts = [], publicState: shown, whole } = options
  const fields = options.shape as Fields
  const model = modelOf({ ...options, fields })
  declare(connection, { model, fields, upcasts })
  const reader = readerOf<State>(model, upcasts)
  const known = knownCommands(connection)
  const checkWrite = checkWriteOf(fields, BOOKKEEPING, retired)
  const update = guardedUpdates(model.collection)
  const writer = { type, model, checkWrite, reader, known, update, shape: shapeVersion(upcasts), now, onFacts }
  const inLane = createLanes()
  const stateOf = async (found: Document) => {
    const state = reader.toState(found)
    return shown!.of(whole ? await whole(state) : state)
  }
  return {
    ...{ type, model, fields, upcasts },
    ...(shown ? { publicState: { ...shown, of: stateOf } } : {}),
    find: async (id) => {
      const found = await reader.load(id)
      return found && reader.toState(found.document)
    },
    byIds: (ids, names) =>
      names
        ? reader.parts({ _id: { $in: ids } }, names)
        : reader.states({ _id: { $in: ids } }, { projection: stateOnly }),
    select: (filter, { sort = BY_ID, limit = 0, fields: names } = {}) =>
      names
        ? reader.parts(filter, names, { sort, limit })
        : reader.states(filter, { projection: stateOnly, sort, limit }),
    count: (filter) => again((bound) => model.collection.countDocuments(filter as never, bound)),
    create: (command, decide, key) =>
      inCommandSpan(`create ${type}`, command, (traced) => create(writer, traced, decide, key) as never),
    claim: (command) =>
      retrying(() =>
        known.claim(claimOf(type, command), now(), async () => (await holderOf(model, command)) === 'ONE'),
      ),
    bulk: createBulk(writer),
    change: (id, command, decide) =>
      inLane(id, () =>
        inCommandSpan(`change ${type}`, command, (traced) => change(writer, id, traced, decide as never) as never),
      ),
    syncIndexes: async () => {
      await createIndexes(model)
      await known.syncIndexes()
    },
  }
}
