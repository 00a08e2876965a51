import type { Socket } from 'node:net'
import { networkOf } from '../request/address.ts'

type Bounds = {
  /** Connections of one address. */
  readonly perAddress: number
  /** Whether a connection is not one caller's. */
  readonly isExempt: (socket: Socket) => boolean
  readonly onRefused: () => void
}

/** A connection too many is refused only then: who opens another at once does it once a second. */
const CLOSED_AFTER_MS = 1_000
/** So many are kept open for that, of all addresses. */
const MOST_KEPT = 1_000

const TOO_MANY = [
  'HTTP/1.1 429 Too Many Requests',
  'Connection: close',
  'Retry-After: 1',
  'Content-Length: 0',
  '',
  '',
].join('\r\n')

/** Sees every connection before anything of it is read, and closes one of an address that has too many. */
export function boundConnections({ perAddress, isExempt, onRefused }: Bounds): (socket: Socket) => void {
  const open = new Map<string, number>()
  let kept = 0

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

  return (socket) => {
    if (isExempt(socket)) return
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
}
