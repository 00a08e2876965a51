import { setTimeout as wait } from 'node:timers/promises'

/** How long a command is tried again while no server takes it; a gateway has given up on its caller by then. */
const RETRY_FOR_MS = 8_000
const LONGEST_PAUSE_MS = 500

/** One command to the server: the time the driver has for it, its own retries, the waiting for a connection and the server's work. */
export const OPERATION = { timeoutMS: 5_000 } as const

const NETWORK_ERRORS = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoPoolClearedError',
  'PoolClearedOnNetworkError',
  'MongoWaitQueueTimeoutError',
  'MongoOperationTimeoutError',
  'MongoTopologyClosedError',
])
/** HostUnreachable, HostNotFound, NetworkTimeout, ShutdownInProgress, WriteConcernTimeout, a change of the primary, a socket's end. */
const SERVER_CODES = new Set([6, 7, 64, 89, 91, 189, 9001, 10058, 10107, 11600, 11602, 13435, 13436])
const LABELS = ['RetryableWriteError', 'RetryableReadError']

/** Whether the server, not the command, is what was wrong: nobody knows if a write took place. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errorLabels } = error as { code?: unknown; errorLabels?: readonly string[] }
  if (NETWORK_ERRORS.has(error.name) || (typeof code === 'number' && SERVER_CODES.has(code))) return true
  return LABELS.some((label) => errorLabels?.includes(label))
}

/**
 * Does the work again while the server is what is wrong, for 8 s. The work must be one that may be done twice: every write of
 * a store is guarded, and a command knows whether it was applied. Rethrows the last error.
 */
export async function retrying<Result>(work: () => Promise<Result>, retryForMs = RETRY_FOR_MS): Promise<Result> {
  const until = performance.now() + retryForMs
  for (let tries = 0; ; tries++) {
    try {
      return await work()
    } catch (error) {
      const pause = Math.random() * Math.min(20 * 2 ** tries, LONGEST_PAUSE_MS)
      if (!isTransient(error) || performance.now() + pause > until) throw error
      await wait(pause)
    }
  }
}
