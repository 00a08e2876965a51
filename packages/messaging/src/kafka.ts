import { randomUUID } from 'node:crypto'
import { connect as connectTcp } from 'node:net'
import { PARTITIONS } from '@kadry/contracts/event'
import type { Logger } from '@kadry/runtime/log'
import {
  type Admin,
  AssignerProtocol,
  type EachBatchPayload,
  type ISocketFactory,
  Kafka,
  logLevel,
  Partitioners,
  type SASLOptions,
} from 'kafkajs'
import { explained } from './broker-error.ts'
import { intoLog } from './client-log.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { committedOf, endsOf, lagOf, missedBy, standings } from './offsets.ts'
import { createPartitionLanes } from './partition-lanes.ts'
import { createProgress } from './progress.ts'
import { connected, createPublisher } from './publisher.ts'
import type { Security } from './security.ts'
import { tellStrangers } from './strangers.ts'
import { type Member, type Signals, supervise } from './supervise.ts'
import { createTopics } from './topics.ts'
import { type Incoming, incomingOf, type Subscription, type Transport } from './transport.ts'

export type KafkaOptions = {
  readonly brokers: readonly string[]
  readonly clientId: string
  readonly log: Logger
  readonly partitions?: number
  /** Put before every topic and group name: lets several test runs share one broker. */
  readonly prefix?: string
  readonly metrics?: Metrics
  readonly security?: Security
  /** How often the client asks again by itself; fewer where a person waits for the answer. */
  readonly retries?: number
  /** Where to connect for an address that the broker tells: through a tunnel, without TLS. */
  readonly connectTo?: (address: Address) => Address
  readonly supervision?: Partial<Supervision>
}
type Address = { readonly host: string; readonly port: number }
type Supervision = { readonly enabled: boolean; readonly silenceMs: number }

const RESTART_MS = 1_000
const SILENCE_MS = 30_000
/** An empty fetch waits this long at most; kafkajs' own 5 s would be the latency of every quiet topic. */
const MAX_WAIT_MS = 50
const COMMIT_MS = 1_000
/** A service that stops waits this long for what is in work. */
const DRAIN_MS = 10_000

/** Kafka through kafkajs 2.2.4, the only file that knows it (`docs/decisions/006`). */
export function kafkaTransport(options: KafkaOptions): Transport {
  const { brokers, log, partitions = PARTITIONS, prefix = '', metrics = createMetrics(), security = {} } = options
  const kafka = clientOf(options)
  let admin: Promise<Admin> | undefined
  const subscriptions = new Set<Subscription>()
  const explain = (error: unknown) => explained(error, brokers, security)
  const explainNew = (error: unknown) => explained(error, brokers, security, true)
  const connectedAdmin = () => (admin ??= connected(kafka.admin(), () => (admin = undefined), explainNew))
  const newProducer = () =>
    kafka.producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner: Partitioners.DefaultPartitioner })
  const connect = () => connected(newProducer(), () => {}, explainNew)
  const publisher = createPublisher({ connect, prefix, log, metrics, explain })

  return {
    ensureTopics: async (topics) => {
      const client = await connectedAdmin()
      // The first request that a broker without a word of greeting may hang up on.
      await createTopics(client, prefix, partitions, topics).catch((error: unknown) => {
        throw explainNew(error)
      })
    },
    publish: publisher.publish,
    subscribe: async ({ group, topics, handle }) => {
      const watched = { enabled: true, silenceMs: SILENCE_MS, ...options.supervision }
      const work = { kafka, log, prefix, group, topics, handle, metrics, explain }
      const subscription = await follow(work, await connectedAdmin(), watched)
      subscriptions.add(subscription)
      return subscription
    },
    readAll: async (topic, handle) => readAll(kafka, await connectedAdmin(), prefix, topic, handle),
    missed: async (group, topics) => {
      const names = topics.map((topic) => prefix + topic)
      const found = standings(await connectedAdmin(), prefix + group, names).catch((error: unknown) => {
        throw explain(error)
      })
      return missedBy(await found).map((topic) => topic.slice(prefix.length))
    },
    forget: async (group) => {
      await (await connectedAdmin()).deleteGroups([prefix + group])
    },
    ping: async () => {
      await (await connectedAdmin()).describeCluster()
    },
    close: async () => {
      await Promise.all([...subscriptions].map((subscription) => subscription.stop()))
      await publisher.close()
      await (await admin)?.disconnect()
    },
  }
}

/** The administration of the broker for tools; whoever asked disconnects it. */
export async function connectAdmin(options: KafkaOptions): Promise<KafkaAdmin> {
  const { brokers, security = {} } = options
  const explain = (error: unknown) => explained(error, brokers, security, true)
  return connected(clientOf(options).admin(), () => {}, explain)
}
export type KafkaAdmin = Admin

