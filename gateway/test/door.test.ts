import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { eventually } from './fixtures/eventually.ts'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

let graph: FixtureGraph
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await graph.stop()
})

async function connection(from = '127.0.0.1'): Promise<Socket> {
  const socket = connect({ port: Number(new URL(graph.url).port), host: '127.0.0.1', localAddress: from })
  socket.on('error', () => {})
  sockets.push(socket)
  await once(socket, 'connect')
  return socket
}

const asked = (n: number, headers = '') => {
  const body = JSON.stringify({ query: `{ a${n}: me }` })
  return `POST /graphql HTTP/1.1\r\nHost: x\r\n${headers}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
}
const pipelined = (count: number, headers = '') => Array.from({ length: count }, (_, n) => asked(n, headers)).join('')

/** How many answers with this status the socket has been given. */
function counted(socket: Socket, status = 200): () => number {
  let text = ''
  socket.on('data', (chunk) => {
    text += chunk
  })
  return () => text.split(`HTTP/1.1 ${status} `).length - 1
}
const received = () => graph.authors.received.length
const turns = async (count: number) => {
  for (let n = 0; n < count; n += 1) await new Promise(setImmediate)
}

test('kind 11: of a thousand requests on one connection sixteen are under way, and each is answered in its turn', async () => {
  graph = await startFixtureGraph()
  const release = graph.authors.hold()
  const socket = await connection()
  const answers = counted(socket)
  socket.write(pipelined(1_000))
  await eventually(() => expect(received()).toBe(16))
  expect((await graph.ask('{ __typename }')).status).toBe(200)
  await turns(100)
  expect(received()).toBe(16)
  release()
  await eventually(() => expect(answers()).toBe(1_000))
})

test('a connection that closes takes along what waited on it, and leaves its places to others', async () => {
  graph = await startFixtureGraph({ perAddress: 16 })
  const release = graph.authors.hold()
  const socket = await connection()
  socket.write(pipelined(200))
  await eventually(() => expect(received()).toBe(16))
  socket.destroy()
  release()
  for (let n = 0; n < 3; n += 1) expect((await graph.ask('{ me }')).status).toBe(200)
  expect(received()).toBeLessThan(40)
})

test('kind 11: connections beyond those of one address are closed with 429 and counted; another address comes in', async () => {
  graph = await startFixtureGraph({ perAddress: 8 })
  const held = []
  for (let n = 0; n < 8; n += 1) held.push(await connection('127.0.0.2'))
  const beyond = await connection('127.0.0.2')
  const [head] = await once(beyond, 'data')
  expect(String(head)).toMatch(/^HTTP\/1\.1 429 .*Retry-After: 1\r\n/s)
  expect((await graph.ask('{ me }')).status).toBe(200)
  expect((await graph.send('/metrics')).text).toMatch(/^kadry_refused_total\{reason="TOO_MANY_CONNECTIONS"\} 1$/m)
  held[0]!.destroy()
  await eventually(async () => {
    const again = await connection('127.0.0.2')
    again.write(asked(1))
    expect(String((await once(again, 'data'))[0])).toMatch(/^HTTP\/1\.1 200 /)
  })
})

test('behind a proxy of ours it is the address in its header that may have so many under way', async () => {
  graph = await startFixtureGraph({ perAddress: 4, trustedProxies: ['127.0.0.3'] })
  const release = graph.authors.hold()
  const greedy = await Promise.all(Array.from({ length: 6 }, () => connection('127.0.0.3')))
  for (const [n, socket] of greedy.entries()) socket.write(asked(n, 'X-Forwarded-For: 203.0.113.7\r\n'))
  await eventually(() => expect(received()).toBe(4))
  const other = await connection('127.0.0.3')
  other.write(asked(99, 'X-Forwarded-For: 203.0.113.8\r\n'))
  await eventually(() => expect(received()).toBe(5))
  release()
  await eventually(() => expect(received()).toBe(7))
})

test('kind 11: while the event loop is late a caller with little under way is not refused for another that has much', async () => {
  const now = { atMs: 0, workedMs: 0, rounds: 0 }
  const loop = () => {
    now.atMs += 20
    now.workedMs += 20
    now.rounds += 1
    return { ...now }
  }
  graph = await startFixtureGraph({ loop })
  const release = graph.authors.hold()
  const greedy = await connection('127.0.0.2')
  greedy.write(pipelined(16))
  await eventually(() => expect(received()).toBe(16))
  const refusals: (() => number)[] = []
  const refused = () => refusals.reduce((sum, count) => sum + count(), 0)
  const askMore = async () => {
    const before = refused() + received()
    const socket = await connection('127.0.0.2')
    refusals.push(counted(socket, 503))
    socket.write(asked(before))
    await eventually(() => expect(refused() + received()).toBe(before + 1))
  }
  for (let n = 0; n < 40; n += 1) await askMore()
  const before = refused()
  expect(before).toBeGreaterThan(0)
  for (let n = 0; n < 30; n += 1) expect((await graph.ask('{ __typename }')).status).toBe(200)
  await askMore()
  expect(refused()).toBe(before + 1)
  release()
})
