// The fast lane: POST, plain JSON, an operation that went the full way before. Everything else goes the
// full way, through Express and Apollo Server, as if this lane were not there: the body is put back unread.
// Who asks, how much, how many at once: the same functions decide in both lanes, and a test holds their
// answers equal byte for byte. While every slot is taken, an ordinary request is refused by its head: Node
// throws its body away, and the connection goes on.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Viewer } from '@kadry/auth/viewer'
import type { Logger } from '@kadry/runtime/log'
import { traceId } from '@kadry/runtime/trace'
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Prepared } from '../execute/engine.ts'
import type { Operations } from '../execute/operations.ts'
import type { GatewayContext } from '../execute/subgraph-client.ts'
import type { AddressOf } from '../request/address.ts'
import { inScope, type RequestScope, refusalBody, scopeFor } from '../request/scope.ts'
import { type Admission, type CostReport, costHeaders, type Refusal } from '../security/admission.ts'
import type { Identify } from '../security/authenticate.ts'
import { callerKey } from '../security/budget.ts'
import { excessOfVariables, excessRefusal } from '../security/document-limits.ts'
import { asApolloHandsIt, asApolloWordsInput, MASKED_MESSAGE } from '../security/errors.ts'
import type { OperationRules } from '../security/operation-rules.ts'
import type { Turns } from '../security/turns.ts'
import type { Cors } from './cors.ts'
import { isSentAsAnswer } from './json-status.ts'
import type { Metrics } from './metrics.ts'
import { answerType, isOrdinary, type Question, questionIn, readWhole } from './ordinary-question.ts'
import { GUARD_HEADERS } from './server.ts'
import { OVERLOADED, type Slots } from './shed.ts'

export type FastLaneParts = {
  readonly operations: Operations<GatewayContext>
  /** The rules of every operation that went the full way; only those are known here. */
  readonly rulesOf: (prepared: Prepared<GatewayContext>) => OperationRules | undefined
  readonly identify: Identify
  readonly admission: Admission
  readonly contextFor: (
    request: IncomingMessage,
    response: ServerResponse,
    scope: RequestScope,
    viewer: Viewer,
    admitted?: { readonly caller: string; readonly cost: number | undefined },
  ) => GatewayContext
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError
  readonly slots: Slots
  readonly turns: Turns
  readonly metrics: Metrics
  readonly cors: Cors
  readonly addressOf: AddressOf
  readonly log: Logger
}

type Known = {
  readonly question: Question
  readonly prepared: Prepared<GatewayContext>
  readonly rules: OperationRules
}

/** Puts the lane in front of the full way. */
export function fastLane(parts: FastLaneParts, fullWay: RequestListener): RequestListener {
  return (request, response) => {
    if (!isOrdinary(request)) return fullWay(request, response)
    if (parts.slots.isFull(request)) return replyTo(request, response, parts).refuse(OVERLOADED)
    readWhole(request, (body) => {
      const known = knownIn(body, parts)
      if (known) return void answer(known, request, response, parts)
      request.unshift(body)
      fullWay(request, response)
    })
  }
}

function knownIn(body: Buffer, { operations, rulesOf }: FastLaneParts): Known | undefined {
  const question = questionIn(body)
  const prepared = question && operations.find(question.query, question.operationName)
  const rules = prepared && rulesOf(prepared)
  return rules && { question, prepared, rules }
}

async function answer(
  known: Known,
  request: IncomingMessage,
  response: ServerResponse,
  parts: FastLaneParts,
): Promise<void> {
  const reply = replyTo(request, response, parts)
  try {
    await decide(known, request, response, reply, parts)
  } catch (error) {
    const { requestId, traceparent } = reply.scope
    const ids = { requestId, traceId: traceId(traceparent) }
    parts.log.error({ err: error, ...ids }, 'a request failed')
    reply.refuse({ status: 500, code: 'INTERNAL_SERVER_ERROR', message: MASKED_MESSAGE, headers: {}, extensions: {} })
  }
}

async function decide(
  { question: { variables }, prepared, rules }: Known,
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  parts: FastLaneParts,
): Promise<void> {
  const { slots, turns, identify, admission, operations } = parts
  const viewer = await identify(request.headers.authorization, reply.scope.address)
  if ('status' in viewer) return reply.refuse(viewer)
  const excess = excessOfVariables(variables)
  if (excess) return reply.refuse(excessRefusal(excess))
  // Others may have taken the last slot while this caller's token was being verified.
  if (slots.isFull(request)) return reply.refuse(OVERLOADED)
  slots.take()
  const { address } = reply.scope
  const key = callerKey({ viewer, address })
  const caller = { viewer, address, key }
  const leave = turns.arrive(key)
  try {
    const verdict = admission.admit(rules, caller, variables)
    if (verdict.refusal) return reply.deny(verdict.refusal, verdict.cost)
    const admitted = { caller: key, cost: verdict.cost?.requested }
    const context = parts.contextFor(request, response, reply.scope, viewer, admitted)
    const result = await operations.run(prepared, variables, context)
    const cost = admission.settle(caller, verdict.cost, context.work?.cpuMicros ?? 0)
    if (result.data === undefined) reply.refuseInput(result.errors ?? [], cost)
    else reply.answer(result, cost)
  } finally {
    leave()
    slots.giveBack()
  }
}

