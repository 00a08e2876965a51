import { setTimeout as wait } from 'node:timers/promises'
import { type Change, isRefusal } from '@kadry/domain/decision'
import { globalId } from '@kadry/runtime/ids'
import { listeningNow } from '@kadry/runtime/listening-time'
import mongoose, { type Model } from 'mongoose'
import { type Accepted, type ChangeFailure, ConflictError, type CreateFailure, type Stored } from './aggregate.ts'
import type { CheckWrite } from './check-write.ts'
import { type Cause, type Command, isCause } from './command.ts'
import {
  commandKey,
  type Document,
  DocumentTooLargeError,
  keyFor,
  LARGEST_DOCUMENT,
  newDocument,
  spillOf,
  stateOf,
  USED_KEYS,
  updateFor,
  usedKeyOf,
} from './document.ts'
import { duplicateFields, recognise, refusedBy } from './guard.ts'
import { type GuardedUpdate, type Updated, updateAlone } from './guarded-updates.ts'
import type { KnownCommands } from './known-commands.ts'
import type { Loaded, Reader } from './read.ts'
import { bounded, isTransient, retrying } from './retry.ts'

export type Writer<State> = {
  readonly type: string
  readonly model: Model<Document>
  /** What the model's schema says against a write, for those that are not made through the model. */
  readonly checkWrite: CheckWrite
  readonly reader: Reader<State>
  readonly known: KnownCommands
  readonly update: (one: GuardedUpdate) => Promise<Updated>
  /** The version of the shape that is written. */
  readonly shape: number
  readonly now: () => Date
  readonly onFacts: () => void
}

type Decide<Input> = (input: Input) => unknown
type Answered<State> = Accepted<State, unknown> | object

const CONTENTION_DEADLINE_MS = 5_000
const LONGEST_PAUSE_MS = 100

/**
 * Whether a write of ours was sent and nobody said what became of it: a repeat that is found then is that
 * write.
 */
type Doubt = {
  unsure: boolean
  /** Of the last such write: what follows a fact leaves no answer in the record. */
  answer?: unknown
}

export async function create<State>(
  writer: Writer<State>,
  command: Command | Cause,
  decide: Decide<string>,
  key?: string,
): Promise<Answered<State> | CreateFailure> {
  const { type, reader, now, onFacts } = writer
  const id = globalId(type, key ?? keyFor(type, command))
  const doubt: Doubt = { unsure: false }
  return retrying(async () => {
    const before = await reader.load(id)
    if (before) return settled(await repeatOf(writer, before.document, command), doubt, onFacts)
    const decision = (await decide(id)) as object
    if (isRefusal(decision)) return decision
    const change = decision as Change<State, unknown>
    const document = newDocument(id, change, command, { at: now(), shape: writer.shape })
    const refused = await inDoubt(doubt, () => insert(writer.model, document))
    if (refused) return settled(await lost(writer, id, command, refused), doubt, onFacts)
    if (change.facts.length > 0) onFacts()
    return { state: reader.toState(document), answer: change.answer, repeated: false }
  })
}

export async function change<State>(
  writer: Writer<State>,
  id: string,
  command: Command | Cause,
  decide: Decide<Stored<State>>,
): Promise<Answered<State> | ChangeFailure> {
  const doubt: Doubt = { unsure: false }
  return retrying(async () => {
    const began = listeningNow()
    for (let tries = 0; listeningNow() - began < CONTENTION_DEADLINE_MS; tries++) {
      if (tries > 0) await wait(Math.random() * Math.min(2 ** tries, LONGEST_PAUSE_MS))
      const outcome = await attempt(writer, id, command, decide, doubt)
      if (outcome) return outcome
    }
    throw new ConflictError(`${writer.type} ${id} changed under ${CONTENTION_DEADLINE_MS} ms of decisions`)
  })
}

/** One decision on what stands there now; undefined where somebody else wrote before us. */
async function attempt<State>(
  writer: Writer<State>,
  id: string,
  command: Command | Cause,
  decide: Decide<Stored<State>>,
  doubt: Doubt,
): Promise<Answered<State> | ChangeFailure | undefined> {
  const { reader, onFacts } = writer
  const found = await reader.load(id)
  if (!found) return { failure: 'NOT_FOUND' }
  const repeat = await recall(writer, found.document, command)
  if (repeat) return settled(repeat, doubt, onFacts)
  const { version } = found.document
  if (!isCause(command) && command.expectedVersion !== undefined && command.expectedVersion !== version)
    return { failure: 'VERSION', currentVersion: version }
  const decision = (await decide(reader.toState(found.document))) as object
  if (isRefusal(decision)) return decision
  return apply(writer, found, decision as Change<State, unknown>, command, doubt)
}

