import type { RequestHandler } from 'express'
import { type RequestScope, scopeOf } from './request-scope.ts'

export type Metrics = {
  /** Counts every answer that refuses a request as a whole (4xx and 503) under its code. */
  readonly count: RequestHandler
  readonly countAnswer: (status: number, scope: RequestScope) => void
  /** Counts an answer of the fast lane. */
  readonly countFast: () => void
  /** The counts in the text format of Prometheus. */
  readonly tell: RequestHandler
}

/**
 * Refusals by reason, so that an attack, a broken client and a full gateway look different. Reasons are codes of ours, never
 * words of a caller: their number is bounded.
 */
export function createMetrics(inWork: () => number, more: () => readonly string[]): Metrics {
  const refused = new Map<string, number>()
  let fast = 0
  const countAnswer = (status: number, { refusedFor = 'OTHER', isRefused }: RequestScope): void => {
    if (!isRefused && status !== 503 && (status < 400 || status >= 500)) return
    refused.set(refusedFor, (refused.get(refusedFor) ?? 0) + 1)
  }
  return {
    count: (_request, response, next) => {
      response.once('close', () => countAnswer(response.statusCode, scopeOf(response)))
      next()
    },
    countAnswer,
    countFast: () => {
      fast += 1
    },
    tell: (_request, response) => {
      const lines = [...refused].map(([reason, times]) => `kadry_refused_total{reason="${reason}"} ${times}`)
      response
        .type('text/plain; version=0.0.4')
        .send(
          [
            '# HELP kadry_refused_total Requests refused as a whole, by reason.',
            '# TYPE kadry_refused_total counter',
            ...lines.sort(),
            '# HELP kadry_fast_lane_total Requests answered without the full pipeline.',
            '# TYPE kadry_fast_lane_total counter',
            `kadry_fast_lane_total ${fast}`,
            '# HELP kadry_requests_in_work Requests being answered.',
            '# TYPE kadry_requests_in_work gauge',
            `kadry_requests_in_work ${inWork()}`,
            ...more(),
            '',
          ].join('\n'),
        )
    },
  }
}

const LOOPBACK = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

/**
 * Lets only this machine on; to others there is nothing here. A connection from loopback is not enough: a reverse proxy beside us
 * connects from there for anybody, and so does a browser here that a foreign page sends. Both show by the Host that was asked for or by
 * the header that proxies add.
 */
export const onlyLoopback: RequestHandler = (request, _response, next) => {
  const near = LOOPBACK.test(request.socket.remoteAddress ?? '') && LOCAL_HOST.test(request.get('host') ?? '')
  const forwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((header) => request.get(header))
  next(near && !forwarded ? undefined : 'route')
}
