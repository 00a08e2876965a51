import { randomHex } from './random.ts'

const SHAPE = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

export type TraceParent = { readonly traceId: string; readonly spanId: string; readonly traceFlags: number }

/** A W3C `traceparent`: continues the given one with a new span id, or begins a trace where it is absent or malformed. */
export function continueTrace(traceparent?: string): string {
  const found = traceparent ? parseTrace(traceparent) : undefined
  const spanId = randomHex(8)
  return formatTrace(found ? { ...found, spanId } : { traceId: randomHex(16), spanId, traceFlags: 1 })
}

/** The given `traceparent` as it is where it is well-formed: whoever sent it is the next one's parent. Else a new trace. */
export function keptTrace(traceparent?: string): string {
  return traceparent && parseTrace(traceparent) ? traceparent : continueTrace()
}

/** What a `traceparent` says, or undefined where it is malformed or all zeroes. */
export function parseTrace(traceparent: string): TraceParent | undefined {
  const [, traceId, spanId, flags] = SHAPE.exec(traceparent) ?? []
  if (!traceId || !spanId || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined
  return { traceId, spanId, traceFlags: Number.parseInt(flags!, 16) }
}

export function formatTrace({ traceId, spanId, traceFlags }: TraceParent): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`
}

/** The 32 hex digits that all spans of one request share. */
export function traceId(traceparent: string): string {
  return SHAPE.exec(traceparent)?.[1] ?? ''
}
