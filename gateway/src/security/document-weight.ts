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

type Definition = OperationDefinitionNode | FragmentDefinitionNode

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
  const weigher = new Weigher(definitions)
  for (const definition of definitions) {
    const weight = weigher.weigh(definition)
    if (weigher.excess) return weigher.excess
    const { rootFields: _, ...ofFragment } = weight
    const counted = definition.kind === Kind.OPERATION_DEFINITION ? weight : ofFragment
    for (const [limit, found] of Object.entries(counted) as [LimitName, number][])
      if (found > limits[limit]) return { limit, found }
  }
  return undefined
}

class Weigher {
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #weighed = new Map<FragmentDefinitionNode, Weight>()
  readonly #underWay = new Set<FragmentDefinitionNode>()
  #directives = 0
  /** The first limit exceeded so far. */
  excess: Excess | undefined

  constructor(definitions: readonly Definition[]) {
    for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(one.name.value, one)
  }

  weigh(definition: Definition): Weight {
    return definition.kind === Kind.OPERATION_DEFINITION
      ? this.#weighOperation(definition)
      : this.#weighFragment(definition)
  }

  #weighOperation({ directives, variableDefinitions = [], selectionSet }: OperationDefinitionNode): Weight {
    this.#countDirectives(directives)
    for (const variable of variableDefinitions) {
      this.#countDirectives(variable.directives)
      if (variable.defaultValue) this.#note(excessOfValue(variable.defaultValue))
    }
    return this.#weighSet(selectionSet)
  }

  #weighFragment(fragment: FragmentDefinitionNode): Weight {
    const known = this.#weighed.get(fragment)
    if (known) return known
    this.#underWay.add(fragment)
    this.#countDirectives(fragment.directives)
    const weight = this.#weighSet(fragment.selectionSet)
    this.#underWay.delete(fragment)
    this.#weighed.set(fragment, weight)
    return weight
  }

  #weighSpread(name: string): Weight {
    const fragment = this.#fragments.get(name)
    if (!fragment) return NOTHING
    if (!this.#underWay.has(fragment)) return this.#weighFragment(fragment)
    this.#note({ limit: 'fragmentCycles', found: 1 })
    return NOTHING
  }

  #weighSet({ selections }: SelectionSetNode): Weight {
    const repeated = repeatsOf(selections)
    if (repeated > limits.repeats) this.#note({ limit: 'repeats', found: repeated })
    return selections.map((one) => this.#weighSelection(one)).reduce(together, NOTHING)
  }

  #weighSelection(selection: SelectionNode): Weight {
    this.#countDirectives(selection.directives)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return nested(this.#weighSpread(selection.name.value))
    if (selection.kind === Kind.INLINE_FRAGMENT) return nested(this.#weighSet(selection.selectionSet))
    for (const { value } of selection.arguments ?? []) this.#note(excessOfValue(value))
    const name = selection.name.value
    const inner = selection.selectionSet ? this.#weighSet(selection.selectionSet) : NOTHING
    return {
      fields: inner.fields + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      introspections: inner.introspections + (INTROSPECTIONS.has(name) ? 1 : 0),
      rootFields: 1,
      depth: inner.depth + (WRAPPERS.has(name) ? 0 : 1),
      nesting: inner.nesting + 1,
    }
  }

  #countDirectives(list: readonly DirectiveNode[] = []): void {
    this.#directives += list.length
    if (this.#directives > limits.directives) this.#note({ limit: 'directives', found: this.#directives })
    for (const directive of list) for (const { value } of directive.arguments ?? []) this.#note(excessOfValue(value))
  }

  #note(found: Excess | undefined): void {
    this.excess ??= found
  }
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
