import { isUtf8 } from 'node:buffer'

/**
 * A part of a record as it is given to a client, or by one; null is nothing, which is not the same as an
 * empty text.
 */
export type Part = Buffer | string | null
export type Header = Part | readonly Part[]

/** One record as it lies in a topic. */
export type Incoming = {
  readonly topic: string
  readonly partition: number
  readonly offset: string
  /** Empty where the record has none. */
  readonly key: string
  /** Of a header that is there several times the first value. */
  readonly headers: Readonly<Record<string, string | null>>
  /** Null is a tombstone. */
  readonly value: string | null
  /** The parts whose texts above are not all of them, as they came. */
  readonly exact?: Exact
  /** Set where this stands for a batch of records that could not be decoded: its bytes are the value. */
  readonly undecodable?: Undecodable
}

export type Exact = {
  readonly key?: Buffer | null
  readonly headers?: Readonly<Record<string, Header>>
  readonly value?: Buffer
}

/** Which records of a partition a batch had, and why they could not be read. */
export type Undecodable = {
  readonly firstOffset: string
  readonly lastOffset: string
  readonly compression: string
  readonly error: string
}

/** A record on its way to a topic. */
export type Outgoing = {
  readonly topic: string
  readonly key: Part
  readonly headers: Readonly<Record<string, Header>>
  readonly value: Part
}

type Given = {
  readonly offset: string
  readonly key: Part
  readonly headers?: Readonly<Record<string, Header | undefined>>
  readonly value: Part
}

/** A record as a client gives it, with text where there were bytes; nothing of it is lost. */
export function incomingOf(topic: string, partition: number, record: Given, undecodable?: Undecodable): Incoming {
  const given = Object.entries(record.headers ?? {}).filter(
    (entry): entry is [string, Header] => entry[1] !== undefined,
  )
  const inexact = given.filter(([, value]) => !isText(value))
  const exact = {
    ...(record.key === null || !isText(record.key) ? { key: record.key as Buffer | null } : {}),
    ...(inexact.length > 0 ? { headers: Object.fromEntries(inexact) } : {}),
    ...(isText(record.value) ? {} : { value: record.value as Buffer }),
  }
  return {
    topic,
    partition,
    offset: record.offset,
    key: textOf(record.key) ?? '',
    headers: Object.fromEntries(given.map(([name, value]) => [name, textOf(firstOf(value))])),
    value: textOf(record.value),
    ...(Object.keys(exact).length > 0 ? { exact } : {}),
    ...(undecodable ? { undecodable } : {}),
  }
}

/** The same record for another topic, byte for byte. */
export function outgoingOf(topic: string, { key, headers, value, exact }: Incoming): Outgoing {
  return {
    topic,
    key: exact?.key === undefined ? key : exact.key,
    headers: { ...headers, ...exact?.headers },
    value: exact?.value ?? value,
  }
}

export function bytesIn({ value, exact }: Pick<Incoming, 'value' | 'exact'>): number {
  return exact?.value?.length ?? Buffer.byteLength(value ?? '')
}

function isText(value: Header): boolean {
  return value === null || typeof value === 'string' || (Buffer.isBuffer(value) && isUtf8(value))
}

function firstOf(value: Header): Part {
  return value !== null && typeof value === 'object' && !Buffer.isBuffer(value) ? (value[0] ?? null) : value
}

function textOf(value: Part): string | null {
  return Buffer.isBuffer(value) ? value.toString('utf8') : value
}
