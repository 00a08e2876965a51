import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { type Excess, type LimitName, limits } from './limits.ts'
import { excessOfValue } from './value-limits.ts'

/** What one selection set comes to once its fragments stand in their places. */
type Weight = {
  readonly fields: number
  readonly aliases: number
  readonly introspections: number
  readonly rootFields: number
  readonly depth: number
  readonly nesting: number
}

const NOTHING: Weight = { fields: 0, aliases: 0, introspections: 0, rootFields: 0, depth: 0, nesting: 0 }

/**
 * Depth counts steps from thing to thing. What a connection or a list type wraps around a thing is no step
 * of its own: else a chain of four connections, as in the example trace, would already be too deep, and so
 * would the query by which editors learn the schema. `nesting` counts every brace, so that chains of
 * wrappers stay bounded too.
 */
const WRAPPERS = new Set(['edges', 'node', 'nodes', 'ofType'])
const INTROSPECTIONS = new Set(['__schema', '__type'])

/**
 * The first limit that a parsed document exceeds. Each fragment is weighed once however often it is spread,
 * so the time is that of reading the document, not of expanding it. What is wrong in another way (unknown
 * fragments, unknown fields) is left to validation.
 */
export function excessOfDocument(document: DocumentNode): Excess | undefined {
  const definitions = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION,
  )
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  if (operations.length > limits.operations) return { limit: 'operations', found: operations.length }
  const weigher = createWeigher(definitions)
  for (const definition of definitions) {
    const weight = weigher.weigh(definition)
    const excess = weigher.excess()
    if (excess) return excess
    const { rootFields: _, ...ofFragment } = weight
    const counted = definition.kind === Kind.OPERATION_DEFINITION ? weight : ofFragment
    for (const [limit, found] of Object.entries(counted) as [LimitName, number][])
      if (found > limits[limit]) return { limit, found }
  }
  return undefined
}

function createWeigher(definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[]) {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const weighed = new Map<FragmentDefinitionNode, Weight>()
  const underWay = new Set<FragmentDefinitionNode>()
  let directives = 0
  let excess: Excess | undefined

  const note = (found: Excess | undefined): void => {
    excess ??= found
  }

  const countDirectives = (list: readonly DirectiveNode[] = []): void => {
    directives += list.length
    if (directives > limits.directives) note({ limit: 'directives', found: directives })
    for (const directive of list) for (const { value } of directive.arguments ?? []) note(excessOfValue(value))
  }

  const weighFragment = (name: string): Weight => {
    const fragment = fragments.get(name)
    if (!fragment) return NOTHING
    if (underWay.has(fragment)) {
      note({ limit: 'fragmentCycles', found: 1 })
      return NOTHING
    }
    return weigh(fragment)
  }

  const weighSelection = (selection: SelectionNode): Weight => {
    countDirectives(selection.directives)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return nested(weighFragment(selection.name.value))
    if (selection.kind === Kind.INLINE_FRAGMENT) return nested(weighSet(selection.selectionSet))
    for (const { value } of selection.arguments ?? []) note(excessOfValue(value))
    const name = selection.name.value
    const inner = selection.selectionSet ? weighSet(selection.selectionSet) : NOTHING
    return {
      fields: inner.fields + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      introspections: inner.introspections + (INTROSPECTIONS.has(name) ? 1 : 0),
      rootFields: 1,
      depth: inner.depth + (WRAPPERS.has(name) ? 0 : 1),
      nesting: inner.nesting + 1,
    }
  }

  const weighSet = ({ selections }: SelectionSetNode): Weight => {
    const repeated = repeatsOf(selections)
    if (repeated > limits.repeats) note({ limit: 'repeats', found: repeated })
    return selections.map(weighSelection).reduce(together, NOTHING)
  }

  const weigh = (definition: OperationDefinitionNode | FragmentDefinitionNode): Weight => {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      countDirectives(definition.directives)
      for (const variable of definition.variableDefinitions ?? []) {
        countDirectives(variable.directives)
        if (variable.defaultValue) note(excessOfValue(variable.defaultValue))
      }
      return weighSet(definition.selectionSet)
    }
    const known = weighed.get(definition)
    if (known) return known
    underWay.add(definition)
    countDirectives(definition.directives)
    const weight = weighSet(definition.selectionSet)
    underWay.delete(definition)
    weighed.set(definition, weight)
    return weight
  }

  return { weigh, excess: () => excess }
}

/** How often one name of the answer is written in one pair of braces; validation compares each with each. */
function repeatsOf(selections: readonly SelectionNode[]): number {
  if (selections.length <= limits.repeats) return 0
  const times = new Map<string, number>()
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) continue
    const key = (selection.alias ?? selection.name).value
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  return Math.max(0, ...times.values())
}

function nested(weight: Weight): Weight {
  return { ...weight, nesting: weight.nesting + 1 }
}

function together(one: Weight, other: Weight): Weight {
  return {
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    introspections: one.introspections + other.introspections,
    rootFields: one.rootFields + other.rootFields,
    depth: Math.max(one.depth, other.depth),
    nesting: Math.max(one.nesting, other.nesting),
  }
}
