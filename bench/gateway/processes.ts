import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Callers } from './callers.ts'
import type { Chart } from './floor.ts'
import { hiveCommand } from './hive.ts'

export type Urls = Readonly<Record<string, string>>
export type Contender = {
  readonly way: string
  readonly pid: number
  readonly url: string
  readonly path: string
  readonly callers: Callers
  readonly stop: () => void
}

const NODE = [process.execPath, '--disable-warning=ExperimentalWarning']
/** The gateway has the first core to itself; subgraphs and callers share the second. */
export const CORES = ['0', '1'] as const
const [GATEWAY_CORE, OTHER_CORE] = CORES

export async function startStubs(
  onCall?: (call: { subgraph: string; body: string }) => void,
): Promise<{ child: ChildProcess; urls: Urls; stop: () => void }> {
  const child = onCore(OTHER_CORE, [...NODE, join(import.meta.dirname, 'stubs.ts'), ...(onCall ? ['record'] : [])])
  const [{ urls }] = (await once(child, 'message')) as [{ urls: Urls }]
  if (onCall) child.on('message', onCall as never)
  return { child, urls, stop: () => child.disconnect() }
}

/** `ours@CHECKOUT` is the gateway of another checkout: before and after in one run. */
export async function startContender(way: string, urls: Urls, charts: readonly Chart[]): Promise<Contender> {
  if (way.startsWith('hive')) return startHive(way, urls)
  const [engine, checkout] = way.split('@')
  const folder = checkout ? join(checkout, 'bench', 'gateway') : import.meta.dirname
  const child = onCore(GATEWAY_CORE, [...NODE, join(folder, 'contender.ts')])
  child.send({ way: engine, urls, charts })
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  return contender(way, child, url, () => child.disconnect())
}

/** Hive's gateway as its users run it: the command of its package, with the supergraph in a file. */
async function startHive(way: string, urls: Urls): Promise<Contender> {
  const { command, env, url, isReady } = await hiveCommand(way, urls)
  const child = onCore(GATEWAY_CORE, [process.execPath, ...command], env)
  await isReady(child)
  // Asked nicely it goes on for a while.
  return contender(way, child, url, () => child.kill('SIGKILL'))
}

function contender(way: string, child: ChildProcess, url: string, stop: () => void): Contender {
  const callers = new Callers(url)
  return {
    way,
    pid: child.pid!,
    url,
    path: new URL(url).pathname,
    callers,
    stop: () => {
      callers.close()
      stop()
    },
  }
}

function onCore(core: string, command: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn('taskset', ['-c', core, ...command], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  })
}
