import { viewerText } from '@kadry/auth/viewer'
import { type GuardedClient, withBreaker } from './execute/breaker.ts'
import { withBulkhead } from './execute/bulkhead.ts'
import type { EngineName, Prepared } from './execute/engine.ts'
import { createOperations, type HoldWork, type Operations } from './execute/operations.ts'
import { interpreted } from './execute/programs.ts'
import { asApolloGateway } from './execute/server-gateway.ts'
import type { Sharing } from './execute/sharing.ts'
import { startEngine } from './execute/start-engine.ts'
import { createSubgraphClient, type GatewayContext } from './execute/subgraph-client.ts'
import { warm } from './execute/warm.ts'
import type { GatewayOptions } from './gateway-options.ts'
import type { Slots } from './http/shed.ts'
import { NODES } from './nodes/schema.ts'
import { createNodes, wholeGraphOf } from './nodes/source.ts'
import { loadSupergraph } from './planning/supergraph.ts'
import type { Admission } from './security/admission.ts'
import { holdCostUpTo } from './security/held-cost.ts'
import type { OperationRules } from './security/operation-rules.ts'
import { addressesOf } from './subgraph-addresses.ts'

const MAX_ANSWER_BYTES = 32 * 1024 * 1024
const BREAK_AFTER = 5
/** Fewer calls at once than one request may make would hurt it although nothing hangs. */
const LEAST_PLACES = 8

export type Execution = {
  readonly engine: EngineName
  readonly operations: Operations<GatewayContext>
  /** The rules of every operation that went the full way. */
  readonly rulesOf: RulesOf
  /** What Apollo Server has operations carried out by. */
  readonly gateway: ReturnType<typeof asApolloGateway>
  readonly clients: Readonly<Record<string, GuardedClient>>
  /** Where the subgraphs listen that services have, by name. */
  readonly urls: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
  /** Ends calls under way. */
  readonly close: () => Promise<void>
}

type RulesOf = (prepared: Prepared<GatewayContext>) => OperationRules | undefined
type Bounds = {
  readonly slots: Slots
  readonly admission: Pick<Admission, 'rulesOf'>
  readonly deadlineMs: number
  readonly maxConcurrent: number
}

/**
 * The supergraph, an engine over it and a guarded client for each subgraph. Throws where the supergraph can't
 * be loaded or an address is missing.
 */
export async function openExecution(
  options: GatewayOptions,
  { slots, admission, deadlineMs, maxConcurrent }: Bounds,
): Promise<Execution> {
  const { log, codeGeneration, knownOperations = [] } = options
  const supergraph = loadSupergraph(options.supergraphSdl)
  const { [NODES]: nodesUrl, ...urls } = addressesOf(supergraph, options.subgraphUrls)
  const clients = createClients(nodesUrl ? { ...urls, [NODES]: nodesUrl } : urls, options, deadlineMs, maxConcurrent)
  const ours = nodesUrl === '' ? { [NODES]: createNodes(wholeGraphOf(supergraph), clients) } : {}
  const programs = codeGeneration === false ? interpreted : undefined
  const engine = await startEngine(options.engine ?? 'kadry', supergraph, { ...clients, ...ours }, log, programs)
  const asked = new WeakMap<Prepared<GatewayContext>, OperationRules>()
  const rulesOf: RulesOf = (prepared) => asked.get(prepared)
  const operations = createOperations(engine, {
    sharing: sharingOver(slots, rulesOf),
    hold: holdingOver(slots, rulesOf),
  })
  warm(operations, supergraph.schema, knownOperations, log)
  const gateway = asApolloGateway(supergraph, operations, (prepared, document, operation) => {
    if (!asked.has(prepared)) asked.set(prepared, admission.rulesOf(document, operation))
  })
  return {
    ...{ engine: engine.name, operations, rulesOf, gateway, clients, urls },
    stop: () => engine.stop(),
    close: async () => {
      await Promise.all(Object.values(clients).map((client) => client.close()))
    },
  }
}

/**
 * A subgraph answers by who asks and in which language; a request id and a trace change no answer, but each
 * is an entry where a reading is written down.
 */
const sharingOver = (slots: Slots, rulesOf: RulesOf): Sharing<GatewayContext> => ({
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
function holdingOver(slots: Slots, rulesOf: RulesOf): HoldWork<GatewayContext> {
  const holdCost = holdCostUpTo()
  return (prepared, variables, { caller, cost = rulesOf(prepared)?.costOf(variables) ?? 0 }) => {
    const held = holdCost(caller, cost)
    if (!(held instanceof Promise)) return held
    const stepBack = slots.standAside()
    return held.finally(stepBack)
  }
}

function createClients(
  urls: Readonly<Record<string, string>>,
  options: GatewayOptions,
  deadlineMs: number,
  maxConcurrent: number,
) {
  const { handoffSecret, log, maxAnswerBytes = MAX_ANSWER_BYTES, breakAfter = BREAK_AFTER } = options
  const places = placesFor(Object.keys(urls).length, maxConcurrent)
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
