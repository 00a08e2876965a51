import {
  doTypesOverlap,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  print,
  type SelectionSetNode,
} from 'graphql'
import type { NeededSet } from './field-sets.ts'

/** What the planner asks for by itself. */
export type NeededNames = {
  /**
   * How it may ask for a field of that name on an object that is, or may be, of that type: the arguments of
   * each way, as `argumentsOf` writes them. Undefined where it never does.
   */
  readonly waysOf: (type: string, name: string) => ReadonlySet<string> | undefined
  /** Whether it may ask for a field of that name anywhere. */
  readonly isNeeded: (name: string) => boolean
}

/**
 * What the planner may add to a selection: the fields of every key and of every `@requires`. `schema` is
 * the whole supergraph, hidden parts too.
 */
export function neededNames(sets: readonly NeededSet[], schema: GraphQLSchema): NeededNames {
  const needed = new Map<string, Map<string, Set<string>>>()
  const overlapping = overlapIn(schema)

  const need = (type: GraphQLCompositeType, field: FieldNode): void => {
    const name = field.name.value
    for (const other of overlapping(type)) {
      const names = needed.get(other) ?? new Map<string, Set<string>>()
      needed.set(other, names.set(name, (names.get(name) ?? new Set()).add(argumentsOf(field))))
    }
  }
  const read = (type: GraphQLCompositeType, { selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type
        if (isCompositeType(condition)) read(condition, selection.selectionSet)
        continue
      }
      need(type, selection)
      const field = isUnionType(type) ? undefined : type.getFields()[selection.name.value]
      const inner = field && getNamedType(field.type)
      if (selection.selectionSet && isCompositeType(inner)) read(inner, selection.selectionSet)
    }
  }

  for (const { type: name, set } of sets) {
    const type = schema.getType(name)
    if (isCompositeType(type)) read(type, set)
  }
  return {
    waysOf: (type, name) => needed.get(type)?.get(name),
    isNeeded: (name) => [...needed.values()].some((names) => names.has(name)),
  }
}

/** The arguments of a field as text, the same text in whichever order they stand. */
export function argumentsOf({ arguments: given = [] }: FieldNode): string {
  return given.map(print).sort().join()
}

/** The names of all types that have an object type in common with one, that one included. */
function overlapIn(schema: GraphQLSchema): (type: GraphQLCompositeType) => readonly string[] {
  const composites = Object.values(schema.getTypeMap()).filter(isCompositeType)
  const known = new Map<string, readonly string[]>()
  return (type) => {
    const names =
      known.get(type.name) ?? composites.filter((other) => doTypesOverlap(schema, type, other)).map(({ name }) => name)
    known.set(type.name, names)
    return names
  }
}
