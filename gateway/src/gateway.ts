import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import type { VerifyToken } from '@kadry/auth/token'
import type { Logger } from '@kadry/runtime/log'
import type { Express, Request, RequestHandler, Response } from 'express'
import { createIde } from './edge/ide.ts'
import type { IdeOptions } from './edge/ide-examples.ts'
import { asApolloGateway, type ServerGateway } from './execute/apollo.ts'
import { breakerMetrics, type GuardedClient, withBreaker } from './execute/breaker.ts'
import { createExecutor } from './execute/executor.ts'
import { createOperations } from './execute/operations.ts'
import { Patience } from './execute/patience.ts'
import { createSubgraphClient, type GatewayContext } from './execute/subgraph-client.ts'
import { loadSupergraph } from './execute/supergraph.ts'
import { warm } from './execute/warm.ts'
import { currentScope } from './http/request-scope.ts'
import { createHttp } from './http/server.ts'
import { createAdmission } from './security/admission.ts'
import { admitOperations } from './security/admit.ts'
import { authenticate, viewerOf } from './security/authenticate.ts'
import { type Budgets, DEFAULT_BUDGETS } from './security/budget.ts'
import { limitDocuments } from './security/document-limits.ts'
import { errorFormatter } from './security/errors.ts'
import { limits } from './security/limits.ts'
import { refuseUnplannable, refuseUnresolved } from './security/unplannable.ts'

const DEADLINE_MS = 10_000
const MAX_CONCURRENT = 100
const MAX_ANSWER_BYTES = 32 * 1024 * 1024
const BREAK_AFTER = 5
const MAX_ACCEPT_LANGUAGE = 200

export type GatewayOptions = {
  readonly supergraphSdl: string
  /** Where each subgraph of the supergraph listens: `http://host:port/path` by name. */
  readonly subgraphUrls: Readonly<Record<string, string>>
  readonly verifyToken: VerifyToken
  /** Shared with the subgraphs, at least 32 characters. */
  readonly handoffSecret: string
  /** `production` turns introspection, suggestions and the IDE off. */
  readonly mode: 'development' | 'production'
  readonly log: Logger
  /** How long all subgraph calls of one request may take together; milliseconds, 10 s unless given. */
  readonly deadlineMs?: number
  /** The largest answer of one subgraph that is read; 32 MB unless given. */
  readonly maxAnswerBytes?: number
  /** After how many failures in a row a subgraph is left alone; 5 unless given. */
  readonly breakAfter?: number
  /** Browser origins that may read answers; none unless given (the same origin always may). */
  readonly corsOrigins?: readonly string[]
  readonly ide?: IdeOptions
  /** Units of cost per minute and caller, by role; `DEFAULT_BUDGETS` unless given. */
  readonly budgets?: Budgets
  /** Addresses of reverse proxies of ours; none unless given. */
  readonly trustedProxies?: readonly string[]
  /** How many requests may be in work at once, before the next is told to come back; 100 unless given. */
  readonly maxConcurrent?: number
  /** Documents planned before the first request; none unless given. */
  readonly knownOperations?: readonly string[]
}

export type Gateway = { readonly app: Express; readonly stop: () => Promise<void> }

/** Loads the supergraph and answers with an application that serves it. Throws where the supergraph can't be loaded or a URL is missing. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { mode, log, deadlineMs = DEADLINE_MS } = options
  const supergraph = loadSupergraph(options.supergraphSdl)
  const clients = createClients(supergraph.subgraphNames, options, deadlineMs)
  const operations = createOperations(createExecutor(supergraph, clients))
  warm(operations, supergraph.schema, options.knownOperations ?? [], log)
  let ready = false
  const server = createServer(options, asApolloGateway(supergraph, operations))
  await server.start()
  ready = true
  const app = createHttp({
    authenticate: authenticate(options.verifyToken),
    limitDocuments: limitDocuments(),
    graphql: serve(server, deadlineMs),
    ide: mode === 'development' && options.ide ? createIde(options.ide) : undefined,
    corsOrigins: options.corsOrigins ?? [],
    trustedProxies: options.trustedProxies ?? [],
    maxConcurrent: options.maxConcurrent ?? MAX_CONCURRENT,
    isReady: () => ready,
    moreMetrics: () => breakerMetrics(Object.values(clients).map((client) => client.report())),
    log,
  })
  return {
    app,
    stop: async () => {
      ready = false
      await server.stop()
      await Promise.all(Object.values(clients).map((client) => client.close()))
    },
  }
}

function createClients(names: readonly string[], options: GatewayOptions, deadlineMs: number) {
  const { subgraphUrls, handoffSecret, log, maxAnswerBytes = MAX_ANSWER_BYTES, breakAfter = BREAK_AFTER } = options
  const clients: Record<string, GuardedClient> = {}
  for (const name of names) {
    const url = subgraphUrls[name]
    if (!url) throw new Error(`The supergraph has a subgraph ${name}, but no URL was given for it.`)
    const client = createSubgraphClient({ name, url, handoffSecret, deadlineMs, maxAnswerBytes, log })
    clients[name] = withBreaker(client, { name, breakAfter, deadlineMs, log })
  }
  return clients
}

function createServer(
  { mode, log, supergraphSdl, budgets = DEFAULT_BUDGETS }: GatewayOptions,
  gateway: ServerGateway,
): ApolloServer<GatewayContext> {
  const production = mode === 'production'
  return new ApolloServer<GatewayContext>({
    gateway,
    logger: log,
    nodeEnv: mode,
    introspection: !production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    validationRules: [refuseUnplannable],
    parseOptions: { maxLexicalTokens: limits.tokens },
    formatError: errorFormatter({ log, hideSuggestions: production }),
    plugins: [
      refuseUnresolved,
      admitOperations(createAdmission(supergraphSdl, budgets)),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
}

/** Work for an answer ends with its deadline, and at once where the caller's connection closes before the answer is written. */
function patienceFor(response: Response, deadlineMs: number): Patience {
  const patience = new Patience(deadlineMs)
  const close = () => (response.writableFinished ? patience.done() : patience.end('CALLER_LEFT'))
  if (response.closed) close()
  else response.once('close', close)
  return patience
}

function serve(server: ApolloServer<GatewayContext>, deadlineMs: number): RequestHandler {
  const context = async ({ req, res }: { req: Request; res: Response }): Promise<GatewayContext> => {
    const scope = currentScope()!
    const acceptLanguage = req.get('accept-language')?.slice(0, MAX_ACCEPT_LANGUAGE)
    return {
      viewer: viewerOf(res),
      requestId: scope.requestId,
      traceparent: scope.traceparent,
      ...(acceptLanguage ? { acceptLanguage } : {}),
      patience: patienceFor(res, deadlineMs),
    }
  }
  return expressMiddleware(server, { context })
}
