import { isDeepStrictEqual } from 'node:util'
import { crc32 } from 'node:zlib'
import { contractOf, type Fact } from '@kadry/contracts/catalogue'
import type { StoredFact } from '@kadry/contracts/envelope'
import type { Change } from '@kadry/domain/decision'
import { derivedKey, newKey } from '@kadry/runtime/ids'
import { type Cause, type Command, isCause } from './command.ts'

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
}
export type Remembered = { key: string; fingerprint: string; answer?: unknown }
export type Document = Bookkeeping & Record<string, unknown>

const BOOKKEEPING = new Set([
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
])
const KEPT_COMMANDS = 200
/** Relays share keys by slot; more of them than this never work side by side. */
export const SLOTS = 64
/** Bytes of a fact's JSON: what a broker takes by default, less its key and headers. A larger one would never leave. */
export const LARGEST_FACT = 1_000_000

/** The fact is larger than a broker takes: nothing was written. */
export class FactTooLargeError extends Error {
  override name = 'FactTooLargeError'
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

/** The document that a decision creates: its state, its facts, and the command that it came from. */
export function newDocument(
  id: string,
  change: Change<unknown, unknown>,
  command: Command | Cause,
  at: Date,
): Document {
  return {
    ...strip(change.next),
    _id: id,
    version: 1,
    slot: slotOf(id),
    ...written(change.facts, command, 0, at),
    ...origin(command, change.answer),
  }
}

function origin(command: Command | Cause, answer: unknown): Record<string, unknown> {
  if (isCause(command)) return { seen: { [command.cause.key]: command.cause.seq } }
  return { born: remembered(command, answer) }
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
    throw new FactTooLargeError(`${fact.type} has ${bytes} bytes, ${LARGEST_FACT} at most: tell less, or in parts`)
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

/**
 * The one guarded update for a decision. A foreign fact that changes nothing here is only noted as seen: the version stays,
 * so nobody who read the record meets a conflict over it.
 */
export function updateFor(found: Document, change: Change<unknown, unknown>, command: Command | Cause, at: Date) {
  const next = strip(change.next)
  const set: Record<string, unknown> = {}
  const unset: Record<string, ''> = {}
  for (const [name, value] of Object.entries(next)) if (!isDeepStrictEqual(found[name], value)) set[name] = value
  for (const name of Object.keys(stateOf(found))) if (!(name in next)) unset[name] = ''
  if (isCause(command) && change.facts.length === 0 && Object.keys(set).length + Object.keys(unset).length === 0)
    return {
      $set: { [`seen.${command.cause.key}`]: command.cause.seq, version: found.version, updatedAt: found.updatedAt },
    }
  const { outbox, outboxSince, ...counted } = written(change.facts, command, found.seq, at)
  const push: Record<string, unknown> = {}
  if (outbox) push.outbox = { $each: outbox }
  if (change.forgets === 'COMMANDS') for (const name of ['born', 'commands']) unset[name] = ''
  if (change.forgets === 'INPUTS') Object.assign(set, withoutInputs(found))
  if (isCause(command)) set[`seen.${command.cause.key}`] = command.cause.seq
  else if (!change.forgets) push.commands = { $each: [remembered(command, change.answer)], $slice: -KEPT_COMMANDS }
  return {
    $set: {
      ...set,
      ...counted,
      version: found.version + 1,
      ...(found.slot === undefined ? { slot: slotOf(found._id) } : {}),
    },
    ...(Object.keys(unset).length > 0 ? { $unset: unset } : {}),
    ...(Object.keys(push).length > 0 ? { $push: push } : {}),
    ...(outboxSince ? { $min: { outboxSince } } : {}),
  }
}
