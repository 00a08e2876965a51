import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Exit, RunningProcess } from '../process.ts'

/** A server that is up: where it is, what it cannot do, and how to end it. */
export type Server = {
  /** The name of the way, as in `KADRY_MONGO` / `KADRY_KAFKA`. */
  readonly way: string
  /** A connection string, a list of brokers, or `in-process:`. */
  readonly url: string
  /** One line for the person who started it. */
  readonly describe: string
  readonly limits: readonly string[]
  /** Resolves when the server has ended in order. A server that we did not start is left running. */
  stop(): Promise<void>
  /** Resolves when the server has ended, asked or not; never for a server that we did not start. */
  readonly exited: Promise<Exit>
  readonly pid?: number
  readonly port?: number
  /** The last lines of its log. */
  tail?(lines: number): string[]
}

/** Why a way does not work here, as a clause: "java is not installed". */
export type Unavailable = { readonly unavailable: string }

export type ServerContext = {
  readonly report: (line: string) => void
  readonly env: NodeJS.ProcessEnv
  /**
   * The port to listen on, to bring a dead server back where its clients look for it. Default: any free one.
   */
  readonly port?: number
}

export type StartServer = (dataDir: string, context: ServerContext) => Promise<Server | Unavailable>

export const never = new Promise<never>(() => {})

export function runDirOf(dataDir: string): string {
  return join(dataDir, 'run')
}

/** A server around a child process of ours. */
export function serverOf(
  running: RunningProcess,
  about: Pick<Server, 'way' | 'url' | 'describe' | 'limits'> & { readonly port: number },
): Server {
  return {
    ...about,
    pid: running.pid,
    exited: running.exited,
    tail: running.tail,
    async stop() {
      await running.stop(10_000)
    },
  }
}

/** A TCP port of 127.0.0.1 that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
