import { isUtf8 } from 'node:buffer'
import type { Message } from '@kadry/contracts/envelope'

/** One record as it lies in a topic; `value` null is a tombstone. */
export type Incoming = {
  readonly topic: string
  readonly partition: number
  readonly offset: string
  readonly key: string
  readonly headers: Record<string, string>
  readonly value: string
  /** The bytes as they came, only where they are not UTF-8 text: `value` has lost some of them. */
  readonly raw?: Buffer
}

export type Subscription = {
  /** Resolves when everything that was in the topics at the time of the call has been handled. */
  readonly caughtUp: () => Promise<void>
  /** Records that the group has not committed yet. */
  readonly lag: () => Promise<readonly { readonly topic: string; readonly messages: number }[]>
  readonly stop: () => Promise<void>
}

/** Kept for so many days; without `retentionDays` compacted: the last record of every key, for ever. */
export type TopicSpec = { readonly topic: string; readonly retentionDays?: number }

/** A record that the broker will never take; sending it again is of no use. */
export class RecordTooLargeError extends Error {
  override name = 'RecordTooLargeError'
}

/**
 * The one way in and out of the broker, with two implementations: Kafka, and a single process for tests.
 * `publish` resolves when all replicas have the messages, in the order given for each key.
 * `handle` of one key is called in order, of different keys side by side; a throw means «not handled, give it again».
 */
export type Transport = {
  readonly ensureTopics: (topics: readonly TopicSpec[]) => Promise<void>
  readonly publish: (messages: readonly Message[]) => Promise<void>
  readonly subscribe: (options: {
    readonly group: string
    readonly topics: readonly string[]
    readonly handle: (record: Incoming) => Promise<void>
  }) => Promise<Subscription>
  /**
   * Gives every record that is in a topic now, in the order of each partition, to nobody's account: no group moves.
   * A throw of `handle` ends it.
   */
  readonly readAll: (topic: string, handle: (record: Incoming) => Promise<void> | void) => Promise<void>
  /** Those of the topics whose first kept record lies behind the one that the group would read next: some are gone. */
  readonly missed: (group: string, topics: readonly string[]) => Promise<readonly string[]>
  /** Nothing is left of a group that nobody uses any more. */
  readonly forget: (group: string) => Promise<void>
  readonly ping: () => Promise<void>
  readonly close: () => Promise<void>
}

type Header = Buffer | string | readonly (Buffer | string)[] | undefined

/** A record as a client gives it, with text where there were bytes. */
export function incomingOf(
  topic: string,
  partition: number,
  record: {
    readonly offset: string
    readonly key: Buffer | null
    readonly headers?: Readonly<Record<string, Header>>
    readonly value: Buffer | null
  },
): Incoming {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(record.headers ?? {}))
    if (value !== undefined) headers[name] = String(Array.isArray(value) ? value[0] : value)
  const key = record.key?.toString('utf8') ?? ''
  return { topic, partition, offset: record.offset, key, headers, ...textOf(record.value) }
}

/** A value as text, and as bytes too where the text is not all of it. */
export function textOf(value: Buffer | string | null): { readonly value: string; readonly raw?: Buffer } {
  if (!Buffer.isBuffer(value)) return { value: value ?? '' }
  return isUtf8(value) ? { value: value.toString('utf8') } : { value: value.toString('utf8'), raw: value }
}

/** A record that has been in a database, with its bytes as bytes again. */
export function withoutBinary(record: Incoming): Incoming {
  const { raw } = record as { raw?: Buffer | { readonly buffer: Uint8Array } }
  if (!raw || Buffer.isBuffer(raw)) return record
  return { ...record, raw: Buffer.from(raw.buffer as Uint8Array) }
}
