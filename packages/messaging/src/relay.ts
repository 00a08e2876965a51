import type { OwnedStore } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'
import { withoutDeadline } from '@kadry/runtime/deadline'
import type { Logger } from '@kadry/runtime/log'
import type { Epoch } from './epoch.ts'
import type { Lease } from './lease.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import type { Shard } from './outbox.ts'
import { measureOutboxes } from './outbox-metrics.ts'
import { createPublishing } from './publishing.ts'
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
  /** What records carry of their database's life; without it they carry nothing. */
  readonly epoch?: Epoch
  /** All keys where it is left out; each shard has a lease of its own. */
  readonly shard?: Shard
  /** One of several: whoever made them measures for all. */
  readonly isGrouped?: boolean
}

const SHORTEST_MS = 20
const LONGEST_MS = 1_000
const EVERYTHING: Shard = { index: 0, count: 1 }

/**
 * Carries facts out of the aggregates' documents: into the fact log, to the broker in order, and only then
 * out of the document. A crash anywhere repeats and never loses; one holder of the lease keeps the order of
 * every key. A relay that does not hold it asks for it once a second, however often it is woken.
 */
export function createRelay(options: Options): Relay {
  const { stores, lease, log, epoch, metrics = createMetrics(), shard = EVERYTHING } = options
  if (options.isGrouped !== true) {
    metrics.watch('relay_lease_held', () => [{ value: lease.held() ? 1 : 0 }])
    measureOutboxes(metrics, stores)
  }
  const publishFrom = createPublishing({ ...options, metrics, shard })
  let isStandby = false

  const round = async () => {
    isStandby = !(await lease.acquire())
    if (isStandby) return 0
    await epoch?.settle()
    let total = 0
    for (const store of stores)
      for (let more = true; more && (await lease.acquire()); ) {
        const done = await publishFrom(store)
        total += done.published
        more = done.more
      }
    return total
  }

  const { flush, ...loop } = createLoop({ round, isWakeable: () => !isStandby, log, metrics })
  return {
    ...loop,
    flush,
    stop: async () => {
      await loop.stop()
      await lease.release()
    },
  }
}

type Rounds = {
  readonly round: () => Promise<number>
  readonly isWakeable: () => boolean
  readonly log: Logger
  readonly metrics: Metrics
}

/** Rounds one after another, sooner where there was something to do or somebody woke us. */
function createLoop({ round, isWakeable, log, metrics }: Rounds): Relay {
  let running: Promise<number> | undefined
  let timer: NodeJS.Timeout | undefined
  let pause = SHORTEST_MS
  let stopped = true
  /** Somebody wrote while a round was under way, perhaps behind its back. */
  let wokenMeanwhile = false

  const flush = async () => {
    // Whoever began a round hears how it ended; others only wait for it.
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
    if (!isWakeable()) return schedule(LONGEST_MS)
    schedule(wokenMeanwhile ? 0 : pause)
  }
  const schedule = (ms: number) => {
    clearTimeout(timer)
    // Whose command it was that woke us does not matter: the relay goes on when its caller has left.
    if (!stopped) timer = withoutDeadline(() => setTimeout(() => void tick(), ms))
  }
  return {
    start: () => {
      stopped = false
      schedule(0)
    },
    wake: () => {
      if (!isWakeable()) return
      pause = SHORTEST_MS
      wokenMeanwhile = true
      if (!running) schedule(0)
    },
    flush,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      // Its own tick reports how the last round ended.
      await running?.catch(() => 0)
    },
  }
}
