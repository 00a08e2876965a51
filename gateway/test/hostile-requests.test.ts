import { gzipSync } from 'node:zlib'
import { createSigningKey, signToken } from '@kadry/auth/token'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

let graph: FixtureGraph
beforeAll(async () => {
  graph = await startFixtureGraph({ corsOrigins: ['https://portal.example'] })
})
afterAll(() => graph.stop())

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  graph.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
const BILINGUAL = /[а-яё].* \/ .*[a-z]/i

function expectRefusal(answer: Answer, status: number, code: string): void {
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
  const error = answer.json.errors?.[0]
  expect(error?.extensions).toEqual({ code, requestId: answer.headers.get('x-request-id') })
  expect(error?.message).toMatch(BILINGUAL)
  expect(answer.text).not.toMatch(/<html|<pre|\.ts|node_modules/)
}

test('a broken token is refused with 401 and both languages', async () => {
  const answer = await graph.ask('{ me }', { authorization: 'Bearer not.a.token' })
  expectRefusal(answer, 401, 'UNAUTHENTICATED')
  expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
})

test('an expired token, a foreign token and another scheme are refused, never taken for nobody', async () => {
  const viewer = { sub: 'anna', roles: ['PUBLIC', 'REGISTRAR'] } as const
  const foreign = await signToken(viewer, (await createSigningKey('test')).private)
  const expired = await graph.tokenFor(viewer, '-1h')
  for (const authorization of [`Bearer ${foreign}`, `Bearer ${expired}`, 'Basic YTpi', 'Bearer', 'nonsense'])
    expectRefusal(await graph.ask('{ me }', { authorization }), 401, 'UNAUTHENTICATED')
})

test('half a JSON body is refused with 400', async () => {
  expectRefusal(await post('{"query": "{ me '), 400, 'BAD_REQUEST')
})

test('a JSON that is a word or nothing is refused with 400', async () => {
  expectRefusal(await post('"query"'), 400, 'BAD_REQUEST')
  expect((await post('')).status).toBe(400)
})

test('a body of 300 KB is refused with 413', async () => {
  expectRefusal(await post(JSON.stringify({ query: `{ me } # ${'x'.repeat(300 * 1024)}` })), 413, 'PAYLOAD_TOO_LARGE')
})

test('a compressed body is refused with 415', async () => {
  const answer = await post(gzipSync('{"query":"{ me }"}'), { 'content-encoding': 'gzip' })
  expectRefusal(answer, 415, 'UNSUPPORTED_MEDIA_TYPE')
})

test('a form and a plain text are refused with 415', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
    expectRefusal(await post('{"query":"{ me }"}', { 'content-type': type }), 415, 'UNSUPPORTED_MEDIA_TYPE')
})

test('a batch of operations is refused', async () => {
  const answer = await post('[{"query":"{ me }"},{"query":"{ me }"}]')
  expect([answer.status, answer.json.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST'])
})

test('a GET from a foreign page is refused unless it shows that it was no plain link', async () => {
  const query = `/graphql?query=${encodeURIComponent('{ me }')}`
  expect((await graph.send(query)).status).toBe(400)
  expect((await graph.send(query, { headers: { 'apollo-require-preflight': '1' } })).json).toEqual({
    data: { me: 'anonymous PUBLIC' },
  })
})

test('a mutation by GET is refused', async () => {
  const query = `/graphql?query=${encodeURIComponent('mutation { renameAuthor(id: "1", name: "x") { id } }')}`
  const answer = await graph.send(query, { headers: { 'apollo-require-preflight': '1' } })
  expect(answer.status).toBe(405)
  expect(graph.authors.received.filter(({ body }) => body.includes('mutation'))).toEqual([])
})

test('another method, another path: a refusal in the same shape', async () => {
  expectRefusal(await graph.send('/nowhere'), 404, 'NOT_FOUND')
  const put = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{}' }
  expect((await graph.send('/graphql', put)).status).toBe(405)
})

test('a request id that could forge a log line is replaced', async () => {
  const { headers } = await graph.ask('{ me }', { 'x-request-id': 'a" forged="1' })
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('only a listed origin may read answers, and never with credentials', async () => {
  const preflight = (origin: string) =>
    graph.send('/graphql', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })
  const listed = await preflight('https://portal.example')
  expect(listed.headers.get('access-control-allow-origin')).toBe('https://portal.example')
  expect(listed.headers.get('access-control-allow-headers')).toContain('authorization')
  expect(listed.headers.get('access-control-allow-credentials')).toBeNull()
  expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull()
  const answer = await graph.ask('{ me }', { origin: 'https://evil.example' })
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
})

test('an unknown field is named with a suggestion while developing', async () => {
  const { status, json } = await graph.ask('{ mee }')
  expect(status).toBe(400)
  expect(json.errors?.[0]?.message).toBe(
    'Запрос не соответствует схеме. / Cannot query field "mee" on type "Query". Did you mean "me"?',
  )
  expect(json.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
})

test('a query plan is shown to nobody', async () => {
  const { json } = await graph.ask('{ me }', { 'apollo-query-plan-experimental': '1' })
  expect(json).toEqual({ data: { me: 'anonymous PUBLIC' } })
})

test('what is @inaccessible can not be asked', async () => {
  const { json } = await graph.ask('{ authors { address } }')
  expect(json.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
})

test('the health checks answer without a token', async () => {
  expect((await graph.send('/livez')).json).toEqual({ status: 'live' })
  expect((await graph.send('/readyz')).json).toEqual({ status: 'ready' })
})

test.each([
  ['application/json; charset="utf-8"', 200],
  ['application/json;charset="UTF-8"', 200],
  ['application/json; charset=utf-8; profile=x', 200],
  ['application/json; charset="utf-16"', 415],
  ['application/json; charset=utf-88', 415],
  ['application/json; charset="utf-8', 415],
  ['application/json; charset=utf-8x"', 415],
])('a body as %s: %i', async (type, expected) => {
  const answer = await graph.send('/graphql', {
    method: 'POST',
    headers: { 'content-type': type },
    body: '{"query":"{__typename}"}',
  })
  expect([answer.status, answer.text]).toEqual([expected, expect.any(String)])
})
