// What one caller may take of the door at once, decided before anything of a request is read. A caller is
// an address here (in IPv6 a network of 64 bits): who it is, is known later. Beyond the bounds a request
// waits its turn, unread, and its connection is not read either.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { type AddressOf, networkOf, plainAddress } from '../request/address.ts'
import { Callers, type Ticket } from './callers.ts'
import { boundConnections } from './open-connections.ts'

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
/** Requests of one address that may wait: as many as its connections may have under way. */
const MOST_WAITING = 1_024

/**
 * Bounds what is under way per connection and per address. Where several addresses ask, one that asks
 * without end begins one request in a turn of the event loop and has four in work beside those of others,
 * and delays them by no more; alone it has the gateway for itself.
 */
export function createDoor({ addressOf, trustedProxies, perAddress, refuse, onRefused }: DoorOptions): Door {
  const proxies = new Set(trustedProxies)
  const isProxy = (socket: Socket): boolean => proxies.has(plainAddress(socket.remoteAddress ?? ''))
  const callers = new Callers(perAddress)
  const connections = new WeakMap<Socket, Connection>()

  const connectionOf = (request: IncomingMessage): Connection => {
    const { socket } = request
    let connection = connections.get(socket)
    if (!connection) {
      connection = new Connection(socket, callers, isProxy(socket) ? undefined : networkOf(addressOf(request)))
      connections.set(socket, connection)
    }
    return connection
  }

  return {
    enter: (listener) => (request, response) => {
      const connection = connectionOf(request)
      const caller = callers.at(connection.network ?? networkOf(addressOf(request)))
      if (caller.waiting.length >= MOST_WAITING) return refuse(request, response)
      const begin = (): void => {
        connection.expectEnd(ticket, response)
        // Whoever left while it waited is not answered, and is over at once.
        if (!connection.socket.destroyed) listener(request, response)
      }
      const ticket: Ticket = { caller, begin, begunAt: 0 }
      connection.take(ticket)
    },
    onConnection: boundConnections({ perAddress, isExempt: isProxy, onRefused }),
    isLight: (request) => callers.isLight(networkOf(addressOf(request))),
    close: () => callers.close(),
  }
}

class Connection {
  readonly socket: Socket
  /** Whose it is; undefined where it is a proxy's, whose requests are of many. */
  readonly network: string | undefined
  readonly #callers: Callers
  readonly #begun = new Set<Ticket>()
  readonly #waiting: Ticket[] = []
  #underWay = 0

  constructor(socket: Socket, callers: Callers, network: string | undefined) {
    this.socket = socket
    this.network = network
    this.#callers = callers
    // An answer that waits behind others of its connection hears nothing when that closes.
    socket.once('close', () => {
      for (const ticket of this.#begun) this.#end(ticket)
    })
  }

  take(ticket: Ticket): void {
    if (this.#underWay < PER_CONNECTION) this.#come(ticket)
    else {
      this.#waiting.push(ticket)
      this.socket.pause()
    }
  }

  /** It is over once its answer is written, which closes it, or nobody is there to read it. */
  expectEnd(ticket: Ticket, response: ServerResponse): void {
    this.#begun.add(ticket)
    if (this.socket.destroyed) this.#end(ticket)
    // What is once over stays so: `on`, without the wrapper that `once` makes.
    else response.on('close', () => this.#end(ticket))
  }

  #come(ticket: Ticket): void {
    this.#underWay += 1
    this.#callers.come(ticket)
  }

  #end(ticket: Ticket): void {
    if (!this.#begun.delete(ticket)) return
    this.#underWay -= 1
    this.#callers.over(ticket)
    const next = this.#waiting.shift()
    if (!next) return
    this.#come(next)
    if (this.#waiting.length === 0) this.socket.resume()
  }
}
