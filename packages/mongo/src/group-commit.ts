import { isOnlyDuplicates } from './guard.ts'

/**
 * One guarded write of one document: it matches once at most, and not at all where the effect is there
 * already.
 */
export type GuardedWrite = {
  readonly key: string
  readonly seq: number
  readonly operation: object
}
/** How it stands after the write: done now, or where the document was found instead. */
export type Outcome = 'done' | { readonly at: number }

type Result = {
  readonly matchedCount: number
  readonly upsertedCount: number
  /** What the schema says against single writes, by their place; those were not sent. */
  readonly refused?: ReadonlyMap<number, unknown>
}
export type Writes = {
  readonly bulkWrite: (operations: object[], options: { readonly ordered: false }) => Promise<Result>
  readonly positions: (keys: readonly string[]) => Promise<ReadonlyMap<string, number>>
}
type Waiting = {
  readonly write: GuardedWrite
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

const MOST_AT_ONCE = 500

/**
 * Writes what came while the last write was under way in one go: a server that is the bottleneck is asked
 * once for hundreds of documents, and an idle one without delay. Writes of one key must not overlap.
 */
export function createGroupCommit({ bulkWrite, positions }: Writes): (write: GuardedWrite) => Promise<Outcome> {
  const waiting: Waiting[] = []
  let isBusy = false

  const settle = async (sent: readonly Waiting[]) => {
    const {
      matchedCount,
      upsertedCount,
      refused = new Map(),
    }: Result = await bulkWrite(
      sent.map(({ write }) => write.operation),
      { ordered: false },
    ).catch((error: unknown) => {
      // An insert that met the document of an earlier one: not this write's doing, the others went through.
      if (!isOnlyDuplicates(error)) throw error
      return { matchedCount: 0, upsertedCount: 0 }
    })
    for (const [index, error] of refused) sent[index]!.reject(error)
    const group = sent.filter((_, index) => !refused.has(index))
    if (matchedCount + upsertedCount === group.length) return group.forEach(({ resolve }) => void resolve('done'))
    const found = await positions(group.map(({ write }) => write.key))
    for (const { write, resolve } of group) {
      const at = found.get(write.key) ?? 0
      // In a group the server doesn't say which matched. One that stands exactly here was done now, or is
      // written again.
      resolve(at === write.seq && group.length > 1 ? 'done' : { at })
    }
  }

  const work = async () => {
    isBusy = true
    while (waiting.length > 0) {
      const group = waiting.splice(0, MOST_AT_ONCE)
      await settle(group).catch((error: unknown) => group.forEach(({ reject }) => void reject(error)))
    }
    isBusy = false
  }

  return (write) =>
    new Promise((resolve, reject) => {
      waiting.push({ write, resolve, reject })
      // Whoever calls in this turn of the event loop comes along.
      if (!isBusy) {
        isBusy = true
        setImmediate(() => void work())
      }
    })
}