function clientOf({ brokers, clientId, log, connectTo, security = {}, retries = 14 }: KafkaOptions): Kafka {
  return new Kafka({
    clientId,
    brokers: [...brokers],
    connectionTimeout: 3_000,
    // Some 10 s: a broker that restarts meanwhile finds its members again; a new one waits until the old one's session ends.
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries },
    ...(security.tls ? { ssl: security.tls.ca ? { ca: [security.tls.ca] } : true } : {}),
    ...(security.sasl ? { sasl: { ...security.sasl } as SASLOptions } : {}),
    ...(connectTo ? { socketFactory: socketsThrough(connectTo) } : {}),
    logCreator: () => intoLog(log),
    logLevel: logLevel.WARN,
  })
}

type Work = Pick<KafkaOptions, 'log'> & {
  readonly kafka: Kafka
  readonly prefix: string
  readonly group: string
  readonly topics: readonly string[]
  readonly handle: (record: Incoming) => Promise<void>
  readonly metrics: Metrics
  readonly explain: (error: unknown) => unknown
}

/** One consumer of kafkajs. It never restarts itself: what it calls non-retriable it would give up for good and silently. */
function memberOf(
  { kafka, log, prefix, group, topics, handle, explain }: Work,
  signals: Signals,
  onProgress: OnProgress,
): Member {
  const { alive, ended, current } = signals
  const consumer = kafka.consumer({
    groupId: prefix + group,
    maxWaitTimeInMs: MAX_WAIT_MS,
    sessionTimeout: 10_000,
    heartbeatInterval: 2_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5, restartOnFailure: async () => false },
  })
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
    const records = batch.messages.map((message) => incomingOf(topic, batch.partition, message))
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
type OnProgress = (topic: string, partition: number, next: bigint) => void

/** A group of its own that commits nothing, so nothing is left of it. */
async function readAll(
  kafka: Kafka,
  admin: Admin,
  prefix: string,
  topic: string,
  handle: (record: Incoming) => Promise<void> | void,
): Promise<void> {
  const ends = await endsOf(admin, prefix + topic)
  const left = new Map(
    ends.filter(({ low, high }) => Number(low) < Number(high)).map(({ partition, high }) => [partition, BigInt(high)]),
  )
  if (left.size === 0) return
  const consumer = kafka.consumer({
    groupId: `${prefix}read-${randomUUID()}`,
    maxWaitTimeInMs: MAX_WAIT_MS,
    retry: { restartOnFailure: async () => false },
  })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error))
  const eachBatch = async ({ batch }: EachBatchPayload) => {
    const end = left.get(batch.partition)
    if (end === undefined) return
    try {
      for (const message of batch.messages)
        if (BigInt(message.offset) < end) await handle(incomingOf(topic, batch.partition, message))
    } catch (error) {
      return reject(error)
    }
    if (BigInt(batch.lastOffset()) + 1n >= end) left.delete(batch.partition)
    if (left.size === 0) resolve()
  }
  try {
    await consumer.connect()
    await consumer.subscribe({ topic: prefix + topic, fromBeginning: true })
    await consumer.run({ autoCommit: false, eachBatch })
    await promise
  } finally {
    await consumer.disconnect()
  }
}

async function follow(work: Work, admin: Admin, watched: Supervision): Promise<Subscription> {
  const { log, prefix, group, topics, metrics } = work
  const names = topics.map((topic) => prefix + topic)
  const groupId = prefix + group
  const progress = createProgress()
  await tellStrangers({ admin, groupId, group, topics: names, topicsIn, log, metrics })
  const { stop } = await supervise({
    make: (signals) => memberOf(work, signals, progress.handled),
    onEnd: (reason, error) => {
      log.warn({ err: work.explain(error), group, reason }, 'the consumer ended; a new one takes over')
      metrics.count('client_failures_total', { client: 'consumer', group, reason })
    },
    onRestart: () => metrics.count('client_restarts_total', { client: 'consumer', group }),
    restartMs: RESTART_MS,
    ...watched,
  })
  return {
    caughtUp: async () => {
      const committed = await committedOf(admin, groupId, names)
      for (const { topic, partitions } of committed)
        for (const { partition, offset } of partitions) progress.known(topic, partition, BigInt(offset))
      const ends = await Promise.all(names.map(async (topic) => ({ topic, offsets: await endsOf(admin, topic) })))
      await progress.reached(
        ends.flatMap(({ topic, offsets }) =>
          offsets.map(({ partition, offset }) => ({ topic, partition, offset: BigInt(offset) })),
        ),
      )
    },
    lag: async () =>
      lagOf(await standings(admin, groupId, names)).map(({ topic, messages }) => ({
        topic: topic.slice(prefix.length),
        messages,
      })),
    stop,
  }
}

function topicsIn(metadata: Buffer): readonly string[] {
  return AssignerProtocol.MemberMetadata.decode(metadata)?.topics ?? []
}

function socketsThrough(connectTo: (address: Address) => Address): ISocketFactory {
  return ({ host, port, onConnect }) => connectTcp(connectTo({ host, port }), onConnect).setKeepAlive(true, 60_000)
}
