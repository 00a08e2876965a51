import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { contractOf, type Fact } from '@kadry/contracts/catalogue'
import type { StoredFact } from '@kadry/contracts/envelope'
import type { Change } from '@kadry/domain/decision'
import { derivedKey, newKey } from '@kadry/runtime/ids'
import { type Cause, type Command, isCause } from './command.ts'
import { differenceOf, fieldsOf } from './diff.ts'

/** What the store itself keeps in an aggregate's document, beside the state. */
type Bookkeeping = {
  _id: string
  version: number
  seq: number
  updatedAt: string
  /** Which share of the keys it belongs to, where several relays share the work. */
  slot?: number
  outbox?: StoredFact[]
  outboxSince?: Date
  seen?: Record<string, number>
  /** The command that created the document; never forgotten, so that creating twice is always recognised. */
  born?: Remembered
  commands?: Remembered[]
  /**
   * A hash of the key of each of its last commands, under a unique index: no other record of the collection
   * takes a command under one of them.
   */
  usedKeys?: string[]
  /** Which commands were moved out of it (`known-commands.ts`) within a day: a short hash of each key. */
  spilled?: Spilled[]
  /** The version of the shape it was written with; 1 where it is absent. */
  shape?: number
}
export type Spilled = { at: Date; keys: string }
export type Remembered = { key: string; fingerprint: string; answer?: unknown }
export type Document = Bookkeeping & Record<string, unknown>

/** Names of what the store itself keeps; a document is its state beside them. */
export const BOOKKEEPING = new Set([
  '_id',
  '__v',
  'version',
  'seq',
  'updatedAt',
  'slot',
  'outbox',
  'outboxSince',
  'seen',
  'born',
  'commands',
  'usedKeys',
  'spilled',
  'shape',
])
/** How long a repeat is recognised at least. */
export const REMEMBERED_MS = 24 * 60 * 60 * 1_000
/** A record's list grows to twice this; then the older half moves to the known commands. */
const KEPT_COMMANDS = 100
/** The field of `usedKeys`, as its index reports it. */
export const USED_KEYS = 'usedKeys'
/** Relays share keys by slot; more of them than this never work side by side. */
export const SLOTS = 64
/**
 * Bytes of a fact's JSON: what a broker takes by default, less its key and headers. A larger one would never
 * leave.
 */
export const LARGEST_FACT = 1_000_000

/** The fact is larger than a broker takes: nothing was written. */
export class FactTooLargeError extends Error {
  override name = 'FactTooLargeError'
}

/** Bytes of a document after which it takes no more: half of what MongoDB takes at all. */
export const LARGEST_DOCUMENT = 8 * 1_024 * 1_024

/** The record is as large as a record may be: nothing was written. */
export class DocumentTooLargeError extends Error {
  override name = 'DocumentTooLargeError'
}

export function slotOf(id: string): number {
  return crc32(id) % SLOTS
}

export function stateOf(document: Document): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !BOOKKEEPING.has(name)))
}

export function strip(state: unknown): Record<string, unknown> {
  const { id: _id, version: _version, updatedAt: _updatedAt, ...rest } = state as Record<string, unknown>
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
}

export function keyFor(type: string, command: Command | Cause): string {
  return isCause(command) ? derivedKey(type, command.cause.id) : derivedKey(type, command.actor, command.idempotencyKey)
}

export function commandKey(command: Command): string {
  return `${command.actor} ${command.idempotencyKey}`
}

/**
 * When it is written, with which version of the shape, and the used key of the command on many records that
 * the write is the first of.
 */
export type Writing = { readonly at: Date; readonly shape: number; readonly holds?: string }

/** The document that a decision creates: its state, its facts, and the command that it came from. */
export function newDocument(
  id: string,
  change: Change<unknown, unknown>,
  command: Command | Cause,
  { at, shape, holds }: Writing,
): Document {
  return {
    ...strip(change.next),
    _id: id,
    version: 1,
    slot: slotOf(id),
    ...(shape > 1 ? { shape } : {}),
    ...written(change.facts, command, 0, at),
    ...origin(command, change.answer, holds),
  }
}

function origin(command: Command | Cause, answer: unknown, holds: string | undefined): Record<string, unknown> {
  if (isCause(command)) return { seen: { [command.cause.key]: command.cause.seq } }
  return { born: remembered(command, answer), [USED_KEYS]: usedKeysOf(command, holds) }
}

function usedKeysOf(command: Command, holds: string | undefined): string[] {
  return holds === undefined ? [usedKeyOf(command)] : [usedKeyOf(command), holds]
}

/** A key more than the command's own takes no other one out of the list before its time. */
function keysPushed(keys: readonly string[]): object {
  return { $each: keys, $slice: -KEPT_COMMANDS - keys.length + 1 }
}

/** 128 bits, so that two keys never share it: the index takes it for the key itself. */
export function usedKeyOf(command: Command): string {
  return createHash('sha256').update(commandKey(command)).digest('base64url').slice(0, 22)
}

function remembered(command: Command, answer: unknown): Remembered {
  return { key: commandKey(command), fingerprint: command.fingerprint, ...(answer === undefined ? {} : { answer }) }
}

