import type { FieldSelection } from '@apollo/federation-internals'
import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql'
import type { Json } from './merge.ts'

export type Introspect = (variables: Json) => unknown

/** Answers `__schema` or `__type` from the public schema; several selections of one name are answered as one. */
export function compileIntrospection(
  selections: readonly FieldSelection[],
  schema: GraphQLSchema,
  variableDefinitions: readonly VariableDefinitionNode[],
): Introspect {
  const nodes = selections.map((selection) => selection.expandFragments().toSelectionNode() as FieldNode)
  const name = (nodes[0]!.alias ?? nodes[0]!.name).value
  const document = documentOf(nodes, variableDefinitions)
  return (variables) => {
    const { data, errors } = executeSync({ schema, document, rootValue: {}, variableValues: variables })
    if (errors?.[0]) throw errors[0]
    return data?.[name] ?? null
  }
}

function documentOf(selections: readonly FieldNode[], definitions: readonly VariableDefinitionNode[]): DocumentNode {
  const used = new Set<string>()
  for (const node of selections) visit(node, { Variable: ({ name }) => void used.add(name.value) })
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: definitions.filter(({ variable }) => used.has(variable.name.value)),
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
    ],
  }
}
