import { deadLetterTopicOf } from '@kadry/contracts/catalogue'
import { bytesIn, type Incoming, type Outgoing, outgoingOf } from './incoming.ts'
import { reasonOf, sequenceOf } from './record.ts'

const PREFIX = 'kadry_dlq_'
const LONGEST_ERROR = 1_000

/** What a dead letter says in headers about the record it keeps. */
type About = {
  readonly topic: string
  readonly partition: string
  readonly offset: string
  /** The last of several records that are kept as one, because they could not be decoded. */
  readonly last_offset?: string
  readonly compression?: string
  readonly reason: string
  readonly attempts: string
  readonly error: string
  /** The parts that no broker took; they still lie where the record came from. */
  readonly left_out?: string
}

/** The record as it came, and in headers where it came from and what was wrong with it. */
export function deadLetter(group: string, record: Incoming, error: Error, attempts = 1): Outgoing {
  const about = aboutOf(record, error, attempts)
  const { headers, ...kept } = outgoingOf(deadLetterTopicOf(group), record)
  return { ...kept, headers: { ...headers, ...prefixed(about) } }
}

/**
 * The same in smaller and smaller sizes, for a broker that does not take the last one; the end says only
 * where it lies.
 */
export function smaller(group: string, record: Incoming, error: Error, attempts = 1): readonly Outgoing[] {
  const whole = deadLetter(group, record, error, attempts)
  const left = (what: string) => prefixed({ ...aboutOf(record, error, attempts), left_out: what })
  const bytes = `${bytesIn(record)} bytes`
  return [
    { ...whole, value: '', headers: { ...whole.headers, ...left(bytes) } },
    { topic: whole.topic, key: null, value: '', headers: left(`${bytes}, the key and the headers`) },
  ]
}

/** The record that a dead letter is about, as it came, and what was said of it. */
export function fromDeadLetter(record: Incoming): DeadLetter {
  const said = Object.entries(record.headers).filter(([name]) => name.startsWith(PREFIX))
  const about = Object.fromEntries(
    said.map(([name, value]) => [name.slice(PREFIX.length), value ?? '']),
  ) as Partial<About>
  const headers = Object.fromEntries(Object.entries(record.headers).filter(([name]) => !name.startsWith(PREFIX)))
  const { topic = '', partition = '0', offset = '0', last_offset: lastOffset, reason = '', error = '' } = about
  const { key, value, exact } = record
  const isBatch = lastOffset !== undefined
  return {
    offset: record.offset,
    reason,
    error,
    attempts: Number(about.attempts ?? '1'),
    isLeftOut: about.left_out !== undefined,
    seq: sequenceOf(headers),
    record: {
      topic,
      partition: Number(partition),
      offset,
      key,
      headers,
      value,
      ...(exact ? { exact } : {}),
      ...(isBatch
        ? { undecodable: { firstOffset: offset, lastOffset, compression: about.compression ?? '', error } }
        : {}),
    },
  }
}
export type DeadLetter = {
  /** Where the dead letter itself lies. */
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

function aboutOf(record: Incoming, error: Error, attempts: number): About {
  const { topic, partition, offset, undecodable } = record
  return {
    topic,
    partition: String(partition),
    offset: undecodable?.firstOffset ?? offset,
    ...(undecodable ? { last_offset: undecodable.lastOffset, compression: undecodable.compression } : {}),
    reason: reasonOf(error) ?? 'retries',
    attempts: String(attempts),
    error: `${error.name}: ${error.message}`.slice(0, LONGEST_ERROR),
  }
}

function prefixed(about: About): Record<string, string> {
  return Object.fromEntries(Object.entries(about).map(([name, value]) => [PREFIX + name, value]))
}
