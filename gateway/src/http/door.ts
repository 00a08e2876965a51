// What one caller may take of the door at once, decided before anything of a request is read. A caller is
// an address here (in IPv6 a network of 64 bits): who it is, is known later. Beyond the bounds a request
// waits its turn, unread, and its connection is not read either.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { type AddressOf, networkOf, plainAddress } from '../request/address.ts'

export type DoorOptions = {
  readonly addressOf: AddressOf
  /** Reverse proxies of ours: their connections are not one caller's. */
  readonly trustedProxies: readonly string[]
  /**
   * Connections of one address, and its requests under way over all of them: behind a proxy of ours there
   * is nothing else to count.
   */
  readonly perAddress: number
  /** Answers a request that may not even wait. */
  readonly refuse: RequestListener
  /** A connection was closed because its address has too many. */
  readonly onRefused: () => void
}

export type Door = {
  readonly enter: (listener: RequestListener) => RequestListener
  readonly onConnection: (socket: Socket) => void
  /** Whether whoever asks has hardly anything under way, while somebody else has much. */
  readonly isLight: (request: IncomingMessage) => boolean
  readonly close: () => void
}

/** Requests under way on one connection; more come only from who pipelines. */
const PER_CONNECTION = 16
/** Requests of one address that others, who ask too, have beside them. */
const BESIDE_OTHERS = 4
/** What is under way for longer waits for somebody else, and keeps nobody from the core. */
const YOUNG_MS = 250
/** Requests of one address that may wait: as many as its connections may have under way. */
const MOST_WAITING = 1_024
/** Whoever asked within this long is somebody else who asks. */
const REMEMBERED_MS = 5_000
const LOOK_MS = 25
/** A connection too many is refused only then: who opens another at once does it once a second. */
const CLOSED_AFTER_MS = 1_000
/** So many are kept open for that, of all addresses. */
const MOST_KEPT = 1_000

type Ticket = {
  readonly connection: Connection
  readonly caller: Caller
  readonly begin: () => void
  begunAt: number
}
type Connection = {
  underWay: number
  readonly waiting: Ticket[]
  readonly ends: Set<() => void>
  /** Whose it is; undefined where it is a proxy's, whose requests are of many. */
  readonly network: string | undefined
}
type Caller = {
  underWay: number
  seenAt: number
  /** The turn of the event loop in which it began a request last. */
  begunIn: number
  readonly waiting: Ticket[]
  readonly young: Set<Ticket>
}

const TOO_MANY = [
  'HTTP/1.1 429 Too Many Requests',
  'Connection: close',
  'Retry-After: 1',
  'Content-Length: 0',
  '',
  '',
].join('\r\n')

/**
 * Bounds what is under way per connection and per address. Where several addresses ask, one that asks
 * without end begins one request in a turn of the event loop and has four in work beside those of others,
 * and delays them by no more; alone it has the gateway for itself.
 */
