import type { QueryPlanSelectionNode } from '@apollo/query-planner'
import { define, isObject, type Json, merge, own } from './merge.ts'
import type { Rewrite } from './rewrite.ts'
import type { TypeTest } from './supergraph.ts'

/** What a subgraph is asked about: each distinct entity once, and for each the objects of the answer that it stands for. */
export type Representations = { readonly distinct: readonly Json[]; readonly owners: readonly Json[][] }

type Selections = readonly QueryPlanSelectionNode[]
/** How the representation of one type is made, and by which value it is told from others of its type. */
type Maker = { readonly make: (entity: Json) => Json | null; readonly keyOf: (representation: Json) => unknown }

/** Makes representations by the `requires` of a fetch; entities that lack a required field, or are of no wanted type, have none. */
export function compileRepresentations(
  requires: Selections,
  rewrite: Rewrite | undefined,
  types: TypeTest,
): (entities: readonly Json[]) => Representations {
  const makers = new Map<unknown, Maker>()
  const makerFor = (typename: unknown): Maker => {
    let maker = makers.get(typename)
    if (!maker) {
      maker = compileMaker(requires, typename, rewrite, types)
      // Only names of the supergraph are kept: what a subgraph makes up must not fill our memory.
      if (requires.some((selection) => selects(selection, typename, types))) makers.set(typename, maker)
    }
    return maker
  }

  return (entities) => {
    const distinct: Json[] = []
    const owners: Json[][] = []
    const places = new Map<unknown, Map<unknown, number>>()
    for (const entity of entities) {
      const { make, keyOf } = makerFor(entity.__typename)
      const representation = make(entity)
      if (!representation?.__typename) continue
      let known = places.get(representation.__typename)
      if (!known) {
        known = new Map()
        places.set(representation.__typename, known)
      }
      const key = keyOf(representation)
      const place = known.get(key)
      if (place === undefined) {
        known.set(key, distinct.length)
        distinct.push(representation)
        owners.push([entity])
      } else owners[place]!.push(entity)
    }
    return { distinct, owners }
  }
}

function selects(selection: QueryPlanSelectionNode, typename: unknown, types: TypeTest): boolean {
  return selection.kind === 'InlineFragment' && types(typename, selection.typeCondition ?? '')
}

function compileMaker(requires: Selections, typename: unknown, rewrite: Rewrite | undefined, types: TypeTest): Maker {
  const selected = requires.flatMap((selection) =>
    selection.kind === 'InlineFragment' && selects(selection, typename, types) ? [selection.selections] : [],
  )
  const names = selected.length === 1 && !rewrite ? leafNames(selected[0]!) : undefined
  if (!names)
    return { make: makeWith(selected, rewrite, types), keyOf: (representation) => JSON.stringify(representation) }
  const keys = names.filter((name) => name !== '__typename')
  return { make: (entity) => pickLeaves(entity, names), keyOf: keys.length === 1 ? keyOfOne(keys[0]!) : keyOfAll }
}

function makeWith(selected: readonly Selections[], rewrite: Rewrite | undefined, types: TypeTest) {
  return (entity: Json): Json => {
    const representation: Json = {}
    for (const selections of selected) {
      const picked = pick(entity, selections, types)
      if (picked) merge(representation, picked)
    }
    if (representation.__typename) rewrite?.(representation)
    return representation
  }
}

/** The names of a selection without any selection inside, which is what nearly every key is. */
function leafNames(selections: Selections): readonly string[] | undefined {
  const names: string[] = []
  for (const selection of selections) {
    if (selection.kind !== 'Field' || selection.selections) return undefined
    names.push(selection.alias ?? selection.name)
  }
  return names
}

function pickLeaves(entity: Json, names: readonly string[]): Json | null {
  const picked: Json = {}
  for (const name of names) {
    const value = own(entity, name)
    if (value === undefined) return null
    define(picked, name, value)
  }
  return picked
}

function keyOfOne(name: string) {
  return (representation: Json): unknown => {
    const value = representation[name]
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
  }
}

const keyOfAll = (representation: Json): unknown => JSON.stringify(representation)

function pick(source: Json, selections: Selections, types: TypeTest): Json | null {
  const picked: Json = {}
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const name = selection.alias ?? selection.name
      const value = own(source, name)
      if (value === undefined) return null
      define(picked, name, selection.selections ? pickInside(value, selection.selections, types) : value)
    } else if (selection.typeCondition && types(source.__typename, selection.typeCondition)) {
      const inner = pick(source, selection.selections, types)
      if (inner) merge(picked, inner)
    }
  }
  return picked
}

function pickInside(value: unknown, selections: Selections, types: TypeTest): unknown {
  if (Array.isArray(value)) return value.map((item) => pickInside(item, selections, types))
  return isObject(value) ? pick(value, selections, types) : null
}
