import type { RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { expressMiddleware } from '@as-integrations/express5'
import type { VerifyToken } from '@kadry/auth/token'
import { viewerText } from '@kadry/auth/viewer'
import type { Readiness } from '@kadry/runtime/health'
import type { Logger } from '@kadry/runtime/log'
import type { Pace } from '@kadry/runtime/stall'
import type { Request, RequestHandler, Response } from 'express'
import { createFiguresPage } from './edge/figures.ts'
import { createIde } from './edge/ide.ts'
import type { IdeOptions } from './edge/ide-examples.ts'
import { openTransfers } from './edge/transfers.ts'
import { type GuardedClient, withBreaker } from './execute/breaker.ts'
import { withBulkhead } from './execute/bulkhead.ts'
import type { EngineName, Prepared } from './execute/engine.ts'
import { createOperations, type HoldWork } from './execute/operations.ts'
import { interpreted } from './execute/programs.ts'
import { asApolloGateway } from './execute/server-gateway.ts'
import type { Sharing } from './execute/sharing.ts'
import { startEngine } from './execute/start-engine.ts'
import { createSubgraphClient, type GatewayContext } from './execute/subgraph-client.ts'
import { warm } from './execute/warm.ts'
import { createApolloServer } from './http/apollo-server.ts'
import { corsFor } from './http/cors.ts'
import { createDoor } from './http/door.ts'
import { type FastLaneParts, fastLane, refuseUnread } from './http/fast-lane.ts'
import { createMetrics } from './http/metrics.ts'
import type { LoopMoment } from './http/pace.ts'
import { createRefusalLog } from './http/refusal-log.ts'
import { createHttp } from './http/server.ts'
import { createSlots, OVERLOADED, type Slots } from './http/shed.ts'
import { NODES } from './nodes/schema.ts'
import { createNodes, wholeGraphOf } from './nodes/source.ts'
import { loadSupergraph } from './planning/supergraph.ts'
import { addressBehind } from './request/address.ts'
import { deadlineFor } from './request/deadline.ts'
import { currentScope } from './request/scope.ts'
import { createAdmission } from './security/admission.ts'
import { authenticate, identifyWith, viewerOf } from './security/authenticate.ts'
import { type Budgets, callerKey, DEFAULT_BUDGETS } from './security/budget.ts'
import { limitDocuments } from './security/document-limits.ts'
import { errorFormatter } from './security/errors.ts'
import { holdCostUpTo } from './security/held-cost.ts'
import type { OperationRules } from './security/operation-rules.ts'
import { createTurns } from './security/turns.ts'
import { addressesOf } from './subgraph-addresses.ts'

const DEADLINE_MS = 10_000
const MAX_CONCURRENT = 100
const PER_ADDRESS = 64
const MAX_ANSWER_BYTES = 32 * 1024 * 1024
const BREAK_AFTER = 5
/** Fewer calls at once than one request may make would hurt it although nothing hangs. */
const LEAST_PLACES = 8
const MAX_ACCEPT_LANGUAGE = 200

export type GatewayOptions = {
  readonly supergraphSdl: string
  /**
   * Where subgraphs listen, `http://host:port/path` by name; one that is not named here, where the
   * supergraph says.
   */
  readonly subgraphUrls: Readonly<Record<string, string>>
  readonly verifyToken: VerifyToken
  /** Shared with the subgraphs, at least 32 characters; without it they do not learn who asks. */
  readonly handoffSecret: string | undefined
  /** What addresses are signed with, two while one replaces the other; the hand-off's unless given. */
  readonly addressSecrets?: readonly string[]
  /** How fast a transfer has to go on; 256 KB in half a minute unless given. */
  readonly pace?: Pace
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
  /**
   * Units of cost per minute and caller, by role, or `none` where cost is not counted at all;
   * `DEFAULT_BUDGETS` unless given.
   */
  readonly budgets?: Budgets | 'none'
  /** Addresses of reverse proxies of ours; none unless given. */
  readonly trustedProxies?: readonly string[]
  /**
   * How many requests may be in work at once, before the next is refused; 100 unless given, fewer while the
   * event loop is late.
   */
  readonly maxConcurrent?: number
  /** Connections, and requests under way, of one address; 64 unless given. */
  readonly perAddress?: number
  /** What measures how late the event loop is; this process's own unless given. */
  readonly loop?: () => LoopMoment
  /** Documents planned before the first request; none unless given. */
  readonly knownOperations?: readonly string[]
  /** Who plans and carries out operations; ours unless given. */
  readonly engine?: EngineName
  /** Whether our engine may run code that it has made for an operation; it may unless it is `false`. */
  readonly codeGeneration?: boolean
  /** Whether known operations go past Express and Apollo Server; they do unless it is `false`. */
  readonly fastLane?: boolean
}

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
  const { mode, log, deadlineMs = DEADLINE_MS } = options
  const supergraph = loadSupergraph(options.supergraphSdl)
  const addressOf = addressBehind(options.trustedProxies ?? [])
  const door = createDoor({
    addressOf,
    trustedProxies: options.trustedProxies ?? [],
    perAddress: options.perAddress ?? PER_ADDRESS,
    refuse: (request, response) => refuseUnread(request, response, lane, OVERLOADED),
    onRefused: () => shared.metrics.countRefused('TOO_MANY_CONNECTIONS'),
  })
  const slots = createSlots(options.maxConcurrent ?? MAX_CONCURRENT, options.loop, door.isLight)
  const { [NODES]: nodesUrl, ...others } = addressesOf(supergraph, options.subgraphUrls)
  const clients = createClients(nodesUrl ? { ...others, [NODES]: nodesUrl } : others, options, deadlineMs)
  const ours = nodesUrl === '' ? { [NODES]: createNodes(wholeGraphOf(supergraph), clients) } : {}
  const asked = new WeakMap<Prepared<GatewayContext>, OperationRules>()
  const rulesOf = (prepared: Prepared<GatewayContext>) => asked.get(prepared)
  const engine = await startEngine(
    options.engine ?? 'kadry',
    supergraph,
    { ...clients, ...ours },
    log,
    options.codeGeneration === false ? interpreted : undefined,
  )
  const operations = createOperations(engine, {
    sharing: sharingOver(slots, rulesOf),
    hold: holdingOver(slots, rulesOf),
  })
  warm(operations, supergraph.schema, options.knownOperations ?? [], log)
  let isReady = true
  const readiness = (): Readiness => ({ isReady, body: { status: isReady ? 'ready' : 'not ready' } })
  const turns = createTurns()
  const admission = createAdmission(options.supergraphSdl, options.budgets ?? DEFAULT_BUDGETS)
  const formatError = errorFormatter({ log, hideSuggestions: mode === 'production' })
  const gateway = asApolloGateway(supergraph, operations, (prepared, document, operation) => {
    if (!asked.has(prepared)) asked.set(prepared, admission.rulesOf(document, operation))
  })
  const server = createApolloServer({ mode, log, gateway, admission, formatError })
  await server.start()
  const identify = identifyWith(options.verifyToken, admission.charge)
  const refusals = createRefusalLog(log)
  const cors = corsFor(options.corsOrigins ?? [])
  const transfers = openTransfers(options, { urls: others, cors, admission })
  const shared = {
    slots,
    turns,
    metrics: createMetrics({
      slots,
      refusals,
      engine: engine.name,
      subgraphs: () => Object.values(clients).map((client) => client.report()),
      ...(transfers ? { transfers: transfers.report } : {}),
    }),
    cors,
    addressOf,
    log,
  }
  const contextFor = contextWith(deadlineMs)
  const fullWay = createHttp({
    ...shared,
    authenticate: authenticate(identify),
    limitDocuments: limitDocuments({
      isKnown: (query, operationName) => operations.find(query, operationName) !== undefined,
      charge: admission.charge,
      turns,
      overloaded: OVERLOADED,
    }),
    graphql: serve(server, contextFor),
    ide: mode === 'development' && options.ide ? createIde(options.ide) : undefined,
    transfers: transfers?.router,
    figures: createFiguresPage(),
    readiness,
  })
  const lane = { ...shared, operations, rulesOf, identify, admission, contextFor, formatError }
  const app = options.fastLane === false ? fullWay : fastLane(lane, fullWay)
  return {
    app: door.enter((request, response) => {
      if (!isReady) response.setHeader('connection', 'close')
      app(request, response)
    }),
    onConnection: door.onConnection,
    readiness,
    metrics: shared.metrics.text,
    measureProcess: shared.metrics.measureProcess,
    drain: () => {
      isReady = false
    },
    stop: async () => {
      isReady = false
      await server.stop()
      refusals.flush()
      await engine.stop()
      door.close()
      turns.close()
      await transfers?.close()
      await Promise.all(Object.values(clients).map((client) => client.close()))
    },
  }
}

