import { createHmac, hash, randomUUID, timingSafeEqual } from 'node:crypto'
import { isRole, type Viewer, viewerText } from './viewer.ts'

/** The header in which the gateway hands the verified viewer to a subgraph. */
export const HANDOFF_HEADER = 'x-kadry-handoff'
/** On the answer to a hand-off: microseconds of CPU that it took, for the caller's budget. */
export const CPU_HEADER = 'x-kadry-cpu'
const LIFETIME_MS = 60_000
/** How far the gateway's clock may be ahead of the subgraph's. */
const AHEAD_MS = 5_000
/** Nonces of one generation; two are remembered, so that a subgraph spends some 20 MB at most. */
const GENERATION = 100_000

/** A call before its body is known: which subgraph it is meant for, by its name, where it goes, and when. */
export type Call = { readonly subgraph: string; readonly path: string; readonly now: number }
/** Whom a handoff speaks for, how long they wait, and whether it was made for this body. */
export type Handed = {
  readonly viewer: Viewer
  /** Milliseconds from now, where the gateway says it. */
  readonly waitsMs?: number
  readonly isFor: (body: Uint8Array | string) => boolean
}
export type VerifyHandoff = (header: string | undefined, call: Call) => Handed | undefined

type Claims = {
  readonly viewer: Viewer
  readonly at: number
  /** Milliseconds until the request's deadline; an older gateway says none. */
  readonly waits?: number
  readonly nonce: string
  readonly to: string
  readonly path: string
  /** SHA-256. */
  readonly body: string
}

/** `waitsMs`: milliseconds until the request's deadline. */
type Signed = Call & { readonly body: string; readonly waitsMs?: number }

/**
 * Signs who is asking, when, for how long, whom, and exactly what (HMAC-SHA-256 over time, deadline, nonce,
 * viewer, subgraph, path and body hash); each signature is good for one call.
 */
export function signHandoff(viewer: Viewer, call: Signed, secret: string): string {
  const { subgraph: to, path, body, now: at, waitsMs } = call
  const waits = waitsMs === undefined ? {} : { waits: Math.max(0, Math.floor(waitsMs)) }
  const about: Omit<Claims, 'viewer'> = { at, ...waits, nonce: randomUUID(), to, path, body: hashOf(body) }
  const claims = Buffer.from(`{"viewer":${viewerText(viewer)},${JSON.stringify(about).slice(1)}`).toString('base64url')
  return `${claims}.${mac(claims, secret)}`
}

/**
 * Answers with the viewer a handoff speaks for, or undefined where it is absent, forged, older than 60 s,
 * made for another subgraph or path, or seen before: all that can be said before a byte of the body is read.
 * `secrets` may hold two live keys, so that one can be replaced without a stop. Replays are noticed by the
 * process that saw the first; `remembered` is for a test that makes the memory small.
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

  return (header, { subgraph, path, now }) => {
    const [given, signature, more] = header?.split('.') ?? []
    if (!given || !signature || more !== undefined) return undefined
    if (!secrets.some((secret) => equal(signature, mac(given, secret)))) return undefined
    const claims = JSON.parse(Buffer.from(given, 'base64url').toString('utf8')) as Claims
    if (claims.to !== subgraph || claims.path !== path) return undefined
    const age = now - claims.at
    if (age > LIFETIME_MS || age < -AHEAD_MS || !claims.viewer.roles.every(isRole)) return undefined
    if (!isNew(claims, now)) return undefined
    const { waits } = claims
    const waitsMs = typeof waits === 'number' && waits >= 0 ? { waitsMs: waits } : {}
    return { viewer: claims.viewer, ...waitsMs, isFor: (body) => hashOf(body) === claims.body }
  }
}

function mac(claims: string, secret: string): string {
  return createHmac('sha256', secret).update(claims).digest('base64url')
}

function hashOf(body: Uint8Array | string): string {
  return hash('sha256', body, 'base64url')
}

function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
