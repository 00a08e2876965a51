import { brotliCompressSync, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'
import { expectHeld, type Hostility, times } from './fixtures/hostility.ts'
import { rawPost, sendRaw } from './fixtures/raw.ts'

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
const raw = (bytes: string, hangUp?: boolean) => sendRaw(graph.url, bytes, hangUp)
const ask = (query: string, variables: object = {}) => graph.ask(query, {}, variables)
const holds = (...hostility: Hostility) => expectHeld(graph, hostility)

describe('transport', () => {
  const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`
  test.each<Hostility>([
    [
      'a megabyte of commas',
      () => post(JSON.stringify({ query: `{${','.repeat(1024 * 1024)}me}` })),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['a string of 300 KB', () => ask(`{me(a: "${'x'.repeat(300 * 1024)}")}`), 413, 'PAYLOAD_TOO_LARGE'],
    [
      '300 KB in chunks, and no end in sight',
      () =>
        raw(
          rawPost(
            ['Content-Type: application/json', 'Transfer-Encoding: chunked'],
            times(40, () => chunk('x'.repeat(8_000))).replaceAll('\r\n ', '\r\n'),
          ),
        ),
      413,
    ],
    [
      'a body that ends in the middle',
      () => raw(rawPost(['Content-Type: application/json', 'Content-Length: 500'], '{"query":"{ me'), true),
      400,
    ],
    [
      'a chunk that lies about its size',
      () => raw(rawPost(['Content-Type: application/json', 'Transfer-Encoding: chunked'], 'zz\r\n{}\r\n0\r\n\r\n')),
      400,
    ],
    [
      'a length and chunks at once',
      () =>
        raw(
          rawPost(
            ['Content-Type: application/json', 'Content-Length: 5', 'Transfer-Encoding: chunked'],
            '0\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n',
          ),
        ),
      400,
    ],
    [
      'two lengths',
      () => raw(rawPost(['Content-Type: application/json', 'Content-Length: 2', 'Content-Length: 30'], '{}')),
      400,
    ],
    ['a negative length', () => raw(rawPost(['Content-Type: application/json', 'Content-Length: -1'], '{}')), 400],
    ['a header of 20 KB', () => raw(rawPost([`X-Long: ${'x'.repeat(20_000)}`], '')), 431],
    [
      'three thousand headers',
      () => raw(rawPost([times(3_000, (n) => `H${n}: x`).replaceAll(' H', '\r\nH')], '')),
      431,
    ],
    ['no HTTP at all', () => raw('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'), 400],
    ['a request without a host', () => raw('GET /graphql HTTP/1.1\r\n\r\n'), 400],
    ['an expectation of miracles', () => raw(rawPost(['Expect: miracles', 'Content-Length: 2'], '{}')), 417],
    [
      'deflate',
      () => post(deflateSync('{"query":"{me}"}'), { 'content-encoding': 'deflate' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'brotli',
      () => post(brotliCompressSync('{"query":"{me}"}'), { 'content-encoding': 'br' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'another alphabet',
      () => post('{"query":"{me}"}', { 'content-type': 'application/json; charset=utf-7' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['the method DELETE', () => graph.send('/graphql', { method: 'DELETE', headers: JSON_TYPE }), 405, 'BAD_REQUEST'],
    [
      'a path out of the house',
      () => raw('GET /ide/../../../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
      404,
    ],
    ['a path with broken escapes', () => graph.send('/%ff%00%c0%af'), 404, 'NOT_FOUND'],
    ['the query twice', () => get('query={me}&query={__typename}'), 400, 'BAD_REQUEST'],
    ['variables that are no JSON, in the address', () => get('query={me}&variables={'), 400, 'BAD_REQUEST'],
  ])('%s', holds)
})

describe('the body', () => {
  test.each<Hostility>([
    ['null', () => post('null'), 400, 'BAD_REQUEST'],
    ['an empty object', () => post('{}'), 400, 'BAD_REQUEST'],
    ['a batch of a thousand', () => post(`[${Array(1_000).fill('{"query":"{me}"}').join()}]`), 400, 'BAD_REQUEST'],
    ['a hundred thousand lists in each other', () => post('['.repeat(100_000)), 400, 'BAD_REQUEST'],
    ['a question in the prototype', () => post('{"__proto__":{"query":"{me}"}}'), 400, 'BAD_REQUEST'],
    ['a question as a list', () => post('{"query":["{me}"]}'), 400, 'BAD_REQUEST'],
    ['a question already parsed', () => post('{"query":{"kind":"Document","definitions":[]}}'), 400, 'BAD_REQUEST'],
    ['variables as text', () => post('{"query":"{me}","variables":"{}"}'), 400, 'BAD_REQUEST'],
    ['variables as a list', () => post('{"query":"{me}","variables":[1]}'), 400, 'BAD_REQUEST'],
    ['a name that is an object', () => post('{"query":"{me}","operationName":{"a":1}}'), 400, 'BAD_REQUEST'],
    ['extensions that are a list', () => post('{"query":"{me}","extensions":[]}'), 400, 'BAD_REQUEST'],
    [
      'a persisted question',
      () => post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}'),
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    [
      'an operation that is not there',
      () => post('{"query":"query A {me}","operationName":"B"}'),
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['two operations and no name', () => ask('query A {me} query B {me}'), 400, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'a variable fifty thousand objects deep',
      () => post(`{"query":"{me}","variables":{"a":${'{"a":'.repeat(40_000)}1${'}'.repeat(40_001)}}`),
      400,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'variables called __proto__ and constructor',
      () => post('{"query":"{me}","variables":{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}}'),
      200,
    ],
  ])('%s', holds)
})
