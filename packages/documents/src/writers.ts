import { Piscina } from 'piscina'
import type { DocumentFormat } from './format.ts'
import type { DocumentModel } from './model.ts'
import type { FormatRefusal } from './refusal.ts'
import type { write } from './write.ts'

/**
 * Layout takes a core for tenths of a second: two at a time, so that a service keeps answering on the others.
 */
const AT_ONCE = 2
const MOST_WAITING = 8
const IDLE_MS = 60_000
const LONGEST_MS = 60_000
const MOST_MEMORY_MB = 512

/** As many documents wait as may: the caller comes back later. */
export class WritersBusy extends Error {
  override name = 'WritersBusy'
}

let pool: Piscina<Task, Awaited<ReturnType<typeof write>>> | undefined
type Task = { readonly model: DocumentModel; readonly format: DocumentFormat }

/**
 * As `write`, outside of this thread: at most two at a time in a process, the next eight wait. Throws
 * `WritersBusy` beyond that; rejects where writing takes a minute or half a gigabyte.
 */
export async function writeApart(model: DocumentModel, format: DocumentFormat): Promise<Uint8Array | FormatRefusal> {
  pool ??= openPool()
  if (pool.queueSize >= MOST_WAITING) throw new WritersBusy('too many documents are being written')
  return pool.run({ model, format }, { signal: AbortSignal.timeout(LONGEST_MS) })
}

/**
 * Threads start when there is something to write and end when there has been nothing for a minute; they give
 * way to threads that answer.
 */
function openPool(): NonNullable<typeof pool> {
  return new Piscina({
    filename: new URL('./writer-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: AT_ONCE,
    maxQueue: MOST_WAITING,
    idleTimeout: IDLE_MS,
    atomics: 'disabled',
    niceIncrement: 10,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
}
