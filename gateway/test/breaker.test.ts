import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { eventually } from './fixtures/eventually.ts'
import { type Answer, type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'
import type { Mischief } from './fixtures/subgraph.ts'

let graph: FixtureGraph
beforeEach(async () => {
  // Only the clock that a pause is measured by: timers and sockets go on as they are.
  vi.useFakeTimers({ toFake: ['Date'] })
  graph = await startFixtureGraph({ deadlineMs: 1_500, maxAnswerBytes: 10_000, breakAfter: 3 })
})
afterEach(async () => {
  vi.useRealTimers()
  await graph.stop()
})

const QUERY = '{me books {title}}'
const FINE = { me: 'anonymous PUBLIC', books: [{ title: 'Война и мир' }, { title: 'Вишнёвый сад' }] }
const codes = ({ json }: Answer) => json.errors?.map(({ extensions }) => extensions.code)
const later = (ms: number) => vi.setSystemTime(Date.now() + ms)
const state = async () =>
  /^kadry_subgraph_breaker\{subgraph="books"\} (\d)$/m.exec((await graph.send('/metrics')).text)?.[1]
const CLOSED = '0'
const OPEN = '2'
const json = (body: string): Mischief => ({ status: 200, type: 'application/json', body })

test.each<[string, Mischief, string]>([
  ['is down', { status: 503, type: 'text/plain', body: '' }, 'SUBGRAPH_UNAVAILABLE'],
  ['hangs', 'hang', 'SUBGRAPH_TIMEOUT'],
  ['answers with a page', { status: 200, type: 'text/html', body: '<html></html>' }, 'SUBGRAPH_BAD_ANSWER'],
  ['answers half a JSON', json('{"data":{"books":[{"ti'), 'SUBGRAPH_BAD_ANSWER'],
  ['answers without end', json(`{"data":{"books":"${'x'.repeat(20_000)}"}}`), 'SUBGRAPH_BAD_ANSWER'],
])('a subgraph that %s is left alone after three times, and asked again once it answers', async (_, trick, code) => {
  graph.books.next(trick, trick, trick)
  for (let n = 0; n < 3; n++) {
    const { json: answer, ...rest } = await graph.ask(QUERY)
    expect(answer.data).toEqual({ me: FINE.me, books: null })
    expect(codes({ json: answer, ...rest })).toEqual([code])
  }
  expect(await state()).toBe(OPEN)
  const asked = graph.books.received.length
  const alone = await graph.ask(QUERY)
  expect([alone.status, alone.json.data, codes(alone)]).toEqual([
    200,
    { me: FINE.me, books: null },
    ['SUBGRAPH_UNAVAILABLE'],
  ])
  expect(graph.books.received.length).toBe(asked)
  later(1_001)
  expect((await graph.ask(QUERY)).json).toEqual({ data: FINE })
  expect(await state()).toBe(CLOSED)
})

test('a trial that fails doubles the pause; while it lasts nobody else waits for it', async () => {
  graph.books.next('close', 'close', 'close', 'close', 'close', 'close', 'hang')
  for (let n = 0; n < 3; n++) await graph.ask(QUERY)
  later(1_001)
  const asked = graph.books.received.length
  const trial = graph.ask(QUERY)
  await eventually(() => expect(graph.books.received.length).toBe(asked + 1))
  expect(codes(await graph.ask(QUERY))).toEqual(['SUBGRAPH_UNAVAILABLE'])
  expect(codes(await trial)).toEqual(['SUBGRAPH_TIMEOUT'])
  later(1_001)
  expect(codes(await graph.ask(QUERY))).toEqual(['SUBGRAPH_UNAVAILABLE'])
  expect(graph.books.received.length).toBe(asked + 1)
  later(1_000)
  expect((await graph.ask(QUERY)).json).toEqual({ data: FINE })
})

test('what a subgraph says in GraphQL is an answer, and a good answer forgives what went before', async () => {
  for (let n = 0; n < 4; n++) await graph.ask('{broken forbidden}')
  expect(await state()).toBe(CLOSED)
  for (let n = 0; n < 4; n++) {
    graph.books.next({ status: 503, type: 'text/plain', body: '' }, { status: 503, type: 'text/plain', body: '' })
    await graph.ask(QUERY)
    await graph.ask(QUERY)
    await graph.ask(QUERY)
  }
  expect(await state()).toBe(CLOSED)
})

test('values of wrong types hurt only their own fields', async () => {
  graph.books.next(
    json('{"data":{"books":[{"__typename":"Book","title":{"a":1}},{"title":"Вишнёвый сад"}],"refusing":7}}'),
  )
  const answer = await graph.ask('{me refusing books {title}}')
  expect(answer.status).toBe(200)
  expect(answer.json.data).toMatchObject({ me: FINE.me, books: null })
  expect(answer.text).not.toMatch(/\[object|stack|\.ts/)
})

test('a mutation that was never sent is not said to have perhaps happened', async () => {
  graph.authors.next(...Array.from({ length: 3 }, (): Mischief => ({ status: 503, type: 'text/plain', body: '' })))
  const rename = 'mutation {renameAuthor(id: "1", name: "x") {id}}'
  for (let n = 0; n < 3; n++) await graph.ask(rename)
  expect((await graph.ask(rename)).json.errors?.[0]?.message).not.toMatch(/неизвестно|may or may not/)
})

test('failures are counted by reason', async () => {
  graph.books.next('hang', json('['))
  await graph.ask(QUERY)
  await graph.ask(QUERY)
  const { text } = await graph.send('/metrics')
  expect(text).toMatch(/^kadry_subgraph_failures_total\{subgraph="books",reason="SUBGRAPH_TIMEOUT"\} 1$/m)
  expect(text).toMatch(/^kadry_subgraph_failures_total\{subgraph="books",reason="SUBGRAPH_BAD_ANSWER"\} 1$/m)
})
