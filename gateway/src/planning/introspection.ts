// Questions about the schema itself are answered by graphql-js, whichever engine answers the others: the
// planner knows the introspection of an older graphql-js and refuses what the schema advertises. For the
// engine `s: __schema { … }` is `s: __typename`, which keeps its place.
import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { operationIn, writtenOut } from './fragments.ts'

export type Introspected = {
  /** The operation for the engine. */
  readonly document: DocumentNode
  /** What stands under each name that the engine was asked for in its place. */
  readonly answer: (variables: Readonly<Record<string, unknown>>) => Record<string, unknown>
}

const NAMES = new Set(['__schema', '__type'])

/**
 * Undefined where an operation asks nothing about the schema. Throws a GraphQLError where it does so
 * anywhere but at its top.
 */
export function splitIntrospection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Introspected | undefined {
  const operation = operationIn(document, operationName)
  if (operation?.operation !== OperationTypeNode.QUERY || !hasIntrospection(document)) return undefined
  const whole = writtenOut(document, operation).definitions[0] as OperationDefinitionNode
  if (!hasIntrospection(whole)) return undefined
  const asked = aloneIn(whole)
  return {
    document: { kind: Kind.DOCUMENT, definitions: [{ ...whole, selectionSet: replaced(whole.selectionSet) }] },
    answer: (variables) => {
      const { data, errors } = executeSync({ schema, document: asked, rootValue: {}, variableValues: variables })
      if (errors?.[0]) throw errors[0]
      return data ?? {}
    },
  }
}

function hasIntrospection(node: DocumentNode | OperationDefinitionNode): boolean {
  let found = false
  visit(node, {
    Field: ({ name }) => {
      found ||= NAMES.has(name.value)
    },
  })
  return found
}

function replaced({ selections, ...set }: SelectionSetNode): SelectionSetNode {
  return {
    ...set,
    selections: selections.map((selection): SelectionNode => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return { ...selection, selectionSet: replaced(selection.selectionSet) }
      if (!NAMES.has(selection.name.value)) return withoutIntrospection(selection)
      const { alias = selection.name, directives = [] } = selection
      return { kind: Kind.FIELD, alias, name: { kind: Kind.NAME, value: '__typename' }, directives }
    }),
  }
}

function withoutIntrospection(field: FieldNode): FieldNode {
  visit(field, {
    Field: (node) => {
      if (NAMES.has(node.name.value))
        throw new GraphQLError(
          `Поле ${node.name.value} запрашивают на верхнем уровне. / The field ${node.name.value} is asked for at the top of a query.`,
          { nodes: node, extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } },
        )
    },
  })
  return field
}

/** A document of what an operation asks about the schema, with the variables that this uses. */
function aloneIn(operation: OperationDefinitionNode): DocumentNode {
  const selectionSet = onlyIntrospection(operation.selectionSet)
  const used = new Set<string>()
  visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) })
  const variableDefinitions =
    operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) ?? []
  const { kind, operation: type } = operation
  return { kind: Kind.DOCUMENT, definitions: [{ kind, operation: type, variableDefinitions, selectionSet }] }
}

function onlyIntrospection({ selections, ...set }: SelectionSetNode): SelectionSetNode {
  return {
    ...set,
    selections: selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return NAMES.has(selection.name.value) ? [selection] : []
      if (selection.kind === Kind.FRAGMENT_SPREAD) return []
      const selectionSet = onlyIntrospection(selection.selectionSet)
      return selectionSet.selections.length > 0 ? [{ ...selection, selectionSet }] : []
    }),
  }
}
