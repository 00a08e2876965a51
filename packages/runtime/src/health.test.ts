import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { serveHealth } from './health.ts'

/** A process with a core of its own, which stands still from `block` until the gate opens. */
const PROCESS = `
const { parentPort, workerData } = require('node:worker_threads')
const { module, hungAfterMs, gate } = workerData
const settings = { HEALTH_PORT: 0, HEALTH_HOST: '127.0.0.1' }
let readiness = { isReady: true, body: { status: 'ok' } }
parentPort.on('message', (said) => (said === 'block' ? Atomics.wait(gate, 0, 0) : (readiness = said)))
import(module)
  .then(({ serveHealth }) =>
    serveHealth(async () => readiness, settings, { onStop() {} }, { info() {}, error() {} }, hungAfterMs))
  .then(({ url }) => parentPort.postMessage(url))`

async function started(hungAfterMs: number) {
  const gate = new Int32Array(new SharedArrayBuffer(4))
  const module = new URL('./health.ts', import.meta.url).href
  const core = new Worker(PROCESS, { eval: true, workerData: { module, hungAfterMs, gate } })
  onTestFinished(async () => void (await core.terminate()))
  const [url] = (await once(core, 'message')) as [string]
  return {
    url,
    say: (what: unknown) => core.postMessage(what),
    open: () => {
      Atomics.store(gate, 0, 1)
      Atomics.notify(gate, 0)
    },
    state: async (path: string) => {
      const answer = await fetch(`${url}${path}`)
      return { code: answer.status, ...((await answer.json()) as object) }
    },
  }
}

const BUSY = { code: 200, status: 'ok', busyMs: expect.any(Number) }

test('kind 14: a process whose core is busy is live, and ready as it was last', async () => {
  const { state, say, open } = await started(1_000_000)
  expect(await state('/readyz')).toEqual({ code: 200, status: 'ok' })
  say('block')
  await expect.poll(() => state('/readyz')).toEqual(BUSY)
  expect(await state('/livez')).toEqual({ code: 200, status: 'ok' })
  open()
  await expect.poll(() => state('/readyz')).toEqual({ code: 200, status: 'ok' })
})

test('a core that does not turn for too long hangs: neither live nor ready', async () => {
  const { state, say, open } = await started(1)
  expect(await state('/readyz')).toEqual({ code: 200, status: 'ok' })
  say('block')
  await expect.poll(() => state('/readyz')).toMatchObject({ code: 503, status: 'hung' })
  expect(await state('/livez')).toMatchObject({ code: 503, status: 'hung' })
  open()
  await expect.poll(() => state('/livez')).toEqual({ code: 200, status: 'ok' })
})

test('what is not ready says so, also while its core is busy', async () => {
  const { state, say } = await started(1_000_000)
  say({ isReady: false, body: { status: 'down' } })
  await expect.poll(() => state('/readyz')).toEqual({ code: 503, status: 'down' })
  say('block')
  await expect.poll(() => state('/readyz')).toMatchObject({ code: 503, status: 'down', busyMs: expect.any(Number) })
})

test('there is nothing else, and nothing at all where no port is named', async () => {
  const { url } = await started(1_000_000)
  expect((await fetch(`${url}/metrics`)).status).toBe(404)
  expect((await fetch(`${url}/readyz`, { method: 'POST' })).status).toBe(404)
  const look = async () => ({ isReady: true, body: {} })
  const nobody = { onStop: () => {} }
  expect(await serveHealth(look, { HEALTH_HOST: '127.0.0.1' }, nobody, nobody as never)).toBeUndefined()
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const taken = { HEALTH_PORT: (other.address() as AddressInfo).port, HEALTH_HOST: '127.0.0.1' }
  await expect(serveHealth(look, taken, nobody, nobody as never)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
