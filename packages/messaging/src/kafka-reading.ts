import { randomUUID } from 'node:crypto'
import type { Admin, Consumer, EachBatchPayload, Kafka } from 'kafkajs'
import type { Incoming } from './incoming.ts'
import { MAX_WAIT_MS, recordOf } from './kafka-member.ts'
import { endsOf } from './offsets.ts'

type Reading = { readonly kafka: Kafka; readonly admin: Admin; readonly prefix: string }

/** Reads what is in a topic now, in a group of its own that commits nothing, so nothing is left of it. */
export async function readAll(
  { kafka, admin, prefix }: Reading,
  topic: string,
  handle: (record: Incoming) => Promise<void> | void,
): Promise<void> {
  const ends = await endsOf(admin, prefix + topic)
  const left = new Map(
    ends.filter(({ low, high }) => Number(low) < Number(high)).map(({ partition, high }) => [partition, BigInt(high)]),
  )
  if (left.size === 0) return
  const consumer = readerOf(kafka, prefix)
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error))
  const eachBatch = async ({ batch }: EachBatchPayload) => {
    const end = left.get(batch.partition)
    if (end === undefined) return
    try {
      for (const message of batch.messages)
        if (BigInt(message.offset) < end) await handle(recordOf(topic, batch.partition, message))
    } catch (error) {
      return reject(error)
    }
    if (BigInt(batch.lastOffset()) + 1n >= end) left.delete(batch.partition)
    if (left.size === 0) resolve()
  }
  await reading(consumer, promise, async () => {
    await consumer.subscribe({ topic: prefix + topic, fromBeginning: true })
    await consumer.run({ autoCommit: false, eachBatch })
  })
}

/** The last record of each partition: read from its place, whatever lies before it. */
export async function readNewest({ kafka, admin, prefix }: Reading, topics: readonly string[]): Promise<Incoming[]> {
  const existing = new Set(await admin.listTopics())
  const names = topics.map((topic) => prefix + topic).filter((name) => existing.has(name))
  const last = new Map<string, { readonly topic: string; readonly partition: number; readonly offset: bigint }>()
  for (const topic of names)
    for (const { partition, low, high } of await endsOf(admin, topic))
      if (BigInt(low) < BigInt(high)) last.set(`${topic}/${partition}`, { topic, partition, offset: BigInt(high) - 1n })
  if (last.size === 0) return []
  const places = [...last.values()]
  const consumer = readerOf(kafka, prefix)
  const found: Incoming[] = []
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error))
  const eachBatch = async ({ batch }: EachBatchPayload) => {
    const place = last.get(`${batch.topic}/${batch.partition}`)
    if (!place || BigInt(batch.lastOffset()) < place.offset) return
    last.delete(`${batch.topic}/${batch.partition}`)
    const message = batch.messages.at(-1)
    if (message) found.push(recordOf(batch.topic.slice(prefix.length), batch.partition, message))
    if (last.size === 0) resolve()
  }
  await reading(consumer, promise, async () => {
    await consumer.subscribe({ topics: [...new Set(places.map(({ topic }) => topic))], fromBeginning: false })
    await consumer.run({ autoCommit: false, eachBatch })
    for (const { topic, partition, offset } of places) consumer.seek({ topic, partition, offset: String(offset) })
  })
  return found
}

/**
 * Resolves with the end of a reading. A member may crash while it joins its group, before its beginning is
 * done: that is the caller's to hear, and what the beginning says of it afterwards is not.
 */
async function reading(consumer: Consumer, end: Promise<void>, begin: () => Promise<void>): Promise<void> {
  try {
    await Promise.all([end, consumer.connect().then(begin)])
  } finally {
    await consumer.disconnect()
  }
}

function readerOf(kafka: Kafka, prefix: string): Consumer {
  return kafka.consumer({
    groupId: `${prefix}read-${randomUUID()}`,
    maxWaitTimeInMs: MAX_WAIT_MS,
    retry: { restartOnFailure: async () => false },
  })
}
