import { AsyncLocalStorage } from 'node:async_hooks'
import { listeningNow } from './listening-time.ts'

/** Whoever asked waits no longer: what is still to be done for them is of no use. */
export class DeadlineError extends Error {
  override name = 'DeadlineError'
}

const deadlines = new AsyncLocalStorage<number>()

/**
 * Runs work that somebody waits for so many milliseconds; it counts only time in which this process listens.
 */
export function withDeadline<Result>(ms: number, work: () => Result): Result {
  return deadlines.run(listeningNow() + ms, work)
}

/** Runs work that goes on, or has to be done, whoever caused it has left. */
export function withoutDeadline<Result>(work: () => Result): Result {
  return deadlines.run(Number.POSITIVE_INFINITY, work)
}

/** The moment, by `listeningNow`, at which the caller of this work leaves; infinite where nobody waits. */
export function deadlineAt(): number {
  return deadlines.getStore() ?? Number.POSITIVE_INFINITY
}
