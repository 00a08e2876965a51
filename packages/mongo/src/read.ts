import mongoose, { type Model } from 'mongoose'
import type { Stored } from './aggregate.ts'
import { type Document, stateOf } from './document.ts'
import { inOneTurn } from './in-one-turn.ts'
import { again, bounded, retrying } from './retry.ts'
import { shapeVersion, type Upcast, upcasted } from './upcast.ts'

/** A document with the bytes that it takes in the database. */
export type Loaded = { readonly document: Document; readonly bytes: number }

export type Reader<State> = {
  readonly load: (id: string) => Promise<Loaded | undefined>
  readonly loadAll: (ids: readonly string[]) => Promise<ReadonlyMap<string, Loaded>>
  readonly toState: (document: Document) => Stored<State>
  /**
   * Some fields of each. Documents of an older shape are read whole: an upcast may need what nobody asked
   * for.
   */
  readonly parts: (
    filter: Record<string, unknown>,
    fields: readonly string[],
    options?: Omit<ReadOptions, 'projection'>,
  ) => Promise<Stored<State>[]>
  readonly states: (filter: Record<string, unknown>, options: ReadOptions) => Promise<Stored<State>[]>
}

type ReadOptions = {
  readonly projection: object
  readonly sort?: Record<string, 1 | -1>
  readonly limit?: number
}
type ReadDocuments = (filter: Record<string, unknown>, options: ReadOptions) => Promise<Document[]>

/** What only the store itself reads; on a busy aggregate it is larger than the state. */
export const stateOnly = { outbox: 0, outboxSince: 0, seen: 0, born: 0, commands: 0, usedKeys: 0, spilled: 0 } as const

/** A projection on some fields of the state, and what every state has beside them. */
function only(fields: readonly string[]): Record<string, 1> {
  return Object.fromEntries(['version', 'updatedAt', 'shape', ...fields].map((field) => [field, 1]))
}

/** Reads documents as states of the newest shape; tries again while no server answers. */
export function readerOf<State>(model: Model<Document>, upcasts: readonly Upcast[]): Reader<State> {
  const documents = model.collection
  const toState = (document: Document): Stored<State> => ({
    ...(upcasted(stateOf(document), document, upcasts) as State),
    id: document._id,
    version: document.version,
    updatedAt: document.updatedAt,
  })
  const loadOnce = async (ids: readonly string[]) => {
    const filter = { _id: { $in: ids } } as never
    // They come in one answer, whatever the driver's own portion.
    const found = await bounded((bound) =>
      documents.find(filter, { raw: true, batchSize: ids.length + 1, ...bound }).toArray(),
    )
    const loaded = (found as unknown as Buffer[]).map((raw) => ({ document: readRaw(raw), bytes: raw.length }))
    return new Map(loaded.map((one) => [one.document._id, one]))
  }
  const load = inOneTurn<string, Loaded | undefined>(async (ids) => {
    const found = await loadOnce(ids)
    return ids.map((id) => found.get(id))
  })
  const read: ReadDocuments = async (filter, { projection, sort = {}, limit = 0 }) => {
    // A page comes in one answer, whatever the driver's own portion.
    const options = { projection, sort, limit, ...(limit > 0 ? { batchSize: limit } : {}) }
    const found = await again((bound) => documents.find(filter as never, { ...options, ...bound }).toArray())
    return found as unknown as Document[]
  }
  const version = shapeVersion(upcasts)
  return {
    load: (id) => again(() => load(id)),
    loadAll: (ids) => retrying(() => loadOnce(ids)),
    toState,
    parts: async (filter, fields, options = {}) => {
      const found = await read(filter, { ...options, projection: only(fields) })
      const older = found.filter(({ shape = 1 }) => shape < version).map(({ _id }) => _id)
      if (older.length === 0) return found.map(toState)
      const whole = await read({ _id: { $in: older } }, { projection: stateOnly })
      const known = new Map(whole.map((one) => [one._id, one]))
      return found.map((one) => toState(known.get(one._id) ?? one))
    },
    states: async (filter, options) => (await read(filter, options)).map(toState),
  }
}

function readRaw(raw: Buffer): Document {
  return mongoose.mongo.BSON.deserialize(raw) as Document
}
