import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
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

const ownDeadlines = new WeakSet<object>()

/** Lets a request take longer than others to come: whoever handles it watches by itself that it goes on. */
export function withOwnDeadline(request: IncomingMessage): void {
  const { socket } = request
  ownDeadlines.add(socket)
  request.once('close', () => ownDeadlines.delete(socket))
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
      connectionsCheckingInterval: checkMs,
    },
    app,
  )
  if (deadlines.onConnection) server.on('connection', deadlines.onConnection)
  limitArrival(server, deadlines.headersMs ?? HEADERS_DEADLINE_MS, deadlines.requestMs ?? REQUEST_DEADLINE_MS, checkMs)
  refuseUnreadable(server)
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
 * Node measures by the clock on the wall how long a request takes to come, and looks before it reads what has
 * come: after a pause of this process every request under way would be late. The time in which nobody
 * listened is added to both limits until it can concern no request any more.
 */
function limitArrival(server: Server, headersMs: number, requestMs: number, checkMs: number): void {
  const unheardUntilNow = () => performance.now() - listeningNow()
  const [longest, samples] = [Math.max(headersMs, requestMs), [{ at: listeningNow(), unheard: unheardUntilNow() }]]
  const check = setInterval(() => {
    samples.push({ at: listeningNow(), unheard: unheardUntilNow() })
    while (samples[1] && samples[1].at < listeningNow() - longest) samples.shift()
  }, checkMs).unref()
  server.once('close', () => clearInterval(check))
  const unheard = () => Math.ceil(unheardUntilNow() - samples[0]!.unheard)
  Object.defineProperties(server, {
    headersTimeout: { get: () => headersMs + unheard() },
    requestTimeout: { get: () => requestMs + unheard() },
  })
}

const STATUS_LINES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/**
 * What Node does by itself with what is no HTTP and with what does not come, except for requests that have a
 * deadline of their own.
 */
function refuseUnreadable(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && ownDeadlines.has(socket)) return
    // An answer of which something was sent is not to be continued by another one; Node looks at the same
    // field.
    const { _httpMessage: answering } = socket as { _httpMessage?: ServerResponse | null }
    if (socket.writable && !answering?.headersSent)
      socket.write(`HTTP/1.1 ${STATUS_LINES[error.code ?? ''] ?? '400 Bad Request'}\r\nConnection: close\r\n\r\n`)
    socket.destroy(error)
  })
}

/**
 * Closes a connection whose reader has not taken, within so long for each megabyte, what it had to read at
 * the beginning of that time; Node waits for ever. A reader of a long answer that comes portion by portion
 * always has something to read: what counts is that it takes it.
 */
function closeUnread(server: Server, readingMs: number, checkMs: number): void {
  /**
   * Open connections, until when each is to have read what it has to read (0 where that is nothing), and how
   * many bytes that is in all.
   */
  const open = new Map<Socket, { deadline: number; toRead: number }>()
  server.on('connection', (socket) => {
    open.set(socket, { deadline: 0, toRead: 0 })
    socket.once('close', () => open.delete(socket))
  })
  const check = setInterval(() => {
    const now = listeningNow()
    for (const [socket, reading] of open) {
      const unread = socket.writableLength
      const isRead = unread === 0 || (socket.bytesWritten ?? 0) - unread >= reading.toRead
      if (reading.deadline !== 0 && now > reading.deadline && !isRead) socket.destroy()
      if (isRead) reading.deadline = unread === 0 ? 0 : now + readingMs * Math.ceil(unread / MEGABYTE)
      if (isRead) reading.toRead = socket.bytesWritten ?? 0
    }
  }, checkMs).unref()
  server.once('close', () => clearInterval(check))
}
