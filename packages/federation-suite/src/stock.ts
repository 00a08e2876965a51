import { ApolloGateway } from '@apollo/gateway'
import { type ExecutionResult, parse } from 'graphql'
import type { Question } from './document.ts'
import type { Source } from './engine.ts'

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** @apollo/gateway over the same sources, asked as Apollo Server asks it. */
export async function startStock<Context>(
  supergraphSdl: string,
  sources: Readonly<Record<string, Source<Context>>>,
): Promise<(asked: Question, context: Context) => Promise<ExecutionResult>> {
  // biome-ignore lint/style/noProcessEnv: the one switch of @apollo/gateway against reporting its environment, read in its constructor
  process.env.APOLLO_TELEMETRY_DISABLED = '1'
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => sources[name] as never,
    logger: silent,
  })
  const { executor } = await gateway.load()
  return ({ text, variables, operationName }, context) =>
    executor({
      document: parse(text),
      queryHash: text,
      source: text,
      request: { query: text, variables, ...(operationName ? { operationName } : {}) },
      operationName: operationName ?? null,
      context,
      metrics: {},
      logger: silent,
    } as never) as Promise<ExecutionResult>
}
