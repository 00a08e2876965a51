import type { Schema } from '@apollo/federation-internals'
import { Kind, parse, type SelectionSetNode } from 'graphql'

/**
 * A key of a type, or what a field of it requires; `graph` is the subgraph that says so, as `join__Graph`
 * names it.
 */
export type NeededSet = {
  readonly graph: string
  readonly type: string
  readonly field: string | undefined
  readonly set: SelectionSetNode
}

/** Names of fields, each with those inside of it. */
export type Names = ReadonlyMap<string, Names>

/** By the names of the supergraph, whichever subgraph says so. */
export type Needs = {
  readonly requiredBy: (type: string, field: string) => Names
  /** All keys of a type together, or each for itself. */
  readonly keysOf: (type: string) => readonly Names[]
}

const NONE: Names = new Map()

/** Every key of every type of a supergraph, and everything that a field requires. */
export function neededSets(supergraph: Schema): readonly NeededSet[] {
  const sets: NeededSet[] = []
  for (const type of [...supergraph.objectTypes(), ...supergraph.interfaceTypes()]) {
    for (const directive of type.appliedDirectivesOf('join__type')) {
      const { graph, key } = directive.arguments()
      sets.push(...setOf(graph, type.name, undefined, key))
    }
    for (const field of type.fields())
      for (const directive of field.appliedDirectivesOf('join__field')) {
        const { graph, requires } = directive.arguments()
        sets.push(...setOf(graph, type.name, field.name, requires))
      }
  }
  return sets
}

export function needsOf(sets: readonly NeededSet[]): Needs {
  const required = new Map<string, Names>()
  const keys = new Map<string, readonly Names[]>()
  for (const { type, field, set } of sets) {
    const names = namesIn(set)
    if (!field) keys.set(type, [...(keys.get(type) ?? []), names])
    else required.set(`${type}.${field}`, together([required.get(`${type}.${field}`) ?? NONE, names]))
  }
  return {
    requiredBy: (type, field) => required.get(`${type}.${field}`) ?? NONE,
    keysOf: (type) => keys.get(type) ?? [],
  }
}

export function together(all: readonly Names[]): Names {
  const names = new Map<string, Names>()
  for (const one of all) for (const [name, inside] of one) names.set(name, together([names.get(name) ?? NONE, inside]))
  return names
}

function setOf(graph: string, type: string, field: string | undefined, text: unknown): NeededSet[] {
  const [definition] = typeof text === 'string' ? parse(`{ ${text} }`, { noLocation: true }).definitions : []
  return definition?.kind === Kind.OPERATION_DEFINITION ? [{ graph, type, field, set: definition.selectionSet }] : []
}

function namesIn({ selections }: SelectionSetNode): Names {
  return together(
    selections.map((selection) => {
      if (selection.kind === Kind.FIELD)
        return new Map([[selection.name.value, selection.selectionSet ? namesIn(selection.selectionSet) : NONE]])
      return selection.kind === Kind.INLINE_FRAGMENT ? namesIn(selection.selectionSet) : NONE
    }),
  )
}
