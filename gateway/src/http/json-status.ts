import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLError } from 'graphql'
import type { GatewayContext } from '../execute/subgraph-client.ts'
import { currentScope } from '../request/scope.ts'

const FAULTS_OF_CALLERS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])

/**
 * Whoever asks for `application/json` by name gets status 200 with errors for a request that could be read
 * and not executed: to such clients another status means that what answered is no GraphQL server (“GraphQL
 * over HTTP”, section 6.4.1). Everybody else gets 400.
 */
export function isSentAsAnswer(accept: string | undefined, errors: readonly GraphQLError[]): boolean {
  if (!accept?.includes('application/json') || accept.includes('application/graphql-response+json')) return false
  return errors.every(({ extensions }) => FAULTS_OF_CALLERS.has(String(extensions.code)))
}

export const keepJsonStatus: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, errors = [] }) => {
      if (response.http.status !== 400 || !isSentAsAnswer(request.http?.headers.get('accept'), errors)) return
      response.http.status = 200
      const scope = currentScope()
      if (scope) scope.isRefused = true
    },
  }),
}
