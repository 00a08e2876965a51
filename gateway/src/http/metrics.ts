import { isFromHere } from '@kadry/runtime/loopback'
import { METRICS_TYPE } from '@kadry/runtime/metrics-page'
import type { RequestHandler } from 'express'
import { type RequestScope, scopeOf } from '../request/scope.ts'
import type { RefusalLog } from './refusal-log.ts'
import type { Slots } from './shed.ts'

export type Metrics = {
  /** Counts every answer that refuses a request as a whole (4xx and 503) under its code. */
  readonly count: RequestHandler
  readonly countAnswer: (status: number, scope: RequestScope) => void
  /** Counts what was refused before there was a request. */
  readonly countRefused: (reason: string) => void
  /** Counts an answer of the fast lane. */
  readonly countFast: () => void
  /** The counts in the text format of Prometheus. */
  readonly text: () => string
  readonly tell: RequestHandler
}

/**
 * Refusals by reason, so that an attack, a broken client and a full gateway look different. Reasons are codes
 * of ours, never words of a caller: their number is bounded.
 */
export function createMetrics(
  slots: Pick<Slots, 'inWork' | 'waiting'>,
  refusals: Pick<RefusalLog, 'note'>,
  more: () => readonly string[],
): Metrics {
  const refused = new Map<string, number>()
  let fast = 0
  const countRefused = (reason: string, requestId = ''): void => {
    refused.set(reason, (refused.get(reason) ?? 0) + 1)
    refusals.note(reason, requestId)
  }
  const countAnswer = (status: number, { refusedFor = 'OTHER', isRefused, requestId }: RequestScope): void => {
    if (!isRefused && status !== 503 && (status < 400 || status >= 500)) return
    countRefused(refusedFor, requestId)
  }
  const text = (): string =>
    [
      '# HELP kadry_refused_total Requests refused as a whole, by reason.',
      '# TYPE kadry_refused_total counter',
      ...[...refused].map(([reason, times]) => `kadry_refused_total{reason="${reason}"} ${times}`).sort(),
      '# HELP kadry_fast_lane_total Requests answered without the full pipeline.',
      '# TYPE kadry_fast_lane_total counter',
      `kadry_fast_lane_total ${fast}`,
      '# HELP kadry_requests_in_work Requests being answered.',
      '# TYPE kadry_requests_in_work gauge',
      `kadry_requests_in_work ${slots.inWork()}`,
      '# HELP kadry_requests_waiting Requests that wait for the answer to an identical one.',
      '# TYPE kadry_requests_waiting gauge',
      `kadry_requests_waiting ${slots.waiting()}`,
      ...more(),
      '',
    ].join('\n')
  return {
    count: (_request, response, next) => {
      response.once('close', () => countAnswer(response.statusCode, scopeOf(response)))
      next()
    },
    countAnswer,
    countRefused,
    countFast: () => {
      fast += 1
    },
    text,
    tell: (_request, response) => void response.type(METRICS_TYPE).send(text()),
  }
}

/** Lets only this machine on; to others there is nothing here. */
export const onlyLoopback: RequestHandler = (request, _response, next) =>
  next(isFromHere(request) ? undefined : 'route')
