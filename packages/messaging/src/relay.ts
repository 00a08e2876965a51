import type { Message } from '@kadry/contracts/envelope'
import { duplicateFields, type OwnedStore } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'
import type { Logger } from '@kadry/runtime/log'
import type { Lease } from './lease.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { readBatch, type Shard, takeOut, type Waiting } from './outbox.ts'
import { inParts } from './size.ts'
import { inPublishSpans } from './spans.ts'
import { RecordTooLargeError, type Transport } from './transport.ts'
import { watchWrites } from './watch.ts'

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
  /** All keys unless told otherwise; each shard has a lease of its own. */
  readonly shard?: Shard
}

const SHORTEST_MS = 20
const LONGEST_MS = 1_000
const EVERYTHING: Shard = { index: 0, count: 1 }

/**
 * Carries facts out of the aggregates' documents: into the fact log, to the broker in order, and only then out of the
 * document. A crash anywhere repeats and never loses; one holder of the lease keeps the order of every key.
 */
export function createRelay(options: Options): Relay {
  const { connection, stores, transport, lease, log, metrics = createMetrics(), shard = EVERYTHING } = options
  const facts = connection.collection<{ _id: string }>('facts')
  watchOutboxes(metrics, stores, lease, shard)
  let running: Promise<number> | undefined
  let timer: NodeJS.Timeout | undefined
  let pause = SHORTEST_MS
  let stopped = true
  /** Somebody wrote while a round was under way, perhaps behind its back. */
  let wokenMeanwhile = false
  let unwatch: (() => Promise<void>) | undefined

  const unpublishable = (key: string, reason: string) => {
    metrics.count('relay_unpublishable_total')
    log.error({ key, reason }, 'a record was not published: make it smaller, or raise max.message.bytes of its topic')
  }

  /** False where the lease has run out meanwhile: somebody else may be publishing. */
  const send = async (messages: readonly Message[]) => {
    const kadry_fence = String(lease.fence())
    for (const part of inParts(messages)) {
      if (!lease.held()) return false
      await inPublishSpans(part, (traced) =>
        transport.publish(traced.map((message) => ({ ...message, headers: { ...message.headers, kadry_fence } }))),
      )
    }
    return true
  }

  /** One document at a time, so that only the key stands still whose record the broker refuses. */
  const sendOneByOne = async (waiting: readonly Waiting[]) => {
    const sent: Waiting[] = []
    for (const one of waiting) {
      try {
        if (await send(one.messages)) sent.push(one)
      } catch (error) {
        if (!(error instanceof RecordTooLargeError)) throw error
        unpublishable(one._id, error.message)
      }
    }
    return sent
  }

  const publish = async (waiting: readonly Waiting[]): Promise<readonly Waiting[]> => {
    try {
      // Facts before states: whoever heals from a state has been given the facts first.
      const messages = waiting.flatMap((one) => one.messages)
      const isState = (message: Message) => message.topic.endsWith('.state')
      return (await send([...messages.filter((one) => !isState(one)), ...messages.filter(isState)])) ? waiting : []
    } catch (error) {
      if (error instanceof RecordTooLargeError) return sendOneByOne(waiting)
      throw error
    }
  }

  const publishFrom = async (store: OwnedStore): Promise<{ published: number; more: boolean }> => {
    const { waiting, isFull } = await readBatch(store, shard, unpublishable)
    if (waiting.length === 0) return { published: 0, more: false }
    const [, sent] = await Promise.all([remember(facts, waiting), publish(waiting)])
    if (sent.length === 0) return { published: 0, more: false }
    await takeOut(store, sent)
    const published = sent.reduce((sum, one) => sum + one.facts.length, 0)
    metrics.count('relay_published_total', {}, published)
    return { published, more: isFull }
  }

  const round = async () => {
    let total = 0
    for (const store of stores)
      for (let more = true; more && (await lease.acquire()); ) {
        const done = await publishFrom(store)
        total += done.published
        more = done.more
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
  const wake = () => {
    pause = SHORTEST_MS
    wokenMeanwhile = true
    if (!running) schedule(0)
  }

  return {
    start: () => {
      stopped = false
      schedule(0)
      unwatch = watchWrites(
        connection,
        stores.map(({ model }) => model.collection.name),
        wake,
        log,
      )
    },
    wake,
    flush,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await unwatch?.()
      await running?.catch(() => 0)
      await lease.release()
    },
  }
}

/** Several relays that share the keys of one service, as one. */
export function inShards(count: number, make: (shard: Shard) => Relay): Relay {
  const relays = Array.from({ length: count }, (_, index) => make({ index, count }))
  return {
    start: () => relays.forEach((relay) => void relay.start()),
    wake: () => relays.forEach((relay) => void relay.wake()),
    flush: async () => (await Promise.all(relays.map((relay) => relay.flush()))).reduce((sum, n) => sum + n, 0),
    stop: async () => void (await Promise.all(relays.map((relay) => relay.stop()))),
  }
}

function watchOutboxes(metrics: Metrics, stores: Options['stores'], lease: Lease, { index, count }: Shard): void {
  const labels = count === 1 ? {} : { shard: String(index) }
  metrics.watch('relay_lease_held', () => [{ labels, value: lease.held() ? 1 : 0 }])
  if (index > 0) return
  const waiting = async () => {
    const found = await Promise.all(
      stores.map(({ model }) =>
        model.collection
          .aggregate<{ pending: number; oldest: Date }>([
            { $match: { outbox: { $exists: true }, outboxSince: { $exists: true } } },
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
}

/** The fact log is the source of replay, history and audit; a repeat after a crash meets its own entries. */
async function remember(
  log: { insertMany: (documents: { _id: string }[], options: { ordered: boolean }) => Promise<unknown> },
  waiting: readonly Waiting[],
): Promise<void> {
  const entries = waiting.flatMap(({ _id: key, facts }) => facts.map(({ id, ...fact }) => ({ _id: id, key, ...fact })))
  if (entries.length === 0) return
  try {
    await log.insertMany(entries, { ordered: false })
  } catch (error) {
    if (!duplicateFields(error)) throw error
  }
}
