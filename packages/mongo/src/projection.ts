import type { RawEvent } from '@kadry/contracts/envelope'
import type { Connection, Model, SchemaDefinition } from 'mongoose'
import { Schema } from 'mongoose'
import { duplicateFields } from './aggregate.ts'

/** A fact came before one that precedes it: the key is held back until the missing one is there. */
export class GapError extends Error {
  override name = 'GapError'
}

export type Projection<State> = {
  readonly model: Model<{ _id: string; seq: number } & State>
  readonly find: (id: string) => Promise<(State & { readonly id: string }) | undefined>
  readonly byIds: (ids: readonly string[]) => Promise<(State & { readonly id: string })[]>
  readonly select: (filter: Record<string, unknown>) => Promise<(State & { readonly id: string })[]>
  /**
   * Copies what a fact says, once and in order. `update` is a MongoDB update of our fields, or undefined for facts that
   * don't concern us: they still advance the number. Returns false where the fact was known already.
   * Throws `GapError` where a fact before it has not been seen.
   */
  readonly apply: (event: Pick<RawEvent, 'key' | 'seq'>, update?: Update<State>) => Promise<boolean>
  readonly syncIndexes: () => Promise<void>
}

export type Update<State> = {
  readonly $set?: Partial<State> & Record<string, unknown>
  readonly $push?: Record<string, unknown>
  readonly $pull?: Record<string, unknown>
  readonly $unset?: Record<string, ''>
}

/** A local copy of the few fields of somebody else's aggregate that our rules need; guarded by the source's own numbers. */
export function projection<State>(
  connection: Connection,
  name: string,
  collection: string,
  definition: SchemaDefinition,
  indexes: readonly Record<string, 1 | -1>[] = [],
): Projection<State> {
  const schema = new Schema(
    { _id: String, seq: Number, ...definition },
    { collection, versionKey: false, strictQuery: false },
  )
  for (const keys of indexes) schema.index(keys)
  const model = connection.model(name, schema) as unknown as Projection<State>['model']
  const toState = ({ _id, seq: _seq, ...rest }: { _id: string; seq: number } & Record<string, unknown>) =>
    ({ ...rest, id: _id }) as State & { readonly id: string }
  const documents = model.collection
  return {
    model,
    find: async (id) => {
      const found = await documents.findOne({ _id: id } as never)
      return found ? toState(found as never) : undefined
    },
    byIds: async (ids) =>
      (await documents.find({ _id: { $in: ids } } as never).toArray()).map((found) => toState(found as never)),
    select: async (filter) =>
      (
        await documents
          .find(filter as never)
          .sort({ _id: 1 })
          .toArray()
      ).map((found) => toState(found as never)),
    apply: async (event, update = {}) => {
      const change = { ...update, $set: { ...update.$set, seq: event.seq } }
      if (event.seq === 1) return insertFirst(documents as never, event.key, change)
      const { matchedCount } = await documents.updateOne(
        { _id: event.key, seq: event.seq - 1 } as never,
        change as never,
      )
      if (matchedCount === 1) return true
      const found = (await documents.findOne({ _id: event.key } as never, { projection: { seq: 1 } })) as {
        seq: number
      } | null
      if (found && found.seq >= event.seq) return false
      throw new GapError(`fact ${event.seq} of ${event.key} came after fact ${found?.seq ?? 0}`)
    },
    syncIndexes: async () => {
      await model.createCollection()
      await model.syncIndexes()
    },
  }
}

type Collection = { updateOne: (filter: object, update: object, options: object) => Promise<{ upsertedCount: number }> }

async function insertFirst(documents: Collection, key: string, change: object): Promise<boolean> {
  try {
    const { upsertedCount } = await documents.updateOne({ _id: key, seq: { $lt: 1 } }, change, { upsert: true })
    return upsertedCount === 1
  } catch (error) {
    if (duplicateFields(error)?.includes('_id')) return false
    throw error
  }
}
