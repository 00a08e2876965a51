import { setTimeout as wait } from 'node:timers/promises'
import { freshName } from '@kadry/testing/arbitrary'
import { Kafka, logLevel, Partitioners } from 'kafkajs'
import mongoose from 'mongoose'
import { openWorld, percentile, reached, type Servers } from './world.ts'

const AGGREGATES = 5_000
const FACTS_EACH = 4
const EVENTS = AGGREGATES * FACTS_EACH
const WRITERS = 32
const BARE_UPDATES = 5_000
const CEILING_EVENTS = 50_000
const IN_ONE_BATCH = 500
const PER_SECOND = 100
const SECONDS = 20

export type Print = (what: string, figure: string) => void

/** Every fact waits in an outbox; relay and follower start at once; the clock runs until the last effect. */
export async function saturated(servers: Servers, print: Print): Promise<void> {
  // Once for the server's compiler, once for the clock.
  await bareUpdates(servers)
  const bare = await bareUpdates(servers)
  print('bare guarded updates, 32 writers', `${rate(BARE_UPDATES, bare)}/s`)
  const world = await openWorld(servers)
  await world.fill(AGGREGATES, FACTS_EACH)
  await world.follow()
  const began = performance.now()
  const cpu = process.cpuUsage()
  world.relay()
  await reached(() => world.effects.length >= EVENTS)
  const ms = performance.now() - began
  const { user, system } = process.cpuUsage(cpu)
  print(
    `outbox → Kafka → effect, ${EVENTS} facts of ${AGGREGATES} aggregates`,
    `${rate(EVENTS, ms)}/s = ${(EVENTS / ms / (BARE_UPDATES / bare)).toFixed(2)} × the bare updates; ${((user + system) / EVENTS).toFixed(0)} µs of Node's CPU each`,
  )
  await world.close()
}

/** What the database can do at most with one guarded update per effect: no Kafka, no outbox, no contract. */
async function bareUpdates({ mongoUrl }: Servers): Promise<number> {
  const connection = await mongoose
    .createConnection(mongoUrl, { dbName: freshName('bare'), autoIndex: false, maxPoolSize: WRITERS })
    .asPromise()
  const rows = connection.collection<{ _id: string; seq: number; name?: string }>('rows')
  await rows.insertMany(Array.from({ length: BARE_UPDATES }, (_, index) => ({ _id: String(index), seq: 0 })))
  let next = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      for (let mine = next++; mine < BARE_UPDATES; mine = next++)
        await rows.updateOne({ _id: String(mine), seq: 0 }, { $set: { seq: 1, name: 'first' } })
    }),
  )
  const ms = performance.now() - began
  await connection.dropDatabase()
  await connection.close()
  return ms
}

/** An open loop: a command every 10 ms, however long the others take. */
export async function paced(servers: Servers, print: Print): Promise<void> {
  const world = await openWorld(servers)
  await world.follow()
  world.relay()
  await send(world.command, PER_SECOND)
  await reached(() => world.effects.length >= PER_SECOND)
  world.effects.length = 0
  await send(world.command, PER_SECOND * SECONDS, PER_SECOND)
  await reached(() => world.effects.length >= PER_SECOND * SECONDS)
  const ms = world.effects.map((effect) => effect.ms)
  print(
    `decision → effect at ${PER_SECOND}/s for ${SECONDS} s`,
    `p50 ${percentile(ms, 0.5)} ms, p99 ${percentile(ms, 0.99)} ms, most ${Math.max(...ms)} ms`,
  )
  await world.close()
}

async function send(command: (n: number, key: string) => Promise<void>, count: number, from = 0): Promise<void> {
  const began = performance.now()
  const sent: Promise<void>[] = []
  for (let n = 0; n < count; n++) {
    await wait(Math.max(0, began + (n * 1_000) / PER_SECOND - performance.now()))
    sent.push(command(n % 50, `${from + n}`))
  }
  await Promise.all(sent)
}

/**
 * kafkajs with the same settings and records of the same size, and nothing else: what no pipeline over it can
 * beat.
 */
export async function ceiling({ brokers }: Servers, print: Print): Promise<void> {
  const kafka = new Kafka({ brokers: brokers.split(','), clientId: 'ceiling', logLevel: logLevel.NOTHING })
  const topic = freshName('ceiling')
  const admin = kafka.admin()
  await admin.connect()
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 12 }] })
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    createPartitioner: Partitioners.DefaultPartitioner,
  })
  const consumer = kafka.consumer({ groupId: topic, maxWaitTimeInMs: 50 })
  await Promise.all([producer.connect(), consumer.connect()])
  let read = 0
  await consumer.subscribe({ topic, fromBeginning: true })
  await consumer.run({
    partitionsConsumedConcurrently: 4,
    eachBatch: async ({ batch }) => {
      read += batch.messages.length
    },
  })
  const headers = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`header_${index}`, 'a value of 30 characters, say']),
  )
  const began = performance.now()
  for (let sent = 0; sent < CEILING_EVENTS; sent += IN_ONE_BATCH)
    await producer.send({
      topic,
      acks: -1,
      messages: Array.from({ length: IN_ONE_BATCH }, (_, n) => ({
        key: `${sent + n}`,
        headers,
        value: '{"code":"c","name":"last"}',
      })),
    })
  const produced = performance.now() - began
  await reached(() => read >= CEILING_EVENTS)
  print(
    'kafkajs alone, 500 records in a batch',
    `${rate(CEILING_EVENTS, produced)}/s sent, ${rate(CEILING_EVENTS, performance.now() - began)}/s sent and read`,
  )
  await consumer.disconnect()
  await producer.disconnect()
  await admin.deleteTopics({ topics: [topic] })
  await admin.disconnect()
}

export function rate(count: number, ms: number): string {
  return Math.round((count * 1_000) / ms).toLocaleString('en')
}
