import { execFile, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'

/**
 * An error for the person at the terminal: one sentence that names the cause and the way out. No stack is
 * worth printing.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
}

export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null }

export type ProcessOptions = {
  /** Names the process in messages and its record; letters, digits and dashes. */
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  /** The whole environment of the child, not an addition. Default: the environment of this process. */
  readonly env?: NodeJS.ProcessEnv
  readonly cwd?: string
  /**
   * Standard output and error are appended here by the child itself, so lines survive the death of this
   * process.
   */
  readonly logFile: string
  /** A line in what the child prints, or a probe that says true. Without it the process is ready at once. */
  readonly ready?: RegExp | (() => Promise<boolean>)
  /** How long `ready` may take, in milliseconds; `READY_WITHIN_MS` by default. */
  readonly timeoutMs?: number
  /** A folder for `<name>.pid.json`, by which `endLeftovers` finds the process after this one was killed. */
  readonly runDir?: string
  /** `pipe`: the child sees the end of its standard input when this process is gone. */
  readonly stdin?: 'ignore' | 'pipe'
}

export type RunningProcess = {
  readonly name: string
  readonly pid: number
  /** Never rejects. */
  readonly exited: Promise<Exit>
  /**
   * SIGTERM, then SIGKILL after `graceMs` (5,000 by default). Resolves when the process is gone; harmless to
   * repeat.
   */
  stop(graceMs?: number): Promise<Exit>
  /** The last lines of the log file. */
  tail(lines: number): string[]
  /** What the child printed since it was started, at most the last 64 KB. */
  output(): string
}

/** Who a process is: a number that the kernel gives out again, and the moment that it does not. */
export type Identity = { readonly pid: number; readonly startedAt: string }

type PidRecord = Identity & { readonly name: string; readonly parent: Identity | null }

const POLL_MS = 20
/**
 * For what hangs, not for what is slow: a child that dies is reported at once, and beside busy loops a start
 * takes ten times as long.
 */
export const READY_WITHIN_MS = 300_000

/**
 * Starts a child process in its own process group (Ctrl-C reaches this process only, which stops its children
 * in order). Rejects with an Error that carries the last 15 log lines when the child dies or stays silent
 * before it is ready.
 */
export async function startProcess(options: ProcessOptions): Promise<RunningProcess> {
  const { name, logFile, runDir } = options
  mkdirSync(dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'a')
  const logStart = statSync(logFile).size
  const child = spawn(options.command, [...options.args], {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: [options.stdin ?? 'ignore', log, log],
    detached: true,
  })
  closeSync(log)
  // An end of the child before it read its input would otherwise be an unhandled EPIPE.
  child.stdin?.on('error', () => {})
  let gone: Exit | undefined
  let spawnError: Error | undefined
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
    child.once('error', (error) => {
      spawnError = error
      resolve({ code: null, signal: null })
    })
  }).then((exit) => {
    gone = exit
    if (runDir) rmSync(recordFile(runDir, name), { force: true })
    return exit
  })
  if (child.pid === undefined) {
    await exited
    throw new Error(`${name} could not be started: ${spawnError?.message ?? 'no reason given'}`)
  }
  const pid = child.pid
  if (runDir) writeRecord(runDir, name, pid)

  const running: RunningProcess = {
    name,
    pid,
    exited,
    tail: (lines) => lastLines(readEnd(logFile, 0), lines),
    output: () => readEnd(logFile, logStart),
    async stop(graceMs = 5000) {
      if (gone) return gone
      child.kill('SIGTERM')
      const killer = setTimeout(() => child.kill('SIGKILL'), graceMs)
      try {
        return await exited
      } finally {
        clearTimeout(killer)
      }
    },
  }

  const timeoutMs = options.timeoutMs ?? READY_WITHIN_MS
  const deadline = Date.now() + timeoutMs
  while (!(await isReady(options.ready, running))) {
    if (gone) throw notReady(running, `${name} ended before it was ready (${exitText(gone)})`)
    if (Date.now() > deadline) {
      await running.stop(2000)
      throw notReady(running, `${name} was not ready after ${timeoutMs / 1000} s and was stopped`)
    }
    await Promise.race([delay(POLL_MS), exited])
  }
  return running
}

/**
 * Ends what a killed run left behind: processes recorded in `runDir` that still live, are still the same
 * process, and whose parent is gone. SIGTERM, then SIGKILL after 5 s. Each is reported in one line; stale
 * records are removed silently. Processes of a run that is still alive are left alone: their records are
 * returned.
 */
