import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { beginSpan } from '@kadry/runtime/span'
import { keptTrace } from '@kadry/runtime/trace'
import type { RequestHandler, Response } from 'express'
import type { AddressOf } from './address.ts'

export type RequestScope = {
  readonly requestId: string
  readonly traceparent: string
  /** Where the caller is, as far as is known. */
  readonly address: string
  /** The code of the first error of the answer, for counting. */
  refusedFor?: string
  /** Refused as a whole, although the status does not say so. */
  isRefused?: true
}

const scopes = new AsyncLocalStorage<RequestScope>()
/** What a caller may call its request: anything else could forge log lines. */
const REQUEST_ID = /^[A-Za-z0-9_-]{8,64}$/

/**
 * The request being answered, also where Apollo calls back without one (error formatting); undefined
 * outside of any.
 */
export function currentScope(): RequestScope | undefined {
  return scopes.getStore()
}

/** The scope of a request, and the span of its trace, which ends with the answer. */
export function scopeFor(request: IncomingMessage, response: ServerResponse, addressOf: AddressOf): RequestScope {
  const { 'x-request-id': asked, traceparent } = request.headers as Record<string, string | undefined>
  const [path] = request.url!.split('?', 1)
  const span = beginSpan({ name: `${request.method} ${path}`, kind: 'SERVER', traceparent })
  if (span.isRecording) response.once('close', () => span.end())
  return {
    requestId: asked !== undefined && REQUEST_ID.test(asked) ? asked : randomUUID(),
    traceparent: keptTrace(span.traceparent),
    address: addressOf(request),
  }
}

/** Runs what may call back for the scope, outside of Express. */
export function inScope<Value>(scope: RequestScope, work: () => Value): Value {
  return scopes.run(scope, work)
}

/**
 * Gives each request an id (the caller's own where it is well-formed), a trace and an address, and returns
 * the id in every answer.
 */
export const openScope =
  (addressOf: AddressOf): RequestHandler =>
  (request, response, next) => {
    const scope = scopeFor(request, response, addressOf)
    response.setHeader('x-request-id', scope.requestId)
    response.locals.scope = scope
    scopes.run(scope, next)
  }

/** Answers a request that never reached GraphQL in the shape that GraphQL clients read. */
export function refuse(response: Response, status: number, code: string, message: string, more: object = {}): void {
  const scope = scopeOf(response)
  scope.refusedFor ??= code
  response.status(status).json(refusalBody(scope, code, message, more))
}

export function refusalBody({ requestId }: RequestScope, code: string, message: string, more: object = {}): object {
  return { errors: [{ message, extensions: { code, ...more, requestId } }] }
}

/** By the response, because a failing body is reported outside of the request's own asynchronous context. */
export function scopeOf(response: Response): RequestScope {
  return response.locals.scope as RequestScope
}
