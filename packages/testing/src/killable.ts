import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Server, startKafka, startMongo } from '@kadry/infra/servers/servers'

export type KillableServer = {
  readonly url: string
  /** `kill -9`, then the same data on the same port; resolves when it answers again. */
  readonly killAndRestart: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** A server of a test's own that may be killed: never one that somebody gave by its address. */
export async function startKillable(kind: 'kafka' | 'mongo'): Promise<KillableServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kadry-killable-'))
  const { MONGO_URL: _mongo, KAFKA_BROKERS: _kafka, KADRY_MONGO: _way, KADRY_KAFKA: _other, ...env } = process.env
  const start = (port?: number) =>
    (kind === 'kafka' ? startKafka : startMongo)(dataDir, () => {}, {
      order: ['jvm'],
      env,
      ...(port === undefined ? {} : { port }),
    })
  let server: Server = await start()
  return {
    url: server.url,
    killAndRestart: async () => {
      const { pid, port, exited } = server
      process.kill(pid!, 'SIGKILL')
      await exited
      server = await start(port)
    },
    stop: async () => {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
