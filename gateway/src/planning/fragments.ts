import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** The operation of a valid document that is asked for; undefined where there is none of that name. */
export function operationIn(
  { definitions }: DocumentNode,
  operationName: string | undefined,
): OperationDefinitionNode | undefined {
  return definitions.find(
    (one): one is OperationDefinitionNode =>
      one.kind === Kind.OPERATION_DEFINITION && (!operationName || one.name?.value === operationName),
  )
}

/**
 * A document of this operation alone, its named fragments written out where they are spread: no two places
 * share a node.
 */
export function writtenOut(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  const setOf = ({ selections }: SelectionSetNode): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: selections.map((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.selectionSet ? { ...selection, selectionSet: setOf(selection.selectionSet) } : { ...selection }
      if (selection.kind === Kind.INLINE_FRAGMENT) return { ...selection, selectionSet: setOf(selection.selectionSet) }
      const { typeCondition, selectionSet } = fragments.get(selection.name.value)!
      const { directives = [] } = selection
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: setOf(selectionSet) }
    }),
  })
  const alone: OperationDefinitionNode = { ...operation, selectionSet: setOf(operation.selectionSet) }
  return { kind: Kind.DOCUMENT, definitions: [alone] }
}
