import { inProcessTransport } from '@kadry/messaging/in-process'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { createMetrics, type Metrics, measureCommands } from '@kadry/messaging/metrics'
import { kafkaSecurityEnv, type Security, securityFrom } from '@kadry/messaging/security'
import type { Transport } from '@kadry/messaging/transport'
import { connect } from '@kadry/mongo/connect'
import { healthEnv, liveSecrets, metricsEnv, PUBLIC_URL, port, publicUrl, readEnv } from '@kadry/runtime/env'
import { countBuffersAsHeap } from '@kadry/runtime/garbage'
import { serveHealth } from '@kadry/runtime/health'
import { listen } from '@kadry/runtime/http'
import { createLifecycle, type Lifecycle, stopWithProcess } from '@kadry/runtime/lifecycle'
import { createLog, type Logger } from '@kadry/runtime/log'
import { serveMetrics } from '@kadry/runtime/metrics-page'
import { otlpEndpoint, startTelemetry } from '@kadry/runtime/telemetry'
import { z } from 'zod'
import { assemble } from './assemble.ts'
import type { SubgraphDefinition } from './define.ts'
import { followWhenThere } from './follow.ts'
import { createApp } from './http.ts'
import { maintain } from './maintain.ts'
import { readinessOf } from './readiness.ts'
import { openSeparates, readSeparates, type SeparateEnv } from './separate.ts'

const IN_PROCESS = 'in-process:'

export const subgraphEnv = z.object({
  PORT: port,
  HOST: z.string().default('127.0.0.1'),
  MONGO_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'a mongodb:// URL'),
  MONGO_DATABASE: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,37}$/, 'lower-case letters, digits and _')
    .optional(),
  KAFKA_BROKERS: z.string().min(1),
  ...kafkaSecurityEnv,
  RELAY_SHARDS: z.coerce.number().int().min(1).max(64).default(1),
  HANDOFF_SECRETS: liveSecrets,
  /** Where callers find the gateway: addresses of files begin with it. */
  PUBLIC_URL: publicUrl,
  ...metricsEnv,
  ...healthEnv,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  EXIT_WITH_STDIN: z.literal('1').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: otlpEndpoint,
})
export type SubgraphEnv = z.infer<typeof subgraphEnv>

/** One service as a process: database, broker, indexes, relay, followers, HTTP; stopped in reverse order. */
export async function run<Services extends object, Loaders extends object>(
  definition: SubgraphDefinition<Services, Loaders>,
): Promise<void> {
  const words = process.argv.slice(2)
  if (words.length > 0) return maintenance(definition, words)
  const env = readEnv(subgraphEnv)
  const log = createLog(definition.name, env.LOG_LEVEL)
  countBuffersAsHeap()
  const lifecycle = createLifecycle(log)
  stopWithProcess(lifecycle, log, env.EXIT_WITH_STDIN === '1')
  try {
    lifecycle.onStop('telemetry', await startTelemetry(definition.name, env.OTEL_EXPORTER_OTLP_ENDPOINT))
    const metrics = createMetrics()
    metrics.measureProcess()
    const stopMeasuring = measureCommands(metrics)
    lifecycle.onStop('metrics of commands', async () => stopMeasuring())
    const transport = transportFor(env.KAFKA_BROKERS, definition.name, log, metrics, securityFrom(env))
    lifecycle.onStop('broker', transport.close)
    await serveMetrics(metrics.text, env, lifecycle, log)
    const separates = readSeparates(definition)
    const { url } = await serve(definition, { ...env, separates }, transport, lifecycle, log, metrics)
    process.stdout.write(`ready ${url}\n`)
  } catch (error) {
    log.fatal({ err: error }, 'could not start')
    await lifecycle.stop()
    process.exit(1)
  }
}

/**
 * Work that a person starts instead of the service: prints what was done, or one sentence and exit code 1.
 */
