import { consume } from '@kadry/messaging/consume'
import { follow } from '@kadry/messaging/follow'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { createLease } from '@kadry/messaging/lease'
import { createMetrics } from '@kadry/messaging/metrics'
import { createRelay } from '@kadry/messaging/relay'
import type { Transport } from '@kadry/messaging/transport'
import { aggregateStore } from '@kadry/mongo/aggregate'
import { newDocument } from '@kadry/mongo/document'
import { projection } from '@kadry/mongo/projection'
import { shape, text } from '@kadry/mongo/shape'
import { globalId } from '@kadry/runtime/ids'
import { silentLog } from '@kadry/runtime/log'
import { freshName } from '@kadry/testing/arbitrary'
import mongoose from 'mongoose'

const TOPIC = 'kadry.stakeholders.sector.events'
const IN_ONE_INSERT = 1_000

export type Servers = {
  readonly mongoUrl: string
  readonly brokers: string
  /** Where to connect instead, for a network that fails on demand. */
  readonly through?: { readonly host: string; readonly port: number }
}

/**
 * A speaking service and a following one in this process, over the product's own code and names of their own.
 */
export async function openWorld({ mongoUrl, brokers, through }: Servers) {
  const connection = await mongoose
    .createConnection(mongoUrl, {
      dbName: freshName('bench'),
      autoIndex: false,
      maxPoolSize: 20,
      monitorCommands: true,
    })
    .asPromise()
  let commands = 0
  connection.getClient().on('commandStarted', () => {
    commands += 1
  })
  const metrics = createMetrics()
  const prefix = `${freshName('b')}-`
  const transport: Transport = kafkaTransport({
    brokers: brokers.split(','),
    clientId: 'bench',
    log: silentLog,
    prefix,
    metrics,
    ...(through ? { connectTo: () => through } : {}),
  })
  const store = aggregateStore<{ readonly name: string }>({
    connection,
    type: 'Sector',
    collection: 'sectors',
    shape: shape<{ readonly name: string }>({ name: text }),
    now: () => new Date(),
    onFacts: () => relay.wake(),
  })
  const relay = createRelay({
    connection,
    stores: [store],
    transport,
    lease: createLease(connection, 'relay'),
    log: silentLog,
    metrics,
  })
  const copies = projection<{ readonly name: string }>(
    connection,
    'Copy',
    'copies',
    shape<{ readonly name: string }>({ name: text }),
  )
  await store.syncIndexes()
  await copies.syncIndexes()
  await transport.ensureTopics([
    { topic: TOPIC, retentionDays: 1 },
    { topic: 'kadry.bench.dlq', retentionDays: 1 },
  ])
  /** Milliseconds from the decision to the effect, in the order of the effects, and when each was done. */
  const effects: { readonly ms: number; readonly at: number }[] = []
  const follower = follow({
    service: 'stakeholders',
    aggregate: 'sector',
    projection: copies,
    project: { 'sector.changed.v1': ({ data }) => ({ $set: { name: data.name } }) },
  })
  const handle: typeof follower.handle = async (event) => {
    const isNew = await follower.handle(event)
    if (isNew) effects.push({ ms: Date.now() - Date.parse(event.time), at: performance.now() })
    return isNew
  }
  const stops: (() => Promise<void>)[] = []
  const idOf = (n: number) => globalId('Sector', String(n))
  const fact = (name: string) => ({ type: 'sector.changed.v1' as const, data: { code: 'c', name } })

  return {
    connection,
    metrics,
    effects,
    commands: () => commands,
    /** Puts `facts` facts into the outboxes of each of so many aggregates, as their commands would have. */
    fill: async (aggregates: number, facts: number, from = 0) => {
      for (let first = from; first < from + aggregates; first += IN_ONE_INSERT) {
        const length = Math.min(IN_ONE_INSERT, from + aggregates - first)
        const documents = Array.from({ length }, (_, index) => {
          const change = {
            next: { name: 'last' },
            answer: undefined,
            facts: Array.from({ length: facts }, (_, n) => fact(`${n}`)),
          }
          const command = { actor: 'bench', idempotencyKey: `${first + index}`, fingerprint: 'f' }
          return newDocument(idOf(first + index), change, command, { at: new Date(), shape: 1 })
        })
        await store.model.collection.insertMany(documents as never, { ordered: false })
      }
    },
    /** One command that emits one fact. */
    command: async (n: number, key: string) => {
      const command = { actor: 'bench', idempotencyKey: key, fingerprint: 'f' }
      const change = { next: { name: key }, answer: undefined, facts: [fact(key)] }
      const done = (await store.find(idOf(n)))
        ? await store.change(idOf(n), command, () => change)
        : await store.create(command, () => change, String(n))
      if (!('state' in done)) throw new Error(JSON.stringify(done))
    },
    follow: async () => {
      const followers = [{ ...follower, handle }]
      const subscription = await consume({ group: 'bench', connection, transport, followers, log: silentLog, metrics })
      stops.unshift(subscription.stop)
    },
    relay: () => {
      relay.start()
      stops.push(relay.stop)
    },
    close: async () => {
      for (const stop of stops) await stop()
      await transport.close()
      await connection.dropDatabase()
      await connection.close()
    },
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

/** The value below which the given share of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Resolves when the condition holds; looked at every 10 ms. */
export async function reached(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10))
}
