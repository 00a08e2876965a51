import { ApolloServer, HeaderMap } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { HANDOFF_HEADER, handoffVerifier } from '@kadry/auth/handoff'
import { silentLog } from '@kadry/runtime/log'
import type { Subgraph } from '@kadry/subgraph/assemble'
import { maskError } from '@kadry/subgraph/mask'
import express, { type Express } from 'express'

/**
 * The contender: the same schema behind Express and Apollo Server's own pipeline, as the services answered
 * before.
 */
export function before({
  subgraph,
  secrets,
}: {
  readonly subgraph: Subgraph
  readonly secrets: readonly string[]
}): Express {
  const server = new ApolloServer({
    schema: subgraph.schema,
    introspection: true,
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    formatError: (_, error) => maskError(unwrapResolverError(error), silentLog),
    logger: silentLog,
  })
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests()
  const verifyHandoff = handoffVerifier(secrets)
  const app = express()
  app.post('/graphql', express.raw({ type: () => true, limit: '2mb', inflate: false }), async (request, response) => {
    const body = request.body as Buffer
    const call = { subgraph: subgraph.name, path: '/graphql', now: Date.now() }
    const handed = verifyHandoff(request.get(HANDOFF_HEADER), call)
    if (!handed?.isFor(body)) throw new Error('not signed for this body')
    const headers = new HeaderMap()
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: JSON.parse(body.toString('utf8')) },
      context: async () => subgraph.context(handed.viewer, {}),
    })
    for (const [name, value] of answer.headers) response.setHeader(name, value)
    response.status(answer.status ?? 200).end(answer.body.kind === 'complete' ? answer.body.string : '')
  })
  return app
}
