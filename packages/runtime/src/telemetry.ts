import { trace } from '@opentelemetry/api'
import { z } from 'zod'

/** Read by the exporter itself, as the OpenTelemetry specification has it; here only whether there is one. */
export const otlpEndpoint = z.url({ protocol: /^https?$/ }).optional()

/**
 * Sends the spans of this process to a collector (OTLP over HTTP), where the environment names one, and loads
 * nothing where it does not. Resolves with what flushes and ends it; a collector that does not answer never
 * holds the process up.
 */
export async function startTelemetry(service: string, endpoint: string | undefined): Promise<() => Promise<void>> {
  if (!endpoint) return async () => undefined
  const [{ BatchSpanProcessor, TracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all(
    [
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ],
  )
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces`, timeoutMillis: 2_000 })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.namespace': 'kadry' }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  })
  trace.setGlobalTracerProvider(provider)
  return async () => {
    await provider.shutdown()
    trace.disable()
  }
}
