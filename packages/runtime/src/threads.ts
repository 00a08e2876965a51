import { Piscina } from 'piscina'

/**
 * Layout takes a core for tenths of a second: two at a time, so that a service keeps answering on the others.
 */
const AT_ONCE = 2
const MOST_WAITING = 8
const IDLE_MS = 60_000
const LONGEST_MS = 60_000
const MOST_MEMORY_MB = 512

/** As many tasks wait as may: the caller comes back later. */
export class ThreadsBusy extends Error {
  override name = 'ThreadsBusy'
}

/**
 * Does what the default export of a module does, outside of this thread: at most two tasks at a time in a
 * process, the next eight wait. Throws `ThreadsBusy` beyond that; rejects where a task takes a minute or half
 * a gigabyte. Threads start when there is something to do, end when there has been nothing for a minute, and
 * give way to threads that answer.
 */
export function threadsOf<Task, Result>(module: URL): (task: Task) => Promise<Result> {
  let pool: Piscina<Task, Result> | undefined
  return async (task) => {
    pool ??= new Piscina<Task, Result>({
      filename: module.href,
      minThreads: 0,
      maxThreads: AT_ONCE,
      maxQueue: MOST_WAITING,
      idleTimeout: IDLE_MS,
      atomics: 'disabled',
      niceIncrement: 10,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    })
    if (pool.queueSize >= MOST_WAITING) throw new ThreadsBusy('too many tasks are waiting for a thread')
    return pool.run(task, { signal: AbortSignal.timeout(LONGEST_MS) })
  }
}
