import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { isRole, type Viewer } from './viewer.ts'

/** The header in which the gateway hands the verified viewer to a subgraph. */
export const HANDOFF_HEADER = 'x-kadry-handoff'
const LIFETIME_MS = 60_000

export type Handoff = { readonly path: string; readonly body: Uint8Array | string; readonly now: number }

/** Signs who is asking, when, and exactly what (HMAC-SHA-256 over time, nonce, viewer, path and body hash). */
export function signHandoff(viewer: Viewer, { path, body, now }: Handoff, secret: string): string {
  const claims = Buffer.from(JSON.stringify({ viewer, at: now, nonce: randomBytes(9).toString('base64url') })).toString(
    'base64url',
  )
  return `${claims}.${mac(claims, path, body, secret)}`
}

/**
 * The viewer a handoff speaks for, or undefined where it is absent, forged, older than 60 s, or made for another path or body.
 * `secrets` may hold two live keys, so that one can be replaced without a stop.
 */
export function verifyHandoff(
  header: string | undefined,
  { path, body, now }: Handoff,
  secrets: readonly string[],
): Viewer | undefined {
  const [claims, signature, more] = header?.split('.') ?? []
  if (!claims || !signature || more !== undefined) return undefined
  if (!secrets.some((secret) => equal(signature, mac(claims, path, body, secret)))) return undefined
  const { viewer, at } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { viewer: Viewer; at: number }
  if (Math.abs(now - at) > LIFETIME_MS || !viewer.roles.every(isRole)) return undefined
  return viewer
}

function mac(claims: string, path: string, body: Uint8Array | string, secret: string): string {
  const bodyHash = createHash('sha256').update(body).digest('base64url')
  return createHmac('sha256', secret).update(`${claims}\n${path}\n${bodyHash}`).digest('base64url')
}

function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
