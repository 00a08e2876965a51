import { connect as connectTcp } from 'node:net'
import type { Message } from '@kadry/contracts/envelope'
import { PARTITIONS } from '@kadry/contracts/event'
import type { Logger } from '@kadry/runtime/log'
import {
  type Admin,
  type EachBatchPayload,
  type ISocketFactory,
  Kafka,
  type KafkaMessage,
  logLevel,
  Partitioners,
  type Producer,
} from 'kafkajs'
import { createMetrics, type Metrics } from './metrics.ts'
import { createProgress } from './progress.ts'
import { type Signals, supervise } from './supervise.ts'
import { createTopics } from './topics.ts'
import { type Incoming, RecordTooLargeError, type Subscription, type Transport, textOf } from './transport.ts'

export type KafkaOptions = {
  readonly brokers: readonly string[]
  readonly clientId: string
  readonly log: Logger
  readonly partitions?: number
  /** Put before every topic and group name: lets several test runs share one broker. */
  readonly prefix?: string
  readonly metrics?: Metrics
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

/** Kafka through kafkajs 2.2.4, the only file that knows it (`docs/decisions/006`). */
export function kafkaTransport({
  brokers,
  clientId,
  log,
  partitions = PARTITIONS,
  prefix = '',
  metrics = createMetrics(),
  connectTo,
  supervision,
}: KafkaOptions): Transport {
  const kafka = clientOf({ brokers, clientId, log, ...(connectTo ? { connectTo } : {}) })
  let admin: Promise<Admin> | undefined
  let producer: Promise<Producer> | undefined
  const subscriptions = new Set<Subscription>()
  const connectedAdmin = () => (admin ??= connected(kafka.admin(), () => (admin = undefined)))
  const connectedProducer = () =>
    (producer ??= connected(
      kafka.producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner: Partitioners.DefaultPartitioner }),
      () => (producer = undefined),
    ))

  return {
    ensureTopics: async (topics) => createTopics(await connectedAdmin(), prefix, partitions, topics),
    publish: async (messages) => {
      try {
        await (await connectedProducer()).sendBatch({ acks: -1, topicMessages: byTopic(messages, prefix) })
      } catch (error) {
        // An idempotent producer that has lost its sequence never recovers: the next call gets a new one.
        const broken = producer
        producer = undefined
        metrics.count('client_restarts_total', { client: 'producer' })
        await broken
          ?.then((client) => client.disconnect())
          .catch((cause: unknown) => log.debug({ err: cause }, 'a broken producer did not disconnect'))
        if ((error as { type?: string }).type === 'MESSAGE_TOO_LARGE')
          throw new RecordTooLargeError('the broker takes no record of this size: raise max.message.bytes of its topic')
        throw error
      }
    },
    subscribe: async ({ group, topics, handle }) => {
      const watched = { enabled: true, silenceMs: SILENCE_MS, ...supervision }
      const work = { kafka, log, prefix, group, topics, handle, metrics }
      const subscription = await follow(work, await connectedAdmin(), watched)
      subscriptions.add(subscription)
      return subscription
    },
    ping: async () => {
      await (await connectedAdmin()).describeCluster()
    },
    close: async () => {
      await Promise.all([...subscriptions].map((subscription) => subscription.stop()))
      await (await producer)?.disconnect()
      await (await admin)?.disconnect()
    },
  }
}

/** The administration of the broker for tools; whoever asked disconnects it. */
export async function connectAdmin(options: KafkaOptions): Promise<KafkaAdmin> {
  return connected(clientOf(options).admin(), () => {})
}
export type KafkaAdmin = Admin

function clientOf({ brokers, clientId, log, connectTo }: KafkaOptions): Kafka {
  return new Kafka({
    clientId,
    brokers: [...brokers],
    connectionTimeout: 3_000,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 8 },
    ...(connectTo ? { socketFactory: socketsThrough(connectTo) } : {}),
    logCreator: () => toPino(log),
    logLevel: logLevel.WARN,
  })
}

async function connected<Client extends { connect: () => Promise<void> }>(
  client: Client,
  forget: () => void,
): Promise<Client> {
  try {
    await client.connect()
    return client
  } catch (error) {
    forget()
    throw error
  }
}

type Work = Pick<KafkaOptions, 'log'> & {
  readonly kafka: Kafka
  readonly prefix: string
  readonly group: string
  readonly topics: readonly string[]
  readonly handle: (record: Incoming) => Promise<void>
  readonly metrics: Metrics
}

