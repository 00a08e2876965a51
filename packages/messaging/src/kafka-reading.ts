import { randomUUID } from 'node:crypto'
import type { Admin, Consumer, EachBatchPayload, Kafka } from 'kafkajs'
import type { Incoming } from './incoming.ts'
import { MAX_WAIT_MS, recordOf } from './kafka-member.ts'
import { endsOf, untilSettled } from './offsets.ts'

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
  const { promise, resolve, reject } = Promise.withResolvers<void>()
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
  await reading({ kafka, prefix }, promise, async (consumer) => {
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
  const found: Incoming[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const eachBatch = async ({ batch }: EachBatchPayload) => {
    const place = last.get(`${batch.topic}/${batch.partition}`)
    if (!place || BigInt(batch.lastOffset()) < place.offset) return
    last.delete(`${batch.topic}/${batch.partition}`)
    const message = batch.messages.at(-1)
    if (message) found.push(recordOf(batch.topic.slice(prefix.length), batch.partition, message))
    if (last.size === 0) resolve()
  }
  await reading({ kafka, prefix }, promise, async (consumer) => {
    await consumer.subscribe({ topics: [...new Set(places.map(({ topic }) => topic))], fromBeginning: false })
    await consumer.run({ autoCommit: false, eachBatch })
    for (const { topic, partition, offset } of places) consumer.seek({ topic, partition, offset: String(offset) })
  })
  return found
}

type Begin = (consumer: Consumer) => Promise<void>
type Group = Pick<Reading, 'kafka' | 'prefix'>

/** Resolves with `end`; rejects where the reader crashes before. Nothing is left of it either way. */
async function reading(group: Group, end: Promise<void>, begin: Begin): Promise<void> {
  const { consumer, crash } = await untilSettled(() => joined(group, begin))
  try {
    await Promise.race([crash, end])
  } finally {
    await consumer.disconnect()
  }
}

/**
 * A reader that has begun. It may crash while it joins its group: that says more than what its beginning then
 * fails with.
 */
async function joined({ kafka, prefix }: Group, begin: Begin) {
  const consumer = readerOf(kafka, prefix)
  const { promise: crash, reject } = Promise.withResolvers<never>()
  consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error))
  try {
    await Promise.race([crash, consumer.connect().then(() => begin(consumer))])
    return { consumer, crash }
  } catch (error) {
    await consumer.disconnect()
    throw error
  }
}

function readerOf(kafka: Kafka, prefix: string): Consumer {
  return kafka.consumer({
    groupId: `${prefix}read-${randomUUID()}`,
    maxWaitTimeInMs: MAX_WAIT_MS,
    retry: { restartOnFailure: async () => false },
  })
}
