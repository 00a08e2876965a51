import parsePrometheus from 'parse-prometheus-text-format'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually } from './fixtures/eventually.ts'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'
import { getAs } from './fixtures/raw.ts'

let graph: FixtureGraph
beforeAll(async () => {
  graph = await startFixtureGraph({ maxConcurrent: 1, deadlineMs: 2_000 })
})
afterAll(() => graph.stop())

const refusals = async () => {
  const { text: page } = await graph.send('/metrics')
  return Object.fromEntries(
    [...page.matchAll(/^kadry_refused_total\{reason="(\w+)"\} (\d+)$/gm)].map(([, reason, times]) => [
      reason,
      Number(times),
    ]),
  )
}

test('refused requests are counted by reason, answered ones are not', async () => {
  await graph.ask('{me}')
  await graph.ask('{broken}')
  expect(await refusals()).toEqual({})
  await graph.ask('{')
  await graph.ask('{nothing}')
  await graph.ask('{nothing else}')
  await graph.ask(`{${'me '.repeat(30)}}`)
  await graph.ask('{me}', { authorization: 'Bearer nonsense' })
  await graph.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' })
  await graph.send('/graphql?query={me}')
  await graph.send('/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{me}' })
  await graph.send('/nowhere')
  await eventually(async () =>
    expect(await refusals()).toEqual({
      BAD_REQUEST: 2,
      GRAPHQL_PARSE_FAILED: 1,
      GRAPHQL_VALIDATION_FAILED: 2,
      NOT_FOUND: 1,
      QUERY_TOO_COMPLEX: 1,
      UNAUTHENTICATED: 1,
      UNSUPPORTED_MEDIA_TYPE: 1,
    }),
  )
})

test('requests shed are counted, and those in work reported', async () => {
  graph.authors.next('hang')
  const before = graph.authors.received.length
  const slow = graph.ask('{slow}')
  await eventually(() => expect(graph.authors.received.length).toBe(before + 1))
  await graph.ask('{me}')
  expect((await graph.send('/metrics')).text).toMatch(/^kadry_requests_in_work 1$/m)
  await slow
  expect((await refusals()).OVERLOADED).toBe(1)
})

test('the page is in the format that Prometheus reads, by its conventions', async () => {
  const page = await graph.send('/metrics')
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8'])
  const read = parsePrometheus(page.text)
  const named = new Map(read.map((family) => [family.name, family]))
  for (const { name, help, type } of read) {
    expect(help, name).not.toBe('')
    expect(name.endsWith('_total'), name).toBe(type === 'COUNTER')
  }
  expect(named.get('kadry_fast_lane_total')).toMatchObject({ type: 'COUNTER' })
  expect(named.get('kadry_request_duration_seconds')).toMatchObject({ type: 'HISTOGRAM' })
  expect(named.get('kadry_subgraph_breaker')?.metrics).toContainEqual({ labels: { subgraph: 'books' }, value: '0' })
  expect(named.get('kadry_gateway_engine')?.metrics).toHaveLength(2)
})

test('whoever comes through a proxy or by another name finds nothing there', async () => {
  const cases: Record<string, string>[] = [
    { host: 'kadry.example' },
    { host: '127.0.0.1.evil.example' },
    { 'x-forwarded-for': '203.0.113.7' },
    { forwarded: 'for=203.0.113.7' },
    { via: '1.1 proxy' },
  ]
  for (const headers of cases) {
    const { status, text } = await getAs(graph.url, '/metrics', headers)
    expect([headers, status]).toEqual([headers, 404])
    expect(text).not.toContain('kadry_')
  }
  expect((await getAs(graph.url, '/metrics', { host: 'localhost:4000' })).status).toBe(200)
})
