import type { Schema } from '@apollo/federation-internals'
import {
  doTypesOverlap,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql'

/** What the planner asks for by itself. */
export type NeededNames = {
  /**
   * How it may ask for a field of that name on an object that is, or may be, of that type: the arguments of each way, as `argumentsOf`
   * writes them. Undefined where it never does.
   */
  readonly waysOf: (type: string, name: string) => ReadonlySet<string> | undefined
  /** Whether it may ask for a field of that name anywhere. */
  readonly isNeeded: (name: string) => boolean
}

/** Reads off a supergraph what the planner may add to a selection: the fields of every key and of every `@requires`, hidden ones included. */
export function neededNames(supergraph: Schema, schema: GraphQLSchema): NeededNames {
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

  for (const [name, fields] of fieldSetsOf(supergraph)) {
    const type = schema.getType(name)
    const [definition] = parse(`{ ${fields} }`).definitions
    if (isCompositeType(type) && definition?.kind === Kind.OPERATION_DEFINITION) read(type, definition.selectionSet)
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

/** Every key of every type, and what every field requires, with the type that it speaks of. */
function* fieldSetsOf(supergraph: Schema): Generator<readonly [type: string, fields: string]> {
  for (const type of [...supergraph.objectTypes(), ...supergraph.interfaceTypes()]) {
    for (const directive of type.appliedDirectivesOf('join__type')) {
      const { key } = directive.arguments()
      if (key) yield [type.name, String(key)]
    }
    for (const field of type.fields())
      for (const directive of field.appliedDirectivesOf('join__field')) {
        const { requires } = directive.arguments()
        if (requires) yield [type.name, String(requires)]
      }
  }
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
