import { createHmac, timingSafeEqual } from 'node:crypto'

/** How long an address that somebody was given is good. */
export const ADDRESS_LIFETIME_MS = 10 * 60 * 1_000

/** What an address lets its holder do. `GET` includes `HEAD`. */
export type AddressMethod = 'GET' | 'PUT'
export type Words = Readonly<Record<string, string>>

type Signing = {
  readonly method: AddressMethod
  /** What the address is of, with nothing that needs an escape: `/files/stakeholders/RmlsZTo…`. */
  readonly path: string
  /** What else the holder may not change, such as a purpose; its names are not `expires` and `signature`. */
  readonly words?: Words
  /** The clock, in milliseconds since 1970. */
  readonly now: number
}
export type SignedAddress = { readonly path: string; readonly expiresAt: Date }
export type Verified = { readonly words: Words; readonly expiresAt: Date }

const SIGNED = /^([^?#]+\?(?:[^#]*&)?expires=(\d{1,12}))&signature=([A-Za-z0-9_-]{43})$/

/**
 * A path with a query that opens one thing, by one method, for ten minutes (HMAC-SHA-256). Whoever has the
 * address has the right: it is given only to who has it, and rights are decided there. `secret` is that of
 * the hand-off, of which the addresses have a key of their own.
 */
export function signAddress({ method, path, words = {}, now }: Signing, secret: string): SignedAddress {
  // Whole seconds, rounded up: an address is never good for less than was said.
  const expires = Math.ceil((now + ADDRESS_LIFETIME_MS) / 1_000)
  const text = `${path}?${new URLSearchParams({ ...words, expires: String(expires) })}`
  return { path: `${text}&signature=${mac(method, text, secret)}`, expiresAt: new Date(expires * 1_000) }
}

/**
 * What a signed path and query say, `EXPIRED` after their time, or `FORGED`: nobody has signed this, for this
 * method. `secrets` may hold two live keys.
 */
export function verifyAddress(
  { method, url, now }: { readonly method: string | undefined; readonly url: string; readonly now: number },
  secrets: readonly string[],
): Verified | 'EXPIRED' | 'FORGED' {
  const [, text, expires, signature] = SIGNED.exec(url) ?? []
  if (!text || !expires || !signature) return 'FORGED'
  const asked = method === 'HEAD' ? 'GET' : (method ?? '')
  if (!secrets.some((secret) => equal(signature, mac(asked, text, secret)))) return 'FORGED'
  const expiresAt = new Date(Number(expires) * 1_000)
  if (expiresAt.getTime() <= now) return 'EXPIRED'
  const { expires: _, ...words } = Object.fromEntries(new URLSearchParams(text.slice(text.indexOf('?') + 1)))
  return { words, expiresAt }
}

function mac(method: string, text: string, secret: string): string {
  const key = createHmac('sha256', secret).update('kadry signed address').digest()
  return createHmac('sha256', key).update(`${method}\n${text}`).digest('base64url')
}

function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
