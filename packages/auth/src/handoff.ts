import { createHmac, hash, randomUUID, timingSafeEqual } from 'node:crypto'
import { isRole, type Viewer } from './viewer.ts'

/** The header in which the gateway hands the verified viewer to a subgraph. */
export const HANDOFF_HEADER = 'x-kadry-handoff'
const LIFETIME_MS = 60_000
/** How far the gateway's clock may be ahead of the subgraph's. */
const AHEAD_MS = 5_000
/** Nonces of one generation; two are remembered, so that a subgraph spends some 20 MB at most. */
const GENERATION = 100_000

export type Handoff = { readonly path: string; readonly body: Uint8Array | string; readonly now: number }
export type VerifyHandoff = (header: string | undefined, handoff: Handoff) => Viewer | undefined

type Claims = { readonly viewer: Viewer; readonly at: number; readonly nonce: string }

/** Signs who is asking, when, and exactly what (HMAC-SHA-256 over time, nonce, viewer, path and body hash); each signature is good for one call. */
export function signHandoff(viewer: Viewer, { path, body, now }: Handoff, secret: string): string {
  const given: Claims = { viewer, at: now, nonce: randomUUID() }
  const claims = Buffer.from(JSON.stringify(given)).toString('base64url')
  return `${claims}.${mac(claims, path, body, secret)}`
}

/**
 * Answers with the viewer a handoff speaks for, or undefined where it is absent, forged, older than 60 s, made for another path or body, or seen
 * before. `secrets` may hold two live keys, so that one can be replaced without a stop. Replays are noticed by the process that saw
 * the first; `remembered` is for a test that makes the memory small.
 */
export function handoffVerifier(secrets: readonly string[], remembered = GENERATION): VerifyHandoff {
  let current = { nonces: new Set<string>(), began: 0, latest: 0 }
  let previous = current
  /** What was signed up to then may be a replay that is forgotten already. */
  let forgottenUntil = Number.NEGATIVE_INFINITY

  const isNew = ({ nonce, at }: Claims, now: number): boolean => {
    if (current.nonces.size >= remembered || now - current.began > LIFETIME_MS + AHEAD_MS) {
      forgottenUntil = Math.max(forgottenUntil, previous.latest)
      previous = current
      current = { nonces: new Set(), began: now, latest: 0 }
    }
    if (at <= forgottenUntil || current.nonces.has(nonce) || previous.nonces.has(nonce)) return false
    current.nonces.add(nonce)
    current.latest = Math.max(current.latest, at)
    return true
  }

  return (header, { path, body, now }) => {
    const [given, signature, more] = header?.split('.') ?? []
    if (!given || !signature || more !== undefined) return undefined
    if (!secrets.some((secret) => equal(signature, mac(given, path, body, secret)))) return undefined
    const claims = JSON.parse(Buffer.from(given, 'base64url').toString('utf8')) as Claims
    const age = now - claims.at
    if (age > LIFETIME_MS || age < -AHEAD_MS || !claims.viewer.roles.every(isRole)) return undefined
    return isNew(claims, now) ? claims.viewer : undefined
  }
}

function mac(claims: string, path: string, body: Uint8Array | string, secret: string): string {
  return createHmac('sha256', secret)
    .update(`${claims}\n${path}\n${hash('sha256', body, 'base64url')}`)
    .digest('base64url')
}

function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
