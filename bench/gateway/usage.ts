import { readdirSync, readFileSync } from 'node:fs'

export type Usage = { readonly cpuMicros: number; readonly rss: number }

/**
 * What a process and its children have used: CPU in microseconds on any core, memory in bytes. Linux only.
 */
export function usageOf(pid: number): Usage {
  const own = ownUsage(pid)
  let { cpuMicros, rss } = own
  for (const child of childrenOf(pid)) {
    const inner = usageOf(child)
    cpuMicros += inner.cpuMicros
    rss += inner.rss
  }
  return { cpuMicros, rss }
}

/** The same without the children. */
export function ownUsage(pid: number): Usage {
  const rss = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
  let cpuMicros = 0
  for (const thread of readdirSync(`/proc/${pid}/task`))
    cpuMicros += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1_000
  return { cpuMicros, rss }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
}

/** For how long each core had nothing to do since the machine started, in microseconds. */
function idleMicros(core: string): number {
  const line = new RegExp(`^cpu${core} (.*)$`, 'm').exec(readFileSync('/proc/stat', 'utf8'))?.[1]
  const [, , , idle, iowait] = line!.split(' ').map(Number)
  return (idle! + iowait!) * 10_000
}

export type Cores = {
  readonly seconds: number
  /** Shares of the first core and of the second one. */
  readonly gateway: number
  readonly stubs: number
  readonly callers: number
  /** What neither idled nor was ours, of both cores together: somebody else's work. */
  readonly others: number
}

/**
 * Begins to watch the two cores; the function it returns says what happened since. This process is the
 * callers.
 */
export function watchCores(
  { gateway, stubs }: { readonly gateway: number; readonly stubs: number },
  [first, second]: readonly [string, string],
): () => Cores {
  const read = () => ({
    now: performance.now() * 1_000,
    gateway: usageOf(gateway).cpuMicros,
    stubs: usageOf(stubs).cpuMicros,
    callers: ownUsage(process.pid).cpuMicros,
    ours: usageOf(process.pid).cpuMicros,
    idle: idleMicros(first) + idleMicros(second),
  })
  const before = read()
  return () => {
    const after = read()
    const share = (of: 'gateway' | 'stubs' | 'callers' | 'ours' | 'idle') =>
      (after[of] - before[of]) / (after.now - before.now)
    return {
      seconds: (after.now - before.now) / 1e6,
      gateway: share('gateway'),
      stubs: share('stubs'),
      callers: share('callers'),
      others: Math.max(0, 2 - share('idle') - share('ours')),
    }
  }
}

/** Beyond so much of a core for somebody else, figures are not to be trusted. */
const DISTURBING = 0.2

export function disturbance({ others }: Cores): string {
  return others > DISTURBING ? `; DISTURBED: others took ${(others * 100).toFixed(0)} % of a core` : ''
}
