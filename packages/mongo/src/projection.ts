import type { RawEvent } from '@kadry/contracts/envelope'
import { newKey } from '@kadry/runtime/ids'
import type { Connection, Model } from 'mongoose'
import { type CheckWrite, checkWriteOf, type Update as Written } from './check-write.ts'
import { declare } from './declared.ts'
import { createGroupCommit, type Writes } from './group-commit.ts'
import { addIndexes, createIndexes } from './model.ts'
import { again, bounded, LONG } from './retry.ts'
import { schemaOf } from './schema.ts'
import type { Fields, Shape } from './shape.ts'

/** A fact came before one that precedes it: the key is held back until the missing one is there. */
export class GapError extends Error {
  override name = 'GapError'
}

export type Projection<State> = {
  readonly model: Model<{ _id: string; seq: number } & State>
  readonly fields: Fields
  readonly find: (id: string) => Promise<(State & { readonly id: string }) | undefined>
  readonly byIds: (ids: readonly string[]) => Promise<(State & { readonly id: string })[]>
  readonly select: (
    filter: Record<string, unknown>,
    options?: { readonly sort?: Record<string, 1 | -1>; readonly limit?: number },
  ) => Promise<(State & { readonly id: string })[]>
  readonly count: (filter: Record<string, unknown>) => Promise<number>
  /**
   * Copies what a fact says, once and in order. `update` is a MongoDB update of our fields, or undefined for
   * facts that don't concern us: they still advance the number. Returns false where the fact was known
   * already. Throws `GapError` where a fact before it has not been seen.
   */
  readonly apply: (event: Pick<RawEvent, 'key' | 'seq'>, update?: Update<State>) => Promise<boolean>
  /**
   * Takes over the source's whole state as it was after its fact `seq`, or nothing where the source is gone:
   * for a copy that facts are missing for. Returns false where the copy had come as far already.
   */
  readonly restore: (about: Pick<RawEvent, 'key' | 'seq'>, state: State | null) => Promise<boolean>
  /** The number of the last fact that is in the copy; 0 where there is none. */
  readonly position: (key: string) => Promise<number>
  readonly syncIndexes: () => Promise<void>
  /** The same projection over an empty collection beside this one, with its indexes: for building it anew. */
  readonly beside: () => Promise<Beside<State>>
}

export type Beside<State> = {
  readonly projection: Projection<State>
  /** Puts it in the place of the one in use, in one step; readers see the old or the new one, never none. */
  readonly replace: () => Promise<void>
  readonly drop: () => Promise<void>
}

type Position = { readonly _id: string; readonly seq: number }

export type Update<State> = {
  readonly $set?: Partial<State> & Record<string, unknown>
  readonly $push?: Record<string, unknown>
  readonly $pull?: Record<string, unknown>
  readonly $unset?: Record<string, ''>
}

/**
 * A local copy of the few fields of somebody else's aggregate that our rules need; guarded by the source's
 * own numbers.
 */
export function projection<State>(
  connection: Connection,
  name: string,
  collection: string,
  shape: Shape<State>,
  indexes: readonly Record<string, 1 | -1>[] = [],
): Projection<State> {
  const opened = open(connection, name, collection, shape, indexes)
  declare(connection, { model: opened.model as never, fields: opened.fields })
  return opened
}

