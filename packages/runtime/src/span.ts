import {
  type Attributes,
  type Context,
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { formatTrace, parseTrace } from './trace.ts'

export type SpanAbout = {
  readonly name: string
  readonly kind: keyof typeof SpanKind
  /** W3C: whom the span continues. Without one it begins a trace. */
  readonly traceparent?: string | undefined
  readonly attributes?: Attributes
}

export type OpenSpan = {
  /** Whether anybody collects spans; where nobody does, there is nothing to end. */
  readonly isRecording: boolean
  /** What the work inside hands on; where nobody collects spans, the given one as it came. */
  readonly traceparent: string | undefined
  /** With an error where the work failed. */
  readonly end: (error?: unknown) => void
}

/** One step of a trace, told to whatever collects spans in this process; costs next to nothing where nobody does. */
export function beginSpan({ name, kind, traceparent, attributes = {} }: SpanAbout): OpenSpan {
  const span = trace.getTracer('kadry').startSpan(name, { kind: SpanKind[kind], attributes }, contextOf(traceparent))
  if (!span.isRecording()) return { isRecording: false, traceparent, end: () => {} }
  const own = span.spanContext()
  return {
    isRecording: true,
    traceparent: isSpanContextValid(own) ? formatTrace(own) : traceparent,
    end: (error) => {
      if (error !== undefined) {
        span.recordException(error as Error)
        span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) })
      }
      span.end()
    },
  }
}

/** The same around asynchronous work; what it throws ends the span as failed and goes on. */
export async function inSpan<Result>(
  about: SpanAbout,
  work: (traceparent: string | undefined) => Promise<Result>,
): Promise<Result> {
  const span = beginSpan(about)
  try {
    const result = await work(span.traceparent)
    span.end()
    return result
  } catch (error) {
    span.end(error)
    throw error
  }
}

function contextOf(traceparent: string | undefined): Context {
  const parent = traceparent ? parseTrace(traceparent) : undefined
  return parent ? trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true }) : ROOT_CONTEXT
}
