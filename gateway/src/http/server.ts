// http: everything between a socket and a GraphQL request.
// Today: one Express application with a request id, a bounded JSON body, CORS, health, and refusals that
// GraphQL clients can read. It decides nothing about the graph: who asks is `security/`, how the answer is
// made is `execute/`. Beyond so many requests in work it sheds with 503 before a queue grows (`shed.ts`),
// and sooner while the event loop is late (`pace.ts`). What is asked again and again goes past all this
// with the same rules: `fast-lane.ts`. Rule: no HTML error page and no stack ever leaves this room.
import { ANYBODY } from '@kadry/auth/viewer'
import type { Readiness } from '@kadry/runtime/health'
import type { Logger } from '@kadry/runtime/log'
import { traceId } from '@kadry/runtime/trace'
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express'
import type { AddressOf } from '../request/address.ts'
import { openScope, refuse, scopeOf } from '../request/scope.ts'
import { callerKey } from '../security/budget.ts'
import { MASKED_MESSAGE } from '../security/errors.ts'
import type { Turns } from '../security/turns.ts'
import { allowOrigins, type Cors } from './cors.ts'
import { readBodyUpTo } from './exact-body.ts'
import { type Metrics, onlyLoopback } from './metrics.ts'
import { OVERLOADED, type Slots } from './shed.ts'

const BODY_LIMIT_BYTES = 256 * 1024

export type HttpParts = {
  readonly authenticate: RequestHandler
  readonly limitDocuments: RequestHandler
  readonly graphql: RequestHandler
  /** What a browser finds at the address; absent in production. */
  readonly ide?: Router | undefined
  /** Files and documents; absent where nobody signs addresses of them. */
  readonly transfers?: { readonly router: Router } | undefined
  /** The page of figures. */
  readonly figures: Router
  readonly cors: Cors
  readonly addressOf: AddressOf
  readonly slots: Slots
  readonly turns: Pick<Turns, 'take'>
  readonly metrics: Metrics
  readonly readiness: () => Readiness
  readonly log: Logger
}

/**
 * The HTTP surface: `/graphql`, `/files` and `/documents` by signed addresses, `/calendars`,
 * `/figures`, `/livez`, `/readyz`, `/metrics` for this machine and, where there is one, the IDE.
 */
export function createHttp(parts: HttpParts): Express {
  const {
    authenticate,
    limitDocuments,
    graphql,
    ide,
    transfers,
    figures,
    cors,
    addressOf,
    slots,
    turns,
    metrics,
    readiness,
    log,
  } = parts
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(openScope(addressOf), guardHeaders, metrics.count)
  app.get('/livez', (_request, response) => void response.json({ status: 'live' }))
  app.get('/readyz', (_request, response) => {
    const { isReady, body } = readiness()
    response.status(isReady ? 200 : 503).json(body)
  })
  app.get('/metrics', onlyLoopback, metrics.answer)
  // Before the editor, whose routes would answer a preflight with nothing but the methods they know.
  app.all('/graphql', allowOrigins(cors))
  if (transfers) app.use(transfers.router)
  app.use(figures)
  if (ide) app.use(ide)
  app.all('/graphql', onlyJson, cutEndless, takeTurnForBody(turns), readBody, slots.refuseWhenFull)
  app.all('/graphql', authenticate, limitDocuments, slots.hold(graphql))
  app.use((_request, response) => {
    refuse(response, 404, 'NOT_FOUND', 'Не найдено; граф — по адресу /graphql. / Not found; the graph is at /graphql.')
  })
  app.use(answerFailure(log))
  return app
}

/** On every answer, whatever it says. */
export const GUARD_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
}

const guardHeaders: RequestHandler = (_request, response, next) => {
  for (const [name, value] of Object.entries(GUARD_HEADERS)) response.setHeader(name, value)
  next()
}

