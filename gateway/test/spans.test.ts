import { continueTrace, parseTrace } from '@kadry/runtime/trace'
import { collectSpans } from '@kadry/testing/spans'
import { expect, test } from 'vitest'
import { eventually } from './fixtures/eventually.ts'
import { startFixtureGraph } from './fixtures/graph.ts'

const spans = collectSpans()

test('kind 15: each call to a subgraph is a span of the request, and what the subgraph does hangs under it', async () => {
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

test('a call to a subgraph whose answer can not be read has failed', async () => {
  const graph = await startFixtureGraph()
  graph.books.next({ status: 200, type: 'text/html', body: '<html></html>' })
  const traceparent = continueTrace()
  await graph.ask('{ me books { title } }', { traceparent })
  await graph.stop()
  const { traceId } = parseTrace(traceparent)!
  const called = () => spans().filter((span) => span.traceId === traceId && span.name !== 'POST /graphql')
  await eventually(() => expect(called().length).toBe(2))
  expect(new Map(called().map(({ name, isFailed }) => [name, isFailed]))).toEqual(
    new Map([
      ['POST authors', false],
      ['POST books', true],
    ]),
  )
})
