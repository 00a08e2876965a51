import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { engineAnswers } from '../docker.ts'
import { freePort, never, type Server, type ServerContext, type Unavailable } from '../server.ts'
import { becomePrimary } from './mongod.ts'

const image = 'mongo:8'

/** MongoDB in a container, one-node replica set, data bound to `dataDir/mongo-docker`. */
export async function start(dataDir: string, context: ServerContext): Promise<Server | Unavailable> {
  if (!(await engineAnswers(context.env))) return { unavailable: 'no container engine answers' }
  const { GenericContainer, Wait } = await import('testcontainers')
  const folder = join(dataDir, 'mongo-docker')
  await mkdir(folder, { recursive: true })
  const port = context.port ?? (await freePort())
  context.report(`Starting ${image} (fetched once)`)
  const container = await new GenericContainer(image)
    // The same number inside and outside: the replica set names its member by an address that clients can
    // reach too.
    .withExposedPorts({ container: port, host: port })
    .withCommand(['mongod', '--replSet', 'kadry', '--bind_ip_all', '--port', String(port)])
    .withBindMounts([{ source: folder, target: '/data/db' }])
    .withWaitStrategy(Wait.forLogMessage(/Waiting for connections/i))
    .start()
  const url = `mongodb://127.0.0.1:${port}/?directConnection=true`
  const stop = async () => {
    await container.stop()
  }
  await becomePrimary(url, port).catch(async (error) => {
    await stop()
    throw error
  })
  const describe = `MongoDB in a container (${image}), 127.0.0.1:${port}, data in ${folder}`
  return { way: 'docker', url, port, describe, limits: ['one node: nothing is replicated'], exited: never, stop }
}
