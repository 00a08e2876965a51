import { afterEach, expect, test } from 'vitest'
import { eventually } from './fixtures/eventually.ts'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'
import { askAndLeave } from './fixtures/raw.ts'

let graph: FixtureGraph
afterEach(() => graph.stop())

const QUERY = 'query Shelf($withIds: Boolean = false) { books { title id @include(if: $withIds) } }'
const bearer = async (sub: string) => ({
  authorization: `Bearer ${await graph.tokenFor({ sub, roles: ['ANALYST'] })}`,
})
/** Asks all of it at once, while the subgraph answers nobody; gives how many calls it took. */
async function callsFor(
  asks: readonly (() => Promise<{ readonly json: unknown }>)[],
  calls: number,
): Promise<unknown[]> {
  const answer = graph.books.hold()
  const answers = asks.map((ask) => ask())
  await eventually(() => expect(graph.books.received.length).toBe(calls))
  // The gateway has read every request once it has answered one that came after them.
  await graph.ask('{ __typename }')
  expect(graph.books.received.length).toBe(calls)
  answer()
  return (await Promise.all(answers)).map(({ json }) => json)
}

test('identical queries of one caller, or of unknown callers, that are under way together take one call and get the same answer', async () => {
  graph = await startFixtureGraph()
  const ask = () => graph.ask(QUERY, {}, { withIds: true })
  const [first, ...others] = await callsFor([ask, ask, ask, ask], 1)
  expect(first).toMatchObject({ data: { books: [{ title: 'Война и мир' }, { title: 'Вишнёвый сад' }] } })
  for (const other of others) expect(other).toEqual(first)
})

test('other rights, another language or other variables are another question', async () => {
  graph = await startFixtureGraph()
  const [anna, boris] = [await bearer('anna'), await bearer('boris')]
  const asks = [
    () => graph.ask(QUERY, anna, { withIds: true }),
    () => graph.ask(QUERY, boris, { withIds: true }),
    () => graph.ask(QUERY, anna, { withIds: false }),
    () => graph.ask(QUERY, { ...anna, 'accept-language': 'en' }, { withIds: true }),
    () => graph.ask(QUERY, anna, { withIds: true }),
  ]
  await callsFor(asks, 4)
  expect(new Set(graph.books.received.map(({ viewer }) => viewer?.sub))).toEqual(new Set(['anna', 'boris']))
})

test('who waits for the answer of another holds no slot; as many may wait as there are slots, and who leaves makes room', async () => {
  graph = await startFixtureGraph({ deadlineMs: 30_000, maxConcurrent: 2 })
  const waiting = (count: number) =>
    eventually(async () => expect((await graph.send('/metrics')).text).toMatch(`kadry_requests_waiting ${count}\n`))
  const answer = graph.books.hold()
  const leader = graph.ask(QUERY)
  await eventually(() => expect(graph.books.received.length).toBe(1))
  const leaving = new AbortController()
  const left = expect(graph.ask(QUERY, {}, {}, leaving.signal)).rejects.toThrow(/abort/i)
  await waiting(1)
  const second = graph.ask(QUERY)
  await waiting(2)
  expect((await graph.ask('{ __typename }')).status).toBe(200)
  leaving.abort()
  await left
  await waiting(1)
  const third = graph.ask(QUERY)
  await waiting(2)
  expect(graph.books.received.length).toBe(1)
  const forItself = graph.ask(QUERY)
  await eventually(() => expect(graph.books.received.length).toBe(2))
  expect((await graph.ask('{ __typename }')).status).toBe(503)
  answer()
  const answers = await Promise.all([leader, second, third, forItself])
  for (const { json } of answers) expect(json.data).toMatchObject({ books: [{ title: 'Война и мир' }, {}] })
  await waiting(0)
  expect((await graph.ask('{ __typename }')).status).toBe(200)
})

test('what each reading of is written down is read once for each who asks, in both lanes', async () => {
  graph = await startFixtureGraph()
  const read = () =>
    graph.ask(
      'query Names($also: Boolean = true) { authors { ...Real @include(if: $also) } } fragment Real on Author { realName }',
    )
  // The first time an operation goes the full way, after that the fast lane.
  for (const way of ['full', 'fast']) {
    const before = graph.authors.received.length
    const answer = graph.authors.hold()
    const answers = [read(), read(), read()]
    await eventually(() => expect([way, graph.authors.received.length]).toEqual([way, before + 3]))
    answer()
    for (const { json } of await Promise.all(answers))
      expect(json.data).toEqual({ authors: [{ realName: 'Лев Толстой' }, { realName: 'Антон Чехов' }] })
  }
})

test('two identical mutations are two changes', async () => {
  graph = await startFixtureGraph()
  const answer = graph.authors.hold()
  const rename = () => graph.ask('mutation { renameAuthor(id: "1", name: "Лев") { name } }')
  const answers = [rename(), rename()]
  await eventually(() => expect(graph.authors.received.length).toBe(2))
  answer()
  expect((await Promise.all(answers)).map(({ json }) => json.data)).toEqual([
    { renameAuthor: { name: 'Лев' } },
    { renameAuthor: { name: 'Лев' } },
  ])
})

test('who waited for the answer of a caller who leaves is answered all the same', async () => {
  graph = await startFixtureGraph({ deadlineMs: 30_000 })
  const answer = graph.books.hold()
  const leave = await askAndLeave(graph.url, QUERY)
  await eventually(() => expect(graph.books.received.length).toBe(1))
  const waiting = graph.ask(QUERY)
  await graph.ask('{ __typename }')
  leave()
  await eventually(() => expect(graph.books.received.length).toBe(2))
  answer()
  expect((await waiting).json).toEqual({
    data: { books: [{ title: 'Война и мир' }, { title: 'Вишнёвый сад' }] },
  })
})
