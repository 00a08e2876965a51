import type { Admin, Kafka } from 'kafkajs'
import { expect, test } from 'vitest'
import { readAll, readNewest } from './kafka-reading.ts'

/** A broker whose client crashes while it joins, as after a restart while the coordinator is loading. */
function joiningFails(error: Error) {
  let crash: (event: { readonly payload: { readonly error: Error } }) => void
  const consumer = {
    events: { CRASH: 'crash' },
    on: (_: string, listener: typeof crash) => {
      crash = listener
    },
    connect: async () => {},
    subscribe: async () => {},
    run: async () => {
      crash({ payload: { error } })
      await new Promise(setImmediate)
    },
    seek: () => {
      throw new Error('the consumer group was not initialized')
    },
    disconnect: async () => {},
  }
  const admin = {
    listTopics: async () => ['facts'],
    fetchTopicOffsets: async () => [{ partition: 0, offset: '1', low: '0', high: '1' }],
  }
  return { kafka: { consumer: () => consumer } as unknown as Kafka, admin: admin as unknown as Admin, prefix: '' }
}

test.each([
  ['the whole of a topic', (reading: ReturnType<typeof joiningFails>) => readAll(reading, 'facts', () => {})],
  ['the newest records', (reading: ReturnType<typeof joiningFails>) => readNewest(reading, ['facts'])],
])('reading %s says why it could not join, to whoever reads, and ends no process', async (_, read) => {
  await expect(read(joiningFails(new Error('the coordinator is loading')))).rejects.toThrow(
    'the coordinator is loading',
  )
})
