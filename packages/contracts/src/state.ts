import type { z } from 'zod'
import { dataSchemaOf, type Message, SEQUENCE_DIGITS, TYPE_PREFIX, typeName } from './envelope.ts'
import type { ServiceName, Text } from './event.ts'

/**
 * What one service shows of one kind of aggregate to everybody: its whole public state, on a compacted topic,
 * the last one per key. Personal data never. The rules of growth are those of facts: new fields are optional,
 * nothing goes.
 */
export type StateContract<Type extends string = string, Data extends z.ZodType = z.ZodType> = {
  readonly kind: 'state'
  readonly type: Type
  readonly service: ServiceName
  /** Kebab-case noun whose id is the Kafka key. */
  readonly aggregate: string
  /** What the noun is called. */
  readonly name: Text
  /** What the state holds. */
  readonly label: Text
  readonly data: Data
  readonly example: z.infer<Data>
}

/**
 * Kafka topic that keeps the last public state of every aggregate of one kind. Each major has a topic of its
 * own: compaction keeps one record of a key, and two majors on one topic would push each other out.
 */
export function stateTopicOf({ service, aggregate, type }: Pick<StateContract, 'service' | 'aggregate' | 'type'>) {
  const major = /\.v(\d+)$/.exec(type)?.[1]
  return `kadry.${service}.${aggregate}.state${major === '1' ? '' : `.v${major}`}`
}

export function isStateTopic(topic: string): boolean {
  return /\.state(\.v\d+)?$/.test(topic)
}

/**
 * What a reader of an older major, whose list is closed, is shown in place of the values that came later;
 * null: nothing.
 */
export type InOlder<Value extends string> = Readonly<Record<string, Value | null>>

/**
 * A value as an older major has it. One that nobody has placed stays as it is, breaks that contract and is
 * reported.
 */
export function inOlder<Value extends string>(later: InOlder<Value>, value: string): Value | null {
  return value in later ? (later[value] ?? null) : (value as Value)
}

export type StateRecord = {
  readonly key: string
  /** The number of the last fact that is in the state. */
  readonly seq: number
  /** RFC 3339, UTC: when the state was last changed. */
  readonly time: string
  /** Null where the aggregate is gone: a tombstone. */
  readonly data: unknown
  readonly correlation?: string
  readonly causation?: string
  readonly traceparent?: string
}

/**
 * The same envelope as a fact's. The id follows from key and number: published twice it is the same record.
 */
export function toStateMessage(contract: StateContract, { key, seq, time, data, ...about }: StateRecord): Message {
  const id = `${key}/${seq}`
  return {
    topic: stateTopicOf(contract),
    key,
    headers: {
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: id,
      ce_source: `/subgraphs/${contract.service}`,
      ce_type: TYPE_PREFIX + contract.type,
      ce_subject: `${typeName(contract.aggregate)}/${key}`,
      ce_time: time,
      ce_dataschema: dataSchemaOf(contract.type),
      ce_partitionkey: key,
      ce_sequence: String(seq).padStart(SEQUENCE_DIGITS, '0'),
      ce_correlationid: about.correlation ?? id,
      ...(about.causation ? { ce_causationid: about.causation } : {}),
      ...(about.traceparent ? { traceparent: about.traceparent } : {}),
    },
    value: data === null ? null : JSON.stringify(data),
  }
}
