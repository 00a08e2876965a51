import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { expressMiddleware } from '@as-integrations/express5'
import type { Readiness } from '@kadry/runtime/health'
import type { Request, RequestHandler, Response } from 'express'
import { createFiguresPage } from './edge/figures.ts'
import { createIde } from './edge/ide.ts'
import { openTransfers, type Transfers } from './edge/transfers.ts'
import { type Execution, openExecution } from './execution.ts'
import type { GatewayOptions } from './gateway-options.ts'
import { createApolloServer } from './http/apollo-server.ts'
import { corsFor } from './http/cors.ts'
import { createDoor } from './http/door.ts'
import { type FastLaneParts, fastLane, refuseUnread } from './http/fast-lane.ts'
import { createMetrics, type Metrics, type MetricsParts } from './http/metrics.ts'
import { createRefusalLog } from './http/refusal-log.ts'
import { createHttp, type HttpParts } from './http/server.ts'
import { createSlots, OVERLOADED } from './http/shed.ts'
import { addressBehind } from './request/address.ts'
import { deadlineFor } from './request/deadline.ts'
import { currentScope } from './request/scope.ts'
import { createAdmission } from './security/admission.ts'
import { authenticate, identifyWith, viewerOf } from './security/authenticate.ts'
import { callerKey, DEFAULT_BUDGETS } from './security/budget.ts'
import { limitDocuments } from './security/document-limits.ts'
import { errorFormatter } from './security/errors.ts'
import { createTurns } from './security/turns.ts'

export type { GatewayOptions } from './gateway-options.ts'

const DEADLINE_MS = 10_000
const MAX_CONCURRENT = 100
const PER_ADDRESS = 64
const MAX_ACCEPT_LANGUAGE = 200

export type Gateway = {
  readonly app: RequestListener
  /** Closes a connection of an address that has too many. */
  readonly onConnection: (socket: Socket) => void
  /** Whether callers are to be sent here. */
  readonly readiness: () => Readiness
  /** What is counted, in the text format of Prometheus. */
  readonly metrics: () => Promise<string>
  /** Adds what the process itself measures, for the one gateway of a process. */
  readonly measureProcess: () => void
  /** Goes on answering, says that it is not ready, and asks callers to connect anew, elsewhere. */
  readonly drain: () => void
  readonly stop: () => Promise<void>
}

/**
 * Loads the supergraph and answers with an application that serves it. Throws where the supergraph can't be
 * loaded or an address is missing.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { mode, log, deadlineMs = DEADLINE_MS, maxConcurrent = MAX_CONCURRENT } = options
  const admission = createAdmission(options.supergraphSdl, options.budgets ?? DEFAULT_BUDGETS)
  const addressOf = addressBehind(options.trustedProxies ?? [])
  const door = createDoor({
    addressOf,
    trustedProxies: options.trustedProxies ?? [],
    perAddress: options.perAddress ?? PER_ADDRESS,
    refuse: (request, response) => refuseUnread(request, response, lane, OVERLOADED),
    onRefused: () => shared.metrics.countRefused('TOO_MANY_CONNECTIONS'),
  })
  const slots = createSlots(maxConcurrent, options.loop, door.isLight)
  const execution = await openExecution(options, { slots, admission, deadlineMs, maxConcurrent })
  const formatError = errorFormatter({ log, hideSuggestions: mode === 'production' })
  const server = createApolloServer({ mode, log, gateway: execution.gateway, admission, formatError })
  await server.start()
  const cors = corsFor(options.corsOrigins ?? [])
  const transfers = openTransfers(options, { urls: execution.urls, cors, admission })
  const refusals = createRefusalLog(log)
  const metrics = metricsOver(execution, { slots, refusals, transfers })
  const shared = { slots, turns: createTurns(), metrics, cors, addressOf, log }
  const readiness = createReadiness()
  const { operations, rulesOf } = execution
  const identify = identifyWith(options.verifyToken, admission.charge)
  const contextFor = contextWith(deadlineMs)
  const lane = { ...shared, operations, rulesOf, identify, admission, contextFor, formatError }
  const fullWay = createHttp({
    ...shared,
    ...handlersOf(options, server, lane),
    transfers,
    readiness: readiness.report,
  })
  const app = options.fastLane === false ? fullWay : fastLane(lane, fullWay)
  return {
    app: door.enter((request, response) => {
      if (!readiness.isReady()) response.setHeader('connection', 'close')
      app(request, response)
    }),
    ...{ onConnection: door.onConnection, metrics: metrics.text, measureProcess: metrics.measureProcess },
    ...{ readiness: readiness.report, drain: readiness.end },
    stop: async () => {
      readiness.end()
      await server.stop()
      refusals.flush()
      await execution.stop()
      for (const one of [door, shared.turns]) one.close()
      await transfers?.close()
      await execution.close()
    },
  }
}

/** Ready until it has been drained. */
function createReadiness() {
  let isReady = true
  return {
    isReady: () => isReady,
    report: (): Readiness => ({ isReady, body: { status: isReady ? 'ready' : 'not ready' } }),
    end: () => {
      isReady = false
    },
  }
}

type Counted = Pick<MetricsParts, 'slots' | 'refusals'> & { readonly transfers: Transfers | undefined }

function metricsOver({ engine, clients }: Execution, { transfers, ...counted }: Counted): Metrics {
  return createMetrics({
    ...counted,
    engine,
    subgraphs: () => Object.values(clients).map((client) => client.report()),
    ...(transfers ? { transfers: transfers.report } : {}),
  })
}

type Handlers = Pick<HttpParts, 'authenticate' | 'limitDocuments' | 'graphql' | 'ide' | 'figures'>
type ApolloServer = ReturnType<typeof createApolloServer>

/** What the full way does between a socket and Apollo Server. */
function handlersOf({ mode, ide }: GatewayOptions, server: ApolloServer, lane: FastLaneParts): Handlers {
  const { operations, admission, turns } = lane
  return {
    authenticate: authenticate(lane.identify),
    limitDocuments: limitDocuments({
      isKnown: (query, operationName) => operations.find(query, operationName) !== undefined,
      charge: admission.charge,
      turns,
      overloaded: OVERLOADED,
    }),
    graphql: serve(server, lane.contextFor),
    ide: mode === 'development' && ide ? createIde(ide) : undefined,
    figures: createFiguresPage(),
  }
}

function contextWith(deadlineMs: number): FastLaneParts['contextFor'] {
  return ({ headers }, response, { requestId, traceparent, address }, viewer, admitted) => {
    const acceptLanguage = headers['accept-language']?.slice(0, MAX_ACCEPT_LANGUAGE)
    const deadline = deadlineFor(response, deadlineMs)
    const caller = admitted?.caller ?? callerKey({ viewer, address })
    const more = { ...(acceptLanguage ? { acceptLanguage } : {}), ...(admitted?.cost ? { cost: admitted.cost } : {}) }
    return { viewer, caller, requestId, traceparent, ...more, deadline, work: { cpuMicros: 0 } }
  }
}

function serve(server: ApolloServer, contextFor: FastLaneParts['contextFor']): RequestHandler {
  return expressMiddleware(server, {
    context: async ({ req, res }: { req: Request; res: Response }) =>
      contextFor(req, res, currentScope()!, viewerOf(res)),
  })
}