/** Refuses a request of which nothing was read, in the shape that GraphQL clients read. */
export function refuseUnread(
  request: IncomingMessage,
  response: ServerResponse,
  parts: FastLaneParts,
  refusal: Refusal,
): void {
  replyTo(request, response, parts).refuse(refusal)
}

function replyTo(request: IncomingMessage, response: ServerResponse, parts: FastLaneParts): Reply {
  return new Reply(request, response, scopeFor(request, response, parts.addressOf), parts)
}

/** Writes one answer, in the words and headers of the full way. */
class Reply {
  readonly scope: RequestScope
  readonly #request: IncomingMessage
  readonly #response: ServerResponse
  readonly #parts: FastLaneParts
  readonly #began = performance.now()

  constructor(request: IncomingMessage, response: ServerResponse, scope: RequestScope, parts: FastLaneParts) {
    this.scope = scope
    this.#request = request
    this.#response = response
    this.#parts = parts
  }

  /** As a request that never reached GraphQL. */
  refuse({ status, code, message, headers, extensions }: Refusal): void {
    this.scope.refusedFor ??= code
    const body = JSON.stringify(refusalBody(this.scope, code, message, extensions))
    this.#write(status, 'application/json; charset=utf-8', headers, Buffer.from(body))
  }

  /** As an operation that GraphQL has read and does not carry out. */
  deny({ status, code, message, headers, extensions }: Refusal, cost: CostReport | undefined): void {
    const error = new GraphQLError(message, { extensions: { code, ...extensions } })
    const result = { errors: this.#format([error]), ...(cost ? { extensions: { cost } } : {}) }
    this.#send(status, result, cost, headers)
  }

  /** As an operation that GraphQL would carry out with other variables. */
  refuseInput(wrong: readonly GraphQLError[], cost: CostReport | undefined): void {
    const errors = wrong.map(asApolloWordsInput)
    const isAnswer = isSentAsAnswer(this.#request.headers.accept, errors)
    if (isAnswer) this.scope.isRefused = true
    const result = { errors: this.#format(errors), ...(cost ? { extensions: { cost } } : {}) }
    this.#send(isAnswer ? 200 : 400, result, cost, {})
  }

  answer({ errors, data, extensions }: ExecutionResult, cost: CostReport | undefined): void {
    const extended = cost ? { ...extensions, cost } : extensions
    const result = errors
      ? { errors: this.#format(errors), data, extensions: extended }
      : { data, ...(extended ? { extensions: extended } : {}) }
    this.#send(200, result, cost, {})
  }

  #format(errors: readonly GraphQLError[]): GraphQLFormattedError[] {
    const { formatError } = this.#parts
    return inScope(this.scope, () => errors.map((error) => formatError(asApolloHandsIt(error), error)))
  }

  #send(status: number, result: object, cost: CostReport | undefined, headers: Readonly<Record<string, string>>): void {
    const all = cost ? { ...headers, ...costHeaders(cost) } : headers
    this.#write(status, answerType(this.#request), all, lineOf(JSON.stringify(result)))
  }

  #write(status: number, type: string, headers: Readonly<Record<string, string>>, body: Buffer): void {
    const { cors, metrics } = this.#parts
    metrics.countFast(this.#began)
    metrics.countAnswer(status, this.scope)
    if (this.#response.destroyed) return
    const named = ['x-request-id', this.scope.requestId, ...GUARDS]
    addTo(named, cors.headersFor(this.#request.headers.origin))
    addTo(named, headers)
    named.push('content-type', type, 'content-length', String(body.length))
    this.#response.writeHead(status, named)
    this.#response.end(body)
  }
}

const GUARDS: readonly string[] = Object.entries(GUARD_HEADERS).flat()

/** Names and values in turn: what Node writes as it is, where it would go through an object twice. */
function addTo(named: string[], headers: Readonly<Record<string, string>>): void {
  for (const name in headers) named.push(name, headers[name]!)
}

/**
 * A line as bytes, written in one go: a text put together of parts is copied for each of them, and answers
 * are most of what we allocate.
 */
function lineOf(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const bytes = Buffer.allocUnsafe(length + 1)
  bytes.write(text)
  bytes[length] = 0x0a
  return bytes
}
