import { contractOf, deadLetterTopicOf, otherMajorOf } from '@kadry/contracts/catalogue'
import { EnvelopeError, fromMessage, type Message, type RawEvent } from '@kadry/contracts/envelope'
import { ContractError } from './follow.ts'
import type { Incoming } from './transport.ts'

/** Clocks may be hours apart; a fact from the day after tomorrow was never decided. */
const FUTURE_LIMIT_MS = 24 * 3_600_000
/** Kafka's own limit of a record by default; no fact of ours comes near it. */
const VALUE_LIMIT = 1_000_000

/** Why a record goes to the dead-letter topic, in one word, or undefined where it may be tried again. */
export function reasonOf(error: unknown): string | undefined {
  if (error instanceof EnvelopeError) return error.reason
  return error instanceof ContractError ? 'schema' : undefined
}

/** The event in a record. Throws `EnvelopeError` for all that trying again can't mend. */
export function readRecord(record: Incoming, now: Date): RawEvent {
  const bytes = record.raw?.length ?? Buffer.byteLength(record.value)
  if (bytes > VALUE_LIMIT) throw new EnvelopeError('too-large', `the value has ${bytes} bytes, ${VALUE_LIMIT} at most`)
  if (record.raw) throw new EnvelopeError('not-text', 'the value is not UTF-8 text')
  const event = fromMessage(record)
  if (Date.parse(event.time) > now.getTime() + FUTURE_LIMIT_MS)
    throw new EnvelopeError('time', `ce_time ${event.time} is more than a day ahead of ${now.toISOString()}`)
  // A type we never heard of concerns others; another major version of one we follow would silently be missing here.
  const known = contractOf(event.type) ? undefined : otherMajorOf(event.type)
  if (known)
    throw new EnvelopeError(
      'unknown-major',
      `${event.type} is not known, ${known} is: deploy a newer version, then redrive`,
    )
  return event
}

/** The record as it came, and in headers where it came from and what was wrong with it. */
export function deadLetter(group: string, record: Incoming, error: Error, attempts = 1): Message {
  return {
    topic: deadLetterTopicOf(group),
    key: record.key,
    value: record.raw ?? record.value,
    headers: {
      ...record.headers,
      kadry_dlq_topic: record.topic,
      kadry_dlq_partition: String(record.partition),
      kadry_dlq_offset: record.offset,
      kadry_dlq_reason: reasonOf(error) ?? 'retries',
      kadry_dlq_attempts: String(attempts),
      kadry_dlq_error: `${error.name}: ${error.message}`.slice(0, 1_000),
    },
  }
}

/** The record that a dead letter is about, as it came, and what was said of it. */
export function fromLetter(letter: Incoming): DeadLetter {
  const about = Object.fromEntries(
    Object.entries(letter.headers).flatMap(([name, value]) =>
      name.startsWith('kadry_dlq_') ? [[name.slice('kadry_dlq_'.length), value]] : [],
    ),
  )
  const headers = Object.fromEntries(Object.entries(letter.headers).filter(([name]) => !name.startsWith('kadry_dlq_')))
  const { topic = '', partition = '0', offset = '0', reason = '', error = '', attempts = '1', left_out } = about
  const { key, value, raw } = letter
  return {
    offset: letter.offset,
    reason,
    error,
    attempts: Number(attempts),
    isLeftOut: left_out !== undefined,
    seq: sequenceOf(headers),
    record: { topic, partition: Number(partition), offset, key, headers, value, ...(raw ? { raw } : {}) },
  }
}
export type DeadLetter = {
  /** Where the letter itself lies. */
  readonly offset: string
  readonly reason: string
  readonly error: string
  readonly attempts: number
  /** True where the broker did not take the value: it still lies where `record` says. */
  readonly isLeftOut: boolean
  /** 0 where the record does not say. */
  readonly seq: number
  readonly record: Incoming
}

/** The number in a record's headers; 0 where there is none that could be a fact's. */
export function sequenceOf(headers: Readonly<Record<string, string>>): number {
  const seq = Number(headers.ce_sequence)
  return Number.isSafeInteger(seq) && seq > 0 ? seq : 0
}

/** The public state in a record of a state topic, `data` null where the source is gone. Throws `EnvelopeError`. */
export function readState(record: Incoming, now: Date): RawEvent {
  if (record.value !== '' || record.raw) return readRecord(record, now)
  return { ...readRecord({ ...record, value: 'null' }, now), data: null }
}

/** For a broker that does not take the value even here: where the bytes still lie says the letter itself. */
export function withoutValue(letter: Message): Message {
  const bytes = Buffer.byteLength(letter.value ?? '')
  return { ...letter, value: '', headers: { ...letter.headers, kadry_dlq_left_out: `${bytes} bytes` } }
}
