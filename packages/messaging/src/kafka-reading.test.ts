import type { Admin, EachBatchPayload, Kafka } from 'kafkajs'
import { expect, test } from 'vitest'
import { readAll, readNewest } from './kafka-reading.ts'

type Run = { readonly eachBatch: (payload: EachBatchPayload) => Promise<void> }

/** A broker whose clients crash with these while they join, one after another, as after its restart; then one reads. */
function joiningFails(...errors: (Error & { readonly type?: string })[]) {
  let crash: (event: { readonly payload: { readonly error: Error } }) => void
  let isJoined = false
  const consumer = {
    events: { CRASH: 'crash' },
    on: (_: string, listener: typeof crash) => {
      crash = listener
    },
    connect: async () => {},
    subscribe: async () => {},
    run: async ({ eachBatch }: Run) => {
      const error = errors.shift()
      isJoined = error === undefined
      if (error) crash({ payload: { error } })
      else setImmediate(() => void eachBatch({ batch } as never))
      await new Promise(setImmediate)
    },
    seek: () => {
      if (!isJoined) throw new Error('the consumer group was not initialized')
    },
    disconnect: async () => {},
  }
  const message = { key: Buffer.from('k'), value: Buffer.from('{}'), offset: '0', timestamp: '0', headers: {} }
  const batch = { topic: 'facts', partition: 0, messages: [message], lastOffset: () => '0' }
  const admin = {
    listTopics: async () => ['facts'],
    fetchTopicOffsets: async () => [{ partition: 0, offset: '1', low: '0', high: '1' }],
  }
  return { kafka: { consumer: () => consumer } as unknown as Kafka, admin: admin as unknown as Admin, prefix: '' }
}

type Reading = ReturnType<typeof joiningFails>
const readings: [string, (reading: Reading) => Promise<unknown[]>][] = [
  [
    'the whole of a topic',
    async (reading) => {
      const read: unknown[] = []
      await readAll(reading, 'facts', (record) => void read.push(record))
      return read
    },
  ],
  ['the newest records', (reading) => readNewest(reading, ['facts'])],
]

test.each(readings)('reading %s says why it could not join, to whoever reads, and ends no process', async (_, read) => {
  await expect(read(joiningFails(new Error('not authorized')))).rejects.toThrow('not authorized')
})

test.each(readings)('reading %s waits for a coordinator that is loading', async (_, read) => {
  const loading = Object.assign(new Error('loading'), { type: 'GROUP_LOAD_IN_PROGRESS' })
  expect(await read(joiningFails(loading, loading))).toMatchObject([{ topic: 'facts', key: 'k', offset: '0' }])
})
