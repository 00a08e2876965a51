import { listeningNow } from '@kadry/runtime/listening-time'
import type { Logger } from '@kadry/runtime/log'
import {
  type CircuitBreakerPolicy,
  CircuitState,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  noJitterGenerator,
} from 'cockatiel'
import { GraphQLError } from 'graphql'
import { type Asked, createEvidence, createPauses } from './blame.ts'
import type { SubgraphClient } from './subgraph-client.ts'
import { failureError, type SubgraphFailure } from './subgraph-failure.ts'

export type BreakerState = 'CLOSED' | 'HALF_OPEN' | 'OPEN'

export type BreakerReport = {
  readonly subgraph: string
  readonly state: BreakerState
  /** Calls that wait for an answer; counted by a bulkhead. */
  readonly underWay?: number
  /**
   * Calls that failed, by reason; `BROKEN` (left alone), `PAUSED` (its operation is) and `FULL` (no place)
   * were never made.
   */
  readonly failures: Readonly<Record<string, number>>
}

type Call = Parameters<SubgraphClient['process']>[0]
export type GuardedClient = SubgraphClient & { readonly report: () => BreakerReport }

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000

export type BreakerOptions = {
  readonly name: string
  /** Failures in a row after which the subgraph is left alone: connections, or different operations. */
  readonly breakAfter: number
  /**
   * A call that ended with the request's deadline is the subgraph's fault only where it had at least half
   * of this.
   */
  readonly deadlineMs: number
  readonly log: Logger
}

/**
 * Leaves a subgraph alone that failed several times in a row, over several operations and callers where it
 * may be theirs (`blame.ts`): its fields are null with SUBGRAPH_UNAVAILABLE at once, nobody waits and
 * nobody piles up. One operation that ran out of time is left alone by itself. After a second (then two,
 * four, up to half a minute) one call tries; if it is answered, all go on. What a subgraph says in proper
 * GraphQL, errors included, is an answer and no failure.
 */
export function withBreaker(client: SubgraphClient, options: BreakerOptions): GuardedClient {
  const { name } = options
  const failures = new Failures()
  const evidence = createEvidence(options.breakAfter)
  const pauses = createPauses()
  const policy = policyOver(evidence, options)
  const attempt = attemptsOf(client, { ...options, failures, evidence, pauses })
  const broken = (): GraphQLError => {
    failures.count('BROKEN')
    return failureError(name, 'SUBGRAPH_UNAVAILABLE', false)
  }
  return {
    process: async (call) => {
      const asked = { operation: call.request.query, caller: call.context.caller ?? '' }
      if (pauses.isPaused(asked)) {
        failures.count('PAUSED')
        throw failureError(name, 'SUBGRAPH_TIMEOUT', false)
      }
      // While one call tries, the others would wait for what comes of it.
      if (policy.state === CircuitState.HalfOpen) throw broken()
      const isClosed = policy.state === CircuitState.Closed
      try {
        if (!isClosed) return await policy.execute(() => attempt(call, asked))
        const answer = await attempt(call, asked)
        evidence.clear()
        return answer
      } catch (error) {
        if (!(error instanceof Fault)) throw error instanceof GraphQLError ? error : broken()
        if (isClosed) await countFault(policy, error)
        throw error.cause
      }
    },
    close: client.close,
    report: () => ({ subgraph: name, state: STATES[policy.state], failures: failures.byReason }),
  }
}

class Failures {
  readonly byReason: Record<string, number> = {}
  count(reason: string): void {
    this.byReason[reason] = (this.byReason[reason] ?? 0) + 1
  }
}

type Evidence = ReturnType<typeof createEvidence>

function policyOver(evidence: Evidence, { name, log }: BreakerOptions): CircuitBreakerPolicy {
  const policy: CircuitBreakerPolicy = circuitBreaker(
    handleWhen((error) => error instanceof Fault || policy.state === CircuitState.HalfOpen),
    {
      breaker: {
        state: undefined,
        success: evidence.clear,
        failure: (state) => state === CircuitState.HalfOpen || evidence.isEnough(),
      },
      halfOpenAfter: new ExponentialBackoff({
        initialDelay: FIRST_PAUSE_MS,
        maxDelay: LONGEST_PAUSE_MS,
        generator: noJitterGenerator,
      }),
    },
  )
  policy.onBreak(() => log.warn({ subgraph: name }, 'a subgraph is left alone'))
  policy.onReset(() => log.info({ subgraph: name }, 'a subgraph is asked again'))
  return policy
}

type Attempts = Pick<BreakerOptions, 'deadlineMs'> & {
  readonly failures: Failures
  readonly evidence: Evidence
  readonly pauses: ReturnType<typeof createPauses>
}

/** Makes a call and notes what is known of it; rejects with a `Fault` where its failure is the subgraph's. */
function attemptsOf(client: SubgraphClient, { failures, evidence, pauses, deadlineMs }: Attempts) {
  return async (call: Call, asked: Asked) => {
    const began = listeningNow()
    try {
      const answer = await client.process(call)
      pauses.answered(asked)
      return answer
    } catch (error) {
      const failure = failureOf(error)
      if (failure) failures.count(failure)
      const isFault =
        failure === 'SUBGRAPH_TIMEOUT' ? listeningNow() - began >= deadlineMs / 2 : failure !== 'CALLER_LEFT'
      if (!failure || !isFault) throw error
      if (failure === 'SUBGRAPH_TIMEOUT') pauses.timedOut(asked)
      evidence.add(failure, asked)
      throw new Fault(error)
    }
  }
}

/**
 * While the subgraph is asked the policy hears of faults alone: to pass every call through it costs each
 * some 2 µs.
 */
async function countFault(policy: CircuitBreakerPolicy, fault: Fault): Promise<void> {
  if (policy.state !== CircuitState.Closed) return
  // It rejects with what it has counted, which the caller gets in its own words.
  await policy.execute(() => Promise.reject(fault)).catch(() => undefined)
}

/** A failure that counts against the subgraph; its cause is what the caller gets. */
class Fault extends Error {
  constructor(cause: unknown) {
    super('the subgraph failed', { cause })
  }
}

const STATES: Readonly<Record<CircuitState, BreakerState>> = {
  [CircuitState.Closed]: 'CLOSED',
  [CircuitState.HalfOpen]: 'HALF_OPEN',
  [CircuitState.Open]: 'OPEN',
  [CircuitState.Isolated]: 'OPEN',
}

function failureOf(error: unknown): SubgraphFailure | undefined {
  return error instanceof GraphQLError ? (error.extensions.code as SubgraphFailure) : undefined
}

/** The states as `/metrics` has them. */
export const BREAKER_STATES: Readonly<Record<BreakerState, number>> = { CLOSED: 0, HALF_OPEN: 1, OPEN: 2 }
