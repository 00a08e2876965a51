import { HeaderMap } from '@apollo/server'
import { HANDOFF_HEADER, handoffVerifier } from '@kadry/auth/handoff'
import { METRICS_TYPE } from '@kadry/messaging/metrics'
import type { Transport } from '@kadry/messaging/transport'
import { type Connection, ping } from '@kadry/mongo/connect'
import express, { type ErrorRequestHandler, type Express, type Request } from 'express'
import type { Subgraph } from './assemble.ts'

const PATH = '/graphql'
const BODY_LIMIT = '2mb'

type Options = {
  readonly subgraph: Subgraph
  readonly secrets: readonly string[]
  readonly connection: Connection
  readonly transport: Transport
}

/** A subgraph answers the gateway and nobody else: a request without a signed handoff gets 401 and no word about the schema. */
export function createApp({ subgraph, secrets, connection, transport }: Options): Express {
  const verifyHandoff = handoffVerifier(secrets)
  const app = express()
  app.disable('x-powered-by')
  app.get('/livez', (_, response) => void response.json({ status: 'ok' }))
  app.get('/readyz', async (_, response) => {
    const [database, broker] = await Promise.allSettled([ping(connection), transport.ping()])
    // A lost broker degrades and does not unready: the outbox buffers.
    const status = database.status === 'rejected' ? 'down' : broker.status === 'rejected' ? 'degraded' : 'ok'
    response
      .status(status === 'down' ? 503 : 200)
      .json({ status, database: database.status === 'fulfilled', broker: broker.status === 'fulfilled' })
  })
  app.get('/metrics', async (_, response) => {
    // `end`, because `send` would rewrite the content type that names the format's version.
    response.setHeader('content-type', METRICS_TYPE).end(await subgraph.metrics.text())
  })
  app.post(PATH, express.raw({ type: () => true, limit: BODY_LIMIT, inflate: false }), async (request, response) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    const viewer = verifyHandoff(request.get(HANDOFF_HEADER), { path: PATH, body, now: Date.now() })
    if (!viewer) {
      response.status(401).json(told('Отвечаю только шлюзу. / I answer the gateway only.', 'UNAUTHENTICATED'))
      return
    }
    const context = subgraph.context(viewer, headersOf(request))
    const answer = await subgraph.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: toHeaderMap(request),
        search: '',
        body: JSON.parse(body.toString('utf8')),
      },
      context: async () => context,
    })
    for (const [name, value] of answer.headers) response.setHeader(name, value)
    response.status(answer.status ?? 200)
    if (answer.body.kind === 'complete') response.end(answer.body.string)
    else response.status(500).end()
  })
  app.use(onError)
  return app
}

const onError: ErrorRequestHandler = (error: { status?: number }, _request, response, _next) => {
  const status = error instanceof SyntaxError ? 400 : (error.status ?? 500)
  response
    .status(status)
    .json(
      told(
        'Запрос не разобран. / The request can not be read.',
        status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR',
      ),
    )
}

function told(message: string, code: string) {
  return { errors: [{ message, extensions: { code } }] }
}

function headersOf(request: Request) {
  const traceparent = request.get('traceparent')
  const acceptLanguage = request.get('accept-language')
  return { ...(traceparent ? { traceparent } : {}), ...(acceptLanguage ? { acceptLanguage } : {}) }
}

function toHeaderMap(request: Request): HeaderMap {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value))
  return headers
}
