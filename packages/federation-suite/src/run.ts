import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { silentLog } from '@kadry/runtime/log'
import { graphql, parse } from 'graphql'
import { compose } from './compose.ts'
import type { NamedFeature, Outcome, Question, ReportedError } from './feature.ts'

export type FeatureSource = GraphQLDataSource<Shared>
/** What all calls of one question share; resolvers see `memory`. */
export type Shared = { readonly memory: object; readonly calls: string[]; readonly instead: Question['instead'] }

/** Builds what executes operations over a supergraph, given a data source for each subgraph. */
export type Executor = (
  supergraphSdl: string,
  sourceOf: (subgraph: string) => FeatureSource,
) => ApolloServerOptionsWithGateway<Shared>['gateway']

/** @apollo/gateway as it is published. */
export const stock: Executor = (supergraphSdl, sourceOf) =>
  new ApolloGateway({ supergraphSdl, buildService: ({ name }) => sourceOf(name), logger: silentLog })

export type Running = {
  readonly ask: (question: Question) => Promise<Outcome & { readonly calls: Readonly<Record<string, number>> }>
  readonly stop: () => Promise<void>
}

/** A feature's subgraphs in this process, behind Apollo Server over one of the executors. */
export async function run(feature: NamedFeature, executor: Executor): Promise<Running> {
  const supergraphSdl = compose(Object.entries(feature.sdl).map(([name, sdl]) => ({ name, sdl })))
  const server = new ApolloServer<Shared>({
    gateway: executor(supergraphSdl, (name) => localSource(feature, name)),
    logger: silentLog,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  })
  await server.start()
  return {
    ask: async (question) => {
      const { query, variables, operationName, instead } = question
      const contextValue: Shared = { memory: {}, calls: [], instead }
      const request = { query, ...(variables ? { variables } : {}), ...(operationName ? { operationName } : {}) }
      const response = await server.executeOperation(request, { contextValue })
      if (response.body.kind !== 'single') throw new Error('an incremental answer')
      const { data, errors } = JSON.parse(JSON.stringify(response.body.singleResult))
      return {
        ...(data === undefined ? {} : { data }),
        ...(errors ? { errors: errors.map(reported) } : {}),
        calls: countOf(contextValue.calls),
      }
    },
    stop: () => server.stop(),
  }
}

/** Answers as a subgraph over HTTP does: plain JSON, and of an error only what travels. */
function localSource({ sdl, subgraphs }: NamedFeature, name: string): FeatureSource {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl[name]!), resolvers: subgraphs[name] as never }])
  return {
    process: async ({ request, context }) => {
      context.calls.push(name)
      const instead = context.instead?.[name]
      if (instead instanceof Error) throw instead
      if (instead) return structuredClone(instead)
      const result = await graphql({
        schema,
        source: request.query!,
        variableValues: request.variables!,
        operationName: request.operationName!,
        contextValue: context.memory,
      })
      const { data = null, errors } = JSON.parse(JSON.stringify(result))
      return errors
        ? { data, errors: errors.map(({ locations: _, ...error }: { locations?: unknown }) => error) }
        : { data }
    },
  }
}

type Formatted = { message: string; path?: (string | number)[]; extensions: Record<string, string> }

function reported({ message, path, extensions }: Formatted): ReportedError {
  const service = extensions.serviceName ?? extensions.subgraph
  return { message, ...(path ? { path } : {}), code: extensions.code!, ...(service ? { service } : {}) }
}

function countOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
