import { createHash } from 'node:crypto'
import type { Purpose } from './purpose.ts'

/**
 * What is written down of a reading or an erasure: who, why, which field of which records. Never the data
 * itself.
 */
export type Reading = {
  readonly by: string
  readonly roles: readonly string[]
  readonly purpose: Purpose
  readonly field: string
  readonly subjects: readonly string[]
  readonly traceId: string
}

/**
 * An entry as it is kept. `_id` counts from 1 without gaps; `hash` covers everything else, the entry's number
 * and the hash before included.
 */
export type Entry = Reading & {
  readonly _id: number
  /** RFC 3339, UTC. */
  readonly time: string
  readonly previous: string
  readonly hash: string
}

export type Head = { readonly number: number; readonly hash: string }
/** Before the first entry. */
export const BEGINNING: Head = { number: 0, hash: '' }

/** The entry that follows `head`. */
export function link(head: Head, reading: Reading, time: string): Entry {
  const open = { _id: head.number + 1, time, ...reading, previous: head.hash }
  return { ...open, hash: hashOf(open) }
}

function hashOf({ _id, time, by, roles, purpose, field, subjects, traceId, previous }: Omit<Entry, 'hash'>): string {
  const text = JSON.stringify([_id, time, by, roles, purpose, field, subjects, traceId, previous])
  return createHash('sha256').update(text).digest('base64url')
}

export type Flaw = {
  readonly number: number
  readonly flaw: 'CHANGED' | 'MISSING' | 'NOT_LINKED' | 'UNKNOWN_FIELDS' | 'OTHER_HEAD'
}
export type Verdict = { readonly entries: number; readonly head: Head; readonly flaws: readonly Flaw[] }

const MOST_FLAWS = 20
const FIELDS = 10

/**
 * Follows the chain from its beginning. An entry that was changed, removed, put in or moved is a flaw with
 * its number. Entries cut off at the end leave a good but shorter chain: only a `witness`, a head noted
 * elsewhere (the services' logs have them all), shows that.
 */
export async function verifyChain(entries: AsyncIterable<Entry>, witness?: Head): Promise<Verdict> {
  const flaws: Flaw[] = []
  const report = (number: number, flaw: Flaw['flaw']) => {
    if (flaws.length < MOST_FLAWS) flaws.push({ number, flaw })
  }
  let head = BEGINNING
  let count = 0
  let witnessed = witness === undefined || witness.number === 0
  for await (const entry of entries) {
    count += 1
    if (entry._id !== head.number + 1) report(head.number + 1, 'MISSING')
    else if (entry.previous !== head.hash) report(entry._id, 'NOT_LINKED')
    if (hashOf(entry) !== entry.hash) report(entry._id, 'CHANGED')
    if (Object.keys(entry).length !== FIELDS) report(entry._id, 'UNKNOWN_FIELDS')
    head = { number: entry._id, hash: entry.hash }
    witnessed ||= head.number === witness?.number && head.hash === witness.hash
  }
  if (witness && !witnessed) report(witness.number, 'OTHER_HEAD')
  return { entries: count, head, flaws }
}
