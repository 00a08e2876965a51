import { contractOf, stateContractOf } from '@kadry/contracts/catalogue'
import { type Message, type StoredFact, toMessage } from '@kadry/contracts/envelope'
import { topicOf } from '@kadry/contracts/event'
import { toStateMessage } from '@kadry/contracts/state'
import type { OwnedStore } from '@kadry/mongo/aggregate'
import { SLOTS } from '@kadry/mongo/document'
import { type Bound, bounded, LONG } from '@kadry/mongo/retry'
import { listeningNow } from '@kadry/runtime/listening-time'
import { bytesOf, LARGEST_RECORD } from './size.ts'

/** A share of the keys: one relay each, or all of them. */
export type Shard = { readonly index: number; readonly count: number }

export type Waiting = {
  readonly _id: string
  readonly seq: number
  readonly facts: readonly StoredFact[]
  /** In the order of publication: the facts, then the state that they led to. */
  readonly messages: readonly Message[]
}
export type Batch = { readonly waiting: readonly Waiting[]; readonly isFull: boolean }

type Outbox = { readonly _id: string; readonly seq: number; readonly updatedAt: string; readonly outbox?: StoredFact[] }
type Unpublishable = (key: string, reason: string) => void

const MOST_DOCUMENTS = 500
const MOST_BYTES = 1_000_000
/** A state may be read together from other documents: a batch that takes its time is sent as far as it is. */
const MOST_MS = 3_000

/**
 * The documents that have waited longest, up to 500, 1 MB of records or 3 s of reading states; a document is
 * never split.
 */
export function readBatch(
  store: OwnedStore,
  shard: Shard,
  unpublishable: Unpublishable,
  mostMs = MOST_MS,
): Promise<Batch> {
  return bounded((bound) => readWaiting(store, { shard, unpublishable, mostMs }, bound))
}

type Wanted = { readonly shard: Shard; readonly unpublishable: Unpublishable; readonly mostMs: number }

async function readWaiting(store: OwnedStore, { shard, unpublishable, mostMs }: Wanted, bound: Bound): Promise<Batch> {
  const filter = { outboxSince: { $exists: true }, ...slotsOf(shard) }
  const projection = store.publicState ? { commands: 0, born: 0, seen: 0 } : { outbox: 1, seq: 1, updatedAt: 1 }
  const found = store.model.collection.find(filter as never, {
    projection,
    sort: { outboxSince: 1 },
    limit: MOST_DOCUMENTS,
    batchSize: MOST_DOCUMENTS,
    // What a failing primary takes back must not be published.
    readConcern: { level: 'majority' },
    ...bound,
  })
  const waiting: Waiting[] = []
  let bytes = 0
  const began = listeningNow()
  for await (const document of found) {
    const one = await waitingIn(store, document as unknown as Outbox, unpublishable)
    waiting.push(one)
    bytes += one.messages.reduce((sum, message) => sum + bytesOf(message), 0)
    if (bytes >= MOST_BYTES || listeningNow() - began >= mostMs) return { waiting, isFull: true }
  }
  return { waiting, isFull: waiting.length === MOST_DOCUMENTS }
}

/** Which documents belong to a shard; those written before there were slots belong to the first. */
function slotsOf({ index, count }: Shard): object {
  if (count === 1) return {}
  const mine: (number | null)[] = Array.from({ length: SLOTS }, (_, slot) => slot).filter(
    (slot) => slot % count === index,
  )
  return { slot: { $in: index === 0 ? [...mine, null] : mine } }
}

async function waitingIn(store: OwnedStore, document: Outbox, unpublishable: Unpublishable): Promise<Waiting> {
  const { _id, seq, outbox: facts = [] } = document
  const states = await stateMessages(store, document, unpublishable)
  return { _id, seq, facts, messages: [...facts.flatMap((fact) => factMessages(_id, fact)), ...states] }
}

/** None for a fact about a person: the fact log is all that keeps it. */
function factMessages(key: string, fact: StoredFact): Message[] {
  const contract = contractOf(fact.type)
  if (!contract) throw new Error(`no contract for the fact ${fact.type} in an outbox`)
  return contract.internal ? [] : [toMessage(topicOf(contract), contract, key, fact)]
}

/** The state in each of its majors that is still published. */
async function stateMessages(store: OwnedStore, document: Outbox, unpublishable: Unpublishable): Promise<Message[]> {
  if (!store.publicState) return []
  const { type, of, older } = store.publicState
  const newest = await of(document as never)
  const states = [{ type, data: newest }]
  if (older) states.push({ type: older.type, data: newest === null ? null : older.of(newest as never) })
  return states.flatMap((state) => stateMessage(state, document, unpublishable) ?? [])
}

/**
 * A state that can't be published must not hold back the facts, which are the truth: it is counted and left
 * out.
 */
function stateMessage(
  { type, data }: { readonly type: string; readonly data: unknown },
  { _id: key, seq, updatedAt: time, outbox }: Outbox,
  unpublishable: Unpublishable,
): Message | undefined {
  const contract = stateContractOf(type)!
  const parsed = contract.data.nullable().safeParse(data)
  if (!parsed.success) {
    unpublishable(key, `its state breaks ${contract.type}: ${parsed.error.message}`)
    return undefined
  }
  const last = outbox?.at(-1)
  const about = last
    ? {
        correlation: last.correlation,
        causation: last.id,
        ...(last.traceparent ? { traceparent: last.traceparent } : {}),
      }
    : {}
  const message = toStateMessage(contract, { key, seq, time, data: parsed.data, ...about })
  if (bytesOf(message) <= LARGEST_RECORD) return message
  unpublishable(key, `its state has ${bytesOf(message)} bytes, ${LARGEST_RECORD} at most`)
  return undefined
}

/**
 * Takes exactly the published facts out of their documents. Where nothing was written since they were read
 * the whole outbox goes, one update per document; otherwise the facts go by their ids and the others stay.
 */
export async function takeOut({ model }: OwnedStore, published: readonly Waiting[]): Promise<void> {
  const whole = published.map(({ _id, seq }) => ({
    updateOne: { filter: { _id, seq } as never, update: { $unset: { outbox: '', outboxSince: '' } } as never },
  }))
  const untouched = await bounded((bound) => model.collection.bulkWrite(whole, { ordered: false, ...bound }))
  if (untouched.matchedCount === published.length) return
  const byFact = published.flatMap(({ _id, facts }) => [
    {
      updateOne: {
        filter: { _id, outbox: { $exists: true } } as never,
        update: {
          $pull: { outbox: { id: { $in: facts.map(({ id }) => id) } } },
          ...(facts.length > 0 ? { $set: { outboxSince: new Date(facts.at(-1)!.time) } } : {}),
        } as never,
      },
    },
    {
      updateOne: {
        filter: { _id, outbox: { $size: 0 } } as never,
        update: { $unset: { outbox: '', outboxSince: '' } } as never,
      },
    },
  ])
  await bounded((bound) => model.collection.bulkWrite(byFact, { ordered: true, ...bound }))
}

/** Has the relay publish the public state of every document again: for topics that are new, or were lost. */
export async function restate(stores: readonly OwnedStore[], at: Date): Promise<number> {
  let marked = 0
  for (const { model, publicState } of stores) {
    if (!publicState) continue
    const waiting = { outboxSince: { $exists: false } }
    const { modifiedCount } = await model.collection.updateMany(
      waiting as never,
      { $set: { outboxSince: at } } as never,
      LONG,
    )
    marked += modifiedCount
  }
  return marked
}
