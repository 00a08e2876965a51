import { setTimeout as wait } from 'node:timers/promises'
import { contractOf } from '@kadry/contracts/catalogue'
import type { Connection } from '@kadry/mongo/connect'
import { GapError } from '@kadry/mongo/projection'
import type { Logger } from '@kadry/runtime/log'
import type { Follower } from './follow.ts'
import { deadLetter, readRecord, reasonOf, withoutValue } from './letter.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { openParkingLot } from './park.ts'
import { type Incoming, RecordTooLargeError, type Subscription, type Transport } from './transport.ts'

const QUICK_RETRIES_MS = [50, 200, 1_000]
const PARKED_CHECK_MS = 1_000

type Options = {
  readonly group: string
  readonly connection: Connection
  readonly transport: Transport
  readonly followers: readonly Follower[]
  readonly log: Logger
  readonly metrics?: Metrics
  readonly now?: () => Date
}

/**
 * Follows topics as one group. What can't be read goes to the dead-letter topic with its raw value; what can't be applied
 * parks its key; no record stops a partition. Only a database that does not answer makes the broker give a record again.
 */
export async function consume({
  group,
  connection,
  transport,
  followers,
  log,
  metrics = createMetrics(),
  now = () => new Date(),
}: Options): Promise<Subscription> {
  const byTopic = new Map(followers.map((follower) => [follower.topic, follower]))
  const apply = async (record: Incoming) => {
    const event = readRecord(record, now())
    const isNew = await byTopic.get(record.topic)?.handle(event)
    if (isNew === false) metrics.count('duplicates_ignored_total', { topic: record.topic })
    else if (!contractOf(event.type)) metrics.count('unknown_types_total', { topic: record.topic })
  }
  const parking = await openParkingLot(connection, group, apply)
  metrics.watch('parked_keys', () => [{ labels: { group }, value: parking.size() }])

  const bury = async (record: Incoming, error: Error) => {
    const { topic, partition, offset } = record
    const reason = reasonOf(error)!
    const letter = deadLetter(group, record, error)
    await transport.publish([letter]).catch((refused: unknown) => {
      if (refused instanceof RecordTooLargeError) return transport.publish([withoutValue(letter)])
      throw refused
    })
    log.error({ err: error, topic, partition, offset, reason }, 'a fact was dead-lettered')
    metrics.count('dlq_total', { topic, reason })
    if (reason === 'schema') metrics.count('schema_rejected_total', { topic })
  }

  const digest = async (record: Incoming) => {
    const lane = `${record.topic}/${record.key}`
    const seq = Number(record.headers.ce_sequence)
    try {
      readRecord(record, now())
      if (parking.holds(lane)) return await parking.add(lane, seq, record, 'an earlier fact of this key waits')
      await withQuickRetries(() => apply(record))
    } catch (error) {
      if (reasonOf(error)) return await bury(record, error as Error)
      log.warn({ err: error, lane, seq }, 'a fact was parked')
      await parking.add(lane, seq, record, error)
    }
  }

  const handle = async (record: Incoming) => {
    await digest(record)
    metrics.count('consumer_handled_total', { topic: record.topic })
    const told = Date.parse(record.headers.ce_time ?? '')
    if (told) metrics.set('consumer_lag_seconds', { topic: record.topic }, (Date.now() - told) / 1_000)
  }

  const subscription = await transport.subscribe({ group, topics: [...byTopic.keys()], handle })
  metrics.watch('consumer_lag_messages', async () =>
    (await subscription.lag()).map(({ topic, messages }) => ({ labels: { group, topic }, value: messages })),
  )
  const timer = setInterval(() => {
    parking
      .retryDue(new Date())
      .catch((error: unknown) => log.warn({ err: error }, 'parked facts could not be tried again'))
  }, PARKED_CHECK_MS)
  return {
    caughtUp: subscription.caughtUp,
    lag: subscription.lag,
    stop: async () => {
      clearInterval(timer)
      await subscription.stop()
    },
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
