import { isFromHere } from '@kadry/runtime/loopback'
import { createRegistry, type Families } from '@kadry/runtime/metrics'
import { METRICS_TYPE } from '@kadry/runtime/metrics-page'
import type { RequestHandler } from 'express'
import { BREAKER_STATES, type BreakerReport } from '../execute/breaker.ts'
import { ENGINES, type EngineName } from '../execute/engine.ts'
import { type RequestScope, scopeOf } from '../request/scope.ts'
import type { RefusalLog } from './refusal-log.ts'
import type { Slots } from './shed.ts'

export type Metrics = {
  /**
   * Counts every answer that refuses a request as a whole (4xx and 503) under its code, and how long it
   * took.
   */
  readonly count: RequestHandler
  readonly countAnswer: (status: number, scope: RequestScope) => void
  /** Counts what was refused before there was a request. */
  readonly countRefused: (reason: string) => void
  /**
   * Counts an answer of the fast lane to a request that began then, in milliseconds of `performance.now()`.
   */
  readonly countFast: (began: number) => void
  /** Adds what the process itself measures. Once per process. */
  readonly measureProcess: () => void
  /** All of it in the text format of Prometheus. */
  readonly text: () => Promise<string>
  readonly answer: RequestHandler
}

const families = {
  kadry_refused_total: { kind: 'counter', help: 'Requests refused as a whole, by reason.', labels: ['reason'] },
  kadry_fast_lane_total: { kind: 'counter', help: 'Requests answered without the full pipeline.' },
  kadry_request_duration_seconds: {
    kind: 'histogram',
    help: 'From the head of a request to its answer, by lane (fast, full).',
    labels: ['lane'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  },
  kadry_requests_in_work: { kind: 'gauge', help: 'Requests being answered.' },
  kadry_requests_waiting: { kind: 'gauge', help: 'Requests that wait for the answer to an identical one.' },
  kadry_gateway_engine: {
    kind: 'gauge',
    help: 'Which engine plans and carries out operations: 1 for that one.',
    labels: ['engine'],
  },
  kadry_subgraph_breaker: {
    kind: 'gauge',
    help: 'Whether a subgraph is asked (0), tried (1) or left alone (2).',
    labels: ['subgraph'],
  },
  kadry_subgraph_calls_under_way: { kind: 'gauge', help: 'Calls that wait for an answer.', labels: ['subgraph'] },
  kadry_subgraph_failures_total: {
    kind: 'counter',
    help: 'Calls that failed, by reason; BROKEN, PAUSED and FULL were never made.',
    labels: ['subgraph', 'reason'],
  },
  kadry_transfers_in_work: { kind: 'gauge', help: 'Files and documents on their way.' },
  kadry_transfer_bytes_total: {
    kind: 'counter',
    help: 'Bytes of files and documents, from callers (up) and to callers (down).',
    labels: ['direction'],
  },
  kadry_metrics_unread_total: { kind: 'counter', help: 'Gauges whose source said nothing.', labels: ['metric'] },
} as const satisfies Families

/** Transfers under way, and the bytes of all that there were. */
export type TransferReport = { readonly inWork: number; readonly up: number; readonly down: number }

export type MetricsParts = {
  readonly slots: Pick<Slots, 'inWork' | 'waiting'>
  readonly refusals: Pick<RefusalLog, 'note'>
  readonly engine: EngineName
  readonly subgraphs: () => readonly BreakerReport[]
  readonly transfers?: () => TransferReport
}

const NO_TRANSFERS: TransferReport = { inWork: 0, up: 0, down: 0 }

/**
 * Refusals by reason, so that an attack, a broken client and a full gateway look different. Reasons are
 * codes of ours, never words of a caller: their number is bounded.
 */
export function createMetrics({ slots, refusals, engine, subgraphs, transfers }: MetricsParts): Metrics {
  const registry = createRegistry(families, 'kadry_metrics_unread_total')
  registry.count('kadry_fast_lane_total', {}, 0)
  registry.watch('kadry_requests_in_work', () => [{ value: slots.inWork() }])
  const moved = transfers ?? (() => NO_TRANSFERS)
  registry.watch('kadry_transfers_in_work', () => [{ value: moved().inWork }])
  registry.watch('kadry_requests_waiting', () => [{ value: slots.waiting() }])
  for (const one of ENGINES) registry.set('kadry_gateway_engine', { engine: one }, one === engine ? 1 : 0)
  registry.watch('kadry_subgraph_breaker', () =>
    subgraphs().map(({ subgraph, state }) => ({ labels: { subgraph }, value: BREAKER_STATES[state] })),
  )
  registry.watch('kadry_subgraph_calls_under_way', () =>
    subgraphs().map(({ subgraph, underWay = 0 }) => ({ labels: { subgraph }, value: underWay })),
  )
  const countRefused = (reason: string, requestId = ''): void => {
    registry.count('kadry_refused_total', { reason })
    refusals.note(reason, requestId)
  }
  const countAnswer = (status: number, { refusedFor = 'OTHER', isRefused, requestId }: RequestScope): void => {
    if (!isRefused && status !== 503 && (status < 400 || status >= 500)) return
    countRefused(refusedFor, requestId)
  }
  const text = (): Promise<string> => {
    for (const { subgraph, failures } of subgraphs())
      for (const [reason, times] of Object.entries(failures)) {
        const labels = { subgraph, reason }
        registry.count(
          'kadry_subgraph_failures_total',
          labels,
          times - registry.total('kadry_subgraph_failures_total', labels),
        )
      }
    for (const direction of ['up', 'down'] as const) {
      const known = registry.total('kadry_transfer_bytes_total', { direction })
      registry.count('kadry_transfer_bytes_total', { direction }, moved()[direction] - known)
    }
    return registry.text()
  }
  return {
    count: (_request, response, next) => {
      const began = performance.now()
      response.once('close', () => {
        countAnswer(response.statusCode, scopeOf(response))
        registry.observe('kadry_request_duration_seconds', { lane: 'full' }, (performance.now() - began) / 1_000)
      })
      next()
    },
    countAnswer,
    countRefused,
    countFast: (began) => {
      registry.count('kadry_fast_lane_total')
      registry.observe('kadry_request_duration_seconds', { lane: 'fast' }, (performance.now() - began) / 1_000)
    },
    measureProcess: registry.measureProcess,
    text,
    answer: async (_request, response) => void response.type(METRICS_TYPE).send(await text()),
  }
}

/** Lets only this machine on; to others there is nothing here. */
export const onlyLoopback: RequestHandler = (request, _response, next) =>
  next(isFromHere(request) ? undefined : 'route')
