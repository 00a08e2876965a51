import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Pool } from 'undici'
import type { Chart } from './floor.ts'

export type Urls = Readonly<Record<string, string>>
export type Contender = {
  readonly way: string
  readonly child: ChildProcess
  readonly pool: Pool
  readonly origin: string
  readonly path: string
}

const NODE = [process.execPath, '--disable-warning=ExperimentalWarning']
/** The gateway has the first core to itself; subgraphs and callers share the second. */
const GATEWAY_CORE = '0'
const OTHER_CORE = '1'

export async function startStubs(
  onCall?: (call: { subgraph: string; body: string }) => void,
): Promise<{ child: ChildProcess; urls: Urls; stop: () => void }> {
  const child = onCore(OTHER_CORE, 'stubs.ts', onCall ? ['record'] : [])
  const [{ urls }] = (await once(child, 'message')) as [{ urls: Urls }]
  if (onCall) child.on('message', onCall as never)
  return { child, urls, stop: () => child.disconnect() }
}

export async function startContender(way: string, urls: Urls, charts: readonly Chart[]): Promise<Contender> {
  const child = onCore(GATEWAY_CORE, 'contender.ts', [])
  child.send({ way, urls, charts })
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  const { origin, pathname } = new URL(url)
  return { way, child, pool: new Pool(origin, { connections: 16 }), origin, path: pathname }
}

function onCore(core: string, file: string, args: readonly string[]): ChildProcess {
  return spawn('taskset', ['-c', core, ...NODE, join(import.meta.dirname, file), ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}
