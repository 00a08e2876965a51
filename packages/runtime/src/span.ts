import {
  type Attributes,
  type Context,
  isSpanContextValid,
  ProxyTracerProvider,
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

/**
 * One step of a trace, reported to whatever collects spans in this process; costs next to nothing where
 * nobody does.
 */
export function beginSpan({ name, kind, traceparent, attributes = {} }: SpanAbout): OpenSpan {
  if (!isCollected()) return { isRecording: false, traceparent, end: nothing }
  const span = trace.getTracer('kadry').startSpan(name, { kind: SpanKind[kind], attributes }, contextOf(traceparent))
  if (!span.isRecording()) return { isRecording: false, traceparent, end: nothing }
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
export function inSpan<Result>(
  about: SpanAbout,
  work: (traceparent: string | undefined) => Promise<Result>,
): Promise<Result> {
  const span = beginSpan(about)
  return span.isRecording || listeners.size > 0 ? watched(about, span, work) : work(span.traceparent)
}

async function watched<Result>(
  about: SpanAbout,
  span: OpenSpan,
  work: (traceparent: string | undefined) => Promise<Result>,
): Promise<Result> {
  const began = performance.now()
  const end = (outcome: StepOutcome, error?: unknown) => {
    span.end(error)
    for (const listener of listeners) listener(about, (performance.now() - began) / 1_000, outcome)
  }
  try {
    const result = await work(span.traceparent)
    end('done')
    return result
  } catch (error) {
    end('failed', error)
    throw error
  }
}

type StepOutcome = 'done' | 'failed'
type StepListener = (about: SpanAbout, seconds: number, outcome: StepOutcome) => void
const listeners = new Set<StepListener>()

/**
 * Calls for every step of this process when it ends, whether or not anybody collects spans; returns what ends
 * it.
 */
export function onStepEnd(listener: StepListener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const nothing = (): void => {}

/** Whether this process has a tracer: without one there is no span to make, not even an empty one. */
function isCollected(): boolean {
  const provider = trace.getTracerProvider()
  return !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer('kadry') !== undefined
}

function contextOf(traceparent: string | undefined): Context {
  const parent = traceparent ? parseTrace(traceparent) : undefined
  return parent ? trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true }) : ROOT_CONTEXT
}
