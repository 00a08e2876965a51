import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { type Change, type Decision, isRefusal, type RefusalLike } from '@kadry/domain/decision'
import type { Model } from 'mongoose'
import { ConflictError, type CreateMishap, type Stored } from './aggregate.ts'
import { type Command, isCause } from './command.ts'
import { commandKey, type Document, newDocument, stateOf, strip, updateFor } from './document.ts'
import { duplicateFields, recognise } from './guard.ts'

/** One record of a bulk: what to decide about it, whether or not it is there. Ids of one bulk differ. */
export type BulkEntry<State, Refused extends RefusalLike> = {
  readonly id: string
  readonly command: Command
  readonly decide: (found: Stored<State> | undefined) => Decision<State, Refused>
}

export type BulkOutcome<Refused extends RefusalLike> =
  /** `repeated`: the same command had done it before, and nothing was written now. */
  { readonly done: 'CREATED' | 'CHANGED' | 'UNCHANGED'; readonly repeated: boolean } | Refused | CreateMishap

/**
 * The updates of `create` and `change` for many records at once, facts and guards included: one read and one unordered
 * `bulkWrite`, and again for those that somebody else changed in between. Outcomes come in the order of the entries. A
 * decision that changes nothing and tells nothing is not written. With `dryRun` nothing is. Throws `ConflictError` after 5 s.
 */
export type Bulk<State> = <Refused extends RefusalLike>(
  entries: readonly BulkEntry<State, Refused>[],
  options?: { readonly dryRun?: boolean },
) => Promise<BulkOutcome<Refused>[]>

type Options<State> = {
  readonly type: string
  readonly model: Model<Document>
  readonly toState: (document: Document) => Stored<State>
  readonly now: () => Date
  readonly onFacts: () => void
}
type Named = Pick<BulkEntry<unknown, never>, 'id' | 'command'>
type Write = { readonly at: number; readonly operation: object; readonly updates: boolean; readonly facts: number }
type Written = { readonly matchedCount: number; readonly failed: ReadonlyMap<number, readonly string[]> }

const CONTENTION_DEADLINE_MS = 5_000
const LONGEST_PAUSE_MS = 100

export function createBulk<State>({ type, model, toState, now, onFacts }: Options<State>): Bulk<State> {
  const load = async (ids: readonly string[]) => {
    const found = (await model.collection.find({ _id: { $in: ids } } as never).toArray()) as unknown as Document[]
    return new Map(found.map((document) => [document._id, document]))
  }

  /** Decides on those at `pending`, writes, fills in what is settled and returns those to decide again. */
  const attempt = async <Refused extends RefusalLike>(
    entries: readonly BulkEntry<State, Refused>[],
    pending: readonly number[],
    outcomes: BulkOutcome<Refused>[],
    dryRun: boolean,
  ): Promise<number[]> => {
    const known = await load(pending.map((at) => entries[at]!.id))
    const time = now()
    const writes: Write[] = []
    for (const at of pending) {
      const planned = plan(entries[at]!, known.get(entries[at]!.id), toState, time)
      outcomes[at] = planned.outcome
      if (planned.write) writes.push({ at, ...planned.write })
    }
    if (dryRun || writes.length === 0) return []
    const { matchedCount, failed } = await write(model, writes)
    if (writes.some(({ facts }, index) => facts > 0 && !failed.has(index))) onFacts()
    const again: number[] = []
    for (const [index, fields] of failed) {
      const { at } = writes[index]!
      if (fields.includes('_id')) again.push(at)
      else outcomes[at] = { mishap: 'DUPLICATE', fields }
    }
    const updates = writes.filter((one, index) => one.updates && !failed.has(index)).map(({ at }) => at)
    return matchedCount === updates.length ? again : [...again, ...(await unmatched(entries, updates))]
  }

  /** Those whose guarded update met another version: they don't know the command. */
  const unmatched = async (entries: readonly Named[], updates: readonly number[]) => {
    const known = await load(updates.map((at) => entries[at]!.id))
    return updates.filter((at) => {
      const document = known.get(entries[at]!.id)
      return !document || !recognise(document, entries[at]!.command, toState)
    })
  }

  return async (entries, { dryRun = false } = {}) => {
    if (new Set(entries.map(({ id }) => id)).size < entries.length) throw new TypeError('a record is twice in one bulk')
    const outcomes: BulkOutcome<never>[] = new Array(entries.length)
    const began = performance.now()
    let pending = entries.map((_, at) => at)
    for (let tries = 0; pending.length > 0; tries++) {
      if (performance.now() - began > CONTENTION_DEADLINE_MS)
        throw new ConflictError(`${pending.length} ${type} changed under ${CONTENTION_DEADLINE_MS} ms of decisions`)
      if (tries > 0) await wait(Math.random() * Math.min(2 ** tries, LONGEST_PAUSE_MS))
      pending = await attempt(entries, pending, outcomes as never, dryRun)
    }
    return outcomes as never
  }
}

function plan<State, Refused extends RefusalLike>(
  { id, command, decide }: BulkEntry<State, Refused>,
  found: Document | undefined,
  toState: (document: Document) => Stored<State>,
  time: Date,
): { readonly outcome: BulkOutcome<Refused>; readonly write?: Omit<Write, 'at'> } {
  const repeat = found && recognise(found, command, toState)
  if (repeat) return { outcome: 'mishap' in repeat ? repeat : { done: doneBy(found, command), repeated: true } }
  const decision = decide(found && toState(found))
  if (isRefusal<Refused>(decision)) return { outcome: decision }
  const change = decision as Change<State, unknown>
  const facts = change.facts.length
  if (!found)
    return {
      outcome: { done: 'CREATED', repeated: false },
      write: { operation: { insertOne: { document: newDocument(id, change, command, time) } }, updates: false, facts },
    }
  if (facts === 0 && isDeepStrictEqual(strip(change.next), stateOf(found)))
    return { outcome: { done: 'UNCHANGED', repeated: false } }
  const update = updateFor(found, change, command, time)
  return {
    outcome: { done: 'CHANGED', repeated: false },
    write: { operation: { updateOne: { filter: { _id: id, version: found.version }, update } }, updates: true, facts },
  }
}

function doneBy(found: Document, command: Command): 'CREATED' | 'CHANGED' {
  return !isCause(command) && found.born?.key === commandKey(command) ? 'CREATED' : 'CHANGED'
}

async function write(model: Model<Document>, writes: readonly Write[]): Promise<Written> {
  try {
    const { matchedCount } = await model.bulkWrite(writes.map(({ operation }) => operation) as never, {
      ordered: false,
      throwOnValidationError: true,
    })
    return { matchedCount, failed: new Map() }
  } catch (error) {
    return { matchedCount: (error as { matchedCount?: number }).matchedCount ?? 0, failed: duplicates(error) }
  }
}

/** The indexes that refused a write, by the place of the operation. Rethrows where anything else went wrong. */
function duplicates(error: unknown): Map<number, readonly string[]> {
  const { writeErrors } = error as { writeErrors?: readonly { index: number; code: number; errmsg?: string }[] }
  if (!writeErrors || writeErrors.length === 0) throw error
  return new Map(
    [...writeErrors].map(({ index, code, errmsg }) => {
      const fields = duplicateFields({ code, message: errmsg })
      if (!fields) throw error
      return [index, fields]
    }),
  )
}
