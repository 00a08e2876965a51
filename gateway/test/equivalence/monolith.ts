import { Supergraph } from '@apollo/federation-internals'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { silentLog } from '@kadry/runtime/log'
import { type ExecutionResult, execute, type GraphQLSchema, isInterfaceType, isObjectType, parse } from 'graphql'
import { compose } from '../../scripts/composition.ts'
import type { EngineName } from '../../src/execute/engine.ts'
import type { SubgraphAnswer, SubgraphRequest, SubgraphSource } from '../../src/execute/fetch.ts'
import { startEngine } from '../../src/execute/start-engine.ts'
import { loadSupergraph } from '../../src/planning/supergraph.ts'
import type { Question } from './document.ts'
import { readFacts } from './facts.ts'
import { OneWorld, type Seeded } from './one-world.ts'
import { startStock } from './stock.ts'

export type Asked = Question & Seeded
export type Pair = {
  readonly schema: GraphQLSchema
  readonly neededNames: readonly string[]
  readonly ours: (asked: Asked) => Promise<ExecutionResult>
  /** @apollo/gateway with nothing of ours around it. */
  readonly published: (asked: Asked) => Promise<ExecutionResult>
  /** The same public schema and the same world as one service, executed by graphql-js: no subgraph and no planner is between. */
  readonly monolith: (asked: Asked) => Promise<ExecutionResult>
}

export async function startPair(
  subgraphs: readonly { readonly name: string; readonly sdl: string }[],
  engineName: EngineName = 'kadry',
): Promise<Pair> {
  const { supergraphSdl } = compose(subgraphs)
  const supergraph = loadSupergraph(supergraphSdl)
  const whole = Supergraph.build(supergraphSdl).schema.toGraphQLJSSchema()
  const schemas = subgraphs.map(({ sdl }) => buildSubgraphSchema([{ typeDefs: parse(sdl) }]))
  const facts = readFacts(whole, schemas)
  const world = new OneWorld(whole, facts)
  const sources = Object.fromEntries(subgraphs.map(({ name }, index) => [name, sourceOf(schemas[index]!, world)]))
  const engine = await startEngine<Seeded>(engineName, supergraph, sources, silentLog)
  const stock = await startStock(supergraphSdl, sources)
  return {
    schema: supergraph.schema,
    published: (asked) => stock(asked, { seed: asked.seed }),
    neededNames: facts.neededNames,
    ours: async ({ text, operationName, variables, seed }) =>
      engine.prepare(parse(text), operationName).run(variables, { seed }),
    monolith: async (asked) => answer(supergraph.schema, world, asked),
  }
}

function answer(schema: GraphQLSchema, world: OneWorld, { text, operationName, variables, seed }: Asked) {
  return execute({
    schema,
    document: parse(text),
    operationName: operationName ?? null,
    variableValues: variables,
    contextValue: { seed } satisfies Seeded,
    fieldResolver: world.resolveField,
    typeResolver: (value) => (value as { __typename: string }).__typename,
  })
}

function sourceOf(schema: GraphQLSchema, world: OneWorld): SubgraphSource<Seeded> {
  const subgraph = { resolveReference: world.resolveReference }
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) || isInterfaceType(type)) type.extensions = { ...type.extensions, apollo: { subgraph } }
  return {
    process: async ({ request, context }) => {
      // What arrives went over a wire: no prototype, no object shared with the caller.
      const { query, variables, operationName } = JSON.parse(JSON.stringify(request)) as SubgraphRequest
      const asked = { text: query, variables, operationName, seed: context.seed }
      return JSON.parse(JSON.stringify(await answer(schema, world, asked))) as SubgraphAnswer
    },
  }
}
