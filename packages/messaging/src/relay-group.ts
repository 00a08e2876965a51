import { randomUUID } from 'node:crypto'
import type { Connection } from '@kadry/mongo/connect'
import type { Logger } from '@kadry/runtime/log'
import { createLease, type Lease } from './lease.ts'
import type { Metrics } from './metrics.ts'
import type { Shard } from './outbox.ts'
import type { Relay } from './relay.ts'
import { isOnlyDivision, leaseName, leave, readShards, takePart } from './relay-shards.ts'

const LOOK_MS = 3_000

type Options = SharesOptions & {
  readonly metrics: Metrics
  /** Begun once for all relays: what it is given wakes them, what it returns ends it. */
  readonly watch?: (wake: () => void) => () => Promise<void>
}

type SharesOptions = {
  readonly connection: Connection
  readonly log: Logger
  /** The number of shards where none is stored yet. */
  readonly initialShards: number
  readonly make: (shard: Shard, lease: Lease) => Relay
}
type Share = { readonly relay: Relay; readonly lease: Lease }

/**
 * The relays of one process, as one: as many as the database says share the keys, and of their leases this
 * process holds no more than its part of the processes that run. Looks every 3 s whether the number, or the
 * number of processes, is another one.
 */
export function createRelayGroup(options: Options): Relay {
  const { connection, log, metrics, watch = () => async () => {} } = options
  const member = randomUUID()
  const shares = createShares(options, member)
  const looks = createLooks({
    look: shares.look,
    pause: () => (shares.all().length === 0 ? 0 : LOOK_MS),
    onFailure: (error) => {
      metrics.count('relay_failures_total')
      log.warn({ err: error }, 'the number of relays could not be read')
    },
  })
  let unwatch: (() => Promise<void>) | undefined

  metrics.watch('relay_lease_held', () =>
    shares.all().map(({ lease }, index, { length }) => ({
      labels: length === 1 ? {} : { shard: String(index) },
      value: lease.held() ? 1 : 0,
    })),
  )
  const wake = () => shares.all().forEach(({ relay }) => void relay.wake())
  return {
    start: () => {
      shares.start()
      unwatch = watch(wake)
      looks.start()
    },
    wake,
    flush: async () => {
      if (shares.all().length === 0) await looks.once()
      return (await Promise.all(shares.all().map(({ relay }) => relay.flush()))).reduce((sum, n) => sum + n, 0)
    },
    stop: async () => {
      shares.willStop()
      looks.stop()
      await unwatch?.()
      await looks.settled()
      await shares.stop()
      await leave(connection, member)
    },
  }
}

/** This process's relays over the shards, made anew where their number is another one. */
function createShares({ connection, log, initialShards, make }: SharesOptions, member: string) {
  let shares: readonly Share[] = []
  let most = Number.POSITIVE_INFINITY
  let isRunning = false

  const held = () => shares.filter(({ lease }) => lease.held())
  const shareOf = (index: number, count: number): Share => {
    const isValid = (now: Date) => isOnlyDivision(connection, count, now)
    const lease = createLease(connection, leaseName(index, count), member, isValid)
    const shared: Lease = {
      ...lease,
      acquire: async () => (lease.held() || held().length < most ? lease.acquire() : false),
    }
    return { lease: shared, relay: make({ index, count }, shared) }
  }
  const stop = () => Promise.all(shares.map(({ relay }) => relay.stop()))
  const divide = async (count: number) => {
    if (shares.length > 0)
      log.warn({ from: shares.length, to: count }, 'the keys are divided among another number of relays')
    await stop()
    shares = Array.from({ length: count }, (_, index) => shareOf(index, count))
    if (isRunning) for (const { relay } of shares) relay.start()
  }
  return {
    all: () => shares,
    look: async () => {
      const count = await readShards(connection, initialShards)
      if (count !== shares.length) await divide(count)
      most = Math.ceil(count / (await takePart(connection, member)))
      for (const { relay } of held().slice(most)) {
        await relay.stop()
        if (isRunning) relay.start()
      }
    },
    start: () => {
      isRunning = true
      for (const { relay } of shares) relay.start()
    },
    /** A look that is under way starts nothing any more. */
    willStop: () => {
      isRunning = false
    },
    stop,
  }
}

type LooksOptions = {
  readonly look: () => Promise<void>
  /** Milliseconds until the next look. */
  readonly pause: () => number
  readonly onFailure: (error: unknown) => void
}

/** Looks again and again, one look at a time; who asks for one meanwhile waits for it. */
function createLooks({ look, pause, onFailure }: LooksOptions) {
  let isRunning = false
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  const once = () =>
    (looking ??= look().finally(() => {
      looking = undefined
    }))
  const schedule = () => {
    timer = setTimeout(async () => {
      await once().catch(onFailure)
      if (isRunning) schedule()
    }, pause())
  }
  return {
    once,
    start: () => {
      isRunning = true
      schedule()
    },
    stop: () => {
      isRunning = false
      clearTimeout(timer)
    },
    /** Resolves when no look is under way. */
    settled: async () => {
      // Its failure is the next one's to report.
      await looking?.catch(() => undefined)
    },
  }
}
