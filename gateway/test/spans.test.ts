// Issue 13, item 15: the spans of a subgraph hang under the gateway's.
import { continueTrace, parseTrace } from '@kadry/runtime/trace'
import { collectSpans } from '@kadry/testing/spans'
import { expect, test } from 'vitest'
import { eventually } from './fixtures/eventually.ts'
import { startFixtureGraph } from './fixtures/graph.ts'

test('each call to a subgraph is a span of the request, and what the subgraph does hangs under it', async () => {
  const spans = collectSpans()
  const graph = await startFixtureGraph()
  const traceparent = continueTrace()
  const caller = parseTrace(traceparent)!
  await graph.ask('{ me books { title author { name } } authors { books { title } } }', { traceparent })
  await graph.stop()
  const called = [...graph.authors.received, ...graph.books.received]
  expect(called.length).toBeGreaterThan(3)
  const mine = () => spans().filter(({ traceId }) => traceId === caller.traceId)
  await eventually(() => expect(mine().length).toBe(called.length + 1))
  const request = mine().find(({ name }) => name === 'POST /graphql')!
  expect(request.parentId).toBe(caller.spanId)
  const handedOn = called.map(({ headers }) => parseTrace(String(headers.traceparent))!.spanId)
  const calls = mine().filter(({ name }) => name === 'POST authors' || name === 'POST books')
  expect(handedOn.toSorted()).toEqual(calls.map(({ spanId }) => spanId).toSorted())
  expect(new Set(calls.map(({ parentId }) => parentId))).toEqual(new Set([request.spanId]))
})
