import { readFileSync } from 'node:fs'
import { silentLog } from '@kadry/runtime/log'
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { compose } from '../scripts/composition.ts'
import type { Engine } from '../src/execute/engine.ts'
import { createExecutor } from '../src/execute/executor.ts'
import { createOperations } from '../src/execute/operations.ts'
import { warm } from '../src/execute/warm.ts'
import { loadSupergraph } from '../src/planning/supergraph.ts'

const supergraph = loadSupergraph(compose().supergraphSdl)
const nobody = { process: async () => ({ data: {} }) }

/** Operations over the real graph, and what has been prepared of them so far. */
function start(options: { readonly maxWeight?: number } = {}) {
  const executor = createExecutor(
    supergraph,
    Object.fromEntries(supergraph.subgraphNames.map((name) => [name, nobody])),
  )
  const prepared: (string | undefined)[] = []
  const counting: Engine<unknown> = {
    prepare: (document, name) => {
      prepared.push(name)
      return executor.prepare(document, name)
    },
  }
  return { operations: createOperations(counting, options), prepared }
}

const aliased = (number: number) => `{ a${number}: __typename }`

test('an operation is prepared once, and another time under another name', () => {
  const { operations, prepared } = start()
  const text = 'query A { __typename } query B { a: __typename }'
  const first = operations.prepare(text, 'A')
  expect(operations.find(text, 'A')).toBe(first)
  expect(operations.prepare(text, 'A')).toBe(first)
  expect(operations.find(text, 'B')).toBeUndefined()
  operations.prepare(text, 'B')
  expect(prepared).toEqual(['A', 'B'])
})

test('what was not asked for longest is forgotten once there is no room', () => {
  const { weight } = start().operations.prepare(aliased(0), undefined)
  const each = weight + aliased(0).length + 1
  const { operations } = start({ maxWeight: 3 * each })
  for (const number of [1, 2, 3]) operations.prepare(aliased(number), undefined)
  operations.find(aliased(1), undefined)
  operations.prepare(aliased(4), undefined)
  const known = [1, 2, 3, 4].filter((number) => operations.find(aliased(number), undefined))
  expect(known).toEqual([1, 3, 4])
})

test('known operations are planned before anybody asks, with their name and without', () => {
  const { operations, prepared } = start()
  const trace = readFileSync(new URL('../../infra/demo/trace.graphql', import.meta.url), 'utf8')
  warm(operations, supergraph.schema, [trace], silentLog)
  const [, name] = /query (\w+)/.exec(trace)!
  expect(prepared).toEqual([undefined, name])
  expect(operations.find(trace, undefined) && operations.find(trace, name)).toBeTruthy()
})

test('a known operation that the schema has outgrown stops nobody', () => {
  const { operations, prepared } = start()
  warm(operations, supergraph.schema, ['{ nothingOfThatName }', '{ half', aliased(1)], silentLog)
  expect(prepared).toEqual([undefined])
  expect(operations.find(aliased(1), undefined)).toBeDefined()
})

test('a document that the public schema does not fit is refused by the planner too', () => {
  expect(() => start().operations.prepare('{ nothing }', undefined)).toThrow('Cannot query field "nothing"')
  expect(() => start().operations.prepare('query A { __typename }', 'B', parse('query A { __typename }'))).toThrow(
    '"B"',
  )
})
