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
export function deadLetter(group: string, record: Incoming, error: Error): Message {
  return {
    topic: deadLetterTopicOf(group),
    key: record.key,
    value: record.raw ?? record.value,
    headers: {
      ...record.headers,
      kadry_dlq_topic: record.topic,
      kadry_dlq_partition: String(record.partition),
      kadry_dlq_offset: record.offset,
      kadry_dlq_reason: reasonOf(error) ?? 'unknown',
      kadry_dlq_error: `${error.name}: ${error.message}`.slice(0, 1_000),
    },
  }
}

/** For a broker that does not take the value even here: where the bytes still lie says the letter itself. */
export function withoutValue(letter: Message): Message {
  const bytes = Buffer.byteLength(letter.value ?? '')
  return { ...letter, value: '', headers: { ...letter.headers, kadry_dlq_left_out: `${bytes} bytes` } }
}
