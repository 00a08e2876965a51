import type { IncomingMessage } from 'node:http'

const LOOPBACK = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i
const ADDED_BY_PROXIES = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']

/**
 * Whether this machine itself asks. A connection from loopback is not enough: a reverse proxy beside us connects from there for anybody,
 * and so does a browser here that a foreign page sends. Both show by the Host that was asked for or by the header that proxies add.
 */
export function isFromHere({ socket, headers }: IncomingMessage): boolean {
  const isNear = LOOPBACK.test(socket.remoteAddress ?? '') && LOCAL_HOST.test(headers.host ?? '')
  return isNear && !ADDED_BY_PROXIES.some((header) => headers[header])
}
