// execute: how an operation becomes calls to subgraphs, and their answers one answer.
// executor.ts prepares and runs an operation over the composed supergraph; this client carries each call.
// A call is signed (who asks), traced, bounded in time and size, cut when the caller leaves, and fails as a
// GraphQL error that names no host. A subgraph that fails again and again is left alone for a while
// (breaker.ts). Rule: whatever a subgraph answers, the fields of the others are not affected.
import { HANDOFF_HEADER, signHandoff } from '@kadry/auth/handoff'
import { ANYBODY, type Viewer } from '@kadry/auth/viewer'
import type { Logger } from '@kadry/runtime/log'
import { inSpan } from '@kadry/runtime/span'
import { keptTrace, traceId } from '@kadry/runtime/trace'
import { Pool } from 'undici'
import { RequestDeadline } from '../request/deadline.ts'
import { parseExactly } from '../request/exact-json.ts'
import type { SubgraphAnswer, SubgraphSource } from './fetch.ts'
import { post, type RawAnswer } from './subgraph-call.ts'
import { BadAnswer, classify, failureError, isClosedConnection, type SubgraphFailure } from './subgraph-failure.ts'

/** What one client request carries to every subgraph call made for it. */
export type GatewayContext = {
  readonly viewer: Viewer
  /** Whom budgets, fairness and blame know: a token's subject, or an address. */
  readonly caller: string
  readonly requestId: string
  readonly traceparent: string
  readonly acceptLanguage?: string
  readonly deadline: RequestDeadline
  /** What subgraphs say that the calls made for it took. */
  readonly work?: { cpuMicros: number }
  /** Units of cost that it was admitted with, where that was before its context. */
  readonly cost?: number
}

export type SubgraphClientOptions = {
  readonly name: string
  readonly url: string
  /** Signs who asks; without it the subgraph does not know. */
  readonly handoffSecret: string | undefined
  /** Milliseconds one call may take where the request carries no deadline of its own. */
  readonly deadlineMs: number
  readonly maxAnswerBytes: number
  readonly log: Logger
}

/** `close` ends calls under way: it is for a gateway that has already stopped answering. */
export type SubgraphClient = SubgraphSource<GatewayContext> & { readonly close: () => Promise<void> }

const CONNECTIONS = 128
const CONNECT_DEADLINE_MS = 2_000
/**
 * How long an unused connection is kept: below the 75 s after which a subgraph would close it, perhaps
 * under a call just begun.
 */
const IDLE_MS = 30_000

/**
 * A data source over kept-alive connections to one subgraph. It throws GraphQLErrors with code
 * SUBGRAPH_UNAVAILABLE, SUBGRAPH_TIMEOUT or SUBGRAPH_BAD_ANSWER; a closed connection is tried once more for
 * a query, never for a mutation.
 */
export function createSubgraphClient(options: SubgraphClientOptions): SubgraphClient {
  const { name, deadlineMs, maxAnswerBytes, log } = options
  const url = new URL(options.url)
  // No timeouts of undici's own: the request's deadline bounds a call from its first moment, the wait for a
  // free connection included.
  const pool = new Pool(url.origin, {
    connections: CONNECTIONS,
    connect: { timeout: Math.min(CONNECT_DEADLINE_MS, deadlineMs) },
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: IDLE_MS,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: maxAnswerBytes,
  })
  const path = `${url.pathname}${url.search}`

  const send = (body: string, context: Partial<GatewayContext>, deadline: RequestDeadline): Promise<RawAnswer> =>
    post(pool, { path, headers: headersFor({ path, body }, context, deadline, options), body }, deadline)

  const process: SubgraphClient['process'] = async ({ request, context: known }) => {
    const { query, variables, operationName } = request
    const isMutation = /^\s*mutation\b/.test(query)
    const deadline = known.deadline ?? new RequestDeadline(deadlineMs)
    const body = JSON.stringify({ query, variables, operationName })
    try {
      // The span under which the subgraph's own hangs; without a collector the caller's is handed on as it
      // came.
      const step = { name: `POST ${name}`, kind: 'CLIENT', traceparent: known.traceparent } as const
      return await inSpan(step, (traceparent) => {
        const context =
          traceparent === undefined || traceparent === known.traceparent ? known : { ...known, traceparent }
        return send(body, context, deadline)
          .catch((error) => {
            if (isMutation || !isClosedConnection(error)) throw error
            return send(body, context, deadline)
          })
          .then((answer) => {
            if (known.work) known.work.cpuMicros += answer.cpuMicros
            return readAnswer(answer, request.isPlain === true)
          })
      })
    } catch (error) {
      throw failureError(name, failureNoted(error, name, known, log), isMutation)
    } finally {
      if (!known.deadline) deadline.done()
    }
  }

  return { process, close: () => pool.destroy() }
}

type Sent = { readonly path: string; readonly body: string }
type Signed = Pick<SubgraphClientOptions, 'name' | 'handoffSecret'>

function headersFor(
  { path, body }: Sent,
  context: Partial<GatewayContext>,
  { leftMs }: RequestDeadline,
  { name, handoffSecret }: Signed,
): string[] {
  const headers = ['content-type', 'application/json', 'accept', 'application/json']
  if (handoffSecret !== undefined) {
    const call = { subgraph: name, path, body, now: Date.now(), waitsMs: leftMs }
    headers.push(HANDOFF_HEADER, signHandoff(context.viewer ?? ANYBODY, call, handoffSecret))
  }
  headers.push('traceparent', keptTrace(context.traceparent))
  if (context.requestId) headers.push('x-request-id', context.requestId)
  if (context.acceptLanguage) headers.push('accept-language', context.acceptLanguage)
  return headers
}

function failureNoted(
  error: unknown,
  name: string,
  { requestId, traceparent }: Pick<GatewayContext, 'requestId'> & { readonly traceparent?: string },
  log: Logger,
): SubgraphFailure {
  const failure = classify(error)
  const entry = { err: error, subgraph: name, failure, requestId, traceId: traceId(traceparent ?? '') }
  if (failure === 'CALLER_LEFT') log.debug(entry, 'a subgraph call was given up')
  else log.warn(entry, 'a subgraph call failed')
  return failure
}

/**
 * Apollo Server answers 400 to a bad variable or literal and 500 to a bug, both in words; any other status
 * is no answer to a query.
 */
const READABLE = new Set([200, 400, 500])

function readAnswer({ status, text }: RawAnswer, isPlain: boolean): SubgraphAnswer {
  const answer = READABLE.has(status) ? parseObject(text, isPlain) : undefined
  if (!answer || !(isObject(answer.data) || Array.isArray(answer.errors)))
    throw new BadAnswer(`not a GraphQL answer, HTTP status ${status}`, status)
  const errors = Array.isArray(answer.errors) ? { errors: answer.errors.filter(isObject).map(plainError) } : {}
  return { data: isObject(answer.data) ? answer.data : null, ...errors } as SubgraphAnswer
}

/**
 * Only what a caller may see travels on; a subgraph's `extensions.http`, say, would set the status of our
 * own answer.
 */
function plainError({ message, path, extensions }: Record<string, unknown>) {
  return {
    message: typeof message === 'string' ? message : '',
    ...(Array.isArray(path) ? { path } : {}),
    extensions: isObject(extensions) && typeof extensions.code === 'string' ? { code: extensions.code } : {},
  }
}

function parseObject(text: string, isPlain: boolean): Record<string, unknown> | undefined {
  try {
    const value = isPlain ? JSON.parse(text) : parseExactly(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