const FOREIGN_CHARSET = /;\s*charset\s*=\s*(?!(?:"utf-?8"|utf-?8)\s*(?:;|$))/i

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') return next()
  const isForeign = FOREIGN_CHARSET.test(request.get('content-type') ?? '')
  if (request.is('application/json') && !isForeign) return next()
  response.setHeader('connection', 'close')
  refuse(
    response,
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    'Тело запроса должно быть JSON в UTF-8: Content-Type: application/json. / The body must be JSON in UTF-8: Content-Type: application/json.',
  )
}

/**
 * The JSON reader answers a body that is too large only once it has ended. One that is announced as too
 * large is refused before it comes, and the connection stays, so that the caller can read why; one without
 * an announced length may never end.
 */
const cutEndless: RequestHandler = (request, response, next) => {
  const { status, code, message } = bodyRefusals['entity.too.large']!
  if (Number(request.headers['content-length']) > BODY_LIMIT_BYTES) return refuse(response, status, code, message)
  let bytes = 0
  const count = (chunk: Buffer): void => {
    bytes += chunk.length
    if (bytes <= BODY_LIMIT_BYTES) return
    request.off('data', count)
    response.setHeader('connection', 'close')
    refuse(response, status, code, message)
  }
  if (request.headers['transfer-encoding'] !== undefined) request.on('data', count)
  next()
}

/** Reading a larger body keeps the core for a while; a smaller one is counted with its request. */
const LARGE_BODY = 32 * 1024
/** In the units of `costOfReading`: a millisecond for the largest body (measured). */
const COST_PER_KILOBYTE = 2

/** Who asks is not known yet: a large body is read in the turn of its address. */
const takeTurnForBody =
  (turns: Pick<Turns, 'take'>): RequestHandler =>
  async (request, response, next) => {
    const bytes = request.method === 'POST' ? Number(request.headers['content-length'] ?? BODY_LIMIT_BYTES) : 0
    if (bytes <= LARGE_BODY) return next()
    const caller = callerKey({ viewer: ANYBODY, address: scopeOf(response).address })
    // One without an announced length is being counted, and flows already.
    request.pause()
    const isTurn = await turns.take(caller, (bytes / 1_024) * COST_PER_KILOBYTE)
    if (isTurn) next()
    request.resume()
    if (isTurn) return
    for (const [name, value] of Object.entries(OVERLOADED.headers)) response.setHeader(name, value)
    refuse(response, OVERLOADED.status, OVERLOADED.code, OVERLOADED.message)
  }

const readBody = readBodyUpTo(BODY_LIMIT_BYTES)

type BodyRefusal = { readonly status: number; readonly code: string; readonly message: string }

const bodyRefusals: Readonly<Record<string, BodyRefusal>> = {
  'entity.parse.failed': {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'Тело запроса — не полный и верный JSON. / The body is not complete, valid JSON.',
  },
  'entity.too.large': {
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
    message: 'Тело запроса больше 256 КБ. / The body is larger than 256 KB.',
  },
  'encoding.unsupported': {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'Сжатые тела запросов не принимаются. / Compressed bodies are not accepted.',
  },
  'charset.unsupported': {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'Тело запроса должно быть в UTF-8. / The body must be in UTF-8.',
  },
  'request.size.invalid': {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'Тело запроса короче, чем объявлено. / The body is shorter than announced.',
  },
}

function answerFailure(log: Logger): ErrorRequestHandler {
  return (error: { readonly type?: unknown; readonly status?: unknown }, _request, response, _next) => {
    if (response.headersSent) return void response.destroy()
    const refusal = typeof error.type === 'string' ? bodyRefusals[error.type] : undefined
    if (refusal) {
      response.setHeader('connection', 'close')
      return refuse(response, refusal.status, refusal.code, refusal.message)
    }
    if (typeof error.status === 'number' && error.status >= 400 && error.status < 500)
      return refuse(response, error.status, 'BAD_REQUEST', 'Запрос не разобран. / The request cannot be read.')
    const scope = scopeOf(response)
    log.error({ err: error, requestId: scope.requestId, traceId: traceId(scope.traceparent) }, 'a request failed')
    refuse(response, 500, 'INTERNAL_SERVER_ERROR', MASKED_MESSAGE)
  }
}
