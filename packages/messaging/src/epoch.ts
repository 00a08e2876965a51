import { allContracts, contractOf, topicsOf } from '@kadry/contracts/catalogue'
import { type StoredFact, toMessage } from '@kadry/contracts/envelope'
import { type ServiceName, topicOf } from '@kadry/contracts/event'
import type { OwnedStore } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'
import { again, bounded, LONG } from '@kadry/mongo/retry'
import type { Logger } from '@kadry/runtime/log'
import type { Incoming } from './incoming.ts'
import type { Transport } from './transport.ts'

export const EPOCH_HEADER = 'kadry_epoch'
/** Farther than any number that facts of a lost time can have had. */
const JUMP = 1_000_000
/** Waits before whatever was written meanwhile. */
const FIRST_OF_ALL = new Date(0)
const REREAD_MS = 30_000

/**
 * The life of a service's database, counted: a new one begins where it was restored and does not know facts
 * that the broker has. Followers that meet a new epoch read the states anew.
 */
export type Epoch = {
  readonly current: () => number
  /** To be called under the lease and before a round publishes. */
  readonly settle: () => Promise<void>
}

type Stored = { readonly _id: string; readonly epoch: number; readonly next?: number }
type Parts = {
  readonly connection: Connection
  readonly service: ServiceName
  readonly stores: readonly OwnedStore[]
  readonly transport: Transport
  readonly log: Logger
}

/**
 * Where the newest facts on the broker are not in the fact log, the database is an older one: all numbers
 * jump behind those of the lost time, all states are published again, and only then does the new epoch begin,
 * with a repeated fact of each kind.
 */
export function createEpoch(parts: Parts): Epoch {
  const epochs = parts.connection.db!.collection<Stored>('epochs', { writeConcern: { w: 'majority' } })
  let stored: Stored = { _id: 'epoch', epoch: 1 }
  let readAt = Number.NEGATIVE_INFINITY
  let comparing: Promise<void> | undefined

  const read = async () => {
    stored = (await bounded((bound) => epochs.findOne({ _id: 'epoch' }, bound))) ?? { _id: 'epoch', epoch: 1 }
    readAt = performance.now()
  }
  const write = async (next: Stored) => {
    await bounded((bound) => epochs.replaceOne({ _id: 'epoch' }, next, { upsert: true, ...bound }))
    stored = next
  }
  const compare = async () => {
    const newest = await parts.transport.newest(topicsOf(parts.service))
    const lost = await unknownOf(parts, newest)
    if (lost.length === 0 && stored.next === undefined) return
    const next = Math.max(stored.next ?? 0, stored.epoch + 1, ...newest.map((record) => epochOf(record) + 1))
    await write({ ...stored, next })
    const examples = lost.slice(0, 5).map(({ headers }) => headers.ce_id)
    parts.log.error(
      { epoch: next, examples },
      'this database is older than what was published: its states are published again',
    )
    await jump(parts.stores)
  }
  return {
    current: () => stored.epoch,
    settle: async () => {
      if (performance.now() - readAt > REREAD_MS) await read()
      comparing ??= compare().catch((error: unknown) => {
        comparing = undefined
        throw error
      })
      await comparing
      if (stored.next === undefined || (await isRestating(parts.stores))) return
      await write({ _id: 'epoch', epoch: stored.next })
      await repeatOneOfEach(parts, stored.epoch)
      parts.log.warn({ epoch: stored.epoch }, 'every state is published again: the new epoch begins')
    },
  }
}

/** 0 where a record has none: it is older than epochs, or not from one of our relays. */
export function epochOf({ headers }: Pick<Incoming, 'headers'>): number {
  const epoch = Number(headers[EPOCH_HEADER] ?? 0)
  return Number.isSafeInteger(epoch) && epoch > 0 ? epoch : 0
}

/**
 * Facts that a relay of this service published and its database has never heard of, in the log or on the way
 * there.
 */
async function unknownOf({ connection, stores }: Parts, newest: readonly Incoming[]): Promise<Incoming[]> {
  const ours = newest.filter(({ headers }) => headers.kadry_fence && headers.ce_id)
  const ids = ours.map(({ headers }) => headers.ce_id!)
  if (ids.length === 0) return []
  const facts = connection.collection('facts')
  const logged = await again((bound) =>
    facts.find({ _id: { $in: ids as never[] } }, { projection: { _id: 1 }, ...bound }).toArray(),
  )
  const known = new Set(logged.map(({ _id }) => String(_id)))
  const missing = ours.filter(({ headers }) => !known.has(headers.ce_id!))
  const found = await Promise.all(missing.map((record) => isOnItsWay(stores, record)))
  return missing.filter((_, index) => !found[index])
}

async function isOnItsWay(stores: readonly OwnedStore[], { key, headers }: Incoming): Promise<boolean> {
  const waiting = await Promise.all(
    stores.map(({ model }) =>
      again((bound) =>
        model.collection.findOne({ _id: key, 'outbox.id': headers.ce_id } as never, {
          projection: { _id: 1 },
          ...bound,
        }),
      ),
    ),
  )
  return waiting.some((found) => found !== null)
}

/**
 * Numbers go on behind any that were lost; the version too, so that a change decided before is decided again.
 */
async function jump(stores: readonly OwnedStore[]): Promise<void> {
  for (const { model, publicState } of stores) {
    if (!publicState) continue
    const update = { $inc: { seq: JUMP, version: 1 }, $set: { outboxSince: FIRST_OF_ALL } }
    await model.collection.updateMany({}, update as never, LONG)
  }
}

async function isRestating(stores: readonly OwnedStore[]): Promise<boolean> {
  const left = await Promise.all(
    stores.map(({ model }) =>
      again((bound) =>
        model.collection.findOne({ outboxSince: FIRST_OF_ALL } as never, { projection: { _id: 1 }, ...bound }),
      ),
    ),
  )
  return left.some((found) => found !== null)
}

/**
 * A fact that everybody knows, with the new epoch: whoever follows its topic meets it now, and not with the
 * next change.
 */
async function repeatOneOfEach({ connection, service, transport }: Parts, epoch: number): Promise<void> {
  for (const topic of topicsOf(service)) {
    const types = allContracts.filter((contract) => topicOf(contract) === topic).map(({ type }) => type)
    const newest = { sort: { _id: -1 as const } }
    const facts = connection.collection('facts')
    const logged = await again((bound) => facts.findOne({ type: { $in: types } }, { ...newest, ...bound }))
    if (!logged) continue
    const { _id: id, key, ...fact } = logged as unknown as Omit<StoredFact, 'id'> & { _id: string; key: string }
    const message = toMessage(topic, contractOf(fact.type)!, key, { ...fact, id })
    await transport.publish([{ ...message, headers: { ...message.headers, [EPOCH_HEADER]: String(epoch) } }])
  }
}
