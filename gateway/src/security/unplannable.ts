import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql'

/**
 * Refuses as invalid what validation lets pass and the planner can't plan: there it would fail as a bug of
 * ours, with status 500.
 */
export const refuseUnplannable: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== OperationTypeNode.SUBSCRIPTION) return
    const message = 'Подписок в этом графе нет. / This graph has no subscriptions.'
    context.reportError(new GraphQLError(message, { nodes: node }))
  },
})

/** In words of ours: what answers here is nobody's business. */
export const refuseIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== '__schema' && node.name.value !== '__type') return
    const message =
      'Интроспекция выключена: схема графа публикуется отдельно. / Introspection is off: the schema of this graph is published separately.'
    context.reportError(new GraphQLError(message, { nodes: node }))
  },
})

/**
 * Without a gateway Apollo Server refuses a document that does not say which operation is meant; with one,
 * the planner fails on it.
 */
export const refuseUnresolved: ApolloServerPlugin<BaseContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation) return
      throw new GraphQLError(
        'Не ясно, какую операцию выполнить: назовите её в operationName. / It is not clear which operation is meant: name it in operationName.',
        { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } },
      )
    },
  }),
}
