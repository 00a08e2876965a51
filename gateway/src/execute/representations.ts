import type { QueryPlanSelectionNode } from '@apollo/query-planner'
import { GraphQLError } from 'graphql'
import type { TypeTest } from '../planning/type-test.ts'
import { mayHaveChanged } from '../request/exact-json.ts'
import { define, isObject, type Json, merge, own } from './merge.ts'
import type { Programs } from './programs.ts'
import type { Rewrite } from './rewrite.ts'

/**
 * What a subgraph is asked about: each distinct entity once, and the index among them for each object of
 * the answer, −1 for none.
 */
export type Representations = { readonly distinct: readonly Json[]; readonly indexes: readonly number[] }

type Selections = readonly QueryPlanSelectionNode[]
/** How the representation of one type is made, and by which value it differs from others of its type. */
type Maker = { readonly make: (entity: Json) => Json | null; readonly keyOf: (representation: Json) => unknown }

/**
 * Makes representations by the `requires` of a fetch; entities that lack a required field, or are of no
 * wanted type, have none.
 */
export function compileRepresentations(
  requires: Selections,
  rewrite: Rewrite | undefined,
  types: TypeTest,
  programs: Programs,
): (entities: readonly Json[]) => Representations {
  const makers = new Map<unknown, Maker>()
  const makerFor = (typename: unknown): Maker => {
    let maker = makers.get(typename)
    if (!maker) {
      maker = compileMaker(requires, typename, rewrite, types, programs)
      // Only names of the supergraph are kept: what a subgraph makes up must not fill our memory.
      if (requires.some((selection) => selects(selection, typename, types))) makers.set(typename, maker)
    }
    return maker
  }

  return (entities) => {
    const distinct: Json[] = []
    const indexes = new Array<number>(entities.length).fill(-1)
    const known = new Map<unknown, Map<unknown, number>>()
    // Most lists hold one type, so that what belongs to it is looked up once.
    let typename: unknown
    let maker: Maker | undefined
    let ofType: Map<unknown, number> | undefined
    for (let at = 0; at < entities.length; at += 1) {
      const entity = entities[at]!
      if (!maker || entity.__typename !== typename) {
        typename = entity.__typename
        maker = makerFor(typename)
        ofType = undefined
      }
      const representation = maker.make(entity)
      if (!representation?.__typename) continue
      ofType ??= mapIn(known, representation.__typename)
      const key = maker.keyOf(representation)
      let index = ofType.get(key)
      if (index === undefined) {
        index = distinct.push(representation) - 1
        ofType.set(key, index)
      }
      indexes[at] = index
    }
    return { distinct, indexes }
  }
}

function mapIn(known: Map<unknown, Map<unknown, number>>, typename: unknown): Map<unknown, number> {
  let found = known.get(typename)
  if (!found) {
    found = new Map()
    known.set(typename, found)
  }
  return found
}

function selects(selection: QueryPlanSelectionNode, typename: unknown, types: TypeTest): boolean {
  return selection.kind === 'InlineFragment' && types(typename, selection.typeCondition ?? '')
}

function compileMaker(
  requires: Selections,
  typename: unknown,
  rewrite: Rewrite | undefined,
  types: TypeTest,
  programs: Programs,
): Maker {
  const selected = requires.flatMap((selection) =>
    selection.kind === 'InlineFragment' && selects(selection, typename, types) ? [selection.selections] : [],
  )
  const names = selected.length === 1 && !rewrite ? leafNames(selected[0]!) : undefined
  if (!names) return { make: makeWith(selected, rewrite, types), keyOf: keyOfAll }
  const keys = names.filter((name) => name !== '__typename')
  return { make: programs.pick(names), keyOf: keys.length === 1 ? keyOfOne(keys[0]!) : keyOfAll }
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

function keyOfOne(name: string) {
  return (representation: Json): unknown => {
    const value = representation[name]
    if (typeof value === 'number' && mayHaveChanged(value)) throw changed()
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
  }
}

function keyOfAll(representation: Json): unknown {
  if (hasChanged(representation)) throw changed()
  return JSON.stringify(representation)
}

function hasChanged(value: unknown): boolean {
  if (typeof value === 'number') return mayHaveChanged(value)
  return typeof value === 'object' && value !== null && !JSON.isRawJSON(value) && Object.values(value).some(hasChanged)
}

function changed(): GraphQLError {
  return new GraphQLError(
    'Подграф дал объекту числовой идентификатор больше 2^53, который не передать дальше без изменений. / A subgraph identified an object by a number beyond 2^53, which cannot be passed on unchanged.',
    { extensions: { code: 'SUBGRAPH_BAD_ANSWER' } },
  )
}

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
