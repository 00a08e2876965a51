import { once } from 'node:events'
import type { Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { eventually } from './fixtures/eventually.ts'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'
import { askAndLeave } from './fixtures/raw.ts'

let graph: FixtureGraph
afterEach(() => graph.stop())

async function closed(socket: Socket): Promise<void> {
  if (!socket.destroyed) await once(socket, 'close')
}

test('a caller who leaves takes the calls made for it along: each subgraph sees its connection close', async () => {
  graph = await startFixtureGraph({ deadlineMs: 30_000 })
  graph.authors.next('hang')
  graph.books.next('hang')
  const leave = await askAndLeave(graph.url, '{ me books { title } }')
  await eventually(() => expect([graph.authors.received.length, graph.books.received.length]).toEqual([1, 1]))
  leave()
  await Promise.all([graph.authors, graph.books].map(({ received }) => closed(received[0]!.socket)))
})

test('what was still to be asked for a caller who left is not asked', async () => {
  graph = await startFixtureGraph({ deadlineMs: 30_000, maxConcurrent: 1 })
  const answerBooks = graph.books.hold()
  const leave = await askAndLeave(graph.url, '{ books { title author { name } } }')
  await eventually(() => expect(graph.books.received.length).toBe(1))
  leave()
  answerBooks()
  await eventually(async () => expect((await graph.ask('{ __typename }')).status).toBe(200))
  expect(graph.authors.received).toEqual([])
})

test('the deadline closes the connection to a subgraph that is still silent', async () => {
  graph = await startFixtureGraph({ deadlineMs: 1_000 })
  graph.authors.next('hang')
  const answer = await graph.ask('{ me }')
  expect(answer.json.errors?.[0]?.extensions.code).toBe('SUBGRAPH_TIMEOUT')
  await closed(graph.authors.received[0]!.socket)
})

test('calls one after another use one connection', async () => {
  graph = await startFixtureGraph()
  for (let n = 0; n < 5; n++) await graph.ask('{ me }')
  expect(new Set(graph.authors.received.map(({ socket }) => socket)).size).toBe(1)
})
