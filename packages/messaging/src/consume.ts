import { setTimeout as wait } from 'node:timers/promises'
import { contractOf } from '@kadry/contracts/catalogue'
import type { Connection } from '@kadry/mongo/connect'
import { GapError } from '@kadry/mongo/projection'
import type { Logger } from '@kadry/runtime/log'
import type { Follower } from './follow.ts'
import { createHealer, restoreAll } from './heal.ts'
import { deadLetter, readRecord, reasonOf, sequenceOf, withoutValue } from './letter.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { laneOf, MOST_ATTEMPTS, openParkingLot } from './park.ts'
import { inHandleSpan } from './spans.ts'
import { type Incoming, RecordTooLargeError, type Subscription, type Transport } from './transport.ts'

const QUICK_RETRIES_MS = [50, 200, 1_000]
const PARKED_CHECK_MS = 1_000
/** A missing fact may be on its way: the source's state is asked only after this long. */
const GAP_PATIENCE_MS = 1_000

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

/**
 * Follows topics as one group. What can't be read goes to the dead-letter topic with its raw value; what can't be applied
 * parks its key; what is missing is made good from the source's public state; no record stops a partition. Only a database
 * that does not answer makes the broker give a record again.
 */
export async function consume(options: Options): Promise<Subscription> {
  const { group, connection, transport, followers, log, metrics = createMetrics(), now = () => new Date() } = options
  const byTopic = new Map(followers.map((follower) => [follower.topic, follower]))
  const healers = new Map(
    followers.flatMap(({ topic, state }) => (state ? [[topic, createHealer(transport, state, now)] as const] : [])),
  )
  const apply = async (record: Incoming) => {
    const event = readRecord(record, now())
    const follower = byTopic.get(record.topic)!
    const isNew = await inHandleSpan(group, record.topic, event, follower.handle)
    if (isNew === false) metrics.count('duplicates_ignored_total', { topic: record.topic })
    else if (!contractOf(event.type)) metrics.count('unknown_types_total', { topic: record.topic })
  }

  const heal = async (record: Incoming): Promise<number> => {
    const seq = (await healers.get(record.topic)?.(record.key)) ?? 0
    if (seq === 0) return 0
    metrics.count('gaps_healed_total', { topic: record.topic })
    log.warn(
      { topic: record.topic, key: record.key, seq },
      'facts were missing: the state of the source was taken over',
    )
    return seq
  }

  const bury = async (record: Incoming, error: Error, attempts: number) => {
    const { topic, partition, offset } = record
    const reason = reasonOf(error) ?? 'retries'
    const letter = deadLetter(group, record, error, attempts)
    await transport.publish([letter]).catch((refused: unknown) => {
      if (refused instanceof RecordTooLargeError) return transport.publish([withoutValue(letter)])
      throw refused
    })
    log.error({ err: error, topic, partition, offset, reason }, `a fact became a dead letter: ${WHAT_NEXT}`)
    metrics.count('dlq_total', { topic, reason })
    if (reason === 'schema') metrics.count('schema_rejected_total', { topic })
  }

  const parking = await openParkingLot(connection, group, {
    apply: async (record) => {
      try {
        await apply(record)
      } catch (error) {
        // Where the state reaches to the fact before this one, this one goes on by itself.
        if (!(error instanceof GapError) || (await heal(record)) === 0) throw error
        await apply(record)
      }
    },
    pass: async (record, seq) => {
      if (seq > 0) await byTopic.get(record.topic)?.pass?.({ key: record.key, seq })
      metrics.count('skipped_total', { topic: record.topic })
    },
    heal,
    bury: async (record, error, attempts) => {
      if (!reasonOf(error) && attempts < (options.mostAttempts ?? MOST_ATTEMPTS)) return false
      await bury(record, error, attempts)
      return true
    },
  })
  metrics.watch('parked_keys', () => [{ labels: { group }, value: parking.size() }])

  /** What says no number, or one that was seen long ago, is nobody's fact: its key need not wait for it. */
  const holdsItsKey = async (record: Incoming, seq: number) => {
    const follower = byTopic.get(record.topic)
    if (seq === 0 || record.key === '' || !follower) return false
    return seq > ((await follower.position?.(record.key)) ?? 0)
  }

  const digest = async (record: Incoming) => {
    const lane = laneOf(record)
    const seq = sequenceOf(record.headers)
    try {
      readRecord(record, now())
      if (parking.holds(lane)) return await parking.queue(lane, seq, record)
      await withQuickRetries(() => apply(record))
    } catch (error) {
      if (reasonOf(error)) {
        await bury(record, error as Error, 1)
        if (await holdsItsKey(record, seq)) await parking.block(lane, seq, record, error as Error)
        return
      }
      const isGap = error instanceof GapError
      if (isGap) metrics.count('gaps_total', { topic: record.topic })
      log.warn({ err: error, lane, seq }, 'a fact was parked')
      await parking.add(lane, seq, record, error, isGap ? GAP_PATIENCE_MS : undefined)
    }
  }

  const handle = async (record: Incoming) => {
    await digest(record)
    metrics.count('consumer_handled_total', { topic: record.topic })
    const told = Date.parse(record.headers.ce_time ?? '')
    if (told) metrics.set('consumer_lag_seconds', { topic: record.topic }, (Date.now() - told) / 1_000)
  }

  await bootstrap(options, log, now)
  const subscription = await transport.subscribe({ group, topics: [...byTopic.keys()], handle })
  metrics.watch('consumer_lag_messages', async () =>
    (await subscription.lag()).map(({ topic, messages }) => ({ labels: { group, topic }, value: messages })),
  )
  let retrying: Promise<void> = Promise.resolve()
  const retry = async () => {
    retrying = parking
      .retryDue(new Date())
      .catch((error: unknown) => log.warn({ err: error }, 'parked facts could not be tried again'))
    await retrying
    if (!stopped) timer = setTimeout(() => void retry(), PARKED_CHECK_MS)
  }
  let stopped = false
  let timer = setTimeout(() => void retry(), PARKED_CHECK_MS)
  return {
    caughtUp: subscription.caughtUp,
    lag: subscription.lag,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await subscription.stop()
      await retrying
    },
  }
}

const WHAT_NEXT = 'mend its cause, then “kadry-events dlq redrive”, or “dlq skip” with who and why'

/** Who comes after the first facts were deleted begins with the states that they led to. */
async function bootstrap({ group, transport, followers }: Options, log: Logger, now: () => Date): Promise<void> {
  const missed = await transport.missed(
    group,
    followers.map(({ topic }) => topic),
  )
  for (const { topic, state } of followers) {
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
