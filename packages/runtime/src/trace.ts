import { randomHex } from './random.ts'

/** Its parts stand at fixed places; neither id may be all zeroes. */
const SHAPE = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/
const SPAN_AT = 36
const FLAGS_AT = 53

export type TraceParent = { readonly traceId: string; readonly spanId: string; readonly traceFlags: number }

/**
 * A W3C `traceparent`: continues the given one with a new span id, or begins a trace where it is absent or
 * malformed.
 */
export function continueTrace(traceparent?: string): string {
  const spanId = randomHex(8)
  if (traceparent === undefined || !SHAPE.test(traceparent))
    return formatTrace({ traceId: randomHex(16), spanId, traceFlags: 1 })
  return `${traceparent.slice(0, SPAN_AT)}${spanId}${traceparent.slice(FLAGS_AT - 1)}`
}

/**
 * The given `traceparent` as it is where it is well-formed: whoever sent it is the next one's parent. Else a
 * new trace.
 */
export function keptTrace(traceparent?: string): string {
  return traceparent !== undefined && SHAPE.test(traceparent) ? traceparent : continueTrace()
}

/** What a `traceparent` says, or undefined where it is malformed or all zeroes. */
export function parseTrace(traceparent: string): TraceParent | undefined {
  if (!SHAPE.test(traceparent)) return undefined
  return {
    traceId: traceparent.slice(3, SPAN_AT - 1),
    spanId: traceparent.slice(SPAN_AT, FLAGS_AT - 1),
    traceFlags: Number.parseInt(traceparent.slice(FLAGS_AT), 16),
  }
}

export function formatTrace({ traceId, spanId, traceFlags }: TraceParent): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`
}

/** The 32 hex digits that all spans of one request share. */
export function traceId(traceparent: string): string {
  return parseTrace(traceparent)?.traceId ?? ''
}
