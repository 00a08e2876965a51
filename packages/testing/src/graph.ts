import { composeServices } from '@apollo/composition'
import { ApolloServer } from '@apollo/server'
import type { Viewer } from '@kadry/auth/viewer'
import type { SubgraphSource } from '@kadry/gateway/execute/fetch'
import { createOperations } from '@kadry/gateway/execute/operations'
import { asApolloGateway } from '@kadry/gateway/execute/server-gateway'
import { startEngine } from '@kadry/gateway/execute/start-engine'
import { NODES, nodesSdl, nodeTypesOf } from '@kadry/gateway/nodes/schema'
import { createNodes, wholeGraphOf } from '@kadry/gateway/nodes/source'
import { loadSupergraph } from '@kadry/gateway/planning/supergraph'
import { inProcessTransport } from '@kadry/messaging/in-process'
import type { Transport } from '@kadry/messaging/transport'
import { connect } from '@kadry/mongo/connect'
import { type Logger, silentLog } from '@kadry/runtime/log'
import { assemble, type Subgraph } from '@kadry/subgraph/assemble'
import type { SubgraphDefinition } from '@kadry/subgraph/define'
import { readSdl } from '@kadry/subgraph/sdl'
import { type GraphQLSchema, parse } from 'graphql'
import { type Answer, dataOf, type Variables } from './answer.ts'
import { freshName } from './arbitrary.ts'
import { testedEngine } from './engine.ts'
import { addresses, keysOf } from './subgraph.ts'

// biome-ignore lint/suspicious/noExplicitAny: each definition has its own services
type AnyDefinition = SubgraphDefinition<any, any>

export type TestGraph = {
  readonly as: (viewer: Viewer) => {
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever its query asked for
    readonly ask: (query: string, variables?: Variables) => Promise<any>
    readonly answer: (query: string, variables?: Variables) => Promise<Answer>
  }
  readonly subgraphs: Readonly<Record<string, Subgraph>>
  /** Those of the subgraphs, each as its owner has it. */
  readonly schemas: readonly GraphQLSchema[]
  readonly connections: Readonly<Record<string, Awaited<ReturnType<typeof connect>>>>
  /** Relays and follows until every outbox is empty and every follower has handled everything. */
  readonly settle: () => Promise<void>
  readonly stop: () => Promise<void>
}

type StartOptions = {
  readonly mongoUrl: string
  readonly transport?: Transport
  readonly now?: () => Date
  readonly log?: Logger
}

/** Leaves room for the name of a separate database behind it. */
const LONGEST_NAME = 45

/**
 * The whole graph in one process over a real database: the gateway's executor asks, the subgraphs answer
 * without HTTP.
 */
export async function startGraph(
  definitions: readonly AnyDefinition[],
  { mongoUrl, transport = inProcessTransport(), now = () => new Date(), log = silentLog }: StartOptions,
): Promise<TestGraph> {
  const run = freshName('graph')
  const live = await Promise.all(
    definitions.map(async (definition) => {
      const connection = await connect(mongoUrl, `${run}_${definition.name}`.slice(-LONGEST_NAME))
      const separates = keysOf(definition)
      return { connection, subgraph: assemble(definition, { connection, transport, log, now, addresses, separates }) }
    }),
  )
  for (const { subgraph } of live) await subgraph.prepare()
  const subscriptions = await Promise.all(live.map(({ subgraph }) => subgraph.follow()))
  const byName = Object.fromEntries(live.map(({ subgraph }) => [subgraph.name, subgraph]))
  const supergraph = loadSupergraph(compose(definitions))
  const services = Object.fromEntries(live.map(({ subgraph }) => [subgraph.name, localSource(subgraph)]))
  const sources = { ...services, [NODES]: createNodes(wholeGraphOf(supergraph), services) }
  const engine = await startEngine(testedEngine, supergraph, sources, log)
  const server = new ApolloServer<{ viewer: Viewer }>({
    gateway: asApolloGateway(supergraph, createOperations(engine)),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  })
  await server.start()
  const answer = async (viewer: Viewer, query: string, variables?: Variables): Promise<Answer> => {
    const response = await server.executeOperation(
      { query, ...(variables ? { variables } : {}) },
      { contextValue: { viewer } },
    )
    if (response.body.kind !== 'single') throw new Error('an incremental answer')
    return JSON.parse(JSON.stringify(response.body.singleResult)) as Answer
  }
  const settle = async () => {
    let published = 1
    while (published > 0) {
      published = 0
      for (const { subgraph } of live) published += await subgraph.relay.flush()
      await Promise.all(subscriptions.map((subscription) => subscription.caughtUp()))
    }
  }
  return {
    subgraphs: byName,
    schemas: live.map(({ subgraph }) => subgraph.schema),
    connections: Object.fromEntries(live.map(({ subgraph, connection }) => [subgraph.name, connection])),
    as: (viewer) => ({
      ask: async (query, variables) => dataOf(await answer(viewer, query, variables), query, variables),
      answer: (query, variables) => answer(viewer, query, variables),
    }),
    settle,
    stop: async () => {
      await server.stop()
      await engine.stop()
      await Promise.all(subscriptions.map((subscription) => subscription.stop()))
      for (const { subgraph, connection } of live) {
        await subgraph.relay.stop()
        for (const one of [connection, ...subgraph.separates]) await one.dropDatabase()
        await connection.close()
      }
      await transport.close()
    },
  }
}

function compose(definitions: readonly AnyDefinition[]): string {
  const services = definitions.map(({ name, sources }) => ({ name: name as string, sdl: readSdl(sources) }))
  const nodes = { name: NODES, sdl: nodesSdl(nodeTypesOf(services.map(({ sdl }) => sdl))) }
  const { supergraphSdl, errors } = composeServices(
    [...services, nodes].map(({ name, sdl }) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) })),
  )
  if (errors?.length || !supergraphSdl)
    throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'no supergraph')
  return supergraphSdl
}

function localSource(subgraph: Subgraph): SubgraphSource<{ viewer: Viewer }> {
  return {
    process: async ({ request, context }) =>
      JSON.parse(JSON.stringify(await subgraph.execute(request, subgraph.context(context.viewer, {})))),
  }
}
