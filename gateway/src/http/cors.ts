import type { RequestHandler } from 'express'

const PREFLIGHT_SECONDS = '600'
const HEADERS = 'content-type, authorization, accept-language, apollo-require-preflight, traceparent, x-request-id'

/**
 * Lets browsers on the listed origins (`https://host[:port]`) read answers. No cookies exist, so credentials are never allowed;
 * a page of another origin gets no CORS header at all, and its browser keeps the answer from it.
 */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  const allowed = new Set(origins)
  return (request, response, next) => {
    const origin = request.get('origin')
    if (allowed.size > 0) response.vary('Origin')
    if (origin !== undefined && allowed.has(origin)) {
      response.setHeader('access-control-allow-origin', origin)
      response.setHeader(
        'access-control-expose-headers',
        'x-request-id, retry-after, x-kadry-cost, ratelimit, ratelimit-policy',
      )
    }
    if (request.method !== 'OPTIONS') return next()
    if (origin !== undefined && allowed.has(origin)) {
      response.setHeader('access-control-allow-methods', 'GET, POST')
      response.setHeader('access-control-allow-headers', HEADERS)
      response.setHeader('access-control-max-age', PREFLIGHT_SECONDS)
    }
    response.status(204).end()
  }
}
