import { never, type Server, type ServerContext, type Unavailable } from '../server.ts'

/** The brokers named by KAFKA_BROKERS: somebody else's, never stopped by us. */
export async function start(_dataDir: string, context: ServerContext): Promise<Server | Unavailable> {
  const url = context.env.KAFKA_BROKERS
  if (!url) return { unavailable: 'KAFKA_BROKERS is not set' }
  return { way: 'url', url, describe: `Kafka at ${url} (KAFKA_BROKERS)`, limits: [], exited: never, async stop() {} }
}
