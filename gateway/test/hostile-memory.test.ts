import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tokenWith, unsignedToken } from './fixtures/forged-token.ts'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

let graph: FixtureGraph
beforeAll(async () => {
  graph = await startFixtureGraph({ mode: 'production' })
})
afterAll(() => graph.stop())

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const heap = () => {
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

/**
 * Every request is one that was never sent before, so that whatever is remembered of it would be remembered
 * anew.
 */
const barrage = (n: number): Promise<unknown>[] => [
  graph.ask(`{a${n}: me}`),
  graph.ask(`query Q${n} {authors {n${n}: name books {title}}}`),
  graph.ask(`{nothing${n}}`),
  graph.ask(`{me(a: "${n}`),
  graph.ask(`{${`a${n} `.repeat(40)}}`),
  graph.ask(`query ($x${n}: Int) {me}`, {}, { [`x${n}`]: n, [`y${n}`]: 'y'.repeat(1_000) }),
  graph.ask('{me}', { authorization: `Bearer ${tokenWith(graph.key, { sub: `subject ${n}` })}` }),
  graph.ask('{me}', { authorization: `Bearer ${unsignedToken()}${n}` }),
  graph.ask('{me}', { 'x-request-id': `request-${n}-${'x'.repeat(20)}`, 'accept-language': `x-${n}` }),
  graph.ask(`mutation {burnDiary(id: "${n}")}`),
  graph.ask(`{authors {heirs(first: ${100 + n}) {heirs(first: 100) {heirs(first: 100) {name}}}}}`),
  graph.send(`/${n}`),
  graph.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"query":"${n}` }),
]

test('nine hundred hostile requests, none like another, leave the memory as large as nine hundred before', async () => {
  const rounds = async (from: number, to: number) => {
    for (let n = from; n < to; n += 1) await Promise.all(barrage(n))
    for (const { received } of [graph.authors, graph.books]) received.length = 0
  }
  // The first fill what is bounded: 500 documents, 1,000 tokens.
  await rounds(0, 70)
  const before = heap()
  await rounds(70, 140)
  const grown = (heap() - before) / 1024 / 1024
  expect(grown).toBeLessThan(8)
  expect((await graph.ask('{__typename}')).status).toBe(200)
})
