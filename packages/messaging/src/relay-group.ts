import { randomUUID } from 'node:crypto'
import type { Connection } from '@kadry/mongo/connect'
import type { Logger } from '@kadry/runtime/log'
import { createLease, type Lease } from './lease.ts'
import type { Metrics } from './metrics.ts'
import type { Shard } from './outbox.ts'
import type { Relay } from './relay.ts'
import { isOnlyDivision, leaseName, leave, readShards, takePart } from './relay-shards.ts'

const LOOK_MS = 3_000

type Options = {
  readonly connection: Connection
  readonly log: Logger
  readonly metrics: Metrics
  /** The number of shards where none is stored yet. */
  readonly initialShards: number
  readonly make: (shard: Shard, lease: Lease) => Relay
  /** Begun once for all relays: what it is given wakes them, what it returns ends it. */
  readonly watch?: (wake: () => void) => () => Promise<void>
}
type Part = { readonly relay: Relay; readonly lease: Lease }

/**
 * The relays of one process, as one: as many as the database says share the keys, and of their leases this process holds no more
 * than its part of the processes that run. Looks every 3 s whether the number, or the number of processes, is another one.
 */
export function createRelayGroup(options: Options): Relay {
  const { connection, log, metrics, initialShards, make, watch = () => async () => {} } = options
  const member = randomUUID()
  let parts: readonly Part[] = []
  let most = Number.POSITIVE_INFINITY
  let isRunning = false
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let unwatch: (() => Promise<void>) | undefined

  const held = () => parts.filter(({ lease }) => lease.held())
  const partOf = (index: number, count: number): Part => {
    const isValid = (now: Date) => isOnlyDivision(connection, count, now)
    const lease = createLease(connection, leaseName(index, count), member, isValid)
    const shared: Lease = {
      ...lease,
      acquire: async () => (lease.held() || held().length < most ? lease.acquire() : false),
    }
    return { lease: shared, relay: make({ index, count }, shared) }
  }
  const divide = async (count: number) => {
    if (parts.length > 0)
      log.warn({ from: parts.length, to: count }, 'the keys are divided among another number of relays')
    await Promise.all(parts.map(({ relay }) => relay.stop()))
    parts = Array.from({ length: count }, (_, index) => partOf(index, count))
    if (isRunning) for (const { relay } of parts) relay.start()
  }
  const look = async () => {
    const count = await readShards(connection, initialShards)
    if (count !== parts.length) await divide(count)
    most = Math.ceil(count / (await takePart(connection, member)))
    for (const { relay } of held().slice(most)) {
      await relay.stop()
      if (isRunning) relay.start()
    }
  }
  /** One look at a time; who comes meanwhile waits for it. */
  const lookOnce = () =>
    (looking ??= look().finally(() => {
      looking = undefined
    }))
  const schedule = () => {
    timer = setTimeout(
      async () => {
        await lookOnce().catch((error: unknown) => {
          metrics.count('relay_failures_total')
          log.warn({ err: error }, 'the number of relays could not be read')
        })
        if (isRunning) schedule()
      },
      parts.length === 0 ? 0 : LOOK_MS,
    )
  }

  metrics.watch('relay_lease_held', () =>
    parts.map(({ lease }, index) => ({
      labels: parts.length === 1 ? {} : { shard: String(index) },
      value: lease.held() ? 1 : 0,
    })),
  )
  const wake = () => parts.forEach(({ relay }) => void relay.wake())
  return {
    start: () => {
      isRunning = true
      for (const { relay } of parts) relay.start()
      unwatch = watch(wake)
      schedule()
    },
    wake,
    flush: async () => {
      if (parts.length === 0) await lookOnce()
      return (await Promise.all(parts.map(({ relay }) => relay.flush()))).reduce((sum, n) => sum + n, 0)
    },
    stop: async () => {
      isRunning = false
      clearTimeout(timer)
      await unwatch?.()
      await looking?.catch(() => undefined)
      await Promise.all(parts.map(({ relay }) => relay.stop()))
      await leave(connection, member)
    },
  }
}
