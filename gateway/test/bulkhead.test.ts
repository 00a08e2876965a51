import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { eventually } from './fixtures/eventually.ts'
import { type Answer, type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

/** However slow the machine is, it is not the deadline that answers. */
vi.setConfig({ testTimeout: 300_000 })

/** Two subgraphs share a hundred slots. */
const SHARE = 50

/** Callers and subgraphs share this process: that it is late says nothing of the gateway. */
const loop = () => ({ atMs: performance.now(), workedMs: 0, rounds: 1 })

let graph: FixtureGraph
beforeEach(async () => {
  graph = await startFixtureGraph({ loop, deadlineMs: 200_000 })
})
afterEach(() => graph.stop())

const times = <Value>(count: number, one: (n: number) => Value): Value[] =>
  Array.from({ length: count }, (_, n) => one(n))
/** Each is another question, so that none shares the answer of another. */
const askBooks = (n: number) => graph.ask(`{ me b${n}: books { title } }`)
const codes = ({ json }: Answer) => json.errors?.map(({ extensions }) => extensions.code)
const titles = (answer: Answer) => Object.values(answer.json.data ?? {})[1]
const BOOKS = [{ title: 'Война и мир' }, { title: 'Вишнёвый сад' }]
const metric = async (line: RegExp) => Number(line.exec((await graph.send('/metrics')).text)?.[1])
const underWay = () => metric(/^kadry_subgraph_calls_under_way\{subgraph="books"\} (\d+)$/m)
const refused = () => metric(/^kadry_subgraph_failures_total\{subgraph="books",reason="FULL"\} (\d+)$/m)

async function expectOthersUnhurt(): Promise<void> {
  for (const answer of await Promise.all(times(40, () => graph.ask('{ me authors { name } }'))))
    expect([answer.status, answer.json.errors, answer.json.data?.me]).toEqual([200, undefined, 'anonymous PUBLIC'])
}

test('a subgraph that hangs holds its share of the slots; other requests and other fields are not affected from the start', async () => {
  const release = graph.books.hold()
  const first = times(SHARE, askBooks)
  await eventually(() => expect(graph.books.received.length).toBe(SHARE))
  await expectOthersUnhurt()

  for (let round = 1; round <= 4; round += 1) {
    const beyond = times(40, (n) => askBooks(SHARE + round * 40 + n))
    // In the first quarter of a second the subgraph may be busy only, and what is beyond its share waits:
    // slots that it gives back.
    if (round > 1) await expectOthersUnhurt()
    for (const answer of await Promise.all(beyond)) {
      expect([answer.status, codes(answer)]).toEqual([200, ['SUBGRAPH_UNAVAILABLE']])
      expect([answer.json.data?.me, titles(answer)]).toEqual(['anonymous PUBLIC', null])
    }
  }
  expect(graph.books.received.length).toBe(SHARE)
  expect([await underWay(), await refused()]).toEqual([SHARE, 160])

  release()
  for (const answer of await Promise.all(first)) expect(titles(answer)).toEqual(BOOKS)
  expect([await underWay(), titles(await askBooks(999))]).toEqual([0, BOOKS])
})

test('the same question asked again and again of a subgraph that hangs takes no slots from other requests', async () => {
  const release = graph.books.hold()
  const popular = times(140, () => graph.ask('{ books { title } }'))
  await eventually(() => expect(graph.books.received.length).toBeGreaterThan(0))
  await eventually(async () => expect((await graph.ask('{ me }')).status).toBe(200))
  await expectOthersUnhurt()
  await expectOthersUnhurt()
  release()
  for (const { json } of await Promise.all(popular)) expect(json.data?.books).toEqual(BOOKS)
})

test('a mutation beyond the share is not sent, and is said not to have happened', async () => {
  const release = graph.authors.hold()
  const slow = times(SHARE, (n) => graph.ask(`{ s${n}: slow }`))
  await eventually(() => expect(graph.authors.received.length).toBe(SHARE))
  const answer = await graph.ask('mutation { renameAuthor(id: "1", name: "x") { id } }')
  expect(codes(answer)).toEqual(['SUBGRAPH_UNAVAILABLE'])
  expect(answer.json.errors?.[0]?.message).not.toMatch(/неизвестно|may or may not/)
  expect(graph.authors.received.length).toBe(SHARE)
  release()
  await Promise.all(slow)
})
