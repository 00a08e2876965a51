import { type Listening, listen } from './http.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { Logger } from './log.ts'

/** Prometheus text format 0.0.4. */
export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

type Settings = { readonly METRICS_PORT?: number | undefined; readonly METRICS_HOST: string }

/**
 * Serves `/metrics`, and nothing else, on an address of its own, where the environment names one: whom a
 * network lets reach that address may read it. Beside the graph it stays for this machine alone. Rejects with
 * the system's error where it can't listen.
 */
export async function serveMetrics(
  text: () => Promise<string> | string,
  { METRICS_PORT, METRICS_HOST }: Settings,
  lifecycle: Lifecycle,
  log: Logger,
): Promise<Listening | undefined> {
  if (METRICS_PORT === undefined) return undefined
  const listening = await listen(
    async (request, response) => {
      const isAsked = request.method === 'GET' && request.url?.split('?', 1)[0] === '/metrics'
      if (!isAsked) return void response.writeHead(404).end()
      try {
        const page = await text()
        response.writeHead(200, { 'content-type': METRICS_TYPE }).end(page)
      } catch (error) {
        log.warn({ err: error }, 'the metrics could not be read')
        response.destroy()
      }
    },
    METRICS_PORT,
    METRICS_HOST,
  )
  lifecycle.onStop('metrics', listening.close)
  log.info({ url: `${listening.url}/metrics` }, 'metrics')
  return listening
}
