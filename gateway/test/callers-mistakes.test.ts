import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ENGINES } from '../src/execute/engine.ts'
import { type ForeignGraph, startForeignGraph } from './fixtures/foreign.ts'

// FA-18: what a caller gets wrong is named as the caller's mistake, before a subgraph is asked, and never as
// an internal error.

const sdl = {
  a: `type Query {
      arg(n: Int! = 5): Int
      list(of: [Int!]! = [1]): Int
      within(input: Within!): Int
      thing: Thing
    }
    input Within { least: Int! = 1 inner: Within most: Int }
    type Thing @key(fields: "id") { id: ID! }`,
  b: 'type Thing @key(fields: "id") { id: ID! size(unit: String! = "m"): Int }',
}

describe.each(ENGINES)('engine %s', (engine) => {
  let graph: ForeignGraph
  beforeAll(async () => {
    const answer = (subgraph: string) =>
      subgraph === 'a'
        ? '{"data":{"arg":1,"list":1,"within":1,"thing":{"__typename":"Thing","id":"1"}}}'
        : '{"data":{"_entities":[{"size":1}]}}'
    graph = await startForeignGraph(sdl, answer, { engine })
  })
  afterAll(() => graph.stop())
  beforeEach(() => {
    graph.asked.length = 0
  })
  const ask = (query: string, variables: object) => graph.post(JSON.stringify({ query, variables }))

  test.each([
    ['an argument with a default', 'query($n: Int) { arg(n: $n) }', { n: null }, 'arg(n:) takes Int!'],
    ['with a default of its own', 'query($n: Int = 3) { arg(n: $n) }', { n: null }, 'arg(n:) takes Int!'],
    ['a list', 'query($n: [Int!]) { list(of: $n) }', { n: null }, 'list(of:) takes [Int!]!'],
    [
      'a field of an input object, in a fragment',
      'query($n: Int) { ...F } fragment F on Query { within(input: { inner: { least: $n } }) }',
      { n: null },
      'within(input:) takes Int!',
    ],
    ['of another subgraph', 'query($u: String) { thing { size(unit: $u) } }', { u: null }, 'size(unit:) takes String!'],
    ['a condition', 'query($c: Boolean = true) { arg @include(if: $c) }', { c: null }, '@include(if:) takes Boolean!'],
  ])('null for %s that may not be null is refused by name, on both lanes', async (_, query, variables, words) => {
    // The second time without the variable at all, or the fast lane would have nothing to know.
    expect((await ask(query, {})).status).toBe(200)
    graph.asked.length = 0
    for (const _lane of ['full', 'fast']) {
      const { status, text } = await ask(query, variables)
      expect(status).toBe(400)
      const [error] = JSON.parse(text).errors
      expect(error.extensions.code).toBe('BAD_USER_INPUT')
      expect(error.message).toContain(words)
      expect(error.message).toContain('не может быть null')
    }
    expect(graph.asked).toEqual([])
  })

  test('null where it may stand is passed on, and a variable that is left out means the default', async () => {
    expect((await ask('query($n: Int) { within(input: { most: $n }) }', { n: null })).status).toBe(200)
    expect((await ask('query($n: Int) { arg(n: $n) }', {})).status).toBe(200)
    expect(graph.asked).toHaveLength(2)
    expect(graph.asked[0]).toContain('"n":null')
    expect(graph.asked[1]).not.toContain('"n":')
  })
})
