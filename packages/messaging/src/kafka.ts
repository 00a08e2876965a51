import { connect as connectTcp } from 'node:net'
import { PARTITIONS } from '@kadry/contracts/event'
import type { Logger } from '@kadry/runtime/log'
import kafkajs, {
  type Admin,
  AssignerProtocol,
  type ISocketFactory,
  Kafka,
  logLevel,
  Partitioners,
  type SASLOptions,
} from 'kafkajs'
import { explained } from './broker-error.ts'
import { intoLog } from './client-log.ts'
import { codecs } from './codecs.ts'
import { logForeignMembers } from './foreign-members.ts'
import { memberOf, type Work } from './kafka-member.ts'
import { readAll, readNewest } from './kafka-reading.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { committedOf, endsOf, lagOf, missedBy, standings } from './offsets.ts'
import { createProgress } from './progress.ts'
import { connected, createPublisher } from './publisher.ts'
import type { Security } from './security.ts'
import { supervise } from './supervise.ts'
import { createTopics } from './topics.ts'
import type { Subscription, Transport } from './transport.ts'

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
  /** Where to connect for an address that the broker advertises: through a tunnel, without TLS. */
  readonly connectTo?: (address: Address) => Address
  readonly supervision?: Partial<Supervision>
}
type Address = { readonly host: string; readonly port: number }
type Supervision = { readonly enabled: boolean; readonly silenceMs: number }

const RESTART_MS = 1_000
const SILENCE_MS = 30_000
// Whoever publishes chooses the compression: kafkajs itself knows gzip only, and a batch that it can't read
// it asks for again.
Object.assign(kafkajs.CompressionCodecs, codecs)

/**
 * Kafka through kafkajs 2.2.4; nothing outside this file and `kafka-member.ts` knows it
 * (`docs/decisions/006`).
 */
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
  metrics.count('client_restarts_total', { client: 'producer' }, 0)
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
      const work = { kafka, log, prefix, group, topics, handle, explain }
      const subscription = await follow(work, await connectedAdmin(), watched, metrics)
      subscriptions.add(subscription)
      return subscription
    },
    readAll: async (topic, handle) => readAll({ kafka, admin: await connectedAdmin(), prefix }, topic, handle),
    newest: async (topics) => readNewest({ kafka, admin: await connectedAdmin(), prefix }, topics),
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
    // Some 10 s: a broker that restarts meanwhile finds its members again; a new one waits until the old
    // one's session ends.
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries },
    ...(security.tls ? { ssl: security.tls.ca ? { ca: [security.tls.ca] } : true } : {}),
    ...(security.sasl ? { sasl: { ...security.sasl } as SASLOptions } : {}),
    ...(connectTo ? { socketFactory: socketsThrough(connectTo) } : {}),
    logCreator: () => intoLog(log),
    logLevel: logLevel.WARN,
  })
}

async function follow(work: Work, admin: Admin, watched: Supervision, metrics: Metrics): Promise<Subscription> {
  const { log, prefix, group, topics } = work
  const names = topics.map((topic) => prefix + topic)
  const groupId = prefix + group
  const progress = createProgress()
  await logForeignMembers({ admin, groupId, group, topics: names, topicsIn, log, metrics })
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
