import { callers } from '@kadry/infra/demo/callers'
import type { Run } from '@kadry/infra/demo/client'
import { writeStory } from '@kadry/infra/demo/write'
import { definitions } from '@kadry/infra/launcher/definitions'
import { startGraph, type TestGraph } from '@kadry/testing/graph'
import { growthPerItem } from '@kadry/testing/once-per-item'
import { everybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const MOST_TRIES = 20
/**
 * The first item may have nothing below it where others have, and parents of unequal size take a second
 * round.
 */
const SPARE = 2

const viewerOf = (role: string) => callers.find(({ viewer }) => viewer.roles.includes(role as never))!.viewer

/**
 * The demo's way of asking, over the graph in this process: what waits for a fact waits until all have
 * arrived.
 */
function runOver(graph: TestGraph): Run {
  return async (role, mutation, input, select = '') => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename ... on Refusal { code message(locale: EN) } ${select} } }`
    for (let tries = 0; ; tries++) {
      const answer = await graph.as(viewerOf(role)).answer(query, { input })
      const result = (answer.data as Record<string, { readonly __typename: string }> | null)?.[mutation]
      if (result && !['NotFound', 'RuleRefusal'].includes(result.__typename)) return result
      if (tries === MOST_TRIES) throw new Error(`${mutation}: ${JSON.stringify(answer)}`)
      await graph.settle()
    }
  }
}

describe('the database, asked for a list', () => {
  let graph: TestGraph
  beforeAll(async () => {
    graph = await startGraph(definitions, { mongoUrl: inject('mongoUrl') })
    await writeStory(runOver(graph), () => undefined)
    await graph.settle()
  }, 300_000)
  afterAll(() => graph.stop())

  it.each(definitions.map(({ name }) => name))(
    'is asked by no field of %s once per item of the list',
    async (name) => {
      const growth = await growthPerItem(graph.subgraphs[name]!, graph.connections[name]!, everybody)
      expect(growth.length).toBeGreaterThan(20)
      expect(growth.filter(({ one, many }) => many > one + SPARE)).toEqual([])
    },
    300_000,
  )
})