export async function endLeftovers(runDir: string, report: (line: string) => void): Promise<PidRecord[]> {
  const alive: PidRecord[] = []
  for (const file of existsSync(runDir) ? await readdir(runDir) : []) {
    if (!file.endsWith('.pid.json')) continue
    const path = join(runDir, file)
    // Another run may have removed it meanwhile.
    const record = parseRecord(await readFile(path, 'utf8').catch(() => ''))
    if (record && (await lives(record))) {
      if (record.parent && (await lives(record.parent))) {
        alive.push(record)
        continue
      }
      report(`Ending ${record.name} (process ${record.pid}), left behind by a run that was killed`)
      await endProcess(record)
    }
    rmSync(path, { force: true })
  }
  return alive
}

/** The process with this number, or null when there is none (a zombie counts as none). */
export async function identify(pid: number): Promise<Identity | null> {
  const startedAt = process.platform === 'linux' ? await startFromProc(pid) : await startFromPs(pid)
  return startedAt === null ? null : { pid, startedAt }
}

async function lives(identity: Identity): Promise<boolean> {
  return (await identify(identity.pid))?.startedAt === identity.startedAt
}

async function endProcess(identity: Identity): Promise<void> {
  signal(identity.pid, 'SIGTERM')
  const deadline = Date.now() + 5000
  while (await lives(identity)) {
    if (Date.now() > deadline) signal(identity.pid, 'SIGKILL')
    await delay(POLL_MS)
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It ended between the look and the signal.
  }
}

async function startFromProc(pid: number): Promise<string | null> {
  // No file, no process.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  return stat === null ? null : startInStat(stat)
}

/**
 * Field 22 of /proc/<pid>/stat, or null for a zombie. The name in field 2 may hold spaces and brackets, so
 * count after it.
 */
function startInStat(stat: string): string | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null)
}

async function startFromPs(pid: number): Promise<string | null> {
  const run = promisify(execFile)
  // `ps` ends with 1 where there is no such process.
  const found = await run('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => null)
  return found?.stdout.trim() || null
}

function writeRecord(runDir: string, name: string, pid: number): void {
  mkdirSync(runDir, { recursive: true })
  const write = (self: Identity | null, parent: Identity | null) => {
    if (self) writeFileSync(recordFile(runDir, name), JSON.stringify({ name, ...self, parent } satisfies PidRecord))
  }
  if (process.platform === 'linux') {
    // Synchronously, so that there is no moment at which a kill of this process leaves a child without a
    // record.
    write(identifySync(pid), identifySync(process.pid))
  } else {
    void Promise.all([identify(pid), identify(process.pid)]).then(([self, parent]) => write(self, parent))
  }
}

function identifySync(pid: number): Identity | null {
  const startedAt = startInStat(readEnd(`/proc/${pid}/stat`, 0))
  return startedAt === null ? null : { pid, startedAt }
}

function recordFile(runDir: string, name: string): string {
  return join(runDir, `${name}.pid.json`)
}

function parseRecord(text: string): PidRecord | null {
  try {
    const record = JSON.parse(text)
    return typeof record?.pid === 'number' && typeof record.startedAt === 'string' ? record : null
  } catch {
    return null
  }
}

async function isReady(ready: ProcessOptions['ready'], running: RunningProcess): Promise<boolean> {
  if (ready === undefined) return true
  return ready instanceof RegExp ? ready.test(running.output()) : await ready()
}

function notReady(running: RunningProcess, sentence: string): Error {
  const lines = lastLines(running.output(), 15)
  return new Error([`${sentence}. The last lines of its log:`, ...lines.map((line) => `  ${line}`)].join('\n'))
}

function exitText(exit: Exit): string {
  return exit.signal ? `signal ${exit.signal}` : `exit code ${exit.code}`
}

const END_BYTES = 64 * 1024

/**
 * The text of a file from `start`, at most its last 64 KB. Read synchronously: it is small and asked for
 * rarely.
 */
function readEnd(file: string, start: number): string {
  const handle = openSync(file, 'r')
  try {
    const from = Math.max(start, statSync(file).size - END_BYTES)
    const buffer = Buffer.alloc(END_BYTES)
    return buffer.toString('utf8', 0, readSync(handle, buffer, 0, END_BYTES, from))
  } finally {
    closeSync(handle)
  }
}

function lastLines(text: string, lines: number): string[] {
  return text.trimEnd().split('\n').slice(-lines)
}
