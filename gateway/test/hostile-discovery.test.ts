import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tokenWith } from './fixtures/forged-token.ts'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'
import { expectHeld, type Hostility } from './fixtures/hostility.ts'

let graph: FixtureGraph
beforeAll(async () => {
  graph = await startFixtureGraph({ mode: 'production', ide: { query: '{ me }', variables: '{}', tokens: [] } })
  for (let n = 0; n < 3; n++) await graph.ask('{__typename}')
})
afterAll(() => graph.stop())

const holds = (...hostility: Hostility) => expectHeld(graph, hostility)
const INVALID = [400, 'GRAPHQL_VALIDATION_FAILED'] as const
const SCHEMA = '__schema {types {name}}'

describe('the schema, asked for in production', () => {
  test.each<Hostility>(
    Object.entries({
      'under another name': `{a: ${SCHEMA}}`,
      'in a fragment': `{...F} fragment F on Query {${SCHEMA}}`,
      'in a fragment that nobody spreads': `{__typename} fragment F on Query {${SCHEMA}}`,
      'in a fragment without a name': '{... on Query {__type(name: "Author") {name}}}',
      'where a variable leaves it out': `query ($s: Boolean = true) {... @skip(if: $s) {${SCHEMA}}}`,
      'where it is never included': `{... @include(if: false) {${SCHEMA}}}`,
      'in an operation that is not the one': `query A {__typename} query B {${SCHEMA}}`,
      'by a mutation': `mutation {${SCHEMA}}`,
      'between marks and commas': `{\ufeff,,${SCHEMA},,\ufeff}`,
      'for nothing but its type': '{__schema {__typename}}',
      'of the federation': '{_service {sdl}}',
      'by entities in a fragment': '{... on Query {_entities(representations: []) {__typename}}}',
      'of the composition': '{__type(name: "join__Graph") {enumValues {name}}}',
    }).map(([name, query]) => [
      name,
      () =>
        graph.send('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, ...(query.includes('query A') ? { operationName: 'A' } : {}) }),
        }),
      ...INVALID,
    ]),
  )('%s', holds)

  test.each([
    ['a field', '{author {name}}', 'authors'],
    ['a field of a type', '{authors {nam}}', 'name'],
    ['an argument', '{authors {heirs(frst: 1) {name}}}', 'first'],
    ['a type', '{authors {... on Autor {name}}}', 'Author'],
    ['a directive', '{me @skp(if: true)}', 'skip'],
    ['the type of a variable', 'query ($a: Strng) {me}', 'String'],
    ['a fragment', '{...Authr} fragment Author on Query {me}', '"Author"'],
  ])('a word near to %s is not completed', async (_, query, word) => {
    const { status, json } = await graph.ask(query)
    expect(status).toBe(400)
    const messages = json.errors!.map(({ message }) => message.replace('Fragment "Author" is never used', ''))
    // What a caller wrote himself, and the type that he stands in, are no news to him.
    for (const message of messages)
      expect(message.replace(/on (type|field) "\S+"/g, '')).not.toMatch(new RegExp(`${word}\\b`))
  })
})

describe('what might lie about', () => {
  const PATHS = [
    '/',
    '/ide',
    '/ide/editor',
    '/ide/frame.js',
    '/graphiql',
    '/playground',
    '/voyager',
    '/.env',
    '/.git/config',
    '/package.json',
    '/supergraph.graphql',
    '/schema.graphql',
    '/health',
    '/admin',
    '/debug/pprof',
    '/.well-known/apollo/server-health',
    '/robots.txt',
  ]
  test.each<Hostility>(
    PATHS.map((path) => [path, () => graph.send(path, { headers: { accept: 'text/html' } }), 404, 'NOT_FOUND']),
  )('%s', holds)

  test('no answer says what it was made with, or how', async () => {
    const tracing = { 'apollo-federation-include-trace': 'ftv1', 'apollo-query-plan-experimental': '1' }
    for (const { headers, json } of [
      await graph.send('/livez'),
      await graph.send('/x'),
      await graph.ask('{me}', tracing),
    ]) {
      expect([...headers.keys()].filter((name) => /^(server|x-powered-by|etag)$/.test(name))).toEqual([])
      expect(JSON.stringify(json)).not.toMatch(/ftv1|queryPlan|tracing/)
    }
  })
})

describe('headers', () => {
  test.each<Hostility>(
    Object.entries({
      'an id of a request with a line end in it': { 'x-request-id': 'aaaaaaaa%0d%0aSet-Cookie:a=b' },
      'an id of 65 characters': { 'x-request-id': 'a'.repeat(65) },
      'a trace of nothing': { traceparent: `00-${'0'.repeat(32)}-${'0'.repeat(16)}-00` },
      'a trace of a version to come': { traceparent: `ff-${'a'.repeat(32)}-${'b'.repeat(16)}-01` },
      'a state of traces of 12 KB': { tracestate: 'a=b,'.repeat(3_000) },
      'baggage of 9 KB': { baggage: 'k=v;p=x,'.repeat(1_100) },
      'languages in bytes': { 'accept-language': '\xff\xfe\x80ru' },
      'an origin of nowhere': { origin: 'null' },
      'a client of 8 KB': { 'apollographql-client-name': 'x'.repeat(8_000) },
      'biscuits of 12 KB': { cookie: 'a=b; '.repeat(2_400) },
      'a part of the answer': { range: 'bytes=0-1,2-3' },
    }).map(([name, headers]) => [name, () => graph.ask('{authors {name}}', headers), 200]),
  )('%s', holds)
})

describe('tokens under a good signature', () => {
  const me = (claims: object, head: object = {}) =>
    graph.ask('{me}', { authorization: `Bearer ${tokenWith(graph.key, claims, head)}` })
  const REFUSED = [401, 'UNAUTHENTICATED'] as const
  test.each<Hostility>(
    [
      { sub: '' },
      { sub: ' ' },
      { sub: 7 },
      { sub: null },
      { sub: { $ne: 1 } },
      { sub: ['registrar'] },
      { sub: 'anonymous' },
      { sub: 's'.repeat(5_000) },
      { sub: 'eve\nlevel=error msg=owned' },
      { sub: '\u202e\u001b[31mroot' },
      { exp: null },
      { exp: true },
      { nbf: 'x' },
      { nbf: null },
      { iat: 'x' },
      { aud: [['urn:kadry:graph']] },
      { aud: { 0: 'urn:kadry:graph', length: 1 } },
      { iss: ['urn:kadry:identity'] },
    ].map((claims) => [`with ${JSON.stringify(claims).slice(0, 40)}`, () => me(claims), ...REFUSED]),
  )('%s', holds)

  test.each([
    { alg: ['EdDSA'] },
    { alg: null },
    { alg: 'Ed448' },
    { typ: 1 },
    { typ: 'dpop+jwt' },
    { kid: 5 },
    { crit: ['exp'] },
    { jwk: {}, kid: 'other' },
  ])('a head of %j is refused', async (head) => expect((await me({}, head)).status).toBe(401))

  test.each([
    ['REGISTRAR\u200b'],
    ['ＲＥＧＩＳＴＲＡＲ'],
    ['registrar'],
    ['REGISTRAR '],
    ['REGISTRАR'],
    [['REGISTRAR']],
    ['PUBLIC,REGISTRAR'],
  ])('the role %j is none', async (role) =>
    expect((await me({ roles: [role] })).json).toEqual({ data: { me: 'eve PUBLIC' } }),
  )
})
