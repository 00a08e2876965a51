import type { Logger } from '@kadry/runtime/log'
import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs'
import { compressionName } from './codecs.ts'
import { type Incoming, incomingOf } from './incoming.ts'
import { createPartitionLanes } from './partition-lanes.ts'
import type { Member, Signals } from './supervise.ts'

/** An empty fetch waits this long at most; kafkajs' own 5 s would be the latency of every quiet topic. */
export const MAX_WAIT_MS = 50
const COMMIT_MS = 1_000
/** A service that stops waits this long for what is in work. */
const DRAIN_MS = 10_000

export type Work = {
  readonly kafka: Kafka
  readonly log: Logger
  readonly prefix: string
  readonly group: string
  readonly topics: readonly string[]
  readonly handle: (record: Incoming) => Promise<void>
  readonly explain: (error: unknown) => unknown
}
type OnProgress = (topic: string, partition: number, next: bigint) => void

/**
 * One consumer of kafkajs. It never restarts itself: what it calls non-retriable it would give up for good
 * and silently.
 */
export function memberOf(work: Work, { alive, ended, current }: Signals, onProgress: OnProgress): Member {
  const { kafka, log, prefix, group, topics, handle, explain } = work
  const consumer = consumerOf(kafka, prefix + group)
  const lanes = createPartitionLanes<Incoming>({
    handle,
    onProgress,
    onFailure: (error) => log.warn({ err: error, group }, 'a record could not even be parked: it is tried again'),
  })
  const { CRASH, STOP, FETCH, HEARTBEAT, GROUP_JOIN } = consumer.events
  consumer.on(CRASH, ({ payload }) => ended('crash', payload.error))
  consumer.on(STOP, () => ended('stop'))
  for (const sign of [FETCH, HEARTBEAT, GROUP_JOIN] as const) consumer.on(sign, alive)
  consumer.on(GROUP_JOIN, lanes.forget)

  const commit = async () => {
    const { positions, done } = lanes.due()
    if (positions.length === 0) return
    await consumer.commitOffsets(positions)
    done()
  }
  const timer = setInterval(() => {
    // While the group gives out its partitions anew nothing can be committed; the next time it can.
    commit().catch((error: unknown) => log.debug({ err: error, group }, 'positions were not committed'))
  }, COMMIT_MS)
  const eachBatch = async ({ batch, resolveOffset, isRunning, isStale, pause }: EachBatchPayload) => {
    if (!isRunning() || isStale()) return
    const topic = batch.topic.slice(prefix.length)
    const records = batch.messages.map((message) => recordOf(topic, batch.partition, message))
    const next = BigInt(batch.lastOffset()) + 1n
    const taken = records.map((record) => ({ offset: record.offset, key: record.key, record }))
    lanes.take(batch.topic, batch.partition, taken, next, pause)
    resolveOffset(batch.lastOffset())
  }
  const dispose = async () => {
    clearInterval(timer)
    lanes.end()
    await consumer.disconnect()
  }
  return {
    start: async () => {
      try {
        await consumer.connect()
        for (const topic of topics) await consumer.subscribe({ topic: prefix + topic, fromBeginning: true })
        // A member that was replaced while it connected must not join after all.
        if (current()) await consumer.run({ autoCommit: false, partitionsConsumedConcurrently: 4, eachBatch })
      } catch (error) {
        throw explain(error)
      }
    },
    finish: async () => {
      consumer.pause(topics.map((topic) => ({ topic: prefix + topic })))
      await lanes.drained(DRAIN_MS)
      await commit()
      await dispose()
    },
    dispose,
  }
}

function consumerOf(kafka: Kafka, groupId: string): Consumer {
  return kafka.consumer({
    groupId,
    maxWaitTimeInMs: MAX_WAIT_MS,
    sessionTimeout: 10_000,
    heartbeatInterval: 2_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5, restartOnFailure: async () => false },
  })
}

export function recordOf(topic: string, partition: number, message: KafkaMessage): Incoming {
  const { undecodable } = message
  if (!undecodable) return incomingOf(topic, partition, message)
  const { compression, error, ...offsets } = undecodable
  const about = { ...offsets, compression: compressionName(compression), error: `${error.name}: ${error.message}` }
  return incomingOf(topic, partition, message, about)
}
