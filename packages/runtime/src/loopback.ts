import type { IncomingMessage } from 'node:http'

const LOOPBACK = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i
/** What proxies, and browsers for a foreign page, add. */
const ADDED = /^(?:via|origin|forwarded|cf-.*|x-(?:forwarded|original|real|envoy|amz|client|cluster).*|.*-client-ip)$/

/**
 * Whether this machine itself asks. A connection from loopback is not enough: a reverse proxy beside us
 * connects from there for anybody, and so does a browser here that a foreign page sends. Both show by the
 * Host that was asked for or by the header that proxies add.
 */
export function isFromHere({ socket, headers, url }: IncomingMessage): boolean {
  // A host in the address counts for more than the header (RFC 9112, 3.2.2).
  const isLocal = LOCAL_HOST.test(headers.host ?? '') && url?.startsWith('/') === true
  return isLocal && LOOPBACK.test(socket.remoteAddress ?? '') && !Object.keys(headers).some((name) => ADDED.test(name))
}
