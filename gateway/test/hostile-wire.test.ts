import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'
import { expectHeld, type Hostility, times } from './fixtures/hostility.ts'
import { rawPost, sendRaw } from './fixtures/raw.ts'

let graph: FixtureGraph
beforeAll(async () => {
  graph = await startFixtureGraph({ mode: 'production' })
  for (let n = 0; n < 3; n++) await graph.ask('{__typename}')
})
afterAll(() => graph.stop())

const JSON_TYPE = 'Content-Type: application/json'
const BODY = '{"query":"{__typename}"}'
const LENGTH = `Content-Length: ${BODY.length}`
const raw = (bytes: string | Buffer, hangUp?: boolean) => sendRaw(graph.url, bytes, hangUp)
const posted = (...headers: string[]) => raw(rawPost([JSON_TYPE, ...headers], BODY))
const chunked = (body: string, ...headers: string[]) =>
  raw(rawPost([JSON_TYPE, ...headers, 'Transfer-Encoding: chunked'], body))
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`
const asked = (first: string, ...headers: string[]) =>
  raw([first, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n'))
const holds = (...hostility: Hostility) => expectHeld(graph, hostility)

/** The answer behind an interim one. */
const afterContinue = ({ text }: { text: string }) => {
  const [, answer = ''] = text.split('100 Continue\r\n\r\n')
  return { status: Number(answer.slice(9, 12)), text: answer }
}

describe('where one request ends', () => {
  test.each<Hostility>([
    ['an encoding that nobody knows', () => posted('Content-Length: 4', 'Transfer-Encoding: xchunked'), 400],
    ['chunked, and then not', () => posted('Transfer-Encoding: chunked', 'Transfer-Encoding: identity'), 400],
    ['an encoding behind a vertical tab', () => posted('Transfer-Encoding: \x0bchunked'), 400],
    ['a blank before the colon', () => posted('Transfer-Encoding : chunked'), 400],
    ['a header that goes on in the next line', () => posted('X-A: 1', ' b', LENGTH), 400],
    ['a carriage return within a header', () => posted('X-A: a\rTransfer-Encoding: chunked', LENGTH), 400],
    ['a zero byte within a header', () => posted('X-A: a\0b', LENGTH), 400],
    [
      'lines that end with a line feed only',
      () => raw(rawPost([JSON_TYPE, LENGTH], BODY).replaceAll('\r\n', '\n')),
      400,
    ],
    ['a chunk longer than numbers', () => chunked(`fffffffffffffffff\r\n${BODY}\r\n0\r\n\r\n`), 400],
    ['a chunk whose size has a prefix', () => chunked(`0x18\r\n${BODY}\r\n0\r\n\r\n`), 400],
    ['a chunk with 20 KB beside its size', () => chunked(`18;${'x'.repeat(20_000)}\r\n${BODY}\r\n0\r\n\r\n`), 413],
    [
      'trailers of 30 KB',
      () => chunked(`${chunk(BODY)}0\r\n${'X-T: yyyyyyyyyyyyyyyyyyyyyyyyy\r\n'.repeat(1_000)}\r\n`),
      431,
    ],
    [
      'a token in the trailers: it counts for nothing',
      () => chunked(`${chunk(BODY)}0\r\nAuthorization: Bearer x\r\n\r\n`),
      200,
    ],
    ['a byte per chunk', () => chunked(`${[...BODY].map(chunk).join('')}0\r\n\r\n`), 200],
    ...['+24', '0x18', '24.0', '24e0', '24, 24', '18446744073709551616'].map(
      (length): Hostility => [`the length ${length}`, () => posted(`Content-Length: ${length}`), 400],
    ),
    // It used to be read until the deadline of a request, before anything was said.
    ['a petabyte announced', () => posted('Content-Length: 1125899906842624'), 413],
    [
      'a petabyte, if we please',
      () => posted('Expect: 100-continue', 'Content-Length: 1125899906842624').then(afterContinue),
      413,
    ],
    [
      'more bytes than announced',
      () => raw(rawPost([JSON_TYPE, LENGTH], `${BODY}GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n`)),
      200,
    ],
  ])('%s', holds)

  test('fifty requests in one piece get fifty answers, and nonsense among them ends the connection behind the answers before it', async () => {
    const one = rawPost([JSON_TYPE, LENGTH], BODY).replace('Connection: close\r\n', '')
    const all = await raw(`${one.repeat(49)}${rawPost([JSON_TYPE, LENGTH], BODY)}`)
    expect(all.text.match(/"__typename":"Query"/g)).toHaveLength(50)
    const broken = await raw(`${one}NONSENSE\r\n\r\n${one}`)
    expect(broken.text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400'])
  })
})

describe('what is asked of whom', () => {
  test.each<Hostility>([
    ['the preface of HTTP/2', () => raw('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), 400],
    ['an upgrade to HTTP/2', () => posted('Upgrade: h2c', 'HTTP2-Settings: AAMA', LENGTH), 200],
    ['an upgrade to a web socket', () => asked('GET /graphql HTTP/1.1', 'Upgrade: websocket'), 400],
    ['HTTP 9.9', () => asked('GET /livez HTTP/9.9'), 400],
    ['a tunnel to the database', () => asked('CONNECT 127.0.0.1:27017 HTTP/1.1'), 0],
    ['everything there is', () => asked('OPTIONS * HTTP/1.1'), 404],
    ['another host in the address', () => asked('GET http://evil.example/metrics HTTP/1.1'), 404],
    ['no path in the address', () => asked('GET http://evil.example HTTP/1.1'), 404],
    ['two hosts', () => posted('Host: evil.example', LENGTH), 200],
    ['a method of nobody', () => asked('FOO /graphql HTTP/1.1'), 400],
    ['a method in lower case', () => asked('post /graphql HTTP/1.1'), 400],
    ['a method in a header', () => asked('GET /graphql?query={me} HTTP/1.1', 'X-HTTP-Method-Override: POST'), 400],
    ...['TRACE', 'PATCH', 'PROPFIND', 'PURGE', 'QUERY'].map(
      (method): Hostility => [method, () => asked(`${method} /graphql HTTP/1.1`), 400],
    ),
    ...[
      '//graphql',
      '/./graphql',
      '/x/../graphql',
      '/%67raphql',
      '/graphql%00',
      '/graphql;a',
      '/..;/metrics',
      '//metrics',
      '/%6detrics',
      '/livez/..%2fmetrics',
      '/__proto__',
      '/constructor',
      `/${'a'.repeat(15_000)}`,
    ].map((path): Hostility => [`the path ${path.slice(0, 40)}`, () => asked(`GET ${path} HTTP/1.1`), 404]),
    [
      '1,500 parameters',
      () =>
        asked(
          `GET /graphql?query={me}&${times(1_500, (n) => `a${n}=`).replaceAll(' ', '&')} HTTP/1.1`,
          'Apollo-Require-Preflight: 1',
        ),
      200,
    ],
    [
      'parameters within parameters',
      () => asked('GET /graphql?query[__proto__][x]={me} HTTP/1.1', 'Apollo-Require-Preflight: 1'),
      400,
    ],
    ['an answer as a stream of events', () => posted('Accept: text/event-stream', LENGTH), 406],
    ['an answer in 800 languages', () => posted(`Accept: ${'a/b;q=0.1,'.repeat(800)}*/*`, LENGTH), 200],
    [
      'the schema by GET',
      () => asked('GET /graphql?query={__schema{types{name}}} HTTP/1.1', 'Apollo-Require-Preflight: 1'),
      400,
    ],
  ])('%s', holds)

  test.each([
    'Forwarded: for=1.2.3.4',
    'Via: 1.1 proxy',
    'X-Forwarded-For: 1.2.3.4',
    'X-Forwarded-Host: graph.example',
    'X-Forwarded-Proto: https',
    'X-Real-IP: 1.2.3.4',
    'X-Original-URL: /metrics',
    'X-Envoy-External-Address: 1.2.3.4',
    'X-Client-IP: 1.2.3.4',
    'True-Client-IP: 1.2.3.4',
    'CF-Connecting-IP: 1.2.3.4',
    'Origin: https://evil.example',
  ])('a proxy or a browser of this machine that sends %s is not given the counts', async (header) => {
    expect((await asked('GET /metrics HTTP/1.1')).status).toBe(200)
    expect((await asked('GET /metrics HTTP/1.1', header)).status).toBe(404)
  })
})
