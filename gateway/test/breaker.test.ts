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
/** Another operation each, by turns of somebody signed in and of nobody. */
const askVaried = async (n: number) => {
  const headers =
    n % 2 === 0 ? {} : { authorization: `Bearer ${await graph.tokenFor({ sub: 'anna', roles: ['PUBLIC'] })}` }
  return graph.ask(`{b${n}: books {title}}`, headers)
}
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
])(
  'kind 14: a subgraph that %s, whoever asks what, is left alone after three times and asked again later (control)',
  async (_, trick, code) => {
    graph.books.next(trick, trick, trick)
    for (let n = 0; n < 3; n++) {
      const answer = await askVaried(n)
      expect([answer.json.data, codes(answer)]).toEqual([{ [`b${n}`]: null }, [code]])
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
  },
)

const ONE_OPERATION = '{books {title author {id}}}'

test.each<[string, (n: number) => Promise<Answer>]>([
  ['one operation', (n) => graph.ask(ONE_OPERATION, { 'accept-language': `x-${n}` })],
  ['one caller', (n) => graph.ask(`{b${n}: books {title}}`)],
])('kind 14: what runs out of time and is all of %s does not close the subgraph to others', async (_, ask) => {
  graph.books.next(...Array.from({ length: 6 }, (): Mischief => 'hang'))
  const slow = await Promise.all(Array.from({ length: 6 }, (_, n) => ask(n)))
  expect(slow.map(codes)).toEqual(Array.from({ length: 6 }, () => ['SUBGRAPH_TIMEOUT']))
  expect(await state()).toBe(CLOSED)
  expect((await graph.ask(QUERY)).json).toEqual({ data: FINE })
})

test('kind 14: an operation that ran out of time is left alone by itself, for its caller, for a second and then for two', async () => {
  graph.books.next('hang')
  const askSlow = (headers = {}) => graph.ask(ONE_OPERATION, headers)
  expect(codes(await askSlow())).toEqual(['SUBGRAPH_TIMEOUT'])
  const asked = graph.books.received.length
  expect(codes(await askSlow())).toEqual(['SUBGRAPH_TIMEOUT'])
  expect(graph.books.received.length).toBe(asked)
  expect((await graph.ask(QUERY)).json).toEqual({ data: FINE })
  const anna = { authorization: `Bearer ${await graph.tokenFor({ sub: 'anna', roles: ['PUBLIC'] })}` }
  expect(codes(await askSlow(anna))).toBeUndefined()

  later(1_001)
  graph.books.next('hang')
  await askSlow()
  later(1_001)
  expect(codes(await askSlow())).toEqual(['SUBGRAPH_TIMEOUT'])
  later(1_000)
  expect(codes(await askSlow())).toBeUndefined()
  expect((await graph.send('/metrics')).text).toMatch(
    /^kadry_subgraph_failures_total\{subgraph="books",reason="PAUSED"\} 2$/m,
  )
})

test('a trial that fails doubles the pause; while it lasts nobody else waits for it', async () => {
  graph.books.next('close', 'close', 'close', 'close', 'close', 'close', 'hang')
  for (let n = 0; n < 3; n++) await graph.ask(QUERY)
  later(1_001)
  const asked = graph.books.received.length
  const trial = graph.ask(QUERY)
  await eventually(() => expect(graph.books.received.length).toBe(asked + 1))
  expect(codes(await askVaried(0))).toEqual(['SUBGRAPH_UNAVAILABLE'])
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
  await askVaried(0)
  const { text } = await graph.send('/metrics')
  expect(text).toMatch(/^kadry_subgraph_failures_total\{subgraph="books",reason="SUBGRAPH_TIMEOUT"\} 1$/m)
  expect(text).toMatch(/^kadry_subgraph_failures_total\{subgraph="books",reason="SUBGRAPH_BAD_ANSWER"\} 1$/m)
})
