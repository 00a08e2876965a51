import index from '../contracts.json' with { type: 'json' }
import type { FactData, FactType } from './catalogue.ts'
import type { Contract } from './event.ts'

/** A fact as it is kept in an aggregate's outbox and in the fact log. */
export type StoredFact = {
  /** UUIDv7; unique per service; the de-duplication key. */
  readonly id: string
  readonly type: string
  /** The aggregate's fact number: 1, 2, 3 … without holes. */
  readonly seq: number
  readonly data: unknown
  /** RFC 3339, UTC: the moment of the decision. */
  readonly time: string
  readonly actor: string
  readonly correlation: string
  readonly causation?: string
  readonly traceparent?: string
}

/** A fact as a consumer receives it. `key` is the id of the aggregate it is about. */
export type Event<Type extends FactType = FactType> = {
  [T in Type]: {
    readonly id: string
    readonly source: string
    readonly type: T
    readonly key: string
    readonly seq: number
    readonly time: string
    readonly correlation: string
    readonly causation?: string
    readonly traceparent?: string
    readonly data: FactData<T>
  }
}[Type]

/** An event whose type this version of the code may not know. */
export type RawEvent = Omit<Event, 'type' | 'data'> & { readonly type: string; readonly data: unknown }

export const TYPE_PREFIX = 'ru.mosreg.kadry.'
export const SEQUENCE_DIGITS = 12

export type Message = {
  readonly topic: string
  readonly key: string
  readonly headers: Record<string, string>
  /**
   * JSON text; bytes only where a record that is not text is handed on as it came; null is a tombstone on a
   * state topic.
   */
  readonly value: string | Buffer | null
}

/**
 * CloudEvents 1.0 in Kafka binary mode, with the extensions *partitioning* and *sequence* and the W3C trace
 * context.
 */
export function toMessage(topic: string, contract: Contract, key: string, fact: StoredFact): Message {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: fact.id,
    ce_source: `/subgraphs/${contract.service}`,
    ce_type: TYPE_PREFIX + fact.type,
    ce_subject: `${typeName(contract.aggregate)}/${key}`,
    ce_time: fact.time,
    ce_dataschema: dataSchemaOf(fact.type),
    ce_partitionkey: key,
    ce_sequence: String(fact.seq).padStart(SEQUENCE_DIGITS, '0'),
    ce_correlationid: fact.correlation,
  }
  if (fact.causation) headers.ce_causationid = fact.causation
  if (fact.traceparent) headers.traceparent = fact.traceparent
  return { topic, key, headers, value: JSON.stringify(fact.data) }
}

/** Why a message can't be read; it goes to the dead-letter topic and never stops a partition. */
export class EnvelopeError extends Error {
  override name = 'EnvelopeError'
  /** One word for the counters. */
  readonly reason: EnvelopeFault
  constructor(reason: EnvelopeFault, message: string) {
    super(message)
    this.reason = reason
  }
}
export type EnvelopeFault = 'envelope' | 'key' | 'time' | 'not-json' | 'not-text' | 'too-large' | 'unknown-major'

/**
 * The event inside a message. Throws `EnvelopeError` where a header is missing or malformed, or the value is
 * not JSON.
 */
export function fromMessage(message: Omit<Message, 'topic' | 'value'> & { readonly value: string }): RawEvent {
  const header = (name: string): string => {
    const value = message.headers[name]
    if (!value) throw new EnvelopeError('envelope', `header ${name} is missing`)
    return value
  }
  if (header('ce_specversion') !== '1.0') throw new EnvelopeError('envelope', 'ce_specversion is not 1.0')
  const type = header('ce_type')
  if (!type.startsWith(TYPE_PREFIX)) throw new EnvelopeError('envelope', `ce_type ${type} is not ours`)
  const seq = Number(header('ce_sequence'))
  if (!Number.isSafeInteger(seq) || seq < 1) throw new EnvelopeError('envelope', 'ce_sequence is not a positive number')
  if (header('ce_partitionkey') !== message.key) throw new EnvelopeError('key', 'ce_partitionkey is not the key')
  const subject = header('ce_subject')
  if (subject.slice(subject.indexOf('/') + 1) !== message.key)
    throw new EnvelopeError('key', `the key is not the subject ${subject}`)
  if (Number.isNaN(Date.parse(header('ce_time')))) throw new EnvelopeError('time', 'ce_time is not a time')
  return {
    id: header('ce_id'),
    source: header('ce_source'),
    type: type.slice(TYPE_PREFIX.length),
    key: message.key,
    seq,
    time: header('ce_time'),
    correlation: header('ce_correlationid'),
    ...(message.headers.ce_causationid ? { causation: message.headers.ce_causationid } : {}),
    ...(message.headers.traceparent ? { traceparent: message.headers.traceparent } : {}),
    data: parseJson(message.value),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new EnvelopeError('not-json', 'the value is not JSON')
  }
}

/**
 * The full version of a fact's schema as it was committed; a contract that is not committed yet would become
 * `x.0.0`.
 */
export function schemaVersionOf(type: string): string {
  const known = (index as Readonly<Record<string, { readonly version: string } | undefined>>)[type]
  return known?.version ?? `${type.slice(type.lastIndexOf('.v') + 2)}.0.0`
}

/** The name under which a fact's schema is committed: `schemas/<type>/<version>.json` has it as its `$id`. */
export function dataSchemaOf(type: string, version = schemaVersionOf(type)): string {
  return `urn:kadry:schema:${type}:${version}`
}

/** `round-table` → `RoundTable`. */
export function typeName(aggregate: string): string {
  return aggregate.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
}
