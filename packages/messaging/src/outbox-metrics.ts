import type { OwnedStore } from '@kadry/mongo/aggregate'
import { type Bound, bounded } from '@kadry/mongo/retry'
import type { Metrics } from './metrics.ts'

const COUNTED_DOCUMENTS = 1_000
const WAITING = { outboxSince: { $exists: true } }

/**
 * What waits in the outboxes of a service, and since when: asked by the index on `outboxSince`, however long
 * the backlog is.
 */
export function measureOutboxes(metrics: Metrics, stores: readonly OwnedStore[]): void {
  metrics.watch('outbox_pending', async () => {
    const counts = await Promise.all(stores.map(waitingFacts))
    return [{ value: counts.reduce((sum, count) => sum + count, 0) }]
  })
  metrics.watch('outbox_oldest_pending_seconds', async () => {
    const since = await Promise.all(stores.map(oldest))
    const ages = since.flatMap((at) => (at ? [(Date.now() - at.getTime()) / 1_000] : []))
    return [{ value: Math.max(0, ...ages) }]
  })
}

function waitingFacts(store: OwnedStore): Promise<number> {
  return bounded((bound) => countWaiting(store, bound))
}

/**
 * Counted where few documents wait; of a long backlog by the number of documents, which the index knows, and
 * a part of them.
 */
async function countWaiting({ model }: OwnedStore, bound: Bound): Promise<number> {
  const [found] = await model.collection
    .aggregate<{ facts: number; documents: number }>(
      [
        { $match: { ...WAITING, outbox: { $exists: true } } },
        { $limit: COUNTED_DOCUMENTS },
        { $group: { _id: null, facts: { $sum: { $size: '$outbox' } }, documents: { $sum: 1 } } },
      ],
      bound,
    )
    .toArray()
  const { facts = 0, documents = 0 } = found ?? {}
  if (documents < COUNTED_DOCUMENTS) return facts
  return Math.round(((await model.collection.countDocuments(WAITING as never, bound)) * facts) / documents)
}

/** Documents that wait only for their state to be published again are no backlog of facts. */
async function oldest({ model }: OwnedStore): Promise<Date | undefined> {
  const waiting = { ...WAITING, outbox: { $exists: true } }
  const options = { projection: { outboxSince: 1 }, sort: { outboxSince: 1 as const } }
  const found = await bounded((bound) => model.collection.findOne(waiting as never, { ...options, ...bound }))
  return (found as { outboxSince?: Date } | null)?.outboxSince
}
