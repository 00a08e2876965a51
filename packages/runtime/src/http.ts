import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Listening = { readonly url: string; readonly port: number; readonly close: () => Promise<void> }

/** Above any client's idle time, so that a kept-alive connection is closed by the side that knows whether it is in use. */
const KEEP_ALIVE_MS = 75_000
const HEADERS_DEADLINE_MS = 10_000
const REQUEST_DEADLINE_MS = 15_000

/** Serves an application on one address; rejects with the system's error (EADDRINUSE, EACCES) where it can't listen. */
export async function listen(app: RequestListener, port: number, host = '127.0.0.1'): Promise<Listening> {
  const server: Server = createServer(
    { keepAliveTimeout: KEEP_ALIVE_MS, headersTimeout: HEADERS_DEADLINE_MS, requestTimeout: REQUEST_DEADLINE_MS },
    app,
  )
  server.listen(port, host)
  await once(server, 'listening')
  const { port: chosen } = server.address() as AddressInfo
  return {
    url: `http://${host}:${chosen}`,
    port: chosen,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const cut = setTimeout(() => server.closeAllConnections(), 5_000)
      await closed
      clearTimeout(cut)
    },
  }
}
