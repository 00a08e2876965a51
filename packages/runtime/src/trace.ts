import { randomBytes } from 'node:crypto'

const SHAPE = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

/** A W3C `traceparent`: continues the given one with a new span id, or begins a trace where it is absent or malformed. */
export function continueTrace(traceparent?: string): string {
  const found = traceparent ? SHAPE.exec(traceparent) : null
  const valid = found && !/^0+$/.test(found[1]!) && !/^0+$/.test(found[2]!)
  const traceId = valid ? found[1]! : randomBytes(16).toString('hex')
  return `00-${traceId}-${randomBytes(8).toString('hex')}-${valid ? found[3]! : '01'}`
}

/** The 32 hex digits that all spans of one request share. */
export function traceId(traceparent: string): string {
  return SHAPE.exec(traceparent)?.[1] ?? ''
}
