import type { Schema } from '@apollo/federation-internals'
import { Kind, parse, type SelectionSetNode } from 'graphql'

/** A key of a type, or what a field of it requires. */
export type NeededSet = { readonly type: string; readonly field: string | undefined; readonly set: SelectionSetNode }

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
    for (const directive of type.appliedDirectivesOf('join__type'))
      sets.push(...setOf(type.name, undefined, directive.arguments().key))
    for (const field of type.fields())
      for (const directive of field.appliedDirectivesOf('join__field'))
        sets.push(...setOf(type.name, field.name, directive.arguments().requires))
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

function setOf(type: string, field: string | undefined, text: unknown): NeededSet[] {
  const [definition] = typeof text === 'string' ? parse(`{ ${text} }`).definitions : []
  return definition?.kind === Kind.OPERATION_DEFINITION ? [{ type, field, set: definition.selectionSet }] : []
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
