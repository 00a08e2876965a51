import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '..', '..')

export type Launched = {
  readonly url: string
  readonly child: ChildProcess
  /** Resolves with the exit code of the launcher, also when it has ended long ago. */
  readonly exited: Promise<number | null>
  readonly output: () => string
  /**
   * Resolves when the launcher has printed something that matches, from `from` characters on; rejects where it
   * ends before.
   */
  readonly printed: (pattern: RegExp, from?: number) => Promise<RegExpMatchArray>
  readonly tokens: Readonly<Record<string, string>>
}

/** The README's start command as a newcomer runs it, on a port and a data folder of its own. */
export async function launch(dataDir: string, port: number, ...args: readonly string[]): Promise<Launched> {
  const { child, exited, output, printed } = begin(dataDir, port, args)
  await printed(/Stop with Ctrl-C/)
  const tokens = Object.fromEntries(
    [...output().matchAll(/^ {2}([A-Z_]+) {2}(\S+)$/gm)].map(([, role, token]) => [role!, token!]),
  )
  return { url: `http://127.0.0.1:${port}/graphql`, child, exited, output, printed, tokens }
}

/** The same without waiting: for starts that are meant to be refused. */
export function begin(dataDir: string, port: number, args: readonly string[]) {
  // Vitest sets a MODE of its own, and `start` passes MODE on to the gateway.
  const { MODE: _, ...env } = process.env
  const child = spawn(process.execPath, [join(repository, 'infra', 'start.ts'), ...args], {
    cwd: repository,
    env: { ...env, PORT: String(port), KADRY_DATA: dataDir, STATISTICS_KEY: 'of tests: noise is the same in each run' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const listeners = new Set<() => void>()
  const take = (chunk: Buffer) => {
    text += chunk.toString('utf8')
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const printed = (pattern: RegExp, from = 0) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      void exited.then(() => reject(new Error(`the launcher ended:\n${text}`)))
      const check = () => {
        const match = text.slice(from).match(pattern)
        if (!match) return
        listeners.delete(check)
        resolve(match)
      }
      listeners.add(check)
      check()
    })
  return { child, exited, output: () => text, printed }
}

/** The process ids that the launcher recorded, by name. */
export function recordedPids(dataDir: string): Record<string, number> {
  const folder = join(dataDir, 'run')
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.pid.json'))
      .map((file) => {
        const { name, pid } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
        return [name, pid]
      }),
  )
}

export function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever its query asked for
type Answer = { readonly status: number; readonly body: any }

export async function ask(url: string, query: string, variables: object = {}, token?: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, body: await response.json() }
}
