import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { readGatewayEnv } from '../src/env.ts'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'
import { askAndLeave } from './fixtures/raw.ts'

let graph: FixtureGraph
afterEach(() => graph.stop())

const arrived = (count: number) => vi.waitFor(() => expect(graph.authors.received.length).toBe(count))

test('beyond the requests in work the next is told to come back, and is welcome once they are done', async () => {
  graph = await startFixtureGraph({ maxConcurrent: 2, deadlineMs: 1_000 })
  graph.authors.next('hang', 'hang')
  const slow = [graph.ask('{slow}'), graph.ask('{slow me}')]
  await arrived(2)
  const began = performance.now()
  const shed = await Promise.all(Array.from({ length: 50 }, () => graph.ask('{__typename}')))
  expect(performance.now() - began).toBeLessThan(1_000)
  for (const { status, headers, json } of shed) {
    expect([status, headers.get('retry-after')]).toEqual([503, '1'])
    expect(json.errors?.[0]?.extensions).toEqual({ code: 'OVERLOADED', requestId: headers.get('x-request-id') })
    expect(json.errors?.[0]?.message).toMatch(/[а-яё].* \/ .*[a-z]/i)
  }
  expect((await graph.send('/livez')).status).toBe(200)
  for (const { status } of await Promise.all(slow)) expect(status).toBe(200)
  expect((await graph.ask('{__typename}')).status).toBe(200)
})

test('who leaves gives its slot back long before the deadline, for its work ends with it', async () => {
  graph = await startFixtureGraph({ maxConcurrent: 1, deadlineMs: 60_000 })
  graph.authors.next('hang')
  const leave = await askAndLeave(graph.url, '{slow}')
  await arrived(1)
  expect((await graph.ask('{__typename}')).status).toBe(503)
  leave()
  await vi.waitFor(async () => expect((await graph.ask('{__typename}')).status).toBe(200), { timeout: 5_000 })
})

test('a body that does not come to its end holds no slot', async () => {
  graph = await startFixtureGraph({ maxConcurrent: 1 })
  const { hostname, port } = new URL(graph.url)
  const half =
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"query":"{ __ty'
  const sockets = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const socket = connect(Number(port), hostname)
      await once(socket, 'connect')
      socket.write(half)
      return socket
    }),
  )
  for (let n = 0; n < 5; n++) expect((await graph.ask('{__typename}')).status).toBe(200)
  for (const socket of sockets) socket.destroy()
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