async function maintenance<Services extends object, Loaders extends object>(
  definition: SubgraphDefinition<Services, Loaders>,
  words: readonly string[],
): Promise<void> {
  const env = readEnv(subgraphEnv.omit({ PORT: true, HOST: true, HANDOFF_SECRETS: true }))
  const log = createLog(definition.name, 'warn')
  const lifecycle = createLifecycle(log)
  try {
    const transport = transportFor(env.KAFKA_BROKERS, definition.name, log, createMetrics(), securityFrom(env))
    lifecycle.onStop('broker', transport.close)
    const connection = await connect(env.MONGO_URL, env.MONGO_DATABASE ?? `kadry_${definition.name}`)
    lifecycle.onStop('database', () => connection.close())
    const separates = await openSeparates(readSeparates(definition), connection.name, lifecycle)
    const subgraph = assemble(definition, { connection, transport, log, now: () => new Date(), separates })
    process.stdout.write(`${JSON.stringify(await maintain(words, { subgraph, transport, log }))}\n`)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 1
  }
  await lifecycle.stop()
  // The broker's client may hold timers of connections that never came about.
  process.exit()
}

/** The same without the process around it: several services can share one process and one transport. */
export async function serve<Services extends object, Loaders extends object>(
  definition: SubgraphDefinition<Services, Loaders>,
  env: Pick<SubgraphEnv, 'PORT' | 'HOST' | 'MONGO_URL' | 'MONGO_DATABASE' | 'HANDOFF_SECRETS'> &
    Partial<Pick<SubgraphEnv, 'RELAY_SHARDS' | 'PUBLIC_URL' | 'HEALTH_PORT' | 'HEALTH_HOST'>> & {
      readonly separates?: SeparateEnv
    },
  transport: Transport,
  lifecycle: Lifecycle,
  log: Logger,
  metrics: Metrics = createMetrics(),
): Promise<{ readonly url: string }> {
  const database = env.MONGO_DATABASE ?? `kadry_${definition.name}`
  const connection = await connect(env.MONGO_URL, database)
  const probe = await connect(env.MONGO_URL, database, 1)
  lifecycle.onStop('database', async () => void (await Promise.all([connection.close(), probe.close()])))
  let isServing = false
  const look = async () => {
    const { isReady, body } = await readinessOf(probe, transport)
    return isServing ? { isReady, body } : { isReady: false, body: { ...body, status: 'not serving' } }
  }
  await serveHealth(look, { HEALTH_HOST: '127.0.0.1', ...env }, lifecycle, log)
  const separates = await openSeparates(env.separates ?? {}, database, lifecycle)
  const subgraph = assemble(definition, {
    separates,
    connection,
    transport,
    log,
    now: () => new Date(),
    metrics,
    relayShards: env.RELAY_SHARDS ?? 1,
    addresses: { publicUrl: env.PUBLIC_URL ?? PUBLIC_URL, secret: env.HANDOFF_SECRETS.split(',')[0]! },
  })
  await subgraph.prepareStores()
  subgraph.relay.start()
  lifecycle.onStop('relay', subgraph.relay.stop)
  lifecycle.onStop('followers', (await followWhenThere(subgraph, log)).stop)
  subgraph.jobs.start()
  lifecycle.onStop('jobs', subgraph.jobs.stop)
  const app = createApp({ subgraph, probe, transport, log, secrets: env.HANDOFF_SECRETS.split(',') })
  const listening = await listen(app, env.PORT, env.HOST)
  isServing = true
  lifecycle.onStop('http', () => {
    isServing = false
    return listening.close()
  })
  log.info({ url: listening.url }, 'ready')
  return { url: listening.url }
}

export function transportFor(
  brokers: string,
  clientId: string,
  log: Logger,
  metrics = createMetrics(),
  security: Security = {},
): Transport {
  return brokers === IN_PROCESS
    ? inProcessTransport()
    : kafkaTransport({ brokers: brokers.split(','), clientId, log, metrics, security })
}
