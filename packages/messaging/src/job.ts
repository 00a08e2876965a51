import type { Connection } from '@kadry/mongo/connect'
import type { Logger } from '@kadry/runtime/log'
import { createLease } from './lease.ts'
import { beginAtZero, type Metrics } from './metrics.ts'

/** Work that time asks for and nobody else: what is due by the clock, however long the service was away. */
export type Job = {
  /** One word for the lease, the log and the counters. */
  readonly name: string
  readonly everyMs: number
  /**
   * Does all that is due and resolves with how much that was; doing it again does nothing. `isOurs` renews
   * the lease: ask it before each portion and stop where it says no. `stuck` reports a record that is left
   * alone until the next run.
   */
  readonly run: (isOurs: () => Promise<boolean>, stuck: (id: string, error?: unknown) => void) => Promise<number>
}

type Due = {
  /** The next portion of what is due, without the records named; none where all is done. */
  readonly next: (without: readonly string[]) => Promise<readonly { readonly id: string }[]>
  readonly work: (id: string) => Promise<unknown>
}

/**
 * A job that works on records one by one. A record that fails, or is due again right after it was worked on,
 * is reported as stuck and left alone until the next run: the others have their turn, and the job ends.
 */
export function workOff({ next, work }: Due): Job['run'] {
  return async (isOurs, stuck) => {
    const worked = new Set<string>()
    const left = new Set<string>()
    const leave = (id: string, error?: unknown) => {
      left.add(id)
      stuck(id, error)
    }
    while (await isOurs()) {
      const due = await next([...left])
      if (due.length === 0) break
      for (const { id } of due) {
        if (worked.has(id)) {
          leave(id)
          continue
        }
        try {
          await work(id)
          worked.add(id)
        } catch (error) {
          leave(id, error)
        }
      }
    }
    return worked.size
  }
}

export type Jobs = {
  readonly start: () => void
  /** Runs each job once, where no other process runs it now. */
  readonly runAll: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Runs jobs at start and then again and again, each in one process at a time under a lease of its own. */
export function createJobs(
  jobs: readonly Job[],
  { connection, log, metrics }: { readonly connection: Connection; readonly log: Logger; readonly metrics: Metrics },
): Jobs {
  beginAtZero(
    metrics,
    ['job_done_total', 'job_failures_total', 'job_stuck_records_total'],
    jobs.map(({ name }) => ({ job: name })),
  )
  const timers = new Set<NodeJS.Timeout>()
  const running = new Set<Promise<void>>()
  let stopped = true

  const once = async ({ name, run }: Job) => {
    const lease = createLease(connection, `job ${name}`)
    if (!(await lease.acquire())) return
    try {
      const stuck = (id: string, error?: unknown) => {
        metrics.count('job_stuck_records_total', { job: name })
        log.error({ err: error, job: name, id }, 'a record makes no progress: it is left alone until the next run')
      }
      metrics.count('job_done_total', { job: name }, await run(lease.acquire, stuck))
    } finally {
      await lease.release()
    }
  }
  const tracked = (job: Job) => {
    const run = once(job).catch((error: unknown) => {
      metrics.count('job_failures_total', { job: job.name })
      log.warn({ err: error, job: job.name }, 'a job failed and is tried again later')
    })
    running.add(run)
    return run.finally(() => running.delete(run))
  }
  const repeat = (job: Job, ms: number) => {
    const timer = setTimeout(async () => {
      timers.delete(timer)
      await tracked(job)
      if (!stopped) repeat(job, job.everyMs)
    }, ms)
    timers.add(timer)
  }

  return {
    start: () => {
      stopped = false
      for (const job of jobs) repeat(job, 0)
    },
    runAll: async () => {
      for (const job of jobs) await once(job)
    },
    stop: async () => {
      stopped = true
      for (const timer of timers) clearTimeout(timer)
      await Promise.all(running)
    },
  }
}
