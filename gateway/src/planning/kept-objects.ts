import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/**
 * The same document with `kept` beside selections that may all be skipped inside of an object that itself
 * may be. Without it the planner makes one condition of both and does not ask for the object at all: it
 * would be null instead of empty, and a mutation not carried out.
 */
export function withKeptObjects(document: DocumentNode, kept: FieldNode = TYPENAME): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)

  const mayBeEmpty = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => isConditional(selection) || isNever(selection) || isEmptyFragment(selection))
  const isEmptyFragment = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return false
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
    return fragment !== undefined && mayBeEmpty(fragment.selectionSet)
  }

  return visit(document, {
    Field: {
      leave: (node) => {
        const { selectionSet } = node
        if (!selectionSet || !isConditional(node) || !mayBeEmpty(selectionSet)) return undefined
        return { ...node, selectionSet: { ...selectionSet, selections: [...selectionSet.selections, kept] } }
      },
    },
  })
}

type Conditioned = { readonly directives?: readonly DirectiveNode[] | undefined }

/** Whether a variable decides on it. */
function isConditional(node: Conditioned): boolean {
  return conditionsOf(node).some(({ value }) => value.kind === Kind.VARIABLE)
}

function isNever(node: Conditioned): boolean {
  return conditionsOf(node).some(({ value, isSkip }) => value.kind === Kind.BOOLEAN && value.value === isSkip)
}

function conditionsOf({ directives = [] }: Conditioned) {
  return directives.flatMap(({ name, arguments: given = [] }) =>
    name.value === 'skip' || name.value === 'include'
      ? given.map(({ value }) => ({ value, isSkip: name.value === 'skip' }))
      : [],
  )
}
