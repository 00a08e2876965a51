import type { Connection } from '@kadry/mongo/connect'
import { again, bounded } from '@kadry/mongo/retry'
import { serverTime } from './lease.ts'

/** Relays share keys by slot; more of them than slots would have nothing to do. */
export const MOST_SHARDS = 64
const TERM_MS = 10_000

type Stored = { readonly _id: string; readonly count: number }
type Member = { readonly _id: string; readonly until: Date }
type Lease = { readonly _id: string; readonly until: Date }

const MAJORITY = { writeConcern: { w: 'majority' }, readConcern: { level: 'majority' } } as const

/** The number of shards was asked for in a way that can't be. */
export class ShardsError extends Error {
  override name = 'ShardsError'
}

/** How many relays share the keys of a service; where nothing is stored yet, `initial` is from now on. */
export async function readShards(connection: Connection, initial = 1): Promise<number> {
  const shards = connection.db!.collection<Stored>('relay_shards', MAJORITY)
  const read = () => bounded((bound) => shards.findOne({ _id: 'shards' }, bound))
  const found = await read()
  if (found) return found.count
  const first = { $setOnInsert: { count: initial } }
  await bounded((bound) => shards.updateOne({ _id: 'shards' }, first, { upsert: true, ...bound }))
  return (await read())?.count ?? initial
}

/**
 * Changes the number while processes run: each of them gives its leases back within seconds, and none of the
 * new ones is taken while one of the old ones is held. Throws `ShardsError` for a number that is not 1 to 64.
 */
export async function changeShards(connection: Connection, count: number): Promise<void> {
  if (!Number.isInteger(count) || count < 1 || count > MOST_SHARDS)
    throw new ShardsError(`shards is a whole number from 1 to ${MOST_SHARDS} (now “${count}”)`)
  const shards = connection.db!.collection<Stored>('relay_shards', MAJORITY)
  await again((bound) => shards.updateOne({ _id: 'shards' }, { $set: { count } }, { upsert: true, ...bound }))
}

export function leaseName(index: number, count: number): string {
  return count === 1 ? 'relay' : `relay ${index + 1} of ${count}`
}

/**
 * Whether a lease of so many shards may be acted upon: that is still the number, and no lease of another
 * number is held. Asked after the lease was written, so of two processes that disagree at least one sees the
 * other.
 */
export async function isOnlyDivision(connection: Connection, count: number, now: Date): Promise<boolean> {
  if ((await readShards(connection, count)) !== count) return false
  const leases = connection.db!.collection<Lease>('leases', MAJORITY)
  const relays = { _id: /^relay($| )/ as never, until: { $gt: now } }
  const held = await bounded((bound) => leases.find(relays, { projection: { _id: 1 }, ...bound }).toArray())
  const ours = new Set(Array.from({ length: count }, (_, index) => leaseName(index, count)))
  return held.every(({ _id }) => ours.has(_id))
}

/** Says that this process takes part, and how many do; by the server's clock. */
export async function takePart(connection: Connection, member: string): Promise<number> {
  const members = connection.db!.collection<Member>('relay_members', MAJORITY)
  const time = await serverTime(connection)
  const update = { $set: { until: new Date(time.getTime() + TERM_MS) } }
  await bounded((bound) => members.updateOne({ _id: member }, update, { upsert: true, ...bound }))
  const [alive] = await Promise.all([
    bounded((bound) => members.countDocuments({ until: { $gt: time } }, bound)),
    bounded((bound) => members.deleteMany({ until: { $lt: new Date(time.getTime() - TERM_MS) } }, bound)),
  ])
  return Math.max(1, alive)
}

export async function leave(connection: Connection, member: string): Promise<void> {
  const members = connection.db!.collection<Member>('relay_members', MAJORITY)
  await bounded((bound) => members.deleteOne({ _id: member }, bound))
}