/**
 * A subgraph answers by who asks and in which language; a request id and a trace change no answer, but each
 * is an entry where a reading is written down.
 */
const sharingOver = (slots: Slots, rulesOf: FastLaneParts['rulesOf']): Sharing<GatewayContext> => ({
  isShareable: (prepared) => rulesOf(prepared)?.isAudited === false,
  rightsOf: ({ viewer, acceptLanguage = '' }) => `${viewerText(viewer)} ${acceptLanguage}`,
  wasGivenUp: ({ deadline }) => deadline.over !== undefined,
  onceGivenUp: ({ deadline }, cut) => {
    deadline.hold(cut)
    return () => deadline.release(cut)
  },
  standAside: slots.standAside,
})

/**
 * What a caller has in work is bounded by its cost; whoever waits for its own other requests holds no slot
 * meanwhile.
 */
function holdingOver(slots: Slots, rulesOf: FastLaneParts['rulesOf']): HoldWork<GatewayContext> {
  const holdCost = holdCostUpTo()
  return (prepared, variables, { caller, cost = rulesOf(prepared)?.costOf(variables) ?? 0 }) => {
    const held = holdCost(caller, cost)
    if (!(held instanceof Promise)) return held
    const stepBack = slots.standAside()
    return held.finally(stepBack)
  }
}

function createClients(urls: Readonly<Record<string, string>>, options: GatewayOptions, deadlineMs: number) {
  const { handoffSecret, log, maxAnswerBytes = MAX_ANSWER_BYTES, breakAfter = BREAK_AFTER } = options
  const places = placesFor(Object.keys(urls).length, options.maxConcurrent ?? MAX_CONCURRENT)
  const clients: Record<string, GuardedClient> = {}
  for (const [name, url] of Object.entries(urls)) {
    const client = createSubgraphClient({ name, url, handoffSecret, deadlineMs, maxAnswerBytes, log })
    const guarded = withBreaker(client, { name, breakAfter, deadlineMs, log })
    clients[name] = withBulkhead(guarded, { name, places, log })
  }
  return clients
}

/** An equal share for each: however many subgraphs hang, the slots that the others need are free. */
function placesFor(subgraphs: number, slots: number): number {
  return Math.max(LEAST_PLACES, Math.floor(slots / subgraphs))
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

function serve(server: ReturnType<typeof createApolloServer>, contextFor: FastLaneParts['contextFor']): RequestHandler {
  return expressMiddleware(server, {
    context: async ({ req, res }: { req: Request; res: Response }) =>
      contextFor(req, res, currentScope()!, viewerOf(res)),
  })
}