async function apply<State>(
  writer: Writer<State>,
  found: Loaded,
  change: Change<State, unknown>,
  command: Command | Cause,
  doubt: Doubt,
): Promise<Answered<State> | ChangeFailure | undefined> {
  const { known, onFacts } = writer
  const { _id: id, version: before } = found.document
  const at = writer.now()
  const update = updateFor(found.document, change, command, { at, shape: writer.shape })
  refuseTooLarge(found, change.next, update)
  const spilled = spillOf(found.document, change, command)
  if (spilled.length > 0) await known.keep(id, spilled, at)
  writer.checkWrite.update(update)
  const write = { guard: { _id: id, version: before }, update }
  // What forgets its command is not known again by it: it has to learn at once what became of it.
  const isAlone = change.forgets !== undefined
  const outcome = await inDoubt(doubt, () =>
    isAlone ? updateAlone(writer.model.collection, write) : writer.update(write),
  )
  if (typeof outcome === 'object') return refusedBy(outcome.duplicate)
  if (outcome === 'UNKNOWN') Object.assign(doubt, { unsure: true, answer: change.answer })
  if (outcome !== 'DONE') return undefined
  if (change.forgets === 'COMMANDS') await known.forget(id)
  if (change.forgets === 'INPUTS') await known.forgetInputs(id)
  if (change.facts.length > 0) onFacts()
  const { version, updatedAt } = update.$set as { version: number; updatedAt: string }
  const next = { ...change.next, id, version, updatedAt }
  return { state: next as Stored<State>, answer: change.answer, repeated: false }
}

/** What the record knows of the command, its older commands included. */
export async function recall<State>({ reader, known, now }: Writer<State>, found: Document, command: Command | Cause) {
  const repeat = recognise(found, command, reader.toState)
  if (repeat || isCause(command)) return repeat
  return recognise(await known.recalled(found, commandKey(command), now()), command, reader.toState)
}

/** An insert that a unique index refused may have lost to itself, whichever of its indexes that was. */
async function lost<State>(
  writer: Writer<State>,
  id: string,
  command: Command | Cause,
  fields: readonly string[],
): Promise<Answered<State> | CreateFailure> {
  const winner = await writer.reader.load(id)
  if (winner) return repeatOf(writer, winner.document, command)
  if (fields.includes('_id')) throw new Error(`${writer.type} ${id} was there and is gone`)
  return refusedBy(fields)
}

async function repeatOf<State>(writer: Writer<State>, found: Document, command: Command | Cause) {
  const twice = await recall(writer, found, command)
  if (twice) return twice
  if (isCause(command) && !found.born) return { state: writer.reader.toState(found), answer: undefined, repeated: true }
  return { failure: 'DUPLICATE' as const, fields: ['_id'] }
}

/** A repeat that our own unanswered write left is no repeat. */
function settled<Outcome extends object>(outcome: Outcome, { unsure, answer }: Doubt, onFacts: () => void): Outcome {
  if (!unsure || !('repeated' in outcome)) return outcome
  onFacts()
  const { answer: known = answer } = outcome as { readonly answer?: unknown }
  return { ...outcome, answer: known, repeated: false }
}

async function inDoubt<Result>(doubt: Doubt, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    if (isTransient(error)) doubt.unsure = true
    throw error
  }
}

/**
 * Who has the key of a command, as far as a record of the collection remembers: a command on that record, or
 * one on many records, of which it is the holder; undefined where nobody has it.
 */
export async function holderOf(model: Model<Document>, command: Command): Promise<'ONE' | 'MANY' | undefined> {
  const filter = { [USED_KEYS]: usedKeyOf(command) }
  const projection = { 'born.key': 1, 'commands.key': 1 }
  const found = await bounded((bound) => model.collection.findOne(filter as never, { projection, ...bound }))
  if (!found) return undefined
  const { born, commands = [] } = found as unknown as Document
  const key = commandKey(command)
  return [born, ...commands].some((known) => known?.key === key) ? 'ONE' : 'MANY'
}

/** Lets a record hold the key of a command on many; where another one has it by now, that one does. */
export async function hold(model: Model<Document>, id: string, key: string): Promise<void> {
  const update = { $push: { [USED_KEYS]: { $each: [key] } } }
  try {
    await bounded((bound) => model.collection.updateOne({ _id: id } as never, update as never, bound))
  } catch (error) {
    if (!duplicateFields(error)) throw error
  }
}

/** Inserts what the schema takes; resolves with the fields of the unique index that refused it. */
export async function insert(model: Model<Document>, document: Document): Promise<readonly string[] | undefined> {
  const made = new model(document)
  await made.validate()
  const stored = made.toBSON()
  if (mongoose.mongo.BSON.calculateObjectSize(stored) > LARGEST_DOCUMENT)
    throw new DocumentTooLargeError(`${document._id} would have more than ${LARGEST_DOCUMENT} bytes`)
  try {
    await bounded((bound) => model.collection.insertOne(stored as never, bound))
    return undefined
  } catch (error) {
    const fields = duplicateFields(error)
    if (!fields) throw error
    return fields
  }
}

/**
 * Throws where the update would make the document larger than one may be; one that makes it smaller always
 * passes.
 */
export function refuseTooLarge({ document, bytes }: Loaded, next: unknown, update: object): void {
  const { calculateObjectSize } = mongoose.mongo.BSON
  if (bytes + calculateObjectSize(update) <= LARGEST_DOCUMENT) return
  const [before, after] = [calculateObjectSize(stateOf(document)), calculateObjectSize(next as object)]
  if (after >= before && bytes - before + after > LARGEST_DOCUMENT)
    throw new DocumentTooLargeError(`${document._id} has ${bytes} bytes, ${LARGEST_DOCUMENT} at most`)
}
