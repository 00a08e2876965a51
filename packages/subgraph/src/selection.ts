import { type FieldNode, type GraphQLResolveInfo, isAbstractType, type SelectionSetNode } from 'graphql'

/**
 * What the resolvers of a type's fields read of its stored document: `{ name: ['name', 'formerNames'] }`. A
 * field that is not named here may read anything.
 */
export type Reads<Entity = Record<string, unknown>> = {
  readonly type: string
  readonly fields: Readonly<Record<string, readonly (keyof Entity & string)[]>>
}

/** A set of document fields, and the same as one text. */
export type Narrow = { readonly fields: readonly string[]; readonly mark: string }

const known = new WeakMap<FieldNode, Map<Reads, Narrow | null>>()

/**
 * The document fields that one selection of an entity needs, or undefined where it needs the whole: it names
 * a field whose reads are not stated, or stands in several places at once.
 */
export function narrowed(info: GraphQLResolveInfo, reads: Reads): Narrow | undefined {
  const [node, ...others] = info.fieldNodes
  if (!node?.selectionSet || others.length > 0) return undefined
  const ofNode = known.get(node) ?? new Map<Reads, Narrow | null>()
  known.set(node, ofNode)
  const before = ofNode.get(reads)
  if (before !== undefined) return before ?? undefined
  const found = new Set<string>()
  const isNarrow = collect(node.selectionSet, info, reads, found)
  const narrow = isNarrow ? { fields: [...found], mark: [...found].sort().join() } : null
  ofNode.set(reads, narrow)
  return narrow ?? undefined
}

/**
 * Adds what a selection reads; false where that can't be said. `@skip` and `@include` are taken for included.
 */
function collect(selection: SelectionSetNode, info: GraphQLResolveInfo, reads: Reads, found: Set<string>): boolean {
  return selection.selections.every((one) => {
    if (one.kind === 'Field') {
      if (one.name.value === '__typename') return true
      const fields = Object.hasOwn(reads.fields, one.name.value) ? reads.fields[one.name.value] : undefined
      for (const field of fields ?? []) found.add(field)
      return fields !== undefined
    }
    const fragment = one.kind === 'FragmentSpread' ? info.fragments[one.name.value] : one
    if (!fragment) return false
    const condition = fragment.typeCondition?.name.value
    const isOther =
      condition !== undefined && condition !== reads.type && !isAbstractType(info.schema.getType(condition))
    return isOther || collect(fragment.selectionSet, info, reads, found)
  })
}
