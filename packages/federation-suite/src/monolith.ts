import { buildSubgraphSchema } from '@apollo/subgraph'
import { type ExecutionResult, execute, type GraphQLSchema, isInterfaceType, isObjectType, parse } from 'graphql'
import { compose, schemasOf } from './compose.ts'
import type { Question } from './document.ts'
import type { Source, StartEngine, SubgraphAnswer, SubgraphRequest, SubgraphSdl } from './engine.ts'
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
  /**
   * The same public schema and the same world as one service, executed by graphql-js: no subgraph and no
   * planner is between.
   */
  readonly monolith: (asked: Asked) => Promise<ExecutionResult>
}

export async function startPair(subgraphs: readonly SubgraphSdl[], start: StartEngine): Promise<Pair> {
  const supergraphSdl = compose(subgraphs)
  const { open, whole } = schemasOf(supergraphSdl)
  const schemas = subgraphs.map(({ sdl }) => buildSubgraphSchema([{ typeDefs: parse(sdl) }]))
  const facts = readFacts(whole, schemas)
  const world = new OneWorld(whole, facts)
  const sources = Object.fromEntries(subgraphs.map(({ name }, index) => [name, sourceOf(schemas[index]!, world)]))
  const ours = await start<Seeded>(supergraphSdl, sources)
  const stock = await startStock(supergraphSdl, sources)
  return {
    schema: open,
    neededNames: facts.neededNames,
    ours: (asked) => ours(asked, { seed: asked.seed }),
    published: (asked) => stock(asked, { seed: asked.seed }),
    monolith: async (asked) => answer(open, world, asked),
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

function sourceOf(schema: GraphQLSchema, world: OneWorld): Source<Seeded> {
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
