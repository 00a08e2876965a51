import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

let graph: FixtureGraph
beforeEach(async () => {
  graph = await startFixtureGraph()
})
afterEach(() => graph.stop())

test('a query across two subgraphs is answered over signed calls', async () => {
  const token = await graph.tokenFor({ sub: 'anna', roles: ['PUBLIC', 'ANALYST'] })
  const { status, json } = await graph.ask('{ books { title author { name } } }', { authorization: `Bearer ${token}` })
  expect(status).toBe(200)
  expect(json).toEqual({
    data: {
      books: [
        { title: 'Война и мир', author: { name: 'Лев Толстой' } },
        { title: 'Вишнёвый сад', author: { name: 'Антон Чехов' } },
      ],
    },
  })
  for (const call of [...graph.books.received, ...graph.authors.received])
    expect(call.viewer).toEqual({ sub: 'anna', roles: ['PUBLIC', 'ANALYST'] })
  expect([graph.books.received.length, graph.authors.received.length]).toEqual([1, 1])
})

test('a call without a token is signed for anybody', async () => {
  await graph.ask('{ me }')
  expect(graph.authors.received[0]?.viewer).toEqual({ sub: 'anonymous', roles: ['PUBLIC'] })
})

test('the trace, the language and the request id travel to every subgraph', async () => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
  const { headers } = await graph.ask('{ books { author { name } } }', {
    traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
    'accept-language': 'en',
    'x-request-id': 'request-of-a-client',
  })
  expect(headers.get('x-request-id')).toBe('request-of-a-client')
  const calls = [...graph.books.received, ...graph.authors.received]
  expect(new Set(calls.map((call) => call.headers.traceparent))).toEqual(new Set([`00-${traceId}-00f067aa0ba902b7-01`]))
  expect(calls.map((call) => call.headers['accept-language'])).toEqual(['en', 'en'])
  expect(calls.map((call) => call.headers['x-request-id'])).toEqual(['request-of-a-client', 'request-of-a-client'])
})

test('the caller’s own credentials and a forged handoff never reach a subgraph', async () => {
  const token = await graph.tokenFor({ sub: 'anna', roles: ['PUBLIC'] })
  await graph.ask('{ me }', { authorization: `Bearer ${token}`, 'x-kadry-handoff': 'forged.signature' })
  expect(graph.authors.received[0]?.headers.authorization).toBeUndefined()
  expect(graph.authors.received[0]?.viewer?.sub).toBe('anna')
})

test('a query is asked once more when the connection breaks', async () => {
  graph.authors.next('close')
  expect((await graph.ask('{ me }')).json).toEqual({ data: { me: 'anonymous PUBLIC' } })
  expect(graph.authors.received.length).toBe(2)
})

test('a query is asked no more than twice', async () => {
  graph.authors.next('close', 'close', 'close')
  const { json } = await graph.ask('{ me }')
  expect(json.errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE')
  expect(graph.authors.received.length).toBe(2)
})

test('a mutation is not repeated when the connection breaks, and says how to go on', async () => {
  graph.authors.next('close')
  const { json } = await graph.ask('mutation { renameAuthor(id: "1", name: "Л. Н.") { name } }')
  expect(graph.authors.received.length).toBe(1)
  expect(json.errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE')
  expect(json.errors?.[0]?.message).toMatch(/idempotencyKey.* \/ .*idempotencyKey/)
})

test('a mutation over a living connection is carried out once', async () => {
  const { json } = await graph.ask('mutation { renameAuthor(id: "1", name: "Л. Н.") { name } }')
  expect(json).toEqual({ data: { renameAuthor: { name: 'Л. Н.' } } })
  expect(graph.authors.received.length).toBe(1)
})
