import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { ROLES } from '@kadry/auth/viewer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GatewayOptions } from '../src/gateway.ts'
import type { Budgets } from '../src/security/budget.ts'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

type Sent = {
  readonly method?: string
  readonly path?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Buffer
}
type Answer = { readonly status: number | undefined; readonly headers: object; readonly body: string }
type Row = readonly [what: string, lane: 'fast' | 'full', sent: (graph: FixtureGraph) => Sent | Promise<Sent>]

const ORIGIN = 'https://portal.example'
/** A quota that refills faster than anybody can ask: what is left of it says nothing of the moment. */
const budgets = Object.fromEntries(ROLES.map((role) => [role, 60_000_000_000])) as Budgets
const options: Partial<GatewayOptions> = { corsOrigins: [ORIGIN], trustedProxies: ['127.0.0.1'], budgets }
let fast: FixtureGraph
let full: FixtureGraph
beforeAll(async () => {
  fast = await startFixtureGraph(options)
  full = await startFixtureGraph({ ...options, fastLane: false })
})
afterAll(() => Promise.all([fast.stop(), full.stop()]))

const json =
  (body: unknown, headers: Record<string, string> = {}) =>
  (): Sent => ({
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const signed =
  (query: string, sub: string, ...roles: ('PUBLIC' | 'DATA_STEWARD')[]) =>
  async (graph: FixtureGraph): Promise<Sent> =>
    json({ query }, { authorization: `Bearer ${await graph.tokenFor({ sub, roles: ['PUBLIC', ...roles] })}` })()

const heirs = 'query ($n: Int) { authors { name heirs(first: $n) { name } } }'
const rename = 'mutation Rename($id: ID!, $name: String!) { renameAuthor(id: $id, name: $name) { id name } }'
const two = 'query A { me } query B { authors { id } }'
const rows: readonly Row[] = [
  ['a query across two subgraphs', 'fast', json({ query: '{ books { title author { name } } }' })],
  ['a query of nothing but its type', 'fast', json({ query: '{ __typename }' })],
  ['a named operation', 'fast', json({ query: two, operationName: 'B' })],
  ['variables', 'fast', json({ query: heirs, variables: { n: 1 } })],
  ['variables left out', 'fast', json({ query: heirs, variables: null, operationName: null, extensions: null })],
  ['a mutation', 'fast', json({ query: rename, variables: { id: '1', name: 'Лев "Т"\n' } })],
  ['keys that nobody knows', 'fast', json({ query: '{ me }', whatever: 1 })],
  ['introspection in development', 'fast', json({ query: '{ __schema { queryType { name } } me }' })],
  ['errors of a subgraph', 'fast', json({ query: '{ broken forbidden refusing }' })],
  ['a caller with a token', 'fast', signed('{ me }', 'anna')],
  ['a right that the caller has', 'fast', signed('{ authors { diary } }', 'steward', 'DATA_STEWARD')],
  ['a right that the caller lacks', 'full', signed('{ authors { name diary } }', 'anna')],
  ['a right that nobody without a token has', 'fast', json({ query: '{ authors { diary } }' })],
  ['a damaged token', 'fast', json({ query: '{ me }' }, { authorization: 'Bearer x.y.z' })],
  ['no bearer token', 'fast', json({ query: '{ me }' }, { authorization: 'Basic eDp5' })],
  ['an origin that may read', 'fast', json({ query: '{ me }' }, { origin: ORIGIN })],
  ['an origin that may not', 'fast', json({ query: '{ me }' }, { origin: 'https://evil.example' })],
  ['anything accepted', 'fast', json({ query: '{ me }' }, { accept: '*/*' })],
  [
    'the media type of the specification',
    'fast',
    json({ query: '{ me }' }, { accept: 'application/graphql-response+json' }),
  ],
  ['a list of accepted types', 'full', json({ query: '{ me }' }, { accept: 'text/html, application/json;q=0.9' })],
  ['a type that we have not', 'full', json({ query: '{ me }' }, { accept: 'text/html' })],
  ['a charset', 'fast', json({ query: '{ me }' }, { 'content-type': 'application/json; charset=utf-8' })],
  ['a foreign charset', 'full', json({ query: '{ me }' }, { 'content-type': 'application/json; charset=utf-16' })],
  ['a type that forms send', 'full', json({ query: '{ me }' }, { 'content-type': 'text/plain' })],
  ['a language', 'fast', json({ query: '{ me }' }, { 'accept-language': 'en' })],
  ['a proxy in front', 'fast', json({ query: '{ me }' }, { 'x-forwarded-for': '203.0.113.7' })],
  ['a list in variables that is too long', 'fast', json({ query: heirs, variables: { n: 1, x: Array(101).fill(1) } })],
  [
    'a price above what one request may cost',
    'full',
    json({ query: '{ digest authors { heirs(first: 9000) { heirs(first: 9000) { heirs(first: 9000) { name } } } } }' }),
  ],
  [
    'the same price in variables',
    'full',
    json({
      query: 'query ($n: Int) { authors { heirs(first: $n) { heirs(first: $n) { heirs(first: $n) { id } } } } }',
      variables: { n: 9000 },
    }),
  ],
  ['a variable of the wrong type', 'fast', json({ query: heirs, variables: { n: 'x' } })],
  [
    'a wrong variable, JSON wanted',
    'fast',
    json({ query: heirs, variables: { n: 'x' } }, { accept: 'application/json' }),
  ],
  [
    'a right that is lacking, JSON wanted',
    'fast',
    json({ query: '{ authors { diary } }' }, { accept: 'application/json' }),
  ],
  ['a variable that is missing', 'fast', json({ query: rename, variables: {} })],
  ['two variables that are wrong', 'fast', json({ query: rename, variables: { id: {}, name: ['x'] } })],
  [
    'a condition that is neither true nor false',
    'fast',
    json({ query: 'query ($c: Boolean = true) { me @include(if: $c) }', variables: { c: null } }),
  ],
  ['an operation that is not there', 'full', json({ query: two, operationName: 'C' })],
  ['no choice among operations', 'full', json({ query: two })],
  ['an empty name', 'full', json({ query: two, operationName: '' })],
  ['variables that are no object', 'full', json({ query: '{ me }', variables: [] })],
  ['an extension', 'full', json({ query: '{ me }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } })],
  ['a document that is no GraphQL', 'full', json({ query: '{' })],
  ['a document that is invalid', 'full', json({ query: '{ nothing }' })],
  ['a document that is no text', 'full', json({ query: 1 })],
  ['a list of requests', 'full', json([{ query: '{ me }' }])],
  [
    'a body that is no JSON',
    'full',
    () => ({ headers: { 'content-type': 'application/json' }, body: '{"query":"{ me }"' }),
  ],
  [
    'a body with a byte order mark',
    'full',
    () => ({ headers: { 'content-type': 'application/json' }, body: '\ufeff{"query":"{ me }"}' }),
  ],
  ['a body that is one word', 'full', () => ({ headers: { 'content-type': 'application/json' }, body: 'null' })],
  ['no body', 'full', () => ({ headers: { 'content-type': 'application/json', 'content-length': '0' } })],
  [
    'a body in pieces',
    'full',
    () => ({
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
      body: '{"query":"{ me }"}',
    }),
  ],
  [
    'a packed body',
    'full',
    () => ({
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync('{"query":"{ me }"}'),
    }),
  ],
  ['a large body', 'full', json({ query: '{ me }', padding: 'x'.repeat(70_000) })],
  ['a body that is too large', 'full', json({ query: '{ me }', padding: 'x'.repeat(300_000) })],
  [
    'a query in the address',
    'full',
    () => ({ method: 'GET', path: '/graphql?query=%7Bme%7D', headers: { 'apollo-require-preflight': '1' } }),
  ],
  ['a form of another site', 'full', () => ({ method: 'GET', path: '/graphql?query=%7Bme%7D' })],
  ['something behind the path', 'full', () => ({ ...json({ query: '{ me }' })(), path: '/graphql?x=1' })],
  ['another path', 'full', () => ({ ...json({ query: '{ me }' })(), path: '/graphql/x' })],
  ['a preflight', 'full', () => ({ method: 'OPTIONS', headers: { origin: ORIGIN } })],
  ['a method that nobody knows', 'full', () => ({ ...json({ query: '{ me }' })(), method: 'PUT' })],
]

test.each(rows)('%s: both lanes answer byte for byte the same (%s)', async (_, lane, sent) => {
  const before = await taken()
  const answers: Answer[] = []
  for (let round = 0; round < 3; round++) {
    const [ours, theirs] = [await send(fast, await sent(fast)), await send(full, await sent(full))]
    expect(ours).toEqual(theirs)
    answers.push(ours)
  }
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect((await taken()) - before > 0 ? 'fast' : 'full').toBe(lane)
})

test('a subgraph that fails is reported alike in both lanes', async () => {
  const query = json({ query: '{ me books { title } }' })
  await send(fast, query())
  const before = await taken()
  for (const mischief of ['close', { status: 200, type: 'text/html', body: '<html>' }] as const) {
    const [ours, theirs] = await Promise.all(
      [fast, full].map((graph) => {
        graph.books.next(mischief, mischief)
        return send(graph, query())
      }),
    )
    expect(ours).toEqual(theirs)
    expect(ours!.body).toContain('SUBGRAPH_')
  }
  expect((await taken()) - before).toBe(2)
})

test('both lanes share the places for requests in work, and shed the same way', async () => {
  const narrow = await startFixtureGraph({ ...options, maxConcurrent: 1, deadlineMs: 30_000 })
  const wide = await startFixtureGraph({ ...options, maxConcurrent: 1, fastLane: false, deadlineMs: 30_000 })
  const shed = await Promise.all(
    [narrow, wide].map(async (graph) => {
      await send(graph, json({ query: '{ me }' })())
      const release = graph.authors.hold()
      const slow = send(graph, json({ query: '{ me }' })())
      await expect.poll(() => graph.authors.received.length).toBe(2)
      const answer = await send(graph, json({ query: '{ me }' })())
      release()
      expect((await slow).status).toBe(200)
      return answer
    }),
  )
  expect(shed[0]).toEqual(shed[1])
  expect(shed[0]?.status).toBe(503)
  await Promise.all([narrow.stop(), wide.stop()])
})

test('a caller who leaves the fast lane takes the calls made for it along', async () => {
  await fast.ask('{ slow }')
  fast.authors.next('hang')
  const before = fast.authors.received.length
  const leaving = new AbortController()
  const left = call(fast, json({ query: '{ slow }' })(), leaving.signal)
  await expect.poll(() => fast.authors.received.length).toBe(before + 1)
  leaving.abort()
  await expect(left).rejects.toThrow(/abort/i)
  await expect.poll(() => fast.authors.received.at(-1)?.socket.destroyed).toBe(true)
})

test('one connection carries requests of both lanes in turn', async () => {
  const queries = ['{ me }', '{ me me2: me }', '{ me }', '{', '{ me }', '{ authors { name } }', '{ me }']
  for (const query of queries) expect(await send(fast, json({ query })())).toEqual(await send(full, json({ query })()))
})

async function taken(): Promise<number> {
  const { text: page } = await fast.send('/metrics')
  return Number(/^kadry_fast_lane_total (\d+)$/m.exec(page)?.[1])
}

/** Everything of an answer but its moment. */
async function send(graph: FixtureGraph, sent: Sent): Promise<Answer> {
  const { status, headers, body } = await call(graph, sent)
  const { date: _, ...others } = headers as Record<string, string>
  return { status, headers: others, body }
}

function call(
  graph: FixtureGraph,
  { method = 'POST', path = '/graphql', headers = {}, body = '' }: Sent,
  signal?: AbortSignal,
): Promise<Answer> {
  const length = 'transfer-encoding' in headers || body === '' ? {} : { 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const call = request(
      new URL(path, graph.url),
      { method, headers: { 'x-request-id': 'the-same-request', ...length, ...headers }, ...(signal ? { signal } : {}) },
      async (response) =>
        resolve({ status: response.statusCode, headers: response.headers, body: await text(response) }),
    )
    call.on('error', reject)
    call.end(body)
  })
}
