import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kafka, logLevel, Partitioners } from 'kafkajs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Server } from '../server.ts'
import { start } from './jvm.ts'

let dataDir: string
let server: Server | undefined
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kadry-kafka-'))
})
afterEach(async () => {
  await server?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function up(port?: number): Promise<Server | undefined> {
  const outcome = await start(dataDir, { report: console.log, env: process.env, ...(port ? { port } : {}) })
  return 'unavailable' in outcome ? undefined : outcome
}

const topic = 'durable'

async function produce(brokers: string, values: readonly string[]): Promise<void> {
  const producer = client(brokers).producer({
    createPartitioner: Partitioners.DefaultPartitioner,
    idempotent: true,
    maxInFlightRequests: 1,
  })
  await producer.connect()
  await producer.send({ topic, acks: -1, messages: values.map((value) => ({ key: value, value })) })
  await producer.disconnect()
}

/** Reads from the beginning until `count` records came, or 20 s have passed. */
async function consume(brokers: string, groupId: string, count: number): Promise<string[]> {
  const consumer = client(brokers).consumer({ groupId, maxWaitTimeInMs: 100 })
  const values: string[] = []
  await consumer.connect()
  await consumer.subscribe({ topic, fromBeginning: true })
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${values.length} of ${count} records came`)), 200_000)
    const eachMessage = async ({ message }: { message: { value: Buffer | null } }) => {
      values.push(String(message.value))
      if (values.length === count) {
        clearTimeout(timer)
        resolve()
      }
    }
    consumer.run({ eachMessage }).catch(reject)
  })
  await consumer.disconnect()
  return values.sort()
}

function client(brokers: string): Kafka {
  return new Kafka({
    clientId: 'test',
    brokers: [brokers],
    logLevel: logLevel.NOTHING,
    retry: { initialRetryTime: 100, retries: 20 },
  })
}

test('acknowledged records survive kill -9, on the same port and on another', { timeout: 600_000 }, async (context) => {
  server = await up()
  if (!server) return context.skip('no Java here')
  const admin = client(server.url).admin()
  await admin.connect()
  await admin.createTopics({ topics: [{ topic, numPartitions: 2, replicationFactor: 1 }] })
  await admin.disconnect()
  const first = Array.from({ length: 500 }, (_, i) => `first ${i}`)
  await produce(server.url, first)

  const { port, url, pid } = server
  process.kill(pid!, 'SIGKILL')
  expect(await server.exited).toEqual({ code: null, signal: 'SIGKILL' })
  server = await up(port)
  expect(server?.url).toBe(url)
  expect(await consume(url, 'one', 500)).toEqual([...first].sort())
  await produce(url, ['second'])

  await server?.stop()
  server = await up()
  expect(server?.url).not.toBe(url)
  expect(await consume(server!.url, 'two', 501)).toEqual([...first, 'second'].sort())
})

test('a topic that nobody created is not made up', { timeout: 600_000 }, async (context) => {
  server = await up()
  if (!server) return context.skip('no Java here')
  const admin = client(server.url).admin()
  await admin.connect()
  await expect(admin.fetchTopicMetadata({ topics: ['nobody'] })).rejects.toThrow(/does not host this topic-partition/)
  await admin.disconnect()
})
