import { never, type Server, type ServerContext, type Unavailable } from '../server.ts'

/**
 * The server named by MONGO_URL: somebody else's, never stopped by us. The password is kept out of the
 * description.
 */
export async function start(_dataDir: string, context: ServerContext): Promise<Server | Unavailable> {
  const url = context.env.MONGO_URL
  if (!url) return { unavailable: 'MONGO_URL is not set' }
  const shown = url.replace(/\/\/[^@/]*@/, '//')
  return { way: 'url', url, describe: `MongoDB at ${shown} (MONGO_URL)`, limits: [], exited: never, async stop() {} }
}
