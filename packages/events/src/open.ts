import { connectAdmin, type KafkaAdmin, kafkaTransport } from '@kadry/messaging/kafka'
import { createMetrics, type Metrics } from '@kadry/messaging/metrics'
import { kafkaSecurityEnv, securityFrom } from '@kadry/messaging/security'
import type { Transport } from '@kadry/messaging/transport'
import { type Connection, connect } from '@kadry/mongo/connect'
import { readEnv } from '@kadry/runtime/env'
import { createLog, type Logger } from '@kadry/runtime/log'
import { z } from 'zod'

/** What a consumer stands on. */
export type Servers = {
  readonly connection: Connection
  readonly transport: Transport
  readonly log: Logger
  readonly metrics: Metrics
  readonly withAdmin: (work: (admin: KafkaAdmin, prefix: string) => Promise<void>) => Promise<void>
  readonly close: () => Promise<void>
}

const serversEnv = z.object({
  KAFKA_BROKERS: z.string().min(1, 'host:port,…'),
  KAFKA_PREFIX: z.string().default(''),
  ...kafkaSecurityEnv,
  MONGO_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'a mongodb:// URL'),
  MONGO_DATABASE: z.string().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

/**
 * Broker and database of the environment; a process whose environment is wrong ends here with every reason.
 */
export async function openServers(group: string): Promise<Servers> {
  const env = readEnv(serversEnv)
  const log = createLog(group, env.LOG_LEVEL)
  const metrics = createMetrics()
  const brokers = env.KAFKA_BROKERS.split(',')
  const kafka = { brokers, clientId: group, log, metrics, prefix: env.KAFKA_PREFIX, security: securityFrom(env) }
  const connection = await connect(
    env.MONGO_URL,
    env.MONGO_DATABASE ?? `kadry_${group.replace(/[^A-Za-z0-9_-]/g, '_')}`,
  )
  const transport = kafkaTransport(kafka)
  return {
    connection,
    transport,
    log,
    metrics,
    withAdmin: async (work) => {
      const admin = await connectAdmin(kafka)
      try {
        await work(admin, env.KAFKA_PREFIX)
      } finally {
        await admin.disconnect()
      }
    },
    close: async () => {
      await transport.close()
      await connection.close()
    },
  }
}
