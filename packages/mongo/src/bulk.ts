import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { type Change, type Decision, isRefusal, type RefusalLike } from '@kadry/domain/decision'
import { listeningNow } from '@kadry/runtime/listening-time'
import { ConflictError, type CreateFailure, type Stored } from './aggregate.ts'
import type { Update } from './check-write.ts'
import { type Command, isCause } from './command.ts'
import {
  commandKey,
  type Document,
  newDocument,
  spillOf,
  strip,
  USED_KEYS,
  updateFor,
  usedKeyOf,
  type Writing,
} from './document.ts'
import { isOnlyDuplicates, refusedBy } from './guard.ts'
import { updateAlone } from './guarded-updates.ts'
import type { Loaded } from './read.ts'
import { bounded, retrying } from './retry.ts'
import { hold, holderOf, insert, recall, refuseTooLarge, type Writer } from './write.ts'

/** One record of a bulk: what to decide about it, whether or not it is there. Ids of one bulk differ. */
export type BulkEntry<State, Refused extends RefusalLike> = {
  readonly id: string
  readonly command: Command
  readonly decide: (found: Stored<State> | undefined) => Decision<State, Refused>
  /** What it is decided by, where that is a row of a file. */
  readonly row?: unknown
}

export type BulkOutcome<Refused extends RefusalLike> =
  /** `repeated`: the same command had done it before, and nothing was written now. */
  { readonly done: 'CREATED' | 'CHANGED' | 'UNCHANGED'; readonly repeated: boolean } | Refused | CreateFailure

/**
 * The updates of `create` and `change` for many records at once, facts and guards included: one read and one
 * unordered `bulkWrite`, and again for those that somebody else changed in between. Outcomes come in the
 * order of the entries. A decision that changes nothing and emits nothing is not written. With `dryRun`
 * nothing is. `within` is the command on many records that all of it is part of: the first record that it
 * writes holds its key, as the record of any other command does. Throws `ConflictError` after 5 s.
 */
export type Bulk<State> = <Refused extends RefusalLike>(
  entries: readonly BulkEntry<State, Refused>[],
  options?: { readonly dryRun?: boolean; readonly within?: Command | undefined },
) => Promise<BulkOutcome<Refused>[]>

type Named = Pick<BulkEntry<unknown, never>, 'id' | 'command'>
type Write = {
  readonly at: number
  readonly facts: number
  readonly change: { readonly insert: Document } | { readonly update: Update; readonly version: number }
  readonly id: string
}
/**
 * What became of the writes: the number of documents that updates met, and the indexes that refused, by
 * place.
 */
type Written = { readonly matchedCount: number; readonly failed: ReadonlyMap<number, readonly string[]> }

const CONTENTION_DEADLINE_MS = 5_000
const LONGEST_PAUSE_MS = 100

export function createBulk<State>(writer: Writer<State>): Bulk<State> {
  return async (entries, { dryRun = false, within } = {}) => {
    if (new Set(entries.map(({ id }) => id)).size < entries.length) throw new TypeError('a record is twice in one bulk')
    const outcomes: BulkOutcome<never>[] = new Array(entries.length)
    const began = listeningNow()
    let pending = entries.map((_, at) => at)
    for (let tries = 0; pending.length > 0; tries++) {
      if (listeningNow() - began > CONTENTION_DEADLINE_MS)
        throw new ConflictError(
          `${pending.length} ${writer.type} changed under ${CONTENTION_DEADLINE_MS} ms of decisions`,
        )
      if (tries > 0) await wait(Math.random() * Math.min(2 ** tries, LONGEST_PAUSE_MS))
      pending = await retrying(() => attempt(writer, { entries, outcomes: outcomes as never, dryRun, within }, pending))
    }
    return outcomes as never
  }
}

type Asked<State, Refused extends RefusalLike> = {
  readonly entries: readonly BulkEntry<State, Refused>[]
  readonly outcomes: BulkOutcome<Refused>[]
  readonly dryRun: boolean
  readonly within: Command | undefined
}

/** Decides on those at `pending`, writes, fills in what is settled and returns those to decide again. */
async function attempt<State, Refused extends RefusalLike>(
  writer: Writer<State>,
  { entries, outcomes, dryRun, within }: Asked<State, Refused>,
  pending: readonly number[],
): Promise<number[]> {
  const found = await writer.reader.loadAll(pending.map((at) => entries[at]!.id))
  const writing = { at: writer.now(), shape: writer.shape }
  const writes: Write[] = []
  const free = within && !dryRun ? await freeKeyOf(writer, within) : undefined
  let holds = free
  for (const at of pending) {
    const held = { ...writing, ...(holds === undefined ? {} : { holds }) }
    const planned = await plan(writer, entries[at]!, found.get(entries[at]!.id), held, dryRun)
    outcomes[at] = planned.outcome
    if (!planned.write) continue
    writes.push({ at, id: entries[at]!.id, ...planned.write })
    holds = undefined
  }
  if (dryRun || writes.length === 0) return []
  const { matchedCount, failed } = await write(writer, writes)
  if (writes.some(({ facts }, index) => facts > 0 && !failed.has(index))) writer.onFacts()
  const again: number[] = []
  for (const [index, fields] of failed) {
    const { at } = writes[index]!
    if (fields.includes('_id') || (index === 0 && free && fields.includes(USED_KEYS) && (await isHeld(writer, within))))
      again.push(at)
    else outcomes[at] = refusedBy(fields)
  }
  const other = writes.find((_, index) => !failed.has(index))
  if (free !== undefined && failed.has(0) && other) await hold(writer.model, other.id, free)
  const updates = writes.filter(({ change }, index) => 'update' in change && !failed.has(index)).map(({ at }) => at)
  return matchedCount === updates.length ? again : [...again, ...(await unmatched(writer, entries, updates))]
}

