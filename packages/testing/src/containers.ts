import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServers } from '@kadry/infra/servers/servers'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    mongoUrl: string
    kafkaBrokers: string
  }
}

type Shared = { users: number; readonly servers: ReturnType<typeof start> }
/** Each project loads this module for itself, all of them in one process. */
const shared = globalThis as { kadryTestServers?: Shared }

/**
 * Starts MongoDB and Kafka once for the whole run, however many projects it has, in a folder of its own, and
 * provides their addresses to the tests.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.kadryTestServers ??= { users: 0, servers: start() }
  const running = shared.kadryTestServers
  running.users += 1
  const { mongo, kafka, stop } = await running.servers
  project.provide('mongoUrl', mongo.url)
  project.provide('kafkaBrokers', kafka.url)
  return async () => {
    running.users -= 1
    if (running.users > 0) return
    delete shared.kadryTestServers
    await stop()
  }
}

async function start() {
  const dataDir = await mkdtemp(join(tmpdir(), 'kadry-test-'))
  const servers = await startServers({ dataDir, report: (line) => void process.stderr.write(`${line}\n`) })
  const stop = async () => {
    await servers.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { ...servers, stop }
}
