import { contractOf } from '@kadry/contracts/catalogue'
import type { StoredFact } from '@kadry/contracts/envelope'
import { type Message, toMessage } from '@kadry/contracts/envelope'
import { topicOf } from '@kadry/contracts/event'
import { duplicateFields, type OwnedStore } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'
import type { Logger } from '@kadry/runtime/log'
import type { Lease } from './lease.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import type { Transport } from './transport.ts'

export type Relay = {
  readonly start: () => void
  /** Says that an outbox has something; never waits. */
  readonly wake: () => void
  /** Publishes all that waits and resolves with the number of facts. */
  readonly flush: () => Promise<number>
  readonly stop: () => Promise<void>
}

type Options = {
  readonly connection: Connection
  readonly stores: readonly OwnedStore[]
  readonly transport: Transport
  readonly lease: Lease
  readonly log: Logger
  readonly metrics?: Metrics
}

type Waiting = { readonly _id: string; readonly outbox: readonly StoredFact[] }

const BATCH = 500
const SHORTEST_MS = 20
const LONGEST_MS = 1_000

/**
 * Carries facts out of the aggregates' documents: into the fact log, to the broker in order, and only then out of the
 * document. A crash anywhere repeats and never loses; one holder of the lease keeps the order of every key.
 */
export function createRelay({ connection, stores, transport, lease, log, metrics = createMetrics() }: Options): Relay {
  watchOutboxes(metrics, stores, lease)
  const facts = connection.collection<{ _id: string }>('facts')
  let running: Promise<number> | undefined
  let timer: NodeJS.Timeout | undefined
  let pause = SHORTEST_MS
  let stopped = true
  /** Somebody wrote while a round was under way, perhaps behind its back. */
  let wokenMeanwhile = false

  const publishFrom = async (store: Options['stores'][number]): Promise<number> => {
    const documents = store.model.collection
    const waiting = (await documents
      .find({ outboxSince: { $exists: true } }, { projection: { outbox: 1 }, sort: { outboxSince: 1 }, limit: BATCH })
      .toArray()) as unknown as Waiting[]
    const full = waiting.filter(({ outbox }) => outbox?.length > 0)
    if (full.length === 0) return 0
    await remember(facts, full)
    if (!lease.held()) return 0
    const messages = full.flatMap(({ _id, outbox }) => outbox.map((fact) => message(_id, fact)))
    await transport.publish(messages)
    metrics.count('relay_published_total', {}, messages.length)
    await documents.bulkWrite(
      full.flatMap(({ _id, outbox }) => [
        {
          updateOne: {
            filter: { _id } as never,
            update: { $pull: { outbox: { id: { $in: outbox.map(({ id }) => id) } } } } as never,
          },
        },
        {
          updateOne: {
            filter: { _id, outbox: { $size: 0 } } as never,
            update: { $unset: { outbox: '', outboxSince: '' } } as never,
          },
        },
      ]),
      { ordered: true },
    )
    return messages.length
  }

  const round = async () => {
    if (!(await lease.acquire())) return 0
    let total = 0
    for (const store of stores) {
      for (let more = true; more; ) {
        const published = await publishFrom(store)
        total += published
        more = published >= BATCH
      }
    }
    return total
  }

  const flush = async () => {
    while (running) await running.catch(() => 0)
    running = round().finally(() => {
      running = undefined
    })
    return running
  }

  const tick = async () => {
    wokenMeanwhile = false
    try {
      pause = (await flush()) > 0 ? SHORTEST_MS : Math.min(pause * 2, LONGEST_MS)
    } catch (error) {
      pause = LONGEST_MS
      metrics.count('relay_failures_total')
      log.warn({ err: error }, 'facts wait in the outbox: the broker or the database does not answer')
    }
    schedule(wokenMeanwhile ? 0 : pause)
  }
  const schedule = (ms: number) => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void tick(), ms)
  }

  return {
    start: () => {
      stopped = false
      schedule(0)
    },
    wake: () => {
      pause = SHORTEST_MS
      wokenMeanwhile = true
      if (!running) schedule(0)
    },
    flush,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running?.catch(() => 0)
      await lease.release()
    },
  }
}

function watchOutboxes(metrics: Metrics, stores: Options['stores'], lease: Lease): void {
  const waiting = async () => {
    const found = await Promise.all(
      stores.map(({ model }) =>
        model.collection
          .aggregate<{ pending: number; oldest: Date }>([
            { $match: { outboxSince: { $exists: true } } },
            { $group: { _id: null, pending: { $sum: { $size: '$outbox' } }, oldest: { $min: '$outboxSince' } } },
          ])
          .toArray(),
      ),
    )
    return found.flat()
  }
  metrics.watch('outbox_pending', async () => [
    { value: (await waiting()).reduce((sum, { pending }) => sum + pending, 0) },
  ])
  metrics.watch('outbox_oldest_pending_seconds', async () => {
    const ages = (await waiting()).map(({ oldest }) => (Date.now() - oldest.getTime()) / 1_000)
    return [{ value: Math.max(0, ...ages) }]
  })
  metrics.watch('relay_lease_held', () => [{ value: lease.held() ? 1 : 0 }])
}

function message(key: string, fact: StoredFact): Message {
  const contract = contractOf(fact.type)
  if (!contract) throw new Error(`no contract for the fact ${fact.type} in an outbox`)
  return toMessage(topicOf(contract), contract, key, fact)
}

/** The fact log is the source of replay, history and audit; a repeat after a crash meets its own entries. */
async function remember(
  log: { insertMany: (documents: { _id: string }[], options: { ordered: boolean }) => Promise<unknown> },
  waiting: readonly Waiting[],
): Promise<void> {
  try {
    await log.insertMany(
      waiting.flatMap(({ _id: key, outbox }) => outbox.map(({ id, ...fact }) => ({ _id: id, key, ...fact }))),
      { ordered: false },
    )
  } catch (error) {
    if (!duplicateFields(error)) throw error
  }
}
