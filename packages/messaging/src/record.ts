import { contractOf, otherMajorOf } from '@kadry/contracts/catalogue'
import { EnvelopeError, type EnvelopeFault, fromMessage, type RawEvent } from '@kadry/contracts/envelope'
import { ContractError } from './follow.ts'
import { bytesIn, type Incoming } from './incoming.ts'

/** Clocks may be hours apart; a fact from the day after tomorrow was never decided. */
const FUTURE_LIMIT_MS = 24 * 3_600_000
/** Kafka's own limit of a record by default; no fact of ours comes near it. */
const VALUE_LIMIT = 1_000_000

/** A whole batch of records whose compression or framing can't be undone here. */
export class UndecodableError extends Error {
  override name = 'UndecodableError'
}

/** All that `reasonOf` can say, and `retries` for what was tried too often. */
export const DEAD_LETTER_REASONS = [
  ...(['envelope', 'key', 'time', 'not-json', 'not-text', 'too-large', 'unknown-major'] satisfies EnvelopeFault[]),
  'undecodable',
  'schema',
  'retries',
]

/** Why a record goes to the dead-letter topic, in one word, or undefined where it may be tried again. */
export function reasonOf(error: unknown): string | undefined {
  if (error instanceof EnvelopeError) return error.reason
  if (error instanceof UndecodableError) return 'undecodable'
  return error instanceof ContractError ? 'schema' : undefined
}

/**
 * The event in a record. Throws `EnvelopeError` or `UndecodableError` for all that trying again can't mend.
 */
export function readRecord(record: Incoming, now: Date): RawEvent {
  mustBeDecoded(record)
  if (record.value === null) throw new EnvelopeError('not-json', 'the record has no value')
  return eventIn(record, record.value, now)
}

/**
 * The public state in a record of a state topic, `data` null where the source is gone. Throws as `readRecord`
 * does.
 */
export function readState(record: Incoming, now: Date): RawEvent {
  mustBeDecoded(record)
  return record.value === null ? { ...eventIn(record, 'null', now), data: null } : eventIn(record, record.value, now)
}

/** The number in a record's headers; 0 where there is none that could be a fact's. */
export function sequenceOf(headers: Incoming['headers']): number {
  const seq = Number(headers.ce_sequence ?? '')
  return Number.isSafeInteger(seq) && seq > 0 ? seq : 0
}

function mustBeDecoded({ undecodable }: Incoming): void {
  if (!undecodable) return
  const { firstOffset, lastOffset, compression, error } = undecodable
  throw new UndecodableError(
    `the records ${firstOffset} to ${lastOffset}, compression ${compression}, can't be decoded: ${error}`,
  )
}

function eventIn(record: Incoming, value: string, now: Date): RawEvent {
  const bytes = bytesIn(record)
  if (bytes > VALUE_LIMIT) throw new EnvelopeError('too-large', `the value has ${bytes} bytes, ${VALUE_LIMIT} at most`)
  if (record.exact?.value) throw new EnvelopeError('not-text', 'the value is not UTF-8 text')
  const event = fromMessage({ key: record.key, headers: saidIn(record.headers), value })
  if (Date.parse(event.time) > now.getTime() + FUTURE_LIMIT_MS)
    throw new EnvelopeError('time', `ce_time ${event.time} is more than a day ahead of ${now.toISOString()}`)
  // A type we never heard of concerns others; another major version of one we follow would silently be
  // missing here.
  const known = contractOf(event.type) ? undefined : otherMajorOf(event.type)
  if (known)
    throw new EnvelopeError(
      'unknown-major',
      `${event.type} is not known, ${known} is: deploy a newer version, then redrive`,
    )
  return event
}

/** A header without a value says as little as one that is not there. */
function saidIn(headers: Incoming['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null))
}
