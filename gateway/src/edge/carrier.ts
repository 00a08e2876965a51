import { PassThrough, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CPU_HEADER, HANDOFF_HEADER, signHandoff } from '@kadry/auth/handoff'
import { ANYBODY } from '@kadry/auth/viewer'
import { FileRefusal } from '@kadry/files/refusal'
import { withOwnDeadline } from '@kadry/runtime/http'
import type { Logger } from '@kadry/runtime/log'
import { type Pace, watchStall } from '@kadry/runtime/stall'
import { keptTrace, traceId } from '@kadry/runtime/trace'
import type { Request, Response } from 'express'
import { type Dispatcher, Pool } from 'undici'
import { cpuMicrosIn } from '../execute/subgraph-call.ts'
import { refuse, scopeOf } from '../request/scope.ts'

type CarrierOptions = {
  readonly urls: Readonly<Record<string, string>>
  readonly secret: string
  readonly log: Logger
  readonly pace: Pace | undefined
}

const CONNECTIONS = 32
const CONNECT_DEADLINE_MS = 2_000
/** What a service says of the bytes it sends; whatever else it says is not for callers. */
const PASSED_ON = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-range',
  'accept-ranges',
  'etag',
  'cache-control',
  'content-security-policy',
  'location',
] as const
const ASKED = ['range', 'if-range', 'if-none-match'] as const
const GUARDS = {
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'private, no-store',
}
/** A refusal of ours is some hundred bytes. */
const LONGEST_REFUSAL = 16 * 1_024

/** What a transfer took: bytes both ways, and the CPU that the service says it used before its answer. */
export type Carried = { readonly bytes: number; readonly cpuMicros: number }

type Answered = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers' | 'body'>

class Stalled extends Error {
  override name = 'Stalled'
}

/**
 * Carries requests to services and their answers back, each at the pace of its slower end: of a transfer the
 * gateway holds what two sockets hold.
 */
export function createCarrier({ urls, secret, log, pace }: CarrierOptions) {
  const pools = new Map<string, Pool>()
  const moved = { up: 0, down: 0 }

  const poolOf = (service: string): Pool => {
    const known = pools.get(service)
    if (known) return known
    // No timeouts of undici's own: `watchStall` bounds a transfer, in which a service may be long in looking
    // at what it got.
    const pool = new Pool(new URL(urls[service]!).origin, {
      connections: CONNECTIONS,
      connect: { timeout: CONNECT_DEADLINE_MS },
      headersTimeout: 0,
      bodyTimeout: 0,
    })
    pools.set(service, pool)
    return pool
  }

  const carry = async (service: string, request: Request, response: Response): Promise<Carried> => {
    const took = { bytes: 0, cpuMicros: 0 }
    const over = new AbortController()
    response.once('close', () => over.abort())
    const stall = watchStall(() => over.abort(new Stalled()), pace)
    const count = (direction: keyof typeof moved) => (bytes: number) => {
      stall.moved(bytes)
      moved[direction] += bytes
      took.bytes += bytes
    }
    const body = request.method === 'PUT' ? bodyOf(request, count('up')) : null
    try {
      const answer = await poolOf(service).request({
        method: request.method as 'GET' | 'HEAD' | 'PUT',
        path: request.originalUrl,
        headers: headersFor(service, request, response, secret),
        body,
        signal: over.signal,
      })
      took.cpuMicros = cpuMicrosIn(answer.headers[CPU_HEADER])
      if (answer.statusCode >= 400) await refuseAlike(response, answer)
      else await passOn(response, answer, count('down'))
    } catch (error) {
      fail(error, { service, log }, request, response)
    } finally {
      stall.clear()
      if (body) letGo(request, body)
    }
    return took
  }

  return {
    carry,
    /** Bytes from callers and to callers. */
    moved: () => ({ ...moved }),
    close: async (): Promise<void> => {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()))
    },
  }
}

