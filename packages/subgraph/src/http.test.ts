import { createMetrics } from '@kadry/messaging/metrics'
import { listen } from '@kadry/runtime/http'
import { expect, it } from 'vitest'
import { createApp } from './http.ts'

it('tells what is measured in Prometheus text format, to whoever can reach the service', async () => {
  const metrics = createMetrics()
  metrics.count('relay_published_total', {}, 3)
  const { url, close } = await listen(createApp({ subgraph: { metrics }, secrets: [] } as never), 0)
  const answer = await fetch(`${url}/metrics`)
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(await answer.text()).toMatch(/^# TYPE relay_published_total counter\nrelay_published_total 3$/m)
  await close()
})
