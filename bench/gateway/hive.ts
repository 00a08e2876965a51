import { type ChildProcess, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { supergraphAt } from './graph.ts'

const FOLDER = join(import.meta.dirname, 'hive')
const BIN = join(FOLDER, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js')

export type HiveCommand = {
  readonly command: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly url: string
  readonly isReady: (child: ChildProcess) => Promise<void>
}

/**
 * How to start `hive, JS` or `hive, Rust planner`: `hive-gateway supergraph FILE`, which knows nothing but
 * its options.
 */
export async function hiveCommand(way: string, urls: Readonly<Record<string, string>>): Promise<HiveCommand> {
  install()
  const file = join(FOLDER, 'node_modules', 'supergraph.graphql')
  writeFileSync(file, supergraphAt(urls))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const options = ['--host', '127.0.0.1', '--port', `${port}`, ...(way === 'hive, JS' ? [] : ['--hive-router-runtime'])]
  return {
    command: [BIN, 'supergraph', file, ...options],
    env: { NODE_ENV: 'production', LOG_LEVEL: 'error' },
    url: `${origin}/graphql`,
    isReady: async (child) => {
      while (!(await answers(`${origin}/readiness`))) {
        if (child.exitCode !== null) throw new Error(`${way} ended with ${child.exitCode}`)
        await after(100)
      }
    },
  }
}

function install(): void {
  if (existsSync(BIN)) return
  const { status } = spawnSync('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile'], {
    cwd: FOLDER,
    stdio: 'inherit',
  })
  if (status !== 0)
    throw new Error('Hive Gateway could not be installed; leave it out: bench:gateway "stock;ours;floor"')
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
