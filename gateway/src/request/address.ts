import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

export type AddressOf = (request: IncomingMessage) => string

/**
 * Where a request comes from. Behind proxies that are ours (`trusted`, plain IP addresses) it is the last
 * address of `X-Forwarded-For` that is none of them: what stands before that one, anybody may have written.
 */
export function addressBehind(trusted: readonly string[]): AddressOf {
  const ours = new Set(trusted)
  return (request) => {
    let address = plainAddress(request.socket.remoteAddress ?? '')
    const hops = ours.has(address) ? (forwardedFor(request)?.split(',') ?? []) : []
    while (ours.has(address)) {
      const hop = plainAddress(hops.pop()?.trim() ?? '')
      if (isIP(hop) === 0) return address
      address = hop
    }
    return address
  }
}

/** Node joins the header's repetitions with commas. */
function forwardedFor({ headers }: IncomingMessage): string | undefined {
  return headers['x-forwarded-for'] as string | undefined
}

/** An IPv4 address as a socket of both kinds writes it, without the IPv6 in front. */
export function plainAddress(address: string): string {
  return address.includes(':') ? (/^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address) : address
}

/** What one household or one machine has of addresses: an IPv4 address, in IPv6 the network of 64 bits. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [head = '', tail = ''] = address.split('%')[0]!.split('::')
  const groups = [head, tail].map((part) => part.split(':').filter((group) => group !== ''))
  const missing = Array.from({ length: 8 - groups[0]!.length - groups[1]!.length }, () => '0')
  return [...groups[0]!, ...(address.includes('::') ? missing : []), ...groups[1]!].slice(0, 4).join(':')
}
