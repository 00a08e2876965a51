import type { RequestHandler } from 'express'

const PREFLIGHT_SECONDS = '600'
const EXPOSED = 'x-request-id, retry-after, x-kadry-cost, ratelimit, ratelimit-policy'
const HEADERS = 'content-type, authorization, accept-language, apollo-require-preflight, traceparent, x-request-id'

/**
 * Lets browsers on the listed origins (`https://host[:port]`) read answers. No cookies exist, so
 * credentials are never allowed; a page of another origin gets no CORS header at all, and its browser keeps
 * the answer from it.
 */
export type Cors = {
  readonly isAllowed: (origin: string | undefined) => boolean
  /** For an answer to this origin. */
  readonly headersFor: (origin: string | undefined) => Readonly<Record<string, string>>
}

export function corsFor(origins: readonly string[]): Cors {
  const allowed = new Set(origins)
  const foreign: Record<string, string> = allowed.size > 0 ? { vary: 'Origin' } : {}
  const known = new Map(
    origins.map((origin) => [
      origin,
      { ...foreign, 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED },
    ]),
  )
  return {
    isAllowed: (origin) => origin !== undefined && allowed.has(origin),
    headersFor: (origin) => (origin === undefined ? foreign : (known.get(origin) ?? foreign)),
  }
}

type Preflight = { readonly methods: string; readonly headers: string }

export function allowOrigins(
  { isAllowed, headersFor }: Cors,
  { methods, headers }: Preflight = { methods: 'GET, POST', headers: HEADERS },
): RequestHandler {
  return (request, response, next) => {
    const origin = request.get('origin')
    for (const [name, value] of Object.entries(headersFor(origin))) response.setHeader(name, value)
    if (request.method !== 'OPTIONS') return next()
    if (isAllowed(origin)) {
      response.setHeader('access-control-allow-methods', methods)
      response.setHeader('access-control-allow-headers', headers)
      response.setHeader('access-control-max-age', PREFLIGHT_SECONDS)
    }
    response.status(204).end()
  }
}
