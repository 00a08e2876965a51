import {
  type CompositeType,
  type FieldDefinition,
  type FieldSelection,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isSubtype,
  isUnionType,
  type Operation,
  type OutputType,
  type Schema,
  type SelectionSet,
} from '@apollo/federation-internals'
import type { CallerNames } from '../planning/caller-names.ts'
import { type Flags, isSkipped } from '../planning/conditions.ts'
import { mayHaveChanged } from '../request/exact-json.ts'
import { BUBBLE, type Complete, noteInvalid, noteMisshapen } from './completion.ts'
import { type LeafTest, leafTest } from './leaf.ts'
import { type Json, own } from './merge.ts'
import type { Fill, Programs, Slot } from './programs.ts'

export type ShapeParts = {
  readonly operation: Operation
  readonly callerNames: CallerNames | undefined
  readonly publicSchema: Schema
  readonly programs: Programs
}

type Selected = {
  readonly definition: FieldDefinition<CompositeType>
  /** The type through which the field was first selected, for messages. */
  readonly through: string
  readonly selections: FieldSelection[]
}
type Compiling = ShapeParts & { readonly flags: Flags }

/**
 * Compiles the shape of an operation's answer, for one set of values of its conditions: which fields, in
 * which order, what may be null. What is selected for a type is worked out once that type is met, so that a
 * union of fifty costs nothing.
 */
export function compileShape(parts: ShapeParts, flags: Flags): Complete {
  const { operation, publicSchema } = parts
  const root = publicSchema.schemaDefinition.rootType(operation.rootKind)!
  return compileObject(root, [operation.selectionSet], '', { ...parts, flags })
}

function compileType(type: OutputType, sets: readonly SelectionSet[], parent: string, parts: Compiling): Complete {
  if (isNonNullType(type)) {
    const complete = neverNull(compileType(type.ofType, sets, parent, parts), String(type.ofType), parent)
    return isListType(type.ofType) || isCompositeType(type.ofType) ? complete : atOnce(leafTest(type.ofType), complete)
  }
  if (isListType(type)) return compileList(compileType(type.ofType, sets, parent, parts))
  return isCompositeType(type) ? compileObject(type, sets, parent, parts) : compileLeaf(type, parent)
}

function neverNull(complete: Complete, type: string, parent: string): Complete {
  const say = (where: string | number) => `Cannot return null for non-nullable ${positionOf(where, type, parent)}.`
  return (value, notes) => {
    const completed = complete(value, notes)
    if (completed !== null) return completed
    // Where a value was given, what made it null has been noted already.
    if (value === null || value === undefined) noteInvalid(notes, say)
    return BUBBLE
  }
}

/** Most fields of most answers are values that fit; only the others are looked at twice. */
function atOnce(fits: LeafTest, complete: Complete): Complete {
  return (value, notes) => (value !== null && value !== undefined && fits(value) ? value : complete(value, notes))
}

function compileLeaf(type: Parameters<typeof leafTest>[0], parent: string): Complete {
  const fits = leafTest(type)
  const say = (where: string | number) => `Invalid value found for ${positionOf(where, type.name, parent)}.`
  return (value, notes) => {
    if (value === null || value === undefined) return null
    if (fits(value)) return value
    return typeof value === 'number' && mayHaveChanged(value) ? noteMisshapen(notes) : noteInvalid(notes, say)
  }
}

function compileList(complete: Complete): Complete {
  return (value, notes) => {
    if (value === null || value === undefined) return null
    if (!Array.isArray(value)) return noteMisshapen(notes)
    const { path } = notes
    const items = new Array(value.length)
    let isNull = false
    for (let index = 0; index < value.length; index += 1) {
      path?.push(index)
      const item = complete(value[index], notes)
      path?.pop()
      if (item === BUBBLE) isNull = true
      else items[index] = item
    }
    return isNull ? null : items
  }
}

