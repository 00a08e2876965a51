import { setTimeout as wait } from 'node:timers/promises'
import { DeadlineError, deadlineAt } from '@kadry/runtime/deadline'
import { listeningNow, whenSilentFor } from '@kadry/runtime/listening-time'

/** How long a command is tried again while no server takes it, where nobody's deadline comes first. */
const RETRY_FOR_MS = 8_000
const LONGEST_PAUSE_MS = 500
const OPERATION_MS = 10_000
/** How much later than its caller a command lets go of its connection. */
const LEAVE_MS = 5_000

/**
 * Driver options: after how long the server ends the command by itself, and the driver the connection that
 * hangs over it.
 */
export type Bound = { readonly maxTimeMS: number; readonly socketTimeoutMS: number }

/**
 * For a command over a whole collection that nobody's request waits for: building an index, changing every
 * document.
 */
export const LONG: Bound = { maxTimeMS: 30 * 60_000, socketTimeoutMS: 31 * 60_000 }

/** No answer came in the time that there was for it; whether a write took place nobody knows. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError'
}

/**
 * One command, which gets its bound as options: 10 s unless `mostMs` says another, and never more than are
 * left until the request's deadline. Rejects with `DeadlineError` where that has passed, with `NoAnswerError`
 * where no answer comes while we listen: the driver's own `timeoutMS` does nothing any more
 * (`docs/decisions/085`).
 */
export async function bounded<Result>(
  command: (bound: Bound) => Promise<Result>,
  mostMs = OPERATION_MS,
): Promise<Result> {
  const left = deadlineAt() - listeningNow()
  if (left <= 0) throw new DeadlineError('the deadline of the request has passed')
  const maxTimeMS = Math.ceil(Math.min(mostMs, left))
  const { promise, reject } = Promise.withResolvers<never>()
  const silence = whenSilentFor(maxTimeMS, () => reject(new NoAnswerError(`no answer within ${maxTimeMS} ms`)))
  try {
    return await Promise.race([command({ maxTimeMS, socketTimeoutMS: maxTimeMS + LEAVE_MS }), promise])
  } finally {
    silence.clear()
  }
}

/** One command that may be done twice, tried again as `retrying` says. */
export function again<Result>(command: (bound: Bound) => Promise<Result>, mostMs?: number): Promise<Result> {
  return retrying(() => bounded(command, mostMs))
}

const NETWORK_ERRORS = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoPoolClearedError',
  'PoolClearedOnNetworkError',
  'MongoWaitQueueTimeoutError',
  'NoAnswerError',
  'MongoTopologyClosedError',
])
/**
 * HostUnreachable, HostNotFound, NetworkTimeout, ShutdownInProgress, WriteConcernTimeout, a change of the
 * primary, a socket's end.
 */
const SERVER_CODES = new Set([6, 7, 64, 89, 91, 189, 9001, 10058, 10107, 11600, 11602, 13435, 13436])
const MAX_TIME_EXPIRED = 50
const LABELS = ['RetryableWriteError', 'RetryableReadError']

/** Whether the server, not the command, is what was wrong: nobody knows if a write took place. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errorLabels } = error as { code?: unknown; errorLabels?: readonly string[] }
  if (NETWORK_ERRORS.has(error.name) || (typeof code === 'number' && SERVER_CODES.has(code))) return true
  return LABELS.some((label) => errorLabels?.includes(label))
}

/** Whether the server ended the command because its time was over. */
export function isTimedOut(error: unknown): boolean {
  return (error as { code?: unknown }).code === MAX_TIME_EXPIRED
}

/**
 * Does the work again while the server is what is wrong, for 8 s and never beyond the request's deadline;
 * time in which this process did not listen is not the server's. The work must be one that may be done twice:
 * every write of a store is guarded, and a command knows whether it was applied. Rethrows the last error, as
 * the cause of a `DeadlineError` where the deadline was it.
 */
export async function retrying<Result>(work: () => Promise<Result>, retryForMs = RETRY_FOR_MS): Promise<Result> {
  const deadline = deadlineAt()
  const until = Math.min(listeningNow() + retryForMs, deadline)
  for (let tries = 0; ; tries++) {
    try {
      return await work()
    } catch (error) {
      const pause = Math.random() * Math.min(20 * 2 ** tries, LONGEST_PAUSE_MS)
      if (!isTransient(error) && !isTimedOut(error)) throw error
      if (isTimedOut(error) || listeningNow() + pause > until) {
        if (until < deadline) throw error
        throw new DeadlineError('the deadline of the request has passed before the server answered', { cause: error })
      }
      await wait(pause)
    }
  }
}
