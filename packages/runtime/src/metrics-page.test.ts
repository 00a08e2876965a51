import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { createLifecycle } from './lifecycle.ts'
import { silentLog } from './log.ts'
import { METRICS_TYPE, serveMetrics } from './metrics-page.ts'

let lifecycle = createLifecycle(silentLog)
afterEach(async () => {
  await lifecycle.stop()
  lifecycle = createLifecycle(silentLog)
})
const serve = (METRICS_PORT?: number, page: () => string = () => 'kadry_up 1\n') =>
  serveMetrics(page, { METRICS_PORT, METRICS_HOST: '127.0.0.1' }, lifecycle, silentLog)

test('a scraper that comes by the name of a network reads the metrics, and finds nothing else', async () => {
  const { url } = (await serve(0))!
  const call = request(`${url}/metrics`, { headers: { host: 'gateway.kadry.svc:9464' } }).end()
  const [response] = await new Promise<[import('node:http').IncomingMessage]>((resolve, reject) =>
    call.on('error', reject).on('response', (...found) => resolve(found)),
  )
  expect([response.statusCode, response.headers['content-type'], await text(response)]).toEqual([
    200,
    METRICS_TYPE,
    'kadry_up 1\n',
  ])
  for (const [path, method] of [
    ['/', 'GET'],
    ['/graphql', 'POST'],
    ['/metrics', 'POST'],
  ] as const)
    expect((await fetch(`${url}${path}`, { method })).status).toBe(404)
})

test('nothing listens where no port is named', async () => {
  expect(await serve()).toBeUndefined()
})

test('metrics that can not be read are a closed connection, not the end of the process', async () => {
  const { url } = (await serve(0, () => {
    throw new Error('no')
  }))!
  await expect(fetch(`${url}/metrics`)).rejects.toThrow()
})
