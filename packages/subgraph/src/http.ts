import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { CPU_HEADER, HANDOFF_HEADER, handoffVerifier } from '@kadry/auth/handoff'
import { fileRoad } from '@kadry/files/http'
import type { Transport } from '@kadry/messaging/transport'
import type { Connection } from '@kadry/mongo/connect'
import { createCpuMeter } from '@kadry/runtime/cpu-meter'
import { withDeadline } from '@kadry/runtime/deadline'
import type { Logger } from '@kadry/runtime/log'
import { isFromHere } from '@kadry/runtime/loopback'
import { boundedLabel } from '@kadry/runtime/metrics'
import { METRICS_TYPE } from '@kadry/runtime/metrics-page'
import { inSpan } from '@kadry/runtime/span'
import type { Subgraph } from './assemble.ts'
import type { GraphQLRequest } from './execute.ts'
import { feedRoad } from './feed-road.ts'
import { paperRoad } from './paper-road.ts'
import { readinessOf } from './readiness.ts'

const PATH = '/graphql'
const BODY_LIMIT_BYTES = 2 * 1024 * 1024
/** Operations that are measured under their own names. */
const MOST_OPERATIONS = 200
/** Of the time that the caller waits, what is left for the answer's way back. */
const WAY_BACK_MS = 200
const JSON_TYPE = 'application/json; charset=utf-8'

type Options = {
  readonly subgraph: Subgraph
  readonly secrets: readonly string[]
  /** Asked whether the database answers: one of its own, so that it never waits behind queries. */
  readonly probe: Connection
  readonly transport: Pick<Transport, 'ping'>
  readonly log: Logger
}

type Road = (request: IncomingMessage, response: ServerResponse) => unknown
type Guarded = Options & { readonly verifyHandoff: ReturnType<typeof handoffVerifier>; readonly measure: Measure }

/**
 * A subgraph answers the gateway and nobody else: a request without a signed handoff gets 401 and no word
 * about the schema.
 */
export function createApp(options: Options): RequestListener {
  const { subgraph, secrets, probe, transport, log } = options
  const guarded = { ...options, verifyHandoff: handoffVerifier(secrets), measure: createMeasure() }
  const ready: Road = async (_, response) => {
    const { isReady, body } = await readinessOf(probe, transport)
    send(response, isReady ? 200 : 503, JSON_TYPE, JSON.stringify(body))
  }
  const routes: Readonly<Record<string, Road>> = {
    [`POST ${PATH}`]: graphqlRoad(guarded),
    'GET /livez': (_, response) => send(response, 200, JSON_TYPE, '{"status":"ok"}'),
    'GET /readyz': ready,
    'GET /metrics': async (request, response) => {
      if (!isFromHere(request)) return refuseUnknown(response)
      send(response, 200, METRICS_TYPE, await subgraph.metrics.text())
    },
  }
  const transfer = transferRoad(guarded)
  const routeOf = ({ method, url = '' }: IncomingMessage) =>
    /^\/(?:files|documents|calendars)\//.test(url) ? transfer : routes[`${method} ${url.split('?', 1)[0]}`]

  return async (request, response) => {
    const route = routeOf(request)
    try {
      if (route) await route(request, response)
      else refuseUnknown(response)
    } catch (error) {
      // What a resolver threw is an error of the answer; only a connection that broke off comes here.
      log.warn({ err: error, url: request.url }, 'a request was not answered')
      response.destroy()
    }
  }
}

/** Says in a header of the answer what CPU the work for it took, before that is written. */
export type Measure = <T>(response: ServerResponse, work: () => Promise<T>) => Promise<T>

function createMeasure(): Measure {
  const meter = createCpuMeter()
  return (response, work) => {
    const cpuMicros = meter.begin()
    return work().finally(() => response.setHeader(CPU_HEADER, cpuMicros()))
  }
}

function graphqlRoad({ subgraph, verifyHandoff, measure }: Guarded): Road {
  const operationLabel = boundedLabel(MOST_OPERATIONS)
  return async (request, response) => {
    const call = { subgraph: subgraph.name, path: PATH, now: Date.now() }
    const handed = verifyHandoff(header(request, HANDOFF_HEADER), call)
    if (!handed) return refuseUnsigned(response)
    const body = await readBody(request)
    if (!body) return refuse(response, 413, 'PAYLOAD_TOO_LARGE', 'Запрос слишком велик. / The request is too large.')
    if (!handed.isFor(body)) return refuseUnsigned(response)
    const asked = parseObject(body)
    if (!asked) return refuse(response, 400, 'BAD_REQUEST', 'Запрос не разобран. / The request cannot be read.')
    const headers = tracesOf(request)
    const step = { name: `POST ${PATH}`, kind: 'SERVER', traceparent: headers.traceparent } as const
    const began = performance.now()
    const execute = () =>
      inSpan(step, (traceparent) =>
        subgraph.execute(asked, subgraph.context(handed.viewer, traceparent ? { ...headers, traceparent } : headers)),
      )
    const { waitsMs } = handed
    const answer = await measure(response, () =>
      waitsMs === undefined ? execute() : withDeadline(waitsMs - WAY_BACK_MS, execute),
    )
    const operation = operationLabel(typeof asked.operationName === 'string' ? asked.operationName : 'anonymous')
    subgraph.metrics.observe('request_duration_seconds', { operation }, (performance.now() - began) / 1_000)
    send(response, answer.data === undefined ? 400 : 200, JSON_TYPE, JSON.stringify(answer))
  }
}

function transferRoad({ subgraph, secrets, log, verifyHandoff, measure }: Guarded): Road {
  const files = fileRoad(subgraph.files, { service: subgraph.name, secrets, now: subgraph.now })
  const papers = paperRoad(subgraph, { secrets, log, measure })
  const feeds = feedRoad(subgraph, { log, measure })
  return async (request, response) => {
    const call = { subgraph: subgraph.name, path: request.url ?? '', now: Date.now() }
    // The address says which bytes may come or go; the hand-off, that the gateway has brought them.
    if (!verifyHandoff(header(request, HANDOFF_HEADER), call)?.isFor('')) return refuseUnsigned(response)
    if (request.url?.startsWith('/documents/')) await papers(request, response, tracesOf(request))
    else if (request.url?.startsWith('/calendars/')) await feeds(request, response, tracesOf(request))
    else await files(request, response)
  }
}

/** The whole body, or undefined where it is larger than the limit; rejects where the caller breaks off. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > BODY_LIMIT_BYTES) resolve(undefined)
      else chunks.push(chunk)
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
  })
}

function parseObject(body: Buffer): GraphQLRequest | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * Said before the body has come where it can be; what still comes of it is thrown away unread by the HTTP
 * server.
 */
function refuseUnsigned(response: ServerResponse): void {
  refuse(response, 401, 'UNAUTHENTICATED', 'Доступно только шлюзу. / For the gateway only.')
}

function refuseUnknown(response: ServerResponse): void {
  refuse(response, 404, 'NOT_FOUND', 'Не найдено. / Not found.')
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  if (status === 413) response.setHeader('connection', 'close')
  send(response, status, JSON_TYPE, JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text)
}

function tracesOf(request: IncomingMessage) {
  const traceparent = header(request, 'traceparent')
  const acceptLanguage = header(request, 'accept-language')
  return { ...(traceparent ? { traceparent } : {}), ...(acceptLanguage ? { acceptLanguage } : {}) }
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}
