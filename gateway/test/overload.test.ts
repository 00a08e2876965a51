import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { Viewer } from '@kadry/auth/viewer'
import { afterEach, expect, test } from 'vitest'
import { readGatewayEnv } from '../src/env.ts'
import { eventually } from './fixtures/eventually.ts'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'
import { askAndLeave } from './fixtures/raw.ts'

let graph: FixtureGraph
afterEach(() => graph.stop())

const head = (length: number) =>
  `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`
const connected = async () => {
  const { hostname, port } = new URL(graph.url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  return socket
}
/** Of the next request that reaches a server of this process. */
const nextResponse = () =>
  new Promise<ServerResponse>((found) => {
    const begins = 'http.server.request.start'
    const begun = (message: unknown): void => {
      unsubscribe(begins, begun)
      found((message as { response: ServerResponse }).response)
    }
    subscribe(begins, begun)
  })

const arrived = (count: number) => eventually(() => expect(graph.authors.received.length).toBe(count))

test('beyond the requests in work the next is asked to come back, and is welcome once they are done', async () => {
  graph = await startFixtureGraph({ maxConcurrent: 2, deadlineMs: 60_000 })
  const release = graph.authors.hold()
  const slow = [graph.ask('{slow}'), graph.ask('{slow me}')]
  await arrived(2)
  const shed = await Promise.all(Array.from({ length: 50 }, () => graph.ask('{__typename}')))
  for (const { status, headers, json } of shed) {
    expect([status, headers.get('retry-after')]).toEqual([503, '1'])
    expect(json.errors?.[0]?.extensions).toEqual({ code: 'OVERLOADED', requestId: headers.get('x-request-id') })
    expect(json.errors?.[0]?.message).toMatch(/[а-яё].* \/ .*[a-z]/i)
  }
  expect((await graph.send('/livez')).status).toBe(200)
  release()
  for (const { status } of await Promise.all(slow)) expect(status).toBe(200)
  expect((await graph.ask('{__typename}')).status).toBe(200)
})

test.each([
  ['fast lane', true],
  ['full way', false],
])('a late event loop lets sixteen be in work, not a hundred, until it has caught up: %s', async (_, fastLane) => {
  const now = { atMs: 0, workedMs: 0, rounds: 0 }
  let rounds = 2
  const loop = () => {
    now.atMs += 20
    now.workedMs += 20
    now.rounds += rounds
    return { ...now }
  }
  graph = await startFixtureGraph({ loop, fastLane, deadlineMs: 60_000 })
  const release = graph.authors.hold()
  const slow = Array.from({ length: 16 }, (_, n) => graph.ask(`{ slow${n}: slow }`))
  await arrived(16)
  const statuses = async () => {
    const statuses = []
    for (let n = 0; n < 30; n++) statuses.push((await graph.ask('{ __typename }')).status)
    return statuses
  }
  expect((await statuses()).at(-1)).toBe(503)
  rounds = 20
  expect((await statuses()).at(-1)).toBe(200)
  release()
  for (const { status } of await Promise.all(slow)) expect(status).toBe(200)
})

test('who leaves gives its slot back long before the deadline, for its work ends with it', async () => {
  graph = await startFixtureGraph({ maxConcurrent: 1, deadlineMs: 60_000 })
  graph.authors.next('hang')
  const leave = await askAndLeave(graph.url, '{slow}')
  await arrived(1)
  expect((await graph.ask('{__typename}')).status).toBe(503)
  leave()
  await eventually(async () => expect((await graph.ask('{__typename}')).status).toBe(200))
})

test('a body that does not come to its end holds no slot', async () => {
  graph = await startFixtureGraph({ maxConcurrent: 1 })
  const sockets = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const socket = await connected()
      socket.write(`${head(99)}{"query":"{ __ty`)
      return socket
    }),
  )
  for (let n = 0; n < 5; n++) expect((await graph.ask('{__typename}')).status).toBe(200)
  for (const socket of sockets) socket.destroy()
})

test('a full gateway refuses by the head of a request, before its body has come', async () => {
  graph = await startFixtureGraph({ maxConcurrent: 1, deadlineMs: 60_000 })
  const release = graph.authors.hold()
  const slow = graph.ask('{me}')
  await arrived(1)
  const socket = await connected()
  socket.write(`${head(99)}{"query":"{ __ty`)
  const [answer] = await once(socket, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1\.1 503 .*"OVERLOADED"/s)
  socket.destroy()
  release()
  expect((await slow).status).toBe(200)
})

test('a refusal costs no connection: the next request on it is answered', async () => {
  graph = await startFixtureGraph({ maxConcurrent: 1, deadlineMs: 60_000 })
  const release = graph.authors.hold()
  const slow = graph.ask('{me}')
  await arrived(1)
  const socket = await connected()
  const body = '{"query":"{ __typename }"}'
  socket.write(head(body.length) + body)
  const [refused] = await once(socket, 'data')
  expect(String(refused)).toMatch(/^HTTP\/1\.1 503 /)
  release()
  await slow
  socket.write(head(body.length) + body)
  const [answered] = await once(socket, 'data')
  expect(String(answered)).toMatch(/^HTTP\/1\.1 200 .*"__typename":"Query"/s)
  socket.destroy()
})

test.each([
  ['fast lane', true],
  ['full way', false],
])('no work begins for who left while the token was looked at: %s', async (_, fastLane) => {
  const asked = Promise.withResolvers<void>()
  const verified = Promise.withResolvers<Viewer>()
  const verifyToken = (): Promise<Viewer> => {
    asked.resolve()
    return verified.promise
  }
  graph = await startFixtureGraph({ verifyToken, fastLane })
  await graph.ask('{me}')
  const gone = nextResponse().then((response) => once(response, 'close'))
  const leave = await askAndLeave(graph.url, '{me}', ['Authorization: Bearer x'])
  await asked.promise
  leave()
  await gone
  verified.resolve({ sub: 'anna', roles: ['PUBLIC'] })
  await graph.ask('{slow}')
  expect(graph.authors.received.map(({ body }) => JSON.parse(body).query)).toEqual(['{me}', '{slow}'])
})

test('refused and failed requests give their slots back', async () => {
  graph = await startFixtureGraph({ maxConcurrent: 1 })
  for (const query of ['{', '{nothing}', '{broken}', '{me}', '']) await graph.ask(query)
  expect((await graph.ask('{__typename}')).status).toBe(200)
})

test('a hundred may be in work unless MAX_CONCURRENT says otherwise', () => {
  const needed = { AUTH_JWKS: '{}', HANDOFF_SECRETS: 'a secret of more than thirty-two characters' }
  const read = (more: object) => readGatewayEnv({ ...needed, ...more }).MAX_CONCURRENT
  expect([read({}), read({ MAX_CONCURRENT: '7' })]).toEqual([100, 7])
})
