import { afterEach, expect, test } from 'vitest'
import type { GatewayOptions } from '../src/gateway.ts'
import { type Answer, type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

let graph: FixtureGraph
const start = async (options: Partial<GatewayOptions> = {}) => {
  graph = await startFixtureGraph(options)
}
afterEach(() => graph.stop())

/** What no answer may hold: an address, a path of ours, a stack. */
const LEAK = /127\.0\.0\.1|localhost|https?:|ECONN|UND_ERR|\.ts|node:|\/graphql|\bat \w+|stack|internal:/
const expectNoLeak = ({ text, headers }: Answer) => {
  expect(text).not.toMatch(LEAK)
  expect(JSON.stringify([...headers])).not.toMatch(/127\.0\.0\.1|\.ts/)
}
const codes = ({ json }: Answer) => json.errors?.map(({ extensions }) => extensions.code)

test('a subgraph that is down leaves the other fields as they are and says SUBGRAPH_UNAVAILABLE without a host name', async () => {
  await start()
  await graph.books.stop()
  const answer = await graph.ask('{ authors { name books { title } } }')
  expect(answer.status).toBe(200)
  expect(answer.json.data).toEqual({
    authors: [
      { name: 'Лев Толстой', books: null },
      { name: 'Антон Чехов', books: null },
    ],
  })
  expect(answer.json.errors).toEqual([
    {
      message:
        'Подграф «books» сейчас недоступен; остальные поля не затронуты. / The subgraph “books” is unavailable right now; other fields are not affected.',
      extensions: {
        code: 'SUBGRAPH_UNAVAILABLE',
        subgraph: 'books',
        requestId: answer.headers.get('x-request-id'),
      },
    },
  ])
  expectNoLeak(answer)
})

test('a slow subgraph is given up at the deadline', async () => {
  await start({ deadlineMs: 1_500 })
  graph.books.next('hang')
  const answer = await graph.ask('{ me books { title } }')
  expect(codes(answer)).toEqual(['SUBGRAPH_TIMEOUT'])
  expect(answer.json.data).toEqual({ me: 'anonymous PUBLIC', books: null })
  expectNoLeak(answer)
})

test('one deadline holds for all calls of a request, one after another', async () => {
  await start({ deadlineMs: 1_500 })
  graph.books.next('close', 'hang')
  const answer = await graph.ask('{ books { title author { name } } }')
  expect(codes(answer)).toEqual(['SUBGRAPH_TIMEOUT'])
})

const nonsense = [
  ['an HTML page', { status: 200, type: 'text/html', body: '<html>at store.ts:1 http://127.0.0.1</html>' }],
  ['half a JSON', { status: 200, type: 'application/json', body: '{"data":{"books":[{"ti' }],
  ['a JSON that is no GraphQL', { status: 200, type: 'application/json', body: '["http://127.0.0.1"]' }],
  ['a refusal of the handoff', { status: 401, type: 'application/json', body: '{"errors":[{"message":"who?"}]}' }],
  ['a crash', { status: 500, type: 'text/plain', body: 'Error: at store.ts:1' }],
] as const

for (const [what, trick] of nonsense)
  test(`${what} from a subgraph is SUBGRAPH_BAD_ANSWER and hurts nobody else`, async () => {
    await start()
    graph.books.next(trick)
    const answer = await graph.ask('{ me books { title } }')
    expect(codes(answer)).toEqual(['SUBGRAPH_BAD_ANSWER'])
    expect(answer.json.data).toEqual({ me: 'anonymous PUBLIC', books: null })
    expectNoLeak(answer)
  })

test('a subgraph that stops (503) is SUBGRAPH_UNAVAILABLE', async () => {
  await start()
  graph.books.next({ status: 503, type: 'text/plain', body: 'stopping' })
  expect(codes(await graph.ask('{ books { title } }'))).toEqual(['SUBGRAPH_UNAVAILABLE'])
})

test('an answer above the limit is not read to its end', async () => {
  await start({ maxAnswerBytes: 1_000 })
  const body = JSON.stringify({ data: { books: [{ title: 'x'.repeat(5_000) }] } })
  graph.books.next({ status: 200, type: 'application/json', body })
  expect(codes(await graph.ask('{ books { title } }'))).toEqual(['SUBGRAPH_BAD_ANSWER'])
})

test('a bug in a subgraph is masked, a refusal in both languages passes, and neither sets our status', async () => {
  await start()
  const answer = await graph.ask('{ broken forbidden refusing }')
  const requestId = answer.headers.get('x-request-id')
  expect(answer.status).toBe(200)
  expect(answer.json).toEqual({
    errors: [
      {
        message:
          'Внутренняя ошибка; сообщите номер запроса (requestId). / Internal error; report it with its requestId.',
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'books', requestId },
      },
      {
        message: 'Нельзя. / Not allowed.',
        path: ['forbidden'],
        extensions: { code: 'FORBIDDEN', subgraph: 'books', requestId },
      },
    ],
    data: { broken: null, forbidden: null, refusing: 'fine' },
  })
  expectNoLeak(answer)
})

test('a subgraph that came back is asked again', async () => {
  await start()
  graph.books.next('close', 'close')
  expect(codes(await graph.ask('{ refusing }'))).toEqual(['SUBGRAPH_UNAVAILABLE'])
  expect((await graph.ask('{ refusing }')).json).toEqual({ data: { refusing: 'fine' } })
})
