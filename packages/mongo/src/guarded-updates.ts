import type { Model } from 'mongoose'
import type { Update } from './check-write.ts'
import type { Document } from './document.ts'
import { duplicateFields } from './guard.ts'
import { inOneTurn } from './in-one-turn.ts'
import { bounded, isTimedOut, isTransient } from './retry.ts'

export type GuardedUpdate = {
  readonly guard: { readonly _id: string; readonly version: number }
  readonly update: Update
}
/**
 * `LOST`: the guard met another version. `UNKNOWN`: of those that were sent together some were lost, and the
 * server does not say which: whoever looks at the document again sees whether it has the write.
 */
export type Updated = UpdatedAlone | 'UNKNOWN'
/** `duplicate`: the fields of the unique index that refused it. */
type UpdatedAlone = 'DONE' | 'LOST' | { readonly duplicate: readonly string[] }
type Documents = Model<Document>['collection']

/**
 * Guarded updates of a collection, in one command those that come in one turn of the event loop. What they
 * hold has passed the schema.
 */
export function guardedUpdates(documents: Documents): (one: GuardedUpdate) => Promise<Updated> {
  const send = inOneTurn<GuardedUpdate, Updated>(async (all) => {
    if (all.length === 1) return [await updateAlone(documents, all[0]!)]
    const operations = all.map(({ guard: filter, update }) => ({ updateOne: { filter, update } }))
    const { matchedCount, refused } = await bounded((bound) =>
      documents.bulkWrite(operations as never, { ordered: false, ...bound }),
    ).then(
      ({ matchedCount }) => ({ matchedCount, refused: NONE }),
      (error: unknown) => refusedIn(error, all.length),
    )
    const rest = matchedCount === all.length - refused.size ? 'DONE' : 'UNKNOWN'
    // What exactly the server has against a write it says where the write is alone.
    const again = (one: GuardedUpdate) => updateAlone(documents, one).catch((error: Error) => error)
    return Promise.all(all.map((one, at) => (refused.has(at) ? again(one) : rest)))
  })
  return (one) => bounded(() => send(one))
}

export async function updateAlone(documents: Documents, { guard, update }: GuardedUpdate): Promise<UpdatedAlone> {
  try {
    const { matchedCount } = await bounded((bound) => documents.updateOne(guard as never, update as never, bound))
    return matchedCount === 0 ? 'LOST' : 'DONE'
  } catch (error) {
    const duplicate = duplicateFields(error)
    if (!duplicate) throw error
    return { duplicate }
  }
}

/**
 * How many of so many writes met their documents, and the places of those that were refused: all where it was
 * the command. Rethrows where nobody knows.
 */
function refusedIn(error: unknown, count: number): { readonly matchedCount: number; readonly refused: Places } {
  const { writeErrors = [], result } = error as {
    writeErrors?: Refused | readonly Refused[]
    result?: { readonly matchedCount: number; getWriteConcernError?: () => unknown }
  }
  if (isTransient(error) || isTimedOut(error) || result?.getWriteConcernError?.()) throw error
  const places = [writeErrors].flat().map(({ index }) => index)
  if (places.length === 0) return { matchedCount: 0, refused: new Set(Array.from({ length: count }, (_, at) => at)) }
  return { matchedCount: result?.matchedCount ?? 0, refused: new Set(places) }
}
type Refused = { readonly index: number }
type Places = ReadonlySet<number>
const NONE: Places = new Set()
