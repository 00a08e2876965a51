import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Lifecycle } from './lifecycle.ts'
import type { Logger } from './log.ts'

/** What a process says of itself to those who decide whether to send it requests. */
export type Readiness = { readonly isReady: boolean; readonly body: Readonly<Record<string, unknown>> }
type Settings = { readonly HEALTH_PORT?: number | undefined; readonly HEALTH_HOST: string }
/** `turn` is answered by whichever event loop turns; `look` by what was looked at. */
export type Question = 'turn' | 'look'
export type Answered = { readonly question: Question; readonly answer: unknown }

/** No collection and no piece of work that ends keeps a core for so long. */
const HUNG_AFTER_MS = 30_000

/**
 * Serves `/livez` and `/readyz` from a thread of its own, on an address of its own where the environment
 * names one. While the core of this process is busy the thread answers for it, with what was true last; a
 * core that has not turned for half a minute hangs, and both are 503. `look` never rejects. Rejects with the
 * system's error where the thread can't listen.
 */
export async function serveHealth(
  look: () => Promise<Readiness>,
  { HEALTH_PORT: port, HEALTH_HOST: host }: Settings,
  lifecycle: Pick<Lifecycle, 'onStop'>,
  log: Pick<Logger, 'info' | 'error'>,
  hungAfterMs = HUNG_AFTER_MS,
): Promise<{ readonly url: string } | undefined> {
  if (port === undefined) return undefined
  const thread = new Worker(new URL('./health-thread.ts', import.meta.url), {
    workerData: { port, host, hungAfterMs },
  })
  const [url] = (await once(thread, 'message')) as [string]
  thread.on('message', async (question: Question) => {
    const answer = question === 'look' ? await look() : true
    thread.postMessage({ question, answer } satisfies Answered)
  })
  thread.on('error', (error) => log.error({ err: error }, 'nobody answers how this process is any more'))
  lifecycle.onStop('health', async () => void (await thread.terminate()))
  log.info({ url: `${url}/readyz` }, 'health')
  return { url }
}
