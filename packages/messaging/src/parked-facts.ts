import type { Connection } from '@kadry/mongo/connect'
import { bounded, LONG } from '@kadry/mongo/retry'
import type { Exact, Header, Incoming, Part } from './incoming.ts'

/**
 * A fact of one key that waits in the group's database: the head for its next try, the others for the head.
 */
export type Parked = {
  readonly _id: string
  /** Topic and key. */
  readonly lane: string
  readonly seq: number
  readonly record: StoredRecord
  readonly attempts: number
  /** Absent where nothing but a person's decision moves it. */
  readonly dueAt?: Date
  readonly error: string
  /** It lies in the dead-letter topic: nothing of this key moves until a person has decided. */
  readonly isDead?: boolean
  /** What a person has decided; the consumer carries it out. */
  readonly asked?: { readonly what: 'redrive' | 'skip' | 'heal'; readonly by: string; readonly at: Date }
}

/**
 * A record as it is kept: a header may have a name that no field of a document can have, so they are a list.
 */
type StoredRecord = Omit<Incoming, 'headers' | 'exact'> & {
  readonly headers: readonly (readonly [string, string | null])[]
  readonly exact?: Omit<Exact, 'headers'> & { readonly headers?: readonly (readonly [string, Header])[] }
}

export function parkedFacts(connection: Connection, group: string) {
  return connection.collection<Parked>(`parked_${group}`)
}

/** What is asked of them: the head of a key, and what is due. */
export async function createParkedIndexes(connection: Connection, group: string): Promise<void> {
  const parked = parkedFacts(connection, group)
  await parked.createIndex({ lane: 1, seq: 1, _id: 1 }, { name: 'head_of_lane', ...LONG })
  await parked.createIndex({ dueAt: 1 }, { name: 'due', sparse: true, ...LONG })
}

/** The fact that the others of its key wait for. */
export async function headOf(connection: Connection, group: string, lane: string): Promise<Parked | undefined> {
  const options = { sort: { seq: 1, _id: 1 }, limit: 1 } as const
  const [head] = await bounded((bound) =>
    parkedFacts(connection, group)
      .find({ lane }, { ...options, ...bound })
      .toArray(),
  )
  return head
}

/** Under what name a parked fact is kept: once per number, so that a repeat finds it. */
export function parkedId(lane: string, seq: number, { partition, offset }: Pick<Incoming, 'partition' | 'offset'>) {
  return seq > 0 ? `${lane} ${seq}` : `${lane} @${partition}:${offset}`
}

export function laneOf({ topic, key }: Pick<Incoming, 'topic' | 'key'>): string {
  return `${topic}/${key}`
}

export function toStored({ headers, exact, ...record }: Incoming): StoredRecord {
  return {
    ...record,
    headers: Object.entries(headers),
    ...(exact
      ? { exact: { ...exact, ...(exact.headers ? { headers: Object.entries(exact.headers) } : {}) } as never }
      : {}),
  }
}

/** The record of a parked fact as it came: a database gives bytes back in a class of its own. */
export function recordIn({ record: { headers, exact, ...record } }: Pick<Parked, 'record'>): Incoming {
  return {
    ...record,
    headers: Object.fromEntries(headers),
    ...(exact
      ? {
          exact: {
            ...(exact.key === undefined ? {} : { key: partOf(exact.key) as Buffer | null }),
            ...(exact.value === undefined ? {} : { value: partOf(exact.value) as Buffer }),
            ...(exact.headers
              ? { headers: Object.fromEntries(exact.headers.map(([name, value]) => [name, headerOf(value)])) }
              : {}),
          },
        }
      : {}),
  }
}

function headerOf(value: Header): Header {
  return Array.isArray(value) ? value.map(partOf) : partOf(value as Part)
}

function partOf(value: Part): Part {
  const binary = value as Buffer | string | null | { readonly buffer: Uint8Array }
  if (binary === null || typeof binary === 'string' || Buffer.isBuffer(binary)) return binary
  return Buffer.from(binary.buffer)
}
