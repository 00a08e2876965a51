import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Kind } from './memory/documents.ts'
import { type Flooded, startFlooded } from './memory/floods.ts'

let flooded: Flooded
beforeAll(async () => {
  flooded = await startFlooded()
})
afterAll(() => flooded.stop())

/** A machine that does other work too is slow, and nothing here depends on how slow. */
const UNHURRIED = { timeout: 600_000 }

const heapOf = async (process: 'gateway' | 'subgraph') => (await flooded.heldBy(process)).heapUsed / 2 ** 20

/** What a process holds at the start beside what it holds after each of these floods, in MB. */
async function grown(process: 'gateway' | 'subgraph', floods: readonly (readonly [Kind, number])[]) {
  const before = await heapOf(process)
  const after: Record<string, number> = {}
  for (const [kind, times] of floods) {
    expect([kind, ...(await flooded.flood(kind, times))]).toEqual([kind, '200'])
    if (process === 'subgraph') expect(await flooded.floodSubgraph()).toBeGreaterThanOrEqual(times)
    after[kind] = (await heapOf(process)) - before
  }
  return after
}

test(
  'of documents that come once the gateway holds a bounded part, however large they are in whatever way',
  UNHURRIED,
  async () => {
    const held = await grown('gateway', [
      ['one call', 200],
      ['as many fields as allowed', 150],
      ['as many fields, eight conditions each', 200],
      ['every type of the graph', 60],
      ['200 KB of comments', 40],
      ['200 KB of comments, a variable', 40],
      ['200 KB in an argument', 60],
    ])
    expect(Math.max(...Object.values(held)), JSON.stringify(held)).toBeLessThan(100)
  },
)

test('of what a gateway sends once a subgraph holds a bounded part', UNHURRIED, async () => {
  const held = await grown('subgraph', [
    ['as many fields as allowed', 80],
    ['200 KB in an argument', 60],
  ])
  expect(Math.max(...Object.values(held)), JSON.stringify(held)).toBeLessThan(160)
})
