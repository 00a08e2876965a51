import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { trace } from '@opentelemetry/api'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { afterEach, describe, expect, it } from 'vitest'
import { beginSpan, inSpan } from './span.ts'
import { startTelemetry } from './telemetry.ts'
import { continueTrace, traceId } from './trace.ts'

const traceparent = continueTrace()

describe('a span', () => {
  afterEach(() => trace.disable())
  const collect = () => {
    const exporter = new InMemorySpanExporter()
    trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }))
    return exporter
  }

  it('hands the trace on as it came where nobody collects spans', () => {
    expect(beginSpan({ name: 'a', kind: 'SERVER', traceparent }).traceparent).toBe(traceparent)
    expect(beginSpan({ name: 'a', kind: 'SERVER' }).traceparent).toBeUndefined()
  })

  it('continues the given trace, and what is inside continues it', async () => {
    const exporter = collect()
    await inSpan({ name: 'outer', kind: 'SERVER', traceparent }, (inner) =>
      inSpan({ name: 'inner', kind: 'CONSUMER', traceparent: inner }, async () => undefined),
    )
    const [inner, outer] = exporter.getFinishedSpans()
    expect([inner!.name, outer!.name]).toEqual(['inner', 'outer'])
    expect(inner!.parentSpanContext?.spanId).toBe(outer!.spanContext().spanId)
    expect(inner!.spanContext().traceId).toBe(traceId(traceparent))
  })

  it('of work that fails says so, and the error goes on', async () => {
    const exporter = collect()
    const failed = inSpan({ name: 'a', kind: 'INTERNAL' }, () => Promise.reject(new Error('no')))
    await expect(failed).rejects.toThrow('no')
    expect(exporter.getFinishedSpans()[0]).toMatchObject({ status: { message: 'Error: no' } })
  })
})

describe('telemetry', () => {
  it('is sent to the collector that the environment names, under the name of the service', async () => {
    const received: string[] = []
    const collector = createServer(async (request, response) => {
      received.push(`${request.url} ${await text(request)}`)
      response.end('{}')
    }).listen(0, '127.0.0.1')
    await once(collector, 'listening')
    const stop = await startTelemetry('governance', `http://127.0.0.1:${(collector.address() as AddressInfo).port}`)
    beginSpan({ name: 'change Resolution', kind: 'INTERNAL', traceparent }).end()
    await stop()
    collector.close()
    expect(received.join()).toMatch(/^\/v1\/traces .*governance.*change Resolution/)
    expect(received.join()).toContain(traceId(traceparent))
  })

  it('is not there, and nothing is loaded, where no collector is named', async () => {
    const stop = await startTelemetry('governance', undefined)
    expect(beginSpan({ name: 'a', kind: 'SERVER' }).traceparent).toBeUndefined()
    await stop()
  })
})