export function createDoor({ addressOf, trustedProxies, perAddress, refuse, onRefused }: DoorOptions): Door {
  const proxies = new Set(trustedProxies)
  const connections = new WeakMap<Socket, Connection>()
  const callers = new Map<string, Caller>()
  const open = new Map<string, number>()
  const waiting = new Set<Caller>()
  /** Callers who have more under way than others may have beside others. */
  let heavy = 0
  let kept = 0
  let turn = 0
  let isTurnComing = false
  let looking: NodeJS.Timeout | undefined

  const connectionOf = (request: IncomingMessage): Connection => {
    const { socket } = request
    const known = connections.get(socket)
    if (known) return known
    const isProxy = proxies.has(plainAddress(socket.remoteAddress ?? ''))
    const network = isProxy ? undefined : networkOf(addressOf(request))
    const connection: Connection = { underWay: 0, waiting: [], ends: new Set(), network }
    connections.set(socket, connection)
    // An answer that waits behind others of its connection hears nothing when that closes.
    socket.once('close', () => {
      for (const end of connection.ends) end()
    })
    return connection
  }

  const callerAt = (address: string): Caller => {
    let caller = callers.get(address)
    if (!caller) {
      caller = { underWay: 0, seenAt: 0, begunIn: -1, waiting: [], young: new Set() }
      callers.set(address, caller)
    }
    caller.seenAt = performance.now()
    return caller
  }

  const mayBegin = (caller: Caller): boolean => {
    if (caller.underWay >= perAddress) return false
    if (callers.size === 1) return true
    // What is answered at once is never under way beside another: a hundred refusals in one turn would be a
    // hundred before the others' next step.
    if (caller.begunIn === turn) return false
    const old = performance.now() - YOUNG_MS
    for (const ticket of caller.young) {
      if (ticket.begunAt >= old) break
      caller.young.delete(ticket)
    }
    return caller.young.size < BESIDE_OTHERS
  }

  const begin = (ticket: Ticket): void => {
    ticket.caller.underWay += 1
    if (ticket.caller.underWay === BESIDE_OTHERS + 1) heavy += 1
    ticket.caller.begunIn = turn
    // Whoever is alone keeps nobody from the core.
    if (callers.size > 1) {
      ticket.begunAt = performance.now()
      takeTurnsSoon()
      ticket.caller.young.add(ticket)
    }
    ticket.begin()
  }

  const come = (ticket: Ticket): void => {
    const { connection, caller } = ticket
    connection.underWay += 1
    if (caller.waiting.length === 0 && mayBegin(caller)) begin(ticket)
    else {
      caller.waiting.push(ticket)
      waiting.add(caller)
      takeTurnsSoon()
      looking ??= setInterval(takeTurnsSoon, LOOK_MS).unref()
    }
  }

  const takeTurns = (): void => {
    isTurnComing = false
    turn += 1
    for (const caller of waiting) {
      while (caller.waiting.length > 0 && mayBegin(caller)) begin(caller.waiting.shift()!)
      if (caller.waiting.length === 0) waiting.delete(caller)
    }
    if (waiting.size > 0) return
    clearInterval(looking)
    looking = undefined
  }

  /** In a turn of the event loop of its own: what others have sent meanwhile is read first. */
  const takeTurnsSoon = (): void => {
    if (isTurnComing) return
    isTurnComing = true
    setImmediate(takeTurns)
  }

  const forgetting = setInterval(() => {
    const forgotten = performance.now() - REMEMBERED_MS
    for (const [address, { underWay, waiting, seenAt }] of callers)
      if (underWay === 0 && waiting.length === 0 && seenAt < forgotten) callers.delete(address)
  }, REMEMBERED_MS).unref()

  const enter =
    (listener: RequestListener): RequestListener =>
    (request, response) => {
      const { socket } = request
      const connection = connectionOf(request)
      const caller = callerAt(connection.network ?? networkOf(addressOf(request)))
      const begin = (): void => {
        onceOver(socket, connection, response, () => {
          caller.young.delete(ticket)
          if (caller.underWay === BESIDE_OTHERS + 1) heavy -= 1
          caller.underWay -= 1
          connection.underWay -= 1
          const next = connection.waiting.shift()
          if (next) come(next)
          if (connection.waiting.length === 0) socket.resume()
          if (waiting.size > 0) takeTurnsSoon()
        })
        // Whoever left while it waited is not answered, and is over at once.
        if (!socket.destroyed) listener(request, response)
      }
      const ticket: Ticket = { connection, caller, begin, begunAt: 0 }
      if (caller.waiting.length >= MOST_WAITING) return refuse(request, response)
      if (connection.underWay < PER_CONNECTION) return come(ticket)
      connection.waiting.push(ticket)
      socket.pause()
    }

  const closeLater = (socket: Socket): void => {
    if (kept >= MOST_KEPT) {
      socket.resetAndDestroy()
      return
    }
    kept += 1
    socket.pause()
    const timer = setTimeout(() => socket.end(TOO_MANY, () => socket.destroy()), CLOSED_AFTER_MS).unref()
    socket.once('close', () => {
      kept -= 1
      clearTimeout(timer)
    })
  }

  const onConnection = (socket: Socket): void => {
    if (proxies.has(plainAddress(socket.remoteAddress ?? ''))) return
    const address = networkOf(socket.remoteAddress ?? '')
    const count = open.get(address) ?? 0
    if (count >= perAddress) {
      onRefused()
      closeLater(socket)
      return
    }
    open.set(address, count + 1)
    socket.once('close', () => {
      const left = open.get(address)! - 1
      if (left === 0) open.delete(address)
      else open.set(address, left)
    })
  }

  const isLight = (request: IncomingMessage): boolean =>
    heavy > 0 && (callers.get(networkOf(addressOf(request)))?.underWay ?? 0) <= BESIDE_OTHERS

  return {
    enter,
    onConnection,
    isLight,
    close: () => {
      clearInterval(forgetting)
      clearInterval(looking)
    },
  }
}

/** Calls `over` once: the answer is written, which closes it, or nobody is there to read it. */
function onceOver(socket: Socket, { ends }: Connection, response: ServerResponse, over: () => void): void {
  if (socket.destroyed) {
    over()
    return
  }
  const end = (): void => {
    if (ends.delete(end)) over()
  }
  // What is once over stays so: `on`, without the wrapper that `once` makes.
  response.on('close', end)
  ends.add(end)
}
