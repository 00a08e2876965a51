import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { listeningNow } from './listening-time.ts'

export type Listening = {
  readonly url: string
  readonly port: number
  /** Takes no more connections, and ends those that there are once what is asked on them is answered. */
  readonly close: () => Promise<void>
}

/**
 * Above any client's idle time, so that a kept-alive connection is closed by the side that knows whether it
 * is in use.
 */
const KEEP_ALIVE_MS = 75_000
const HEADERS_DEADLINE_MS = 10_000
const REQUEST_DEADLINE_MS = 15_000
/** How often the deadlines are looked at: Node's own half a minute would make 10 s of them 40. */
const CHECK_MS = 1_000
/**
 * Who takes no more of an answer makes us keep it; each megabyte is read within this over the slowest of
 * mobile networks.
 */
const READING_DEADLINE_MS = 60_000
const MEGABYTE = 2 ** 20
/** Whoever stops lets every request end that the gateway's deadline of 10 s lets end. */
const CLOSING_DEADLINE_MS = 11_000
const LOOK_FOR_IDLE_MS = 100

export type Deadlines = {
  readonly headersMs?: number
  readonly requestMs?: number
  readonly readingMs?: number
  readonly checkMs?: number
  /** How long what is under way may go on once nobody else may come; 11 s unless given. */
  readonly closingMs?: number
  /** Sees every connection before anything of it is read. */
  readonly onConnection?: (socket: Socket) => void
}

/**
 * Serves an application on one address, within deadlines that a test may shorten; rejects with the system's
 * error (EADDRINUSE, EACCES) where it can't listen.
 */
export async function listen(
  app: RequestListener,
  port: number,
  host = '127.0.0.1',
  deadlines: Deadlines = {},
): Promise<Listening> {
  const { readingMs = READING_DEADLINE_MS, checkMs = CHECK_MS, closingMs = CLOSING_DEADLINE_MS } = deadlines
  const server: Server = createServer(
    {
      keepAliveTimeout: KEEP_ALIVE_MS,
      headersTimeout: deadlines.headersMs ?? HEADERS_DEADLINE_MS,
      requestTimeout: deadlines.requestMs ?? REQUEST_DEADLINE_MS,
      connectionsCheckingInterval: checkMs,
    },
    app,
  )
  if (deadlines.onConnection) server.on('connection', deadlines.onConnection)
  closeUnread(server, readingMs, checkMs)
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
      // A connection whose last answer has just been written is idle, and nothing else closes it.
      const idle = setInterval(() => server.closeIdleConnections(), LOOK_FOR_IDLE_MS)
      const cut = setTimeout(() => server.closeAllConnections(), closingMs)
      await closed
      clearInterval(idle)
      clearTimeout(cut)
    },
  }
}

/**
 * Closes a connection that has had something to read for so long, for each megabyte of it, without an end;
 * Node waits for ever.
 */
function closeUnread(server: Server, readingMs: number, checkMs: number): void {
  /** Open connections, and until when each is to have read what it has to read; 0 where that is nothing. */
  const until = new Map<Socket, number>()
  server.on('connection', (socket) => {
    until.set(socket, 0)
    socket.once('close', () => until.delete(socket))
  })
  const check = setInterval(() => {
    const now = listeningNow()
    for (const [socket, deadline] of until) {
      const unread = socket.writableLength
      if (unread === 0) until.set(socket, 0)
      else if (deadline === 0) until.set(socket, now + readingMs * Math.ceil(unread / MEGABYTE))
      else if (now > deadline) socket.destroy()
    }
  }, checkMs).unref()
  server.once('close', () => clearInterval(check))
}
