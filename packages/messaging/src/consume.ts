import { setTimeout as wait } from 'node:timers/promises'
import type { Connection } from '@kadry/mongo/connect'
import { GapError } from '@kadry/mongo/projection'
import type { Logger } from '@kadry/runtime/log'
import { createEffects, type Effects } from './effects.ts'
import { byTopic, type Follower } from './follow.ts'
import { restoreAll } from './heal.ts'
import type { Incoming } from './incoming.ts'
import { createLag } from './lag.ts'
import { beginAtZero, createMetrics, type Metrics } from './metrics.ts'
import { MOST_ATTEMPTS, openParkingLot, type ParkingLot } from './park.ts'
import { laneOf } from './parked-facts.ts'
import { DEAD_LETTER_REASONS, readRecord, reasonOf, sequenceOf } from './record.ts'
import { openSourceEpochs } from './source-epochs.ts'
import type { Subscription, Transport } from './transport.ts'

const QUICK_RETRIES_MS = [50, 200, 1_000]
const PARKED_CHECK_MS = 1_000
const COUNTED_BY_TOPIC = [
  'consumer_handled_total',
  'duplicates_ignored_total',
  'unknown_types_total',
  'gaps_total',
  'gaps_healed_total',
  'skipped_total',
  'schema_rejected_total',
  'source_epochs_total',
  'older_epochs_total',
] as const
/** A missing fact may be on its way: the source's state is asked only after this long. */
const GAP_WAIT_MS = 1_000

type Options = {
  readonly group: string
  readonly connection: Connection
  readonly transport: Transport
  readonly followers: readonly Follower[]
  readonly log: Logger
  readonly metrics?: Metrics
  readonly now?: () => Date
  /** Tries of a parked fact before it becomes a dead letter. */
  readonly mostAttempts?: number
}
type Parts = Required<Omit<Options, 'followers' | 'mostAttempts'>> & {
  readonly followers: ReadonlyMap<string, Follower>
}

/**
 * Follows topics as one group. What can't be read goes to the dead-letter topic with its raw value; what
 * can't be applied parks its key; what is missing is made good from the source's public state; no record
 * stops a partition. Only a database that does not answer makes the broker give a record again.
 */
export async function consume(options: Options): Promise<Subscription> {
  const { metrics = createMetrics(), now = () => new Date(), mostAttempts = MOST_ATTEMPTS, ...given } = options
  const followers = byTopic(options.followers)
  const parts = { ...given, metrics, now, followers }
  const { group, transport } = parts
  beginConsumerCounters(parts)
  const effects = createEffects(parts)
  const parking = await openParking(parts, effects, mostAttempts)
  const meetEpoch = await openSourceEpochs(parts, effects.heal)
  const digest = createDigest(parts, effects, parking)

  const lag = createLag(group, now)
  const handle = (record: Incoming) =>
    lag.whileHandled(record, async () => {
      await meetEpoch(record)
      await digest(record)
      metrics.count('consumer_handled_total', { topic: record.topic })
      const decidedAt = Date.parse(record.headers.ce_time ?? '')
      if (decidedAt) metrics.observe('fact_age_seconds', { topic: record.topic }, (now().getTime() - decidedAt) / 1_000)
    })

  await bootstrap(parts)
  const subscription = await transport.subscribe({ group, topics: [...followers.keys()], handle })
  metrics.watch('consumer_lag_messages', async () => lag.samplesOf(await subscription.lag()).messages)
  metrics.watch('consumer_lag_seconds', async () => lag.samplesOf(await subscription.lag()).seconds)
  const stopRetrying = retryParked(parking, parts.log)
  return {
    caughtUp: subscription.caughtUp,
    lag: subscription.lag,
    stop: async () => {
      await Promise.all([subscription.stop(), stopRetrying()])
    },
  }
}