/** Whether somebody has the key of a command on many records, that a write was to hold, before that write. */
async function isHeld<State>({ model }: Writer<State>, within: Command | undefined): Promise<boolean> {
  return within !== undefined && (await holderOf(model, within)) !== undefined
}

/**
 * The key of a command on many records where no record holds it yet. Throws where a command on one record
 * came in between and has it.
 */
async function freeKeyOf<State>({ model, type }: Writer<State>, within: Command): Promise<string | undefined> {
  const holder = await holderOf(model, within)
  if (holder === 'ONE') throw new ConflictError(`a command on one ${type} has the key of one on many by now`)
  return holder ? undefined : usedKeyOf(within)
}

/** Those whose guarded update met another version: they don't know the command. */
async function unmatched<State>(writer: Writer<State>, entries: readonly Named[], updates: readonly number[]) {
  const found = await writer.reader.loadAll(updates.map((at) => entries[at]!.id))
  const knows = await Promise.all(
    updates.map(async (at) => {
      const one = found.get(entries[at]!.id)
      return one && (await recall(writer, one.document, entries[at]!.command)) !== undefined
    }),
  )
  return updates.filter((_, index) => !knows[index])
}

async function plan<State, Refused extends RefusalLike>(
  writer: Writer<State>,
  { id, command, decide }: BulkEntry<State, Refused>,
  found: Loaded | undefined,
  writing: Writing,
  dryRun: boolean,
): Promise<{ readonly outcome: BulkOutcome<Refused>; readonly write?: Pick<Write, 'facts' | 'change'> }> {
  const { reader, known } = writer
  const repeat = found && (await recall(writer, found.document, command))
  if (repeat)
    return { outcome: 'failure' in repeat ? repeat : { done: doneBy(found.document, command), repeated: true } }
  const decision = decide(found && reader.toState(found.document))
  if (isRefusal<Refused>(decision)) return { outcome: decision }
  const change = decision as Change<State, unknown>
  const facts = change.facts.length
  if (!found)
    return {
      outcome: { done: 'CREATED', repeated: false },
      write: { change: { insert: newDocument(id, change, command, writing) }, facts },
    }
  const { document } = found
  if (facts === 0 && isDeepStrictEqual(strip(change.next), strip(reader.toState(document))))
    return { outcome: { done: 'UNCHANGED', repeated: false } }
  const update = updateFor(document, change, command, writing)
  refuseTooLarge(found, change.next, update)
  const spilled = spillOf(document, change, command)
  if (spilled.length > 0 && !dryRun) await known.keep(id, spilled, writing.at)
  return {
    outcome: { done: 'CHANGED', repeated: false },
    write: { change: { update, version: document.version }, facts },
  }
}

function doneBy(found: Document, command: Command): 'CREATED' | 'CHANGED' {
  return !isCause(command) && found.born?.key === commandKey(command) ? 'CREATED' : 'CHANGED'
}

type Target = Pick<Writer<never>, 'model' | 'checkWrite'>

async function write(writer: Target, writes: readonly Write[]): Promise<Written> {
  const { model, checkWrite } = writer
  for (const { change } of writes)
    if ('insert' in change) checkWrite.document(change.insert)
    else checkWrite.update(change.update)
  const options = { ordered: false } as const
  try {
    const { matchedCount } = await bounded((bound) =>
      model.collection.bulkWrite(writes.map(operationOf) as never, { ...options, ...bound }),
    )
    return { matchedCount, failed: new Map() }
  } catch (error) {
    return oneByOne(writer, writes, refusedIn(error), (error as { matchedCount?: number }).matchedCount ?? 0)
  }
}

function operationOf({ id, change }: Write) {
  if ('insert' in change) return { insertOne: { document: change.insert } }
  return { updateOne: { filter: { _id: id, version: change.version }, update: change.update } }
}

/** The places of the writes that a unique index refused. Rethrows where anything else went wrong. */
function refusedIn(error: unknown): readonly number[] {
  const { writeErrors = [] } = error as { writeErrors?: readonly { index: number }[] }
  if (writeErrors.length === 0 || !isOnlyDuplicates(error)) throw error
  return writeErrors.map(({ index }) => index)
}

/**
 * Those that were refused again, each alone: a server says which index refused a write only where it is the
 * only one.
 */
async function oneByOne(
  writer: Target,
  writes: readonly Write[],
  refused: readonly number[],
  matchedBefore: number,
): Promise<Written> {
  const failed = new Map<number, readonly string[]>()
  let matchedCount = matchedBefore
  for (const index of refused) {
    const { id, change } = writes[index]!
    if ('insert' in change) {
      const fields = await insert(writer.model, change.insert)
      if (fields) failed.set(index, fields)
      continue
    }
    const guard = { _id: id, version: change.version }
    const outcome = await updateAlone(writer.model.collection, { guard, update: change.update })
    if (typeof outcome === 'object') failed.set(index, outcome.duplicate)
    else if (outcome === 'DONE') matchedCount++
  }
  return { matchedCount, failed }
}
