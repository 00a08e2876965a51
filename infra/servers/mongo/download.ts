import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Server, ServerContext, Unavailable } from '../server.ts'
import { startMongod } from './mongod.ts'

const host = 'https://fastdl.mongodb.org'

/** MongoDB's official binary, fetched once into the user's cache; only where its host answers within 4 s. */
export async function start(dataDir: string, context: ServerContext): Promise<Server | Unavailable> {
  if (context.env.KADRY_MONGO !== 'download' && !(await answers())) {
    return { unavailable: 'the host of the official binaries does not answer within 4 s' }
  }
  const { MongoBinary } = await import('mongodb-memory-server-core')
  const downloadDir = join(homedir(), '.cache', 'mongodb-binaries')
  context.report('Fetching the official MongoDB binary (once; about 100 MB)')
  const startedAt = Date.now()
  const progress = setInterval(() => {
    context.report(`Still fetching MongoDB, ${Math.round((Date.now() - startedAt) / 1000)} s`)
  }, 5000)
  try {
    const binary = await MongoBinary.getPath({ downloadDir, version: '8.0.4' })
    return await startMongod(binary, 'download', dataDir, context)
  } catch (error) {
    return { unavailable: `the official binary does not run here (${firstLine(error)})` }
  } finally {
    clearInterval(progress)
  }
}

let asked: Promise<boolean> | undefined

/** Asked once per process: a restart of a dead server must not wait for the network again. */
function answers(): Promise<boolean> {
  asked ??= fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(4000) }).then(
    () => true,
    () => false,
  )
  return asked
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''
}
