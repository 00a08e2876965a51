import { introspectionTypes, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tokenOfPublicKey, tokenWith, unsignedToken } from './fixtures/forged-token.ts'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'
import { expectHeld, type Hostility, times } from './fixtures/hostility.ts'

let graph: FixtureGraph
beforeAll(async () => {
  graph = await startFixtureGraph()
  for (let n = 0; n < 3; n++) await graph.ask('{authors {name books {title}}}')
})
afterAll(() => graph.stop())

const JSON_TYPE = { 'content-type': 'application/json' }
const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  graph.send('/graphql', { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body })
const get = (search: string) => graph.send(`/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } })
const ask = (query: string, variables: object = {}) => graph.ask(query, {}, variables)
const bearer = (token: string) => graph.ask('{me}', { authorization: `Bearer ${token}` })
const RENAME = 'mutation ($id: ID!, $name: String!) {renameAuthor(id: $id, name: $name) {name}}'
const holds = (...hostility: Hostility) => expectHeld(graph, hostility)

describe('the parser', () => {
  test.each<Hostility>([
    ['nothing', () => ask(''), 400, 'BAD_REQUEST'],
    ['a comment of 200 KB', () => ask(`#${'x'.repeat(200_000)}`), 400, 'GRAPHQL_PARSE_FAILED'],
    ['a hundred thousand comments', () => ask(`${'#\n'.repeat(80_000)}{me}`), 200],
    ['200 KB of commas', () => ask(`{${','.repeat(200_000)}me}`), 200],
    ['a string without an end', () => ask('{me(a: "'), 400, 'GRAPHQL_PARSE_FAILED'],
    ['a block string without an end', () => ask(`{me(a: """${'\\n"" '.repeat(10_000)}`), 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'a block string of 60,000 lines',
      () => ask(`{me(a: """${'\n '.repeat(60_000)}x""")}`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a string of 200 KB', () => ask(`{me(a: "${'x'.repeat(200_000)}")}`), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a number of 200,000 digits', () => ask(`{me(a: ${'9'.repeat(200_000)})}`), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['half of a character', () => ask('{me(a: "\\uD800")}'), 400, 'GRAPHQL_PARSE_FAILED'],
    ['a zero byte', () => ask('{me\u0000}'), 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'bytes that are no UTF-8',
      () => post(new Uint8Array([...Buffer.from('{"query":"{me '), 0xff, 0xfe, ...Buffer.from('}"}')])),
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    ['empty braces', () => ask('{}'), 400, 'GRAPHQL_PARSE_FAILED'],
    ['braces seven hundred deep', () => ask(`${'{a'.repeat(700)}${'}'.repeat(700)}`), 400, 'QUERY_TOO_COMPLEX'],
    ['lists fourteen hundred deep', () => ask(`{me(a: ${'['.repeat(1_400)}`), 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'a variable type fourteen hundred deep',
      () => ask(`query ($a: ${'['.repeat(700)}Int${']'.repeat(700)}) {me}`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a schema',
      () => ask('type Query {me: String} extend type Author {secret: String}'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a subscription', () => ask('subscription {me}'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'three hundred variables of no type',
      () => ask(`query (${times(300, (n) => `$a${n}: T${n}`)}) {me}`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'one variable three hundred times',
      () => ask(`query (${times(300, () => '$a: Int')}) {me}`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a fragment two hundred times',
      () => ask(`{authors {...A}} ${times(200, () => 'fragment A on Author {id}')}`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'four hundred unknown fields',
      () => ask(`{authors {${times(400, (n) => `nam${n}`)}}}`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['seven hundred unknown directives', () => ask(`{me ${'@x '.repeat(700)}}`), 400, 'QUERY_TOO_COMPLEX'],
  ])('%s', holds)
})

describe('the planner', () => {
  const levels = (count: number, inner: string) =>
    `${times(count, (n) => (n % 2 ? 'author {' : 'books {'))}${inner}${'}'.repeat(count)}`
  test.each<Hostility>([
    ['seven calls in a row', () => ask(`{${levels(7, 'id')}}`), 200],
    ['nine calls in a row, each for ten times more', () => ask(`{${levels(9, 'id')}}`), 400, 'QUERY_TOO_COMPLEX'],
    [
      'twenty long ways side by side',
      () => ask(`{books {author {${times(20, (n) => `a${n}: books {author {books {author {name}}}}`)}}}}`),
      200,
    ],
    [
      'fourteen conditions that may each hold',
      () =>
        ask(
          `query (${times(14, (n) => `$v${n}: Boolean = true`)}) {books {author {${times(14, (n) => `a${n}: books @include(if: $v${n}) {author {name}}`)}}}}`,
        ),
      200,
    ],
    ['types within types', () => ask(`{authors {${'... on Author {'.repeat(27)}name${'}'.repeat(27)}}}`), 200],
    [
      'an entity by the road of the gateway',
      () => ask('{_entities(representations: [{__typename: "Author", id: "1"}]) {__typename}}'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['the schema of a subgraph', () => ask('{_service {sdl}}'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'the schema within itself',
      () => ask('{__schema {types {fields {type {fields {type {fields {type {name}}}}}}}}}'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'the schema within itself, by lists of types',
      () => ask(`{__schema {types ${'{possibleTypes {interfaces '.repeat(4)}{name}${'}}'.repeat(4)}}}`),
      400,
      'QUERY_TOO_COMPLEX',
    ],
    ['a part to come later', () => ask('{authors {... @defer {name}}}'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a condition that is no yes or no',
      () => ask('query ($a: Boolean!) {me @skip(if: $a)}', { a: 'yes' }),
      400,
      'BAD_USER_INPUT',
    ],
    ['a condition without its variable', () => ask('query ($a: Boolean!) {me @skip(if: $a)}'), 400, 'BAD_USER_INPUT'],
    ['aliases that objects already have', () => ask('{__proto__: me constructor: me toString: me}'), 200],
    [
      'fields that every object has',
      () => ask('{constructor toString hasOwnProperty}'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments called like what objects have',
      () => ask('{...constructor ...__proto__} fragment toString on Query {me}'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', holds)

  test('every question about the schema is answered or refused, none fails', async () => {
    const scalars = introspectionTypes
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field.name] as const))
    const road: Record<string, (inner: string) => string> = {
      __Schema: (inner) => `{__schema {${inner}}}`,
      __Directive: (inner) => `{__schema {directives {${inner}}}}`,
      __Type: (inner) => `{__type(name: "Author") {${inner}}}`,
      __Field: (inner) => `{__type(name: "Author") {fields {${inner}}}}`,
      __InputValue: (inner) => `{__schema {directives {args {${inner}}}}}`,
      __EnumValue: (inner) => `{__type(name: "__TypeKind") {enumValues {${inner}}}}`,
    }
    for (const [type, field] of scalars)
      for (const inner of [field, `${field} {__typename}`]) {
        const { status } = await ask(road[type]!(inner))
        expect([type, inner, status < 500]).toEqual([type, inner, true])
      }
    for (const [type, field] of scalars)
      expect((await ask(road[type]!(`${field}(includeDeprecated: true) {__typename}`))).status).toBeLessThan(500)
  })
})

describe('tokens', () => {
  const refused = [401, 'UNAUTHENTICATED'] as const
  test.each<Hostility>([
    ['without a signature', () => bearer(unsignedToken()), ...refused],
    ['signed with the public key as a secret', () => bearer(tokenOfPublicKey(graph.key)), ...refused],
    ['without an end', () => bearer(tokenWith(graph.key, { exp: undefined })), ...refused],
    ['that ended', () => bearer(tokenWith(graph.key, { exp: 1 })), ...refused],
    ['that has not begun', () => bearer(tokenWith(graph.key, { nbf: 9_999_999_999 })), ...refused],
    ['that ends never, in words', () => bearer(tokenWith(graph.key, { exp: 'never' })), ...refused],
    ['of nobody', () => bearer(tokenWith(graph.key, { sub: undefined })), ...refused],
    ['for another audience', () => bearer(tokenWith(graph.key, { aud: 'urn:other' })), ...refused],
    ['of another issuer', () => bearer(tokenWith(graph.key, { iss: 'https://evil.example' })), ...refused],
    ['of another type', () => bearer(tokenWith(graph.key, {}, { typ: 'JWT' })), ...refused],
    [
      'with a key of its own',
      () => bearer(tokenWith(graph.key, {}, { kid: '../../dev/null', jku: 'http://127.0.0.1:1/keys' })),
      ...refused,
    ],
    [
      'with an extension that must be understood',
      () => bearer(tokenWith(graph.key, {}, { crit: ['x'], x: 1 })),
      ...refused,
    ],
    [
      'with a byte changed',
      () => bearer(tokenWith(graph.key).replace(/\.(.)/, (_, first) => `.${first === 'e' ? 'f' : 'e'}`)),
      ...refused,
    ],
    ['whose key is a path', () => bearer(tokenWith(graph.key, {}, { kid: '../../../../dev/null' })), ...refused],
    ['whose key is a query', () => bearer(tokenWith(graph.key, {}, { kid: "x' OR '1'='1" })), ...refused],
    ['whose key is what objects have', () => bearer(tokenWith(graph.key, {}, { kid: '__proto__' })), ...refused],
    ['whose key is an object', () => bearer(tokenWith(graph.key, {}, { kid: { $ne: 1 } })), ...refused],
    [
      'whose keys are elsewhere',
      () =>
        bearer(tokenWith(graph.key, {}, { kid: 'other', jku: 'http://127.0.0.1:1/keys', x5u: 'http://127.0.0.1:1/' })),
      ...refused,
    ],
    ['of an algorithm in another case', () => bearer(tokenWith(graph.key, {}, { alg: 'eddsa' })), ...refused],
    ['of nOnE', () => bearer(tokenWith(graph.key, {}, { alg: 'nOnE' })), ...refused],
    ['of another curve', () => bearer(tokenWith(graph.key, {}, { alg: 'ES256' })), ...refused],
    ['of RSA', () => bearer(tokenWith(graph.key, {}, { alg: 'RS256' })), ...refused],
    ['of no algorithm', () => bearer(tokenWith(graph.key, {}, { alg: undefined })), ...refused],
    ['that is not to be decoded', () => bearer(tokenWith(graph.key, {}, { b64: false, crit: ['b64'] })), ...refused],
    ['with an empty list of what must be understood', () => bearer(tokenWith(graph.key, {}, { crit: [] })), ...refused],
    ['that ends as a list', () => bearer(tokenWith(graph.key, { exp: [9_999_999_999] })), ...refused],
    ['that ends below zero', () => bearer(tokenWith(graph.key, { exp: -1 })), ...refused],
    ['for nobody', () => bearer(tokenWith(graph.key, { aud: [] })), ...refused],
    ['in five parts', () => bearer('e30.e30.e30.e30.e30'), ...refused],
    ['in one part', () => bearer('e30'), ...refused],
    ['of claims that are a list', () => bearer(`${tokenWith(graph.key).split('.')[0]}.W10.AA`), ...refused],
    ['without its signature', () => bearer(`${tokenWith(graph.key).split('.').slice(0, 2).join('.')}.`), ...refused],
    ['of ten thousand characters', () => bearer('a'.repeat(10_000)), ...refused],
    ['of dots', () => bearer('.'.repeat(5_000)), ...refused],
    ['two at once', () => graph.ask('{me}', { authorization: `Bearer ${tokenWith(graph.key)}, Bearer x` }), ...refused],
    ['in the address: it counts for nothing', () => get(`query={me}&access_token=${tokenWith(graph.key)}`), 200],
  ])('%s', holds)

  test('roles that are no list, or none of ours, give no rights', async () => {
    for (const roles of ['REGISTRAR', ['ADMIN', '__proto__', null, {}], { 0: 'REGISTRAR', length: 1 }, 7]) {
      const { json } = await bearer(tokenWith(graph.key, { roles }))
      expect(json).toEqual({ data: { me: 'eve PUBLIC' } })
    }
  })
})

describe('injection', () => {
  test.each<Hostility>([
    ['an operator for an id', () => ask(RENAME, { id: { $ne: null }, name: 'x' }), 400, 'BAD_USER_INPUT'],
    ['a list for an id', () => ask(RENAME, { id: ['1'], name: 'x' }), 400, 'BAD_USER_INPUT'],
    ['an object for a name', () => ask(RENAME, { id: '1', name: { $gt: '' } }), 400, 'BAD_USER_INPUT'],
    [
      'a number beyond numbers',
      () => post(`{"query":${JSON.stringify(RENAME)},"variables":{"id":1e999,"name":"x"}}`),
      400,
      'BAD_USER_INPUT',
    ],
    ['a request id that forges a line', () => graph.ask('{me}', { 'x-request-id': '1 level=error msg=owned' }), 200],
    ['a trace that is none', () => graph.ask('{me}', { traceparent: `00-${'f'.repeat(4_000)}` }), 200],
    [
      'a language of eight thousand characters',
      () => graph.ask('{me}', { 'accept-language': 'ru,'.repeat(2_600) }),
      200,
    ],
    ['a handoff of its own', () => graph.ask('{me}', { 'x-kadry-handoff': 'e30.forged' }), 200],
    ['a script in a name', () => ask('{me(x: "<script>alert(1)</script>")}'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s', holds)

  test('text that would break out of a query arrives as it was', async () => {
    for (const name of [
      '"}) {id}} #',
      '\\"\\u0000"',
      '$where: 1',
      "'; DROP TABLE",
      '\u2028\u2029\ud83d\ude00',
      '.*(a+)+$',
    ]) {
      const { status, json } = await ask(RENAME, { id: '1', name })
      expect([status, json]).toEqual([200, { data: { renameAuthor: { name } } }])
    }
  })
})
