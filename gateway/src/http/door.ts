// What one caller may take of the door at once, decided before anything of a request is read. A caller is an address here (in IPv6 a network of
// 64 bits): who it is, is known later. Beyond the bounds a request waits its turn, unread, and its connection is not read either.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { type AddressOf, networkOf, plainAddress } from '../request/address.ts'

export type DoorOptions = {
  readonly addressOf: AddressOf
  /** Reverse proxies of ours: their connections are not one caller's. */
  readonly trustedProxies: readonly string[]
  /** Connections of one address, and its requests under way over all of them: behind a proxy of ours there is nothing else to count. */
  readonly perAddress: number
  /** Answers a request that may not even wait. */
  readonly refuse: RequestListener
  /** A connection was closed because its address has too many. */
  readonly onRefused: () => void
}

export type Door = {
  readonly enter: (listener: RequestListener) => RequestListener
  readonly onConnection: (socket: Socket) => void
  /** Whether whoever asks has hardly anything under way: it is not the one that keeps others waiting. */
  readonly isLight: (request: IncomingMessage) => boolean
  readonly close: () => void
}

/** Requests under way on one connection; more come only from who pipelines. */
const PER_CONNECTION = 16
/** Requests of one address that begin in one turn of the event loop while others ask too: some two milliseconds of work. */
const PER_TURN = 4
/** Requests of one address that may wait: as many as its connections may have under way. */
const MOST_WAITING = 1_024
const LIGHT = 4
/** Whoever asked within this long is somebody else who asks. */
const REMEMBERED_MS = 5_000

type Ticket = { readonly connection: Connection; readonly caller: Caller; readonly begin: () => void }
type Connection = { underWay: number; readonly waiting: Ticket[]; readonly ends: Set<() => void> }
type Caller = { underWay: number; begun: number; seenAt: number; waiting: Ticket[] }

const TOO_MANY = [
  'HTTP/1.1 429 Too Many Requests',
  'Connection: close',
  'Retry-After: 1',
  'Content-Length: 0',
  '',
  '',
].join('\r\n')

/**
 * Bounds what is under way per connection and per address, and lets addresses begin in turn: one that asks without end then delays
 * others by what it may begin in one turn, and by no more. Alone it has the gateway for itself.
 */
export function createDoor({ addressOf, trustedProxies, perAddress, refuse, onRefused }: DoorOptions): Door {
  const proxies = new Set(trustedProxies)
  const connections = new WeakMap<Socket, Connection>()
  const callers = new Map<string, Caller>()
  const open = new Map<string, number>()
  /** Who has begun in this turn, or waits. */
  const busy = new Set<Caller>()

  const connectionOf = (socket: Socket): Connection => {
    const known = connections.get(socket)
    if (known) return known
    const connection: Connection = { underWay: 0, waiting: [], ends: new Set() }
    connections.set(socket, connection)
    // An answer that waits behind others of its connection hears nothing when that closes.
    socket.once('close', () => {
      for (const end of connection.ends) end()
    })
    return connection
  }

  const callerAt = (address: string): Caller => {
    const caller = callers.get(address) ?? { underWay: 0, begun: 0, seenAt: 0, waiting: [] }
    callers.set(address, caller)
    caller.seenAt = performance.now()
    return caller
  }

  const mayBegin = ({ underWay, begun }: Caller): boolean =>
    underWay < perAddress && (begun < PER_TURN || callers.size === 1)

  const begin = ({ caller, begin }: Ticket): void => {
    caller.underWay += 1
    caller.begun += 1
    keepBusy(caller)
    begin()
  }

  const beginWaiting = (caller: Caller): void => {
    while (caller.waiting.length > 0 && mayBegin(caller)) begin(caller.waiting.shift()!)
  }

  const nextTurn = (): void => {
    const all = [...busy]
    busy.clear()
    for (const caller of all) caller.begun = 0
    for (const caller of all) {
      beginWaiting(caller)
      // Who may begin no more before something of it ends is woken by that.
      if (caller.waiting.length > 0 && caller.underWay < perAddress) keepBusy(caller)
    }
  }

  const keepBusy = (caller: Caller): void => {
    if (busy.size === 0) setImmediate(nextTurn)
    busy.add(caller)
  }

  const forgetting = setInterval(() => {
    const forgotten = performance.now() - REMEMBERED_MS
    for (const [address, { underWay, waiting, seenAt }] of callers)
      if (underWay === 0 && waiting.length === 0 && seenAt < forgotten) callers.delete(address)
  }, REMEMBERED_MS).unref()

  const come = (ticket: Ticket): void => {
    ticket.connection.underWay += 1
    if (ticket.caller.waiting.length === 0 && mayBegin(ticket.caller)) begin(ticket)
    else {
      ticket.caller.waiting.push(ticket)
      keepBusy(ticket.caller)
    }
  }

  const enter =
    (listener: RequestListener): RequestListener =>
    (request, response) => {
      const { socket } = request
      const connection = connectionOf(socket)
      const caller = callerAt(networkOf(addressOf(request)))
      const begin = (): void => {
        onceOver(socket, connection, response, () => {
          caller.underWay -= 1
          connection.underWay -= 1
          const next = connection.waiting.shift()
          if (next) come(next)
          if (connection.waiting.length === 0) socket.resume()
          beginWaiting(caller)
        })
        // Whoever left while it waited is not answered, and is over at once.
        if (!socket.destroyed) listener(request, response)
      }
      const ticket = { connection, caller, begin }
      if (caller.waiting.length >= MOST_WAITING) return refuse(request, response)
      if (connection.underWay < PER_CONNECTION) return come(ticket)
      connection.waiting.push(ticket)
      socket.pause()
    }

  const onConnection = (socket: Socket): void => {
    if (proxies.has(plainAddress(socket.remoteAddress ?? ''))) return
    const address = networkOf(socket.remoteAddress ?? '')
    const count = open.get(address) ?? 0
    if (count >= perAddress) {
      onRefused()
      socket.end(TOO_MANY)
      socket.destroySoon()
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
    (callers.get(networkOf(addressOf(request)))?.underWay ?? 0) <= LIGHT

  return { enter, onConnection, isLight, close: () => clearInterval(forgetting) }
}

/** Calls `over` once: the answer is written, or nobody is there to read it. */
function onceOver(socket: Socket, { ends }: Connection, response: ServerResponse, over: () => void): void {
  let isOver = false
  const end = (): void => {
    if (isOver) return
    isOver = true
    ends.delete(end)
    over()
  }
  if (socket.destroyed) end()
  else {
    response.once('finish', end)
    response.once('close', end)
    ends.add(end)
  }
}