function open<State>(
  connection: Connection,
  name: string,
  collection: string,
  shape: Shape<State>,
  indexes: readonly Record<string, 1 | -1>[],
): Projection<State> {
  const check = checkWriteOf(shape as Fields, ['_id', 'seq'])
  const schema = schemaOf(shape as Fields, collection, { seq: { type: Number, required: true } })
  addIndexes(
    schema,
    indexes.map((keys) => ({ keys })),
  )
  const model = connection.model(name, schema) as unknown as Projection<State>['model']
  const documents = model.collection
  const read = (filter: object, options: object = {}) =>
    again((bound) => documents.find(filter as never, { ...options, ...bound }).toArray())
  const positions = async (keys: readonly string[]) => {
    const found = await read({ _id: { $in: keys } }, { projection: { seq: 1 } })
    return new Map((found as unknown as Position[]).map(({ _id, seq }) => [_id, seq]))
  }
  const write = createGroupCommit({ bulkWrite: checkedWrite(documents, check), positions })
  return {
    model,
    fields: shape as Fields,
    find: async (id) => {
      const [found] = await read({ _id: id })
      return found && toState<State>(found as never)
    },
    byIds: async (ids) => (await read({ _id: { $in: ids } })).map((found) => toState<State>(found as never)),
    select: async (filter, { sort = { _id: 1 }, limit = 0 } = {}) =>
      (await read(filter, { sort, limit })).map((found) => toState<State>(found as never)),
    count: (filter) => again((bound) => documents.countDocuments(filter as never, bound)),
    apply: async (event, update = {}) => {
      const { key, seq } = event
      const change = { ...update, $set: { ...update.$set, seq } }
      // The first fact makes the document; a repeat of it meets the document and changes nothing.
      const filter = seq === 1 ? { _id: key, seq: { $lt: 1 } } : { _id: key, seq: seq - 1 }
      const outcome = await write({ key, seq, operation: { updateOne: { filter, update: change, upsert: seq === 1 } } })
      if (outcome === 'done') return true
      if (outcome.at >= seq) return false
      throw new GapError(`fact ${seq} of ${key} came after fact ${outcome.at}`)
    },
    restore: async ({ key, seq }, state) => {
      if (state === null) {
        const { deletedCount } = await bounded((bound) =>
          documents.deleteOne({ _id: key, seq: { $lt: seq } } as never, bound),
        )
        return deletedCount === 1
      }
      const replacement = { ...state, _id: key, seq }
      const filter = { _id: key, seq: { $lt: seq } }
      const outcome = await write({ key, seq, operation: { replaceOne: { filter, replacement, upsert: true } } })
      return outcome === 'done'
    },
    position: async (key) => (await positions([key])).get(key) ?? 0,
    syncIndexes: () => createIndexes(model as never),
    beside: () => beside(connection, collection, (other) => open<State>(connection, other, other, shape, indexes)),
  }
}

function toState<State>({ _id, seq: _seq, ...rest }: { _id: string; seq: number } & Record<string, unknown>) {
  return { ...rest, id: _id } as State & { readonly id: string }
}

async function beside<State>(
  connection: Connection,
  collection: string,
  anew: (name: string) => Projection<State>,
): Promise<Beside<State>> {
  const name = `${collection}_${newKey().replaceAll('-', '')}`
  const projection = anew(name)
  await projection.syncIndexes()
  return {
    projection,
    replace: async () => {
      await connection.db!.renameCollection(name, collection, { dropTarget: true, ...LONG })
      connection.deleteModel(name)
    },
    drop: async () => {
      await connection.db!.dropCollection(name)
      connection.deleteModel(name)
    },
  }
}

type Operation =
  | { readonly updateOne: { readonly update: Written } }
  | { readonly replaceOne: { readonly replacement: object } }

function checkOperation(check: CheckWrite, operation: Operation): void {
  if ('replaceOne' in operation) check.document(operation.replaceOne.replacement)
  else check.update(operation.updateOne.update)
}

/** Writes what the schema takes, and says of the others why it does not. */
function checkedWrite(documents: Model<unknown>['collection'], check: CheckWrite): Writes['bulkWrite'] {
  return async (operations, options) => {
    const refused = new Map<number, unknown>()
    const passed = operations.filter((operation, at) => {
      try {
        checkOperation(check, operation as Operation)
        return true
      } catch (error) {
        refused.set(at, error)
        return false
      }
    })
    if (passed.length === 0) return { matchedCount: 0, upsertedCount: 0, refused }
    const { matchedCount, upsertedCount } = await bounded((bound) =>
      documents.bulkWrite(passed as never, { ...options, ...bound }),
    )
    return { matchedCount, upsertedCount, refused }
  }
}
