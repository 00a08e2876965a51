import type { RawEvent } from '@kadry/contracts/envelope'
import type { Connection } from '@kadry/mongo/connect'
import { GapError, type Projection, type Update } from '@kadry/mongo/projection'

type Numbered = Pick<RawEvent, 'key' | 'seq'>

/**
 * Makes the effect of every fact happen once and in the order of its subject's numbers. `effect` gives what
 * the handler of the fact gives; facts without a handler have none and are only counted.
 */
export type Guard<Result> = {
  /** False where the fact had been seen. Throws `GapError` where one before it has not been. */
  readonly apply: (event: RawEvent, effect: () => Promise<Result | undefined>) => Promise<boolean>
  /** Notes a fact as seen without its effect, because a person said so. */
  readonly pass: (event: Numbered) => Promise<boolean>
  /** The number of the last fact seen of a subject; 0 where none was. */
  readonly position: (key: string) => Promise<number>
}

/** Where a consumer with effects of its own keeps how far it is with each subject. */
export type Positions = {
  readonly last: (key: string) => Promise<number>
  readonly remember: (key: string, seq: number) => Promise<void>
}

/**
 * For effects in MongoDB: a handler gives the update of the copy, and the fact's number goes into the same
 * write. Nothing can come between the two, so an effect happens exactly once.
 */
export function inDocument<State>(copies: Projection<State>): Guard<Update<State>> {
  return {
    apply: async (event, effect) => copies.apply(event, await effect()),
    pass: (event) => copies.apply(event),
    position: copies.position,
  }
}

/**
 * For effects of any kind: the handler does them, then the number is remembered. A crash between the two
 * repeats the effect of one fact; who can't bear that stores `event.seq` together with the effect and gives
 * `positions` that read it there. The first fact that comes of a subject begins it: what is older may be
 * deleted already.
 */
export function inSequence(positions: Positions): Guard<void> {
  const advance = async ({ key, seq }: Numbered, effect?: () => Promise<unknown>) => {
    const last = await positions.last(key)
    if (seq <= last) return false
    if (last > 0 && seq > last + 1) throw new GapError(`fact ${seq} of ${key} came after fact ${last}`)
    await effect?.()
    await positions.remember(key, seq)
    return true
  }
  return { apply: advance, pass: advance, position: positions.last }
}

/** Positions in the consumer's own database, in the collection `positions_<group>`. */
export function mongoPositions(connection: Connection, group: string): Positions {
  const positions = connection.collection<{ _id: string; seq: number }>(`positions_${group}`)
  return {
    last: async (key) => (await positions.findOne({ _id: key }))?.seq ?? 0,
    remember: async (key, seq) => {
      await positions.updateOne({ _id: key }, { $set: { seq } }, { upsert: true })
    },
  }
}