async function passOn(response: Response, answer: Answered, count: (bytes: number) => void): Promise<void> {
  const { statusCode, headers, body } = answer
  response.status(statusCode)
  for (const [name, value] of Object.entries(GUARDS)) response.setHeader(name, value)
  for (const name of PASSED_ON) if (headers[name] !== undefined) response.setHeader(name, headers[name])
  await pipeline(body, counted(count), response)
}

function headersFor(service: string, request: Request, response: Response, secret: string): Record<string, string> {
  const { requestId, traceparent } = scopeOf(response)
  const call = { subgraph: service, path: request.originalUrl, body: '', now: Date.now() }
  const headers: Record<string, string> = {
    [HANDOFF_HEADER]: signHandoff(ANYBODY, call, secret),
    traceparent: keptTrace(traceparent),
    'x-request-id': requestId,
  }
  for (const name of ASKED) if (typeof request.headers[name] === 'string') headers[name] = request.headers[name]
  if (request.method === 'PUT') headers['content-length'] = request.headers['content-length']!
  return headers
}

/**
 * The body at the pace of whoever reads it; that reader may break off without taking the caller's connection
 * along.
 */
function bodyOf(request: Request, count: (bytes: number) => void): PassThrough {
  withOwnDeadline(request)
  const body = new PassThrough().on('error', () => {})
  request.on('data', ({ length }: Buffer) => count(length))
  return request.pipe(body)
}

function fail(
  error: unknown,
  { service, log }: { service: string; log: Logger },
  request: Request,
  response: Response,
): void {
  const isStalled = error instanceof Stalled
  const { requestId, traceparent } = scopeOf(response)
  const entry = { err: error, subgraph: service, requestId, traceId: traceId(traceparent) }
  if (response.closed || response.destroyed) log.debug(entry, 'a transfer was given up')
  else log.warn(entry, 'a transfer failed')
  if (response.headersSent) response.destroy()
  else if (!isStalled) refuseGone(response)
  else if (request.complete) refuse(response, 504, 'SUBGRAPH_TIMEOUT', SLOW)
  else {
    response.setHeader('connection', 'close')
    const { status, code, message } = new FileRefusal('TRANSFER_TIMEOUT')
    refuse(response, status, code, message)
  }
}

const SLOW = 'Служба, где хранится файл, не отвечает. / The service that has the file does not answer.'
const GONE =
  'Служба, где хранится файл, недоступна; повторите через несколько секунд. / The service that has the file is not available; try again in some seconds.'

function refuseGone(response: Response): void {
  response.setHeader('retry-after', '5')
  refuse(response, 503, 'SUBGRAPH_UNAVAILABLE', GONE)
}

/** Says a service's refusal as one of the gateway's own, with the id of the request. */
async function refuseAlike(response: Response, { statusCode, headers, body }: Answered): Promise<void> {
  let text = ''
  for await (const portion of body) {
    text += String(portion)
    if (text.length > LONGEST_REFUSAL) break
  }
  const { code, message, instead } = refusalIn(text)
  const { 'content-range': range, 'retry-after': wait } = headers
  if (typeof range === 'string') response.setHeader('content-range', range)
  if (typeof wait === 'string') response.setHeader('retry-after', wait)
  if (code === undefined) refuseGone(response)
  else refuse(response, statusCode, code, message, instead === undefined ? {} : { instead })
}

type Refused = { readonly code?: string; readonly message: string; readonly instead?: string }

/** A document that can't be had in one format may say where it can be had in another. */
function refusalIn(text: string): Refused {
  try {
    const { message, extensions } = JSON.parse(text).errors[0]
    const { code, instead } = extensions
    return { code: String(code), message: String(message), ...(typeof instead === 'string' ? { instead } : {}) }
  } catch {
    return { message: '' }
  }
}

/**
 * What still comes of a body that nobody reads any more is thrown away, so that the caller can read the
 * answer.
 */
function letGo(request: Request, body: PassThrough): void {
  request.unpipe(body)
  body.destroy()
  request.resume()
}

function counted(count: (bytes: number) => void): Transform {
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      count(chunk.length)
      done(null, chunk)
    },
  })
}
