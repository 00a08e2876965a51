import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { GatewayContext } from '../execute/subgraph-client.ts'
import { currentScope } from '../request/scope.ts'
import { type Admission, type CostReport, costHeaders } from './admission.ts'

/**
 * Asks the admission before Apollo Server lets an operation be planned, and reports its cost in the answer,
 * refused or not.
 */
export function admitOperations(admission: Admission): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async ({ contextValue: { viewer, work } }) => {
      const caller = { viewer, address: currentScope()?.address ?? '' }
      let cost: CostReport | undefined
      return {
        didResolveOperation: async ({ document, operation, request }) => {
          if (!operation) return
          const verdict = admission.admit(admission.rulesOf(document, operation), caller, request.variables ?? {})
          cost = verdict.cost
          if (!verdict.refusal) return
          const { status, code, message, headers, extensions } = verdict.refusal
          throw new GraphQLError(message, {
            extensions: { code, ...extensions, http: { status, headers: new HeaderMap(Object.entries(headers)) } },
          })
        },
        willSendResponse: async ({ response }) => {
          cost = admission.settle(caller, cost, work?.cpuMicros ?? 0)
          if (!cost || response.body.kind !== 'single') return
          for (const [name, value] of Object.entries(costHeaders(cost))) response.http.headers.set(name, value)
          response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost }
        },
      }
    },
  }
}