/** No command has an empty fingerprint, so a repeat is known by its key and refused. */
function withoutInputs({ born, commands = [] }: Document): Pick<Document, 'born' | 'commands'> {
  const blank = (entry: Remembered) => ({ ...entry, fingerprint: '' })
  return { ...(born ? { born: blank(born) } : {}), commands: commands.map(blank) }
}

/** The fields that a write with facts sets: numbered facts, their count, and since when they wait. */
function written(facts: readonly Fact[], command: Command | Cause, seq: number, at: Date) {
  const stored = facts.map((fact, index) => storedFact(fact, command, seq + index + 1, at))
  return {
    seq: seq + stored.length,
    updatedAt: at.toISOString(),
    ...(stored.length > 0 ? { outbox: stored, outboxSince: at } : {}),
  }
}

function storedFact(fact: Fact, command: Command | Cause, seq: number, at: Date): StoredFact {
  const contract = contractOf(fact.type)
  if (!contract) throw new Error(`no contract for the fact ${fact.type}`)
  const id = newKey()
  const traceparent = isCause(command) ? command.cause.traceparent : command.traceparent
  const data = contract.data.parse(fact.data)
  const bytes = Buffer.byteLength(JSON.stringify(data))
  if (bytes > LARGEST_FACT)
    throw new FactTooLargeError(`${fact.type} has ${bytes} bytes, ${LARGEST_FACT} at most: emit less, or in parts`)
  return {
    id,
    type: fact.type,
    seq,
    data,
    time: at.toISOString(),
    actor: isCause(command) ? 'kadry' : command.actor,
    correlation: isCause(command) ? command.cause.correlation : id,
    ...(isCause(command) ? { causation: command.cause.id } : {}),
    ...(traceparent ? { traceparent } : {}),
  }
}

/** The commands that the next one has no room beside: they are kept elsewhere before it is written. */
export function spillOf({ commands = [] }: Document, change: Change<unknown, unknown>, command: Command | Cause) {
  const isFull = commands.length >= 2 * KEPT_COMMANDS && !isCause(command) && !change.forgets
  return isFull ? commands.slice(0, -KEPT_COMMANDS) : []
}

/**
 * The one guarded update for a decision: of lists only the parts that are another. A foreign fact that
 * changes nothing here is only noted as seen: the version stays, so nobody who read the record meets a
 * conflict over it.
 */
export function updateFor(
  found: Document,
  change: Change<unknown, unknown>,
  command: Command | Cause,
  { at, shape, holds }: Writing,
) {
  const isOlder = (found.shape ?? 1) < shape
  const { $set: set, $unset: unset } = (isOlder ? fieldsOf : differenceOf)(stateOf(found), strip(change.next))
  if (isCause(command) && change.facts.length === 0 && Object.keys(set).length + Object.keys(unset).length === 0)
    return {
      $set: { [`seen.${command.cause.key}`]: command.cause.seq, version: found.version, updatedAt: found.updatedAt },
    }
  const { outbox, outboxSince, ...counted } = written(change.facts, command, found.seq, at)
  const push: Record<string, unknown> = {}
  if (outbox) push.outbox = { $each: outbox }
  Object.assign(set, counted, { version: found.version + 1 })
  if (found.slot === undefined) set.slot = slotOf(found._id)
  if (isOlder) set.shape = shape
  remember(found, change, command, { set, unset, push, at, holds })
  return {
    $set: set,
    ...(Object.keys(unset).length > 0 ? { $unset: unset } : {}),
    ...(Object.keys(push).length > 0 ? { $push: push } : {}),
    ...(outboxSince ? { $min: { outboxSince } } : {}),
  }
}

type Parts = {
  readonly set: Record<string, unknown>
  readonly unset: Record<string, ''>
  readonly push: Record<string, unknown>
  readonly at: Date
  readonly holds: string | undefined
}

/** What the update says about the commands and facts that the document knows. */
function remember(
  found: Document,
  change: Change<unknown, unknown>,
  command: Command | Cause,
  { set, unset, push, at, holds }: Parts,
): void {
  if (change.forgets === 'COMMANDS')
    for (const name of ['born', 'commands', USED_KEYS, 'spilled'] as const) unset[name] = ''
  if (change.forgets === 'INPUTS') Object.assign(set, withoutInputs(found))
  if (isCause(command)) set[`seen.${command.cause.key}`] = command.cause.seq
  else if (!change.forgets) {
    const spill = spillOf(found, change, command)
    const $slice = spill.length > 0 ? { $slice: -KEPT_COMMANDS - 1 } : {}
    push.commands = { $each: [remembered(command, change.answer)], ...$slice }
    push[USED_KEYS] = keysPushed(usedKeysOf(command, holds))
    if (spill.length > 0) set.spilled = [...recentlySpilled(found, at), { at, keys: hashesOf(spill) }]
  }
}

/** Whether the command may be among those that were moved out: the others need no look at them. */
export function mayBeSpilled(found: Document, key: string, at: Date): boolean {
  return recentlySpilled(found, at).some(({ keys }) => keys.split(' ').includes(hashOf(key)))
}

function recentlySpilled({ spilled = [] }: Document, at: Date): Spilled[] {
  return spilled.filter((one) => one.at.getTime() + REMEMBERED_MS > at.getTime())
}

function hashesOf(commands: readonly Remembered[]): string {
  return commands.map(({ key }) => hashOf(key)).join(' ')
}

/** 48 bits: two keys of one record share it once in ages, and then a look decides. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 8)
}