function beginConsumerCounters({ group, metrics, followers }: Parts): void {
  const topics = [...followers.keys()].map((topic) => ({ topic }))
  beginAtZero(metrics, COUNTED_BY_TOPIC, topics)
  beginAtZero(
    metrics,
    ['dlq_total'],
    topics.flatMap(({ topic }) => DEAD_LETTER_REASONS.map((reason) => ({ topic, reason }))),
  )
  beginAtZero(metrics, ['client_restarts_total'], [{ client: 'consumer', group }])
  beginAtZero(metrics, ['group_foreign_members_total'], [{ group }])
}

async function openParking({ connection, group, metrics }: Parts, effects: Effects, mostAttempts: number) {
  const parking = await openParkingLot(connection, group, {
    apply: effects.applyOrHeal,
    pass: effects.pass,
    heal: effects.heal,
    bury: async (record, error, attempts) => {
      if (!reasonOf(error) && attempts < mostAttempts) return false
      await effects.bury(record, error, attempts)
      return true
    },
  })
  metrics.watch('parked_keys', () => [{ labels: { group }, value: parking.size() }])
  return parking
}

/**
 * Applies a record, or puts it where it waits; rejects only where the database or the broker does not take
 * it.
 */
function createDigest({ followers, log, metrics, now }: Parts, effects: Effects, parking: ParkingLot) {
  /** What says no number, or one that was seen long ago, is nobody's fact: its key need not wait for it. */
  const holdsItsKey = async (record: Incoming, seq: number) => {
    const follower = followers.get(record.topic)
    if (seq === 0 || record.key === '' || !follower) return false
    return seq > ((await follower.position?.(record.key)) ?? 0)
  }

  return async (record: Incoming): Promise<void> => {
    const lane = laneOf(record)
    const seq = sequenceOf(record.headers)
    try {
      readRecord(record, now())
      if (parking.holds(lane)) return await parking.queue(lane, seq, record)
      await withQuickRetries(() => effects.apply(record))
    } catch (error) {
      if (reasonOf(error)) {
        await effects.bury(record, error as Error, 1)
        if (await holdsItsKey(record, seq)) await parking.block(lane, seq, record, error as Error)
        return
      }
      const isGap = error instanceof GapError
      if (isGap) metrics.count('gaps_total', { topic: record.topic })
      log.warn({ err: error, lane, seq }, 'a fact was parked')
      await parking.add(lane, seq, record, error, isGap ? GAP_WAIT_MS : undefined)
    }
  }
}

/** Tries each second what is due among the parked facts; returns what ends it. */
function retryParked(parking: ParkingLot, log: Logger): () => Promise<void> {
  let stopped = false
  let retrying: Promise<void> = Promise.resolve()
  const retry = async () => {
    retrying = parking
      .retryDue(new Date())
      .catch((error: unknown) => log.warn({ err: error }, 'parked facts could not be tried again'))
    await retrying
    if (!stopped) timer = setTimeout(() => void retry(), PARKED_CHECK_MS)
  }
  let timer = setTimeout(() => void retry(), PARKED_CHECK_MS)
  return async () => {
    stopped = true
    clearTimeout(timer)
    await retrying
  }
}

/** Who comes after the first facts were deleted begins with the states that they led to. */
async function bootstrap({ group, transport, followers, log, now }: Parts): Promise<void> {
  const missed = await transport.missed(group, [...followers.keys()])
  for (const { topic, state } of followers.values()) {
    if (!missed.includes(topic)) continue
    if (!state)
      log.warn({ group, topic }, 'facts are gone from the topic, and this follower knows no state to begin with')
    else log.info({ group, topic, keys: await restoreAll(transport, state, { now, log }) }, 'began with the states')
  }
}

async function withQuickRetries(work: () => Promise<void>): Promise<void> {
  for (const pause of QUICK_RETRIES_MS) {
    try {
      return await work()
    } catch (error) {
      if (reasonOf(error) || error instanceof GapError) throw error
      await wait(pause * (0.5 + Math.random()))
    }
  }
  return work()
}
