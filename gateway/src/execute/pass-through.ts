import type { FetchNode, PlanNode } from '@apollo/query-planner'
import { type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql'

/**
 * The entity calls of a plan whose nested objects no other call writes to. An entity that stands at several
 * response paths may then have those objects in common: whoever adds to them later adds the same for all.
 * Where two calls write to one path, each keeps its own.
 */
export function passThroughFetches(root: PlanNode): ReadonlySet<FetchNode> {
  const fetches: FetchNode[] = []
  const writers = new Map<string, Set<FetchNode>>()
  const visit = (node: PlanNode | undefined, path: readonly string[]): void => {
    switch (node?.kind) {
      case 'Fetch':
        fetches.push(node)
        for (const at of objectsWritten(node, path)) {
          const known = writers.get(at)
          if (known) known.add(node)
          else writers.set(at, new Set([node]))
        }
        break
      case 'Flatten':
        visit(node.node, [...path, ...node.path.map(String).filter((step) => step !== '@')])
        break
      case 'Sequence':
      case 'Parallel':
        for (const child of node.nodes) visit(child, path)
        break
      case 'Condition':
        visit(node.ifClause, path)
        visit(node.elseClause, path)
        break
    }
  }
  visit(root, [])
  // Under another name than was asked for, an object comes to a path that the operation does not have.
  if (fetches.some(({ outputRewrites = [] }) => outputRewrites.some(({ kind }) => kind === 'KeyRenamer')))
    return new Set()
  const shared = new Set([...writers.values()].flatMap((fetchers) => (fetchers.size > 1 ? [...fetchers] : [])))
  return new Set(fetches.filter((fetch) => fetch.requires && !shared.has(fetch)))
}

/** The names that an entity call asks of each entity, whatever its type. */
export function namesAsked(node: FetchNode): readonly string[] {
  const { fragments, set } = selectionsOf(node)
  return [...new Set(fieldsIn(set, fragments).map(({ name }) => name))]
}

function objectsWritten(node: FetchNode, path: readonly string[]): string[] {
  const { fragments, set } = selectionsOf(node)
  const found = new Set<string>()
  const walk = (inside: SelectionSetNode, around: string): void => {
    for (const { name, selections } of fieldsIn(inside, fragments)) {
      if (!selections) continue
      const at = `${around}.${name}`
      found.add(at)
      walk(selections, at)
    }
  }
  walk(set, path.join('.'))
  return [...found]
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** What a call asks of the objects at its path: its whole operation, or the part inside `_entities`. */
function selectionsOf(node: FetchNode): { readonly fragments: Fragments; readonly set: SelectionSetNode } {
  const { definitions } = parse(node.operation, { noLocation: true })
  const fragments = new Map<string, FragmentDefinitionNode>()
  let set: SelectionSetNode | undefined
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    else if (definition.kind === Kind.OPERATION_DEFINITION) set = definition.selectionSet
  if (node.requires) set = fieldsIn(set!, fragments)[0]!.selections
  return { fragments, set: set! }
}

type Asked = { readonly name: string; readonly selections: SelectionSetNode | undefined }

function fieldsIn(set: SelectionSetNode, fragments: Fragments): Asked[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD)
      return [{ name: (selection.alias ?? selection.name).value, selections: selection.selectionSet }]
    const inside = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!
    return fieldsIn(inside.selectionSet, fragments)
  })
}