function compileObject(type: CompositeType, sets: readonly SelectionSet[], parent: string, parts: Compiling): Complete {
  const fills = new Map<unknown, Fill>()
  // Most lists hold one type.
  let latest: Fill | undefined
  let latestName: unknown
  const compileFor = (typename: unknown): Fill | undefined => {
    const actual = typename === undefined ? type : parts.publicSchema.type(String(typename))
    if (!actual || !isCompositeType(actual)) return undefined
    const fill = parts.programs.fill(compileSlots(actual, sets, parts))
    fills.set(typename, fill)
    return fill
  }
  const say = (where: string | number) =>
    `Invalid __typename found for object at ${positionOf(where, type.name, parent)}.`
  return (value, notes) => {
    if (value === null || value === undefined) return null
    if (typeof value !== 'object' || Array.isArray(value)) return noteMisshapen(notes)
    const typename = (value as Json).__typename || undefined
    if (!latest || typename !== latestName) {
      latest = fills.get(typename) ?? compileFor(typename)
      latestName = typename
    }
    return latest ? latest(value as Json, notes) : noteInvalid(notes, say)
  }
}

function compileSlots(type: CompositeType, sets: readonly SelectionSet[], parts: Compiling): readonly Slot[] {
  const selected = new Map<string, Selected>()
  for (const set of sets) select(set, type, type, selected, parts)
  return [...selected].map(([name, field]) => compileSlot(name, field, type, parts))
}

/** The fields that a set selects for a type, each name once, in the order in which they first come. */
function select(
  set: SelectionSet,
  type: CompositeType,
  through: CompositeType,
  selected: Map<string, Selected>,
  parts: Compiling,
): void {
  for (const selection of set.selections()) {
    if (isSkipped(selection.element, parts.flags)) continue
    if (selection.kind === 'FragmentSelection') {
      const { typeCondition } = selection.element
      if (!typeCondition || isSubtype(typeCondition, type))
        select(selection.selectionSet, type, typeCondition ?? through, selected, parts)
      continue
    }
    const name = selection.element.responseName()
    const known = selected.get(name)
    if (known) known.selections.push(selection)
    else
      selected.set(name, { definition: definitionOf(selection, type), through: through.name, selections: [selection] })
  }
}

/**
 * As the type itself declares the field: it may promise more than the interface through which it was
 * selected.
 */
function definitionOf({ element }: FieldSelection, type: CompositeType): FieldDefinition<CompositeType> {
  return (isUnionType(type) ? undefined : type.field(element.name)) ?? element.definition
}

function compileSlot(
  merged: string,
  { definition, through, selections }: Selected,
  type: CompositeType,
  parts: Compiling,
): Slot {
  const name = parts.callerNames?.get(merged) ?? merged
  const readBy = (read: NonNullable<Slot['read']>): Slot => ({ name, complete: () => null, read, leaf: undefined })
  if (definition.name === '__typename') return readBy(readTypename(merged, type, parts.publicSchema))
  const sets = selections.flatMap(({ selectionSet }) => selectionSet ?? [])
  const complete = compileType(definition.type!, sets, through, parts)
  if (name !== merged) return readBy((from, notes) => complete(own(from, merged), notes))
  return { name, complete, read: undefined, leaf: leafOf(definition.type!) }
}

/** Lists and objects are always looked into. */
function leafOf(type: OutputType): Slot['leaf'] {
  const named = isNonNullType(type) ? type.ofType : type
  if (isNonNullType(named) || isListType(named) || isCompositeType(named)) return undefined
  return { type: named, isNonNull: isNonNullType(type) }
}

function readTypename(name: string, type: CompositeType, schema: Schema): NonNullable<Slot['read']> {
  if (isObjectType(type)) return () => type.name
  // The type did not come under its own name; it may have come under the alias.
  return (from) => {
    const given = own(from, name)
    const actual = typeof given === 'string' ? schema.type(given) : undefined
    return actual && isObjectType(actual) ? actual.name : BUBBLE
  }
}

function positionOf(where: string | number, type: string, parent: string): string {
  return typeof where === 'string' ? `field ${parent}.${where}` : `array element of type ${type} at index ${where}`
}