/** One consumer of kafkajs. It never restarts itself: what it calls non-retriable it would give up for good and silently. */
function memberOf(
  { kafka, prefix, group, topics, handle }: Work,
  { alive, ended, current }: Signals,
  handled: (topic: string, partition: number, next: bigint) => void,
) {
  const consumer = kafka.consumer({
    groupId: prefix + group,
    maxWaitTimeInMs: MAX_WAIT_MS,
    sessionTimeout: 10_000,
    heartbeatInterval: 2_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5, restartOnFailure: async () => false },
  })
  const { CRASH, STOP, FETCH, HEARTBEAT, GROUP_JOIN } = consumer.events
  consumer.on(CRASH, ({ payload }) => ended('crash', payload.error))
  consumer.on(STOP, () => ended('stop'))
  for (const sign of [FETCH, HEARTBEAT, GROUP_JOIN] as const) consumer.on(sign, alive)
  const run = {
    autoCommitInterval: 1_000,
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: 4,
    eachBatch: (payload: EachBatchPayload) => handleBatch(payload, prefix, handle, handled),
  }
  return {
    start: async () => {
      await consumer.connect()
      if (current()) await consumer.subscribe({ topics: topics.map((topic) => prefix + topic), fromBeginning: true })
      if (current()) await consumer.run(run)
    },
    dispose: () => consumer.disconnect(),
  }
}

async function follow(work: Work, admin: Admin, watched: Supervision): Promise<Subscription> {
  const { log, prefix, group, topics, metrics } = work
  const names = topics.map((topic) => prefix + topic)
  const groupId = prefix + group
  const progress = createProgress()
  const { stop } = await supervise({
    make: (signals) => memberOf(work, signals, progress.handled),
    onEnd: (reason, error) => {
      log.warn({ err: error, group, reason }, 'the consumer ended; a new one takes over')
      metrics.count('client_failures_total', { client: 'consumer', group, reason })
    },
    onRestart: () => metrics.count('client_restarts_total', { client: 'consumer', group }),
    restartMs: RESTART_MS,
    ...watched,
  })
  return {
    caughtUp: async () => {
      const committed = await admin.fetchOffsets({ groupId, topics: names })
      for (const { topic, partitions } of committed)
        for (const { partition, offset } of partitions) progress.known(topic, partition, BigInt(offset))
      const ends = await Promise.all(
        names.map(async (topic) => ({ topic, offsets: await admin.fetchTopicOffsets(topic) })),
      )
      await progress.reached(
        ends.flatMap(({ topic, offsets }) =>
          offsets.map(({ partition, offset }) => ({ topic, partition, offset: BigInt(offset) })),
        ),
      )
    },
    lag: async () => {
      const committed = await admin.fetchOffsets({ groupId, topics: names })
      return Promise.all(
        committed.map(async ({ topic, partitions }) => {
          const ends = new Map((await admin.fetchTopicOffsets(topic)).map((end) => [end.partition, end]))
          const waiting = partitions.map(({ partition, offset }) => {
            const end = ends.get(partition)
            return Math.max(0, Number(end?.high ?? 0) - Math.max(Number(offset), Number(end?.low ?? 0)))
          })
          return { topic: topic.slice(prefix.length), messages: waiting.reduce((sum, count) => sum + count, 0) }
        }),
      )
    },
    stop,
  }
}

/** Keys of one batch side by side, each in order; offsets are resolved only when every key of the batch is done. */
async function handleBatch(
  { batch, resolveOffset, heartbeat, commitOffsetsIfNecessary, isRunning, isStale }: EachBatchPayload,
  prefix: string,
  handle: (record: Incoming) => Promise<void>,
  handled: (topic: string, partition: number, next: bigint) => void,
): Promise<void> {
  const lanes = Map.groupBy(batch.messages, (message) => message.key?.toString('utf8') ?? '')
  const beat = setInterval(() => void heartbeat().catch(() => undefined), 1_000)
  try {
    await Promise.all(
      [...lanes.values()].map(async (messages) => {
        for (const message of messages) {
          if (!isRunning() || isStale()) return
          await handle(toIncoming(batch.topic.slice(prefix.length), batch.partition, message))
        }
      }),
    )
  } finally {
    clearInterval(beat)
  }
  if (!isRunning() || isStale()) return
  resolveOffset(batch.lastOffset())
  handled(batch.topic, batch.partition, BigInt(batch.lastOffset()) + 1n)
  await commitOffsetsIfNecessary()
}

function toIncoming(topic: string, partition: number, message: KafkaMessage): Incoming {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(message.headers ?? {}))
    if (value !== undefined) headers[name] = String(Array.isArray(value) ? value[0] : value)
  return {
    topic,
    partition,
    offset: message.offset,
    key: message.key?.toString('utf8') ?? '',
    headers,
    ...textOf(message.value),
  }
}

function byTopic(messages: readonly Message[], prefix: string) {
  return [...Map.groupBy(messages, (message) => message.topic)].map(([topic, group]) => ({
    topic: prefix + topic,
    messages: group.map(({ key, headers, value }) => ({ key, headers, value })),
  }))
}

function socketsThrough(connectTo: (address: Address) => Address): ISocketFactory {
  return ({ host, port, onConnect }) => connectTcp(connectTo({ host, port }), onConnect).setKeepAlive(true, 60_000)
}

function toPino(log: Logger) {
  return ({ level, log: entry }: { level: logLevel; log: { message: string } & Record<string, unknown> }) => {
    const { message, ...rest } = entry
    if (level === logLevel.ERROR) log.warn({ kafka: rest }, message)
    else log.debug({ kafka: rest }, message)
  }
}
