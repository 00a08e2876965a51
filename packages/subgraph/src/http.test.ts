import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { CPU_HEADER, HANDOFF_HEADER, signHandoff } from '@kadry/auth/handoff'
import { ANYBODY } from '@kadry/auth/viewer'
import { createMetrics } from '@kadry/messaging/metrics'
import { again } from '@kadry/mongo/retry'
import { type Listening, listen } from '@kadry/runtime/http'
import { silentLog } from '@kadry/runtime/log'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createExecute } from './execute.ts'
import { createApp } from './http.ts'

const SECRET = 'a secret of more than thirty-two characters'
const metrics = createMetrics()
metrics.count('relay_published_total', {}, 3)

let listening: Listening
beforeAll(async () => {
  const subgraph = { name: 'governance', metrics, papers: [], feeds: [] }
  listening = await listen(createApp({ subgraph, secrets: [SECRET] } as never), 0)
})
afterAll(() => listening.close())

it('is ready although its own core was busy for longer than it waits for the database', async () => {
  const answered = Promise.withResolvers<void>()
  const ping = () => {
    // The answer comes while the core is busy; the timer of whoever waits for it is over by then.
    setImmediate(() => {
      void readFile(import.meta.filename).then(() => answered.resolve())
      for (const until = performance.now() + 1_500; performance.now() < until; );
    })
    return answered.promise
  }
  const probe = { db: { admin: () => ({ ping }) } }
  const transport = { ping: async () => {} }
  const busy = await listen(
    createApp({ subgraph: { papers: [], feeds: [] }, secrets: [SECRET], probe, transport } as never),
    0,
  )
  const answer = await fetch(`${busy.url}/readyz`)
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok', database: true, broker: true }])
  await busy.close()
})

it('answers a caller who leaves before the database has answered, with a code of the graph', async () => {
  const schema = buildSchema('type Query { stuck: String, other: String }')
  const { stuck, other } = schema.getQueryType()!.getFields()
  stuck!.resolve = () => again(() => new Promise<never>(() => {}))
  other!.resolve = () => 'is there'
  const subgraph = {
    name: 'governance',
    metrics,
    papers: [],
    feeds: [],
    context: () => ({}),
    execute: createExecute(schema, silentLog),
  }
  const hanging = await listen(createApp({ subgraph, secrets: [SECRET], log: silentLog } as never), 0)
  const body = '{"query":"{ stuck other }"}'
  const call = { subgraph: 'governance', path: '/graphql', body, now: Date.now(), waitsMs: 400 }
  const headers = { [HANDOFF_HEADER]: signHandoff(ANYBODY, call, SECRET) }
  const answer = await fetch(`${hanging.url}/graphql`, { method: 'POST', body, headers })
  const { data, errors } = (await answer.json()) as { data: object; errors: { message: string; extensions: object }[] }
  expect([answer.status, data]).toEqual([200, { stuck: null, other: 'is there' }])
  expect(answer.headers.get(CPU_HEADER)).toMatch(/^\d+$/)
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'SUBGRAPH_TIMEOUT' }])
  expect(errors[0]!.message).toMatch(/База данных не ответила .+ idempotencyKey\. \/ The database did not answer/)
  await hanging.close()
})

it('reports what is measured in Prometheus text format', async () => {
  const answer = await fetch(`${listening.url}/metrics`)
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(await answer.text()).toMatch(/^# TYPE relay_published_total counter\nrelay_published_total 3$/m)
})

it.each([{ host: 'kadry.example' }, { 'x-forwarded-for': '203.0.113.7' }, { via: '1.1 proxy' }])(
  'has nothing there for whoever comes with %j',
  async (headers) => {
    const [status, body] = await answerTo(request(new URL('/metrics', listening.url), { headers }).end())
    expect(status).toBe(404)
    expect(body).not.toContain('relay_')
  },
)

describe('a call that nobody signed for this subgraph', () => {
  const body = '{"query":"{__typename}"}'
  const now = Date.now()
  const signed = (more: object, secret = SECRET) =>
    signHandoff(ANYBODY, { subgraph: 'governance', path: '/graphql', body, now, ...more }, secret)

  it.each([
    ['with nothing', undefined],
    ['with nonsense', 'nonsense'],
    ['with one that is too old', signed({ now: now - 61_000 })],
    ['with one under another secret', signed({}, 'another secret of more than thirty-two')],
    ['with one for another subgraph', signed({ subgraph: 'employment' })],
  ])('%s is refused while its body is still to come', async (_, handoff) => {
    const headers = { 'content-length': 2_000_000, ...(handoff ? { [HANDOFF_HEADER]: handoff } : {}) }
    const call = request(new URL('/graphql', listening.url), { method: 'POST', headers })
    call.flushHeaders()
    const [status, body] = await answerTo(call)
    call.destroy()
    expect([status, JSON.parse(body).errors[0].extensions]).toEqual([401, { code: 'UNAUTHENTICATED' }])
  })
})

async function answerTo(call: ReturnType<typeof request>): Promise<[status: number | undefined, body: string]> {
  const [response] = await once(call, 'response')
  return [response.statusCode, await text(response)]
}
