import { type Connection, type Model, Schema, type SchemaDefinition } from 'mongoose'
import { type Document, USED_KEYS } from './document.ts'
import { LONG } from './retry.ts'
import { schemaOf } from './schema.ts'
import type { Fields } from './shape.ts'

export type Index = {
  readonly keys: Readonly<Record<string, 1 | -1>>
  readonly unique?: boolean
  readonly sparse?: boolean
}

type Definition = {
  readonly connection: Connection
  readonly type: string
  readonly collection: string
  readonly fields: Fields
  readonly retired?: readonly string[]
  readonly indexes?: readonly Index[]
}

/** What the store itself keeps in a document, beside the state (`Bookkeeping` in `document.ts`). */
const BOOKKEEPING: SchemaDefinition = {
  version: { type: Number, required: true },
  seq: { type: Number, required: true },
  updatedAt: { type: String, required: true },
  slot: Number,
  outbox: { type: [Schema.Types.Mixed], default: undefined },
  outboxSince: Date,
  seen: Schema.Types.Mixed,
  born: Schema.Types.Mixed,
  commands: { type: [Schema.Types.Mixed], default: undefined },
  usedKeys: { type: [String], default: undefined },
  spilled: { type: [Schema.Types.Mixed], default: undefined },
  shape: Number,
}

/** The model of an aggregate's documents: its state's fields and the store's own. */
export function modelOf({
  connection,
  type,
  collection,
  fields,
  retired = [],
  indexes = [],
}: Definition): Model<Document> {
  const old = Object.fromEntries(retired.map((name) => [name, { type: Schema.Types.Mixed, cast: refused }]))
  const schema = schemaOf(fields, collection, { ...BOOKKEEPING, ...old })
  schema.index({ outboxSince: 1 }, { sparse: true })
  schema.index({ [USED_KEYS]: 1 }, { unique: true, sparse: true })
  addIndexes(schema, indexes)
  return connection.model(type, schema) as unknown as Model<Document>
}

function refused(): never {
  throw new TypeError('the field is retired: it is only taken out')
}

export function addIndexes(schema: Schema, indexes: readonly Index[]): void {
  for (const { keys, unique, sparse } of indexes)
    schema.index({ ...keys }, { ...(unique ? { unique } : {}), ...(sparse ? { sparse } : {}) })
}

type Indexed = Pick<Model<never>, 'createCollection' | 'diffIndexes' | 'collection'> & {
  readonly schema: Pick<Schema, 'indexes'>
}

/** The server has another index under this name: `pnpm migrate SERVICE --indexes` shows and replaces it. */
export class IndexConflictError extends Error {
  override name = 'IndexConflictError'
}

/**
 * Creates the collection and the indexes that are missing. An index that nobody declares stays: a newer
 * version of this service, which runs beside it for a while, may be its owner.
 */
export async function createIndexes(model: Indexed): Promise<void> {
  await model.createCollection()
  try {
    for (const [keys, { background: _, ...options }] of model.schema.indexes())
      await model.collection.createIndex(keys as Index['keys'], { ...(options as object), ...LONG })
  } catch (error) {
    const { code } = error as { code?: number }
    if (code !== OPTIONS_CONFLICT && code !== KEY_SPECS_CONFLICT) throw error
    throw new IndexConflictError(`${model.collection.collectionName}: ${(error as Error).message}`, { cause: error })
  }
}

const OPTIONS_CONFLICT = 85
const KEY_SPECS_CONFLICT = 86

/** Names of the indexes that nobody declares any more. */
export async function strayIndexes(model: Indexed): Promise<readonly string[]> {
  return (await model.diffIndexes()).toDrop
}
