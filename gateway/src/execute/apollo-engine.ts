// The stock @apollo/gateway as an engine: its planner and its executor behind our data sources, limits,
// rights and costs. It is the way out when ours is suspected (decision 047): what it is known to get wrong
// in silence is taken out of the document before it sees it.
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import type { Logger } from '@kadry/runtime/log'
import { type DocumentNode, type ExecutionResult, GraphQLError, Kind, parse, print, visit } from 'graphql'
import { atCallerNames } from '../planning/caller-names.ts'
import type { LoadedSupergraph } from '../planning/supergraph.ts'
import { callersAnswer, readableByStock } from './apollo-document.ts'
import { type Engine, engineOver } from './engine.ts'
import type { SubgraphSource } from './fetch.ts'

export type ApolloEngine<Context> = Engine<Context> & { readonly stop: () => Promise<void> }

/** What an operation takes beside its plan, which @apollo/gateway keeps itself, up to 30 MB of plans. */
const LEAST_WEIGHT = 2_000

type StockExecutor = (request: object) => Promise<ExecutionResult>

export async function createApolloEngine<Context>(
  supergraph: LoadedSupergraph,
  sources: Readonly<Record<string, SubgraphSource<Context>>>,
  log: Logger,
): Promise<ApolloEngine<Context>> {
  // biome-ignore lint/style/noProcessEnv: the one switch of @apollo/gateway against reporting its environment, read by its constructor
  process.env.APOLLO_TELEMETRY_DISABLED = '1'
  const stock = new ApolloGateway({
    supergraphSdl: withAddresses(supergraph.sdl),
    buildService: ({ name }) => sources[name] as unknown as GraphQLDataSource,
    logger: log,
  })
  const executor = (await stock.load()).executor as StockExecutor
  let prepared = 0
  const engine = engineOver<Context>(supergraph.schema, {
    prepare: (asked, operationName, { operation }) => {
      const { document, callerNames } = readableByStock(supergraph, asked, operationName)
      prepared += 1
      const request = { document, queryHash: String(prepared), source: '', metrics: {}, logger: log }
      const named = operationName ? { operationName } : {}
      return {
        isQuery: operation === 'query',
        weight: LEAST_WEIGHT + print(document).length,
        run: async (variables, context) => {
          try {
            const of = { ...request, operationName: operationName ?? null, context, request: { variables, ...named } }
            const { data, errors, extensions } = await executor(of)
            return {
              ...(errors ? { errors: atCallerNames(errors, callerNames) } : {}),
              ...(data === undefined ? {} : { data: data && callersAnswer(data, callerNames) }),
              ...(extensions ? { extensions } : {}),
            }
          } catch (error) {
            return { errors: [asGraphQLError(error)] }
          }
        },
      }
    },
  })
  return { ...engine, stop: () => stock.stop() }
}

/**
 * @apollo/gateway logs an error for a subgraph without an address, as ours is that the gateway answers
 * itself; it asks none of them by it.
 */
function withAddresses(sdl: string): string {
  const addressed: DocumentNode = visit(parse(sdl), {
    Argument: (node) =>
      node.name.value === 'url' && node.value.kind === Kind.STRING && node.value.value === ''
        ? { ...node, value: { ...node.value, value: 'http://in-this-process.invalid' } }
        : undefined,
  })
  return print(addressed)
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  return new GraphQLError(String(error), { originalError: error instanceof Error ? error : undefined })
}
