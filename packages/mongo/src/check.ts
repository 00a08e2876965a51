import type { Model } from 'mongoose'
import type { Document } from './document.ts'
import { stateOf } from './document.ts'
import { type Drift, driftOf } from './drift.ts'
import type { Fields } from './shape.ts'
import { type Upcast, upcasted } from './upcast.ts'

/**
 * What the check and the migration need of a store or a copy. `upcasts` are absent where it is a copy of
 * somebody's aggregate.
 */
export type Checked = {
  readonly model: Model<never> | Model<Document>
  readonly fields: Fields
  readonly upcasts?: readonly Upcast[]
}

export type DriftedDocument = { readonly collection: string; readonly id: string; readonly drift: readonly Drift[] }

const IN_ONE_BATCH = 500

/**
 * Reads every document of a store and yields those that are not what their shape says, older ones as the
 * upcasts make them. Changes nothing.
 */
export async function* drifted({ model, fields, upcasts }: Checked): AsyncGenerator<DriftedDocument> {
  const { collection } = model
  const projection = { outbox: 0, seen: 0, born: 0, commands: 0 }
  const found = collection.find({}, { projection, batchSize: IN_ONE_BATCH, sort: { _id: 1 } })
  for await (const raw of found) {
    const document = raw as unknown as Document
    const drift = driftIn(document, fields, upcasts)
    if (drift.length > 0) yield { collection: collection.collectionName, id: document._id, drift }
  }
}

function driftIn(document: Document, fields: Fields, upcasts: readonly Upcast[] | undefined): readonly Drift[] {
  try {
    const state = stateOf(document)
    return driftOf(fields, upcasts ? upcasted(state, document, upcasts) : state, upcasts === undefined)
  } catch (error) {
    return [{ path: '', problem: `can't be made into the newest shape: ${(error as Error).message}` }]
  }
}
