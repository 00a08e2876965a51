import {
  type DocumentNode,
  Kind,
  type NameNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'

/**
 * The same document, for the shape of the answer. Where a selection set holds two fragments or fields that
 * are alike, the planner's library puts them together at the place of the first, and with them what they
 * select; here none do. A document that has no such is itself.
 */
export function inCallersOrder(document: DocumentNode): DocumentNode {
  const conditions = new Map<string, NameNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      conditions.set(definition.name.value, definition.typeCondition.name)
  const keyOf = (selection: SelectionNode): string => {
    const directives = selection.directives?.map(print).join(' ') ?? ''
    if (selection.kind === Kind.FIELD) return `${(selection.alias ?? selection.name).value} ${directives}`
    const condition =
      selection.kind === Kind.FRAGMENT_SPREAD ? conditions.get(selection.name.value) : selection.typeCondition?.name
    return `... on ${condition?.value} ${directives}`
  }
  return visit(document, {
    SelectionSet: (node) =>
      hasAlike(node.selections, keyOf) ? { ...node, selections: apart(spliced(node), keyOf) } : undefined,
  })
}

/**
 * How deep such fragments go into each other; what is alike after that stands together, so that no document
 * makes a tower.
 */
const DEEPEST = 16

type KeyOf = (selection: SelectionNode) => string

function hasAlike(selections: readonly SelectionNode[], keyOf: KeyOf): boolean {
  return new Set(selections.map(keyOf)).size < selections.length
}

/** Without fragments that neither ask for a type nor have a condition. */
function spliced({ selections }: SelectionSetNode): SelectionNode[] {
  return selections.flatMap((selection) =>
    selection.kind === Kind.INLINE_FRAGMENT && !selection.typeCondition && !selection.directives?.length
      ? spliced(selection.selectionSet)
      : [selection],
  )
}

/** From the second of two alike selections on, everything goes into a fragment that is like no other. */
function apart(selections: readonly SelectionNode[], keyOf: KeyOf, left = DEEPEST): SelectionNode[] {
  const known = new Set<string>()
  for (const [index, selection] of selections.entries()) {
    const key = keyOf(selection)
    if (known.has(key) && left > 0) {
      const rest = apart(selections.slice(index), keyOf, left - 1)
      const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: rest }
      return [...selections.slice(0, index), { kind: Kind.INLINE_FRAGMENT, selectionSet }]
    }
    known.add(key)
  }
  return [...selections]
}
