import { once } from 'node:events'
import { connect as connectTcp } from 'node:net'
import type { Incoming } from '@kadry/messaging/incoming'
import { connectAdmin, type KafkaAdmin, kafkaTransport } from '@kadry/messaging/kafka'
import { kafkaSecurityEnv, type Security, SecurityError, securityFrom } from '@kadry/messaging/security'
import type { Transport } from '@kadry/messaging/transport'
import { type Connection, connect } from '@kadry/mongo/connect'
import { describeProblems } from '@kadry/runtime/env'
import { newKey } from '@kadry/runtime/ids'
import { silentLog } from '@kadry/runtime/log'
import { z } from 'zod'
import { type Call, UsageError } from './command.ts'

const PROBE_MS = 3_000
/**
 * A person waits for the first answer; a broker that was just started takes its time over its first group.
 */
const RETRIES = 4
const brokerEnv = z.object({
  KAFKA_BROKERS: z.string().min(1, 'host:port,…'),
  KAFKA_PREFIX: z.string().default(''),
  ...kafkaSecurityEnv,
})
const databaseEnv = z.object({
  MONGO_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'a mongodb:// URL'),
  MONGO_DATABASE: z.string().optional(),
})

export type Broker = { readonly transport: Transport; readonly admin: KafkaAdmin; readonly prefix: string }

/** The broker of the environment for the time of `work`. Says within seconds where none answers. */
export async function withBroker<Result>(work: (broker: Broker) => Promise<Result>): Promise<Result> {
  const env = environment(brokerEnv)
  const brokers = env.KAFKA_BROKERS.split(',')
  const options = {
    brokers,
    clientId: 'kadry-events',
    log: silentLog,
    prefix: env.KAFKA_PREFIX,
    security: securityOf(env),
  }
  await anyAnswers(brokers)
  const admin = await connectAdmin({ ...options, retries: RETRIES })
  const transport = kafkaTransport(options)
  try {
    return await work({ transport, admin, prefix: env.KAFKA_PREFIX })
  } finally {
    await Promise.all([transport.close(), admin.disconnect()])
  }
}

/** A service's database for the time of `work`. */
export async function withDatabase<Result>(
  service: string,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const { MONGO_URL, MONGO_DATABASE } = environment(databaseEnv)
  const connection = await connect(MONGO_URL, MONGO_DATABASE ?? `kadry_${service}`).catch((error: Error) => {
    throw new Error(`no MongoDB answers at MONGO_URL: ${error.message}`)
  })
  try {
    return await work(connection)
  } finally {
    await connection.close()
  }
}

/**
 * Gives every record that is in the topic now to `see`, and with `follow` what comes, until it has seen
 * enough.
 */
export async function readTopic(
  broker: Broker,
  topic: string,
  call: Call,
  see: (record: Incoming) => 'more' | 'enough',
  follow = false,
): Promise<void> {
  await mustExist(broker, topic)
  const { transport } = broker
  const enough = Promise.withResolvers<void>()
  let [count, isEnough] = [0, false]
  const handle = async (record: Incoming) => {
    count += 1
    call.progress(`${count} records read from ${topic}`)
    isEnough ||= see(record) === 'enough'
    if (isEnough) enough.resolve()
    if (isEnough && !follow) throw new EnoughError()
  }
  if (!follow) {
    await transport.readAll(topic, handle).catch((error: unknown) => {
      if (!(error instanceof EnoughError)) throw error
    })
    return
  }
  // A group of its own: whoever looks takes nothing away from those who work.
  const subscription = await transport.subscribe({ group: `kadry-events-${newKey()}`, topics: [topic], handle })
  await enough.promise
  await subscription.stop()
}

class EnoughError extends Error {}

export async function mustExist({ admin, prefix }: Pick<Broker, 'admin' | 'prefix'>, topic: string): Promise<void> {
  const topics = await admin.listTopics()
  if (topics.includes(prefix + topic)) return
  const known = topics.filter((name) => name.startsWith(`${prefix}kadry.`)).map((name) => name.slice(prefix.length))
  const close = known.filter((name) =>
    topic.split('.').some((word) => word !== 'kadry' && word !== 'events' && name.includes(word)),
  )
  throw new Error(
    `there is no topic ${topic}${close.length > 0 ? `; there is ${close.slice(0, 5).join(', ')}` : ''}. “kadry-events topics diff” compares the broker with the catalogue`,
  )
}

/** The client itself would try for half a minute. */
async function anyAnswers(brokers: readonly string[]): Promise<void> {
  const probes = brokers.map(async (broker) => {
    const [host, port] = broker.split(/:(?=\d+$)/)
    if (!host || !port) throw new UsageError(`KAFKA_BROKERS is host:port,… (now “${broker}”)`)
    const socket = connectTcp({ host, port: Number(port), timeout: PROBE_MS })
    socket.on('timeout', () => socket.destroy(new Error(`no answer in ${PROBE_MS / 1_000} s`)))
    try {
      await once(socket, 'connect')
    } finally {
      socket.destroy()
    }
  })
  await Promise.any(probes).catch((failed: AggregateError) => {
    const usage = failed.errors.find((error) => error instanceof UsageError)
    if (usage) throw usage
    const why = failed.errors.map((error: NodeJS.ErrnoException) => error.code ?? error.message)
    throw new Error(
      `no broker answers at ${brokers.join(', ')} (${[...new Set(why)].join(', ')}): is it running, and is KAFKA_BROKERS right?`,
    )
  })
}

function securityOf(env: z.infer<typeof brokerEnv>): Security {
  try {
    return securityFrom(env)
  } catch (error) {
    if (error instanceof SecurityError) throw new UsageError(error.message)
    throw error
  }
}

function environment<Shape extends z.ZodRawShape>(shape: z.ZodObject<Shape>): z.infer<z.ZodObject<Shape>> {
  // biome-ignore lint/style/noProcessEnv: the one file of this tool that reads it; problems are reported all at once
  const parsed = shape.safeParse(process.env)
  if (parsed.success) return parsed.data
  // biome-ignore lint/style/noProcessEnv: to repeat what is set now
  throw new UsageError(describeProblems(parsed.error, process.env).join('\n'))
}
