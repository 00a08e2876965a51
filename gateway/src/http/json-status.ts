import type { ApolloServerPlugin } from '@apollo/server'
import type { GatewayContext } from '../execute/subgraph-client.ts'
import { currentScope } from './request-scope.ts'

const FAULTS_OF_CALLERS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])

/**
 * Whoever asks for `application/json` by name gets status 200 with errors for a request that could be read and not executed: to such
 * clients another status means that what answered is no GraphQL server (“GraphQL over HTTP”, section 6.4.1). Everybody else gets 400.
 */
export const keepJsonStatus: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, errors = [] }) => {
      const accept = request.http?.headers.get('accept') ?? ''
      if (response.http.status !== 400 || !accept.includes('application/json')) return
      if (accept.includes('application/graphql-response+json')) return
      if (!errors.every(({ extensions }) => FAULTS_OF_CALLERS.has(String(extensions.code)))) return
      response.http.status = 200
      const scope = currentScope()
      if (scope) scope.isRefused = true
    },
  }),
}
