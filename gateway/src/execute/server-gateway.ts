import type { ApolloServerOptions, BaseContext } from '@apollo/server'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import type { LoadedSupergraph } from '../planning/supergraph.ts'
import type { Prepared } from './engine.ts'
import type { Operations } from './operations.ts'

/** What Apollo Server takes as its `gateway`. */
export type ServerGateway = NonNullable<ApolloServerOptions<BaseContext>['gateway']>

/** Called with every operation that the server has parsed, validated and let pass. */
export type OnAsked<Context> = (
  prepared: Prepared<Context>,
  document: DocumentNode,
  operation: OperationDefinitionNode,
) => void

/**
 * Our operations where Apollo Server expects @apollo/gateway: the server parses and validates, an engine
 * plans and answers.
 */
export function asApolloGateway<Context extends BaseContext>(
  { schema, sdl }: LoadedSupergraph,
  operations: Operations<Context>,
  onAsked?: OnAsked<Context>,
): ServerGateway {
  return {
    onSchemaLoadOrUpdate: (listen) => {
      listen({ apiSchema: schema, coreSupergraphSdl: sdl })
      return () => {}
    },
    load: async () => ({
      executor: async ({ source, request, document, operation, context }) => {
        const prepared = operations.prepare(source, request.operationName || undefined, document)
        onAsked?.(prepared, document, operation)
        return operations.run(prepared, request.variables ?? {}, context as Context)
      },
    }),
    stop: async () => {},
  }
}
