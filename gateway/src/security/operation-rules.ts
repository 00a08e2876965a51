import type { Scopes } from '@kadry/auth/viewer'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import {
  ASSUMED_LIST_SIZE,
  type CostFunction,
  type Factor,
  includedBy,
  joinTerms,
  type Size,
  sizeOf,
  type Term,
} from './cost.ts'
import { type FieldRules, type GraphRules, weightOf } from './graph-rules.ts'
import { inputTerms } from './input-cost.ts'

/** A field that not everybody may ask for; it is asked only where all its conditions hold. */
export type Need = { readonly field: string; readonly scopes: Scopes; readonly when: readonly Factor[] }

/** What is known of one operation before it is carried out, whoever asks and with whatever variables. */
export type OperationRules = {
  readonly needs: readonly Need[]
  /** The static cost with these variables: a few multiplications. */
  readonly costOf: CostFunction
  /** Whether it may read what each reading of is written down. */
  readonly isAudited: boolean
}

export type Variables = Readonly<Record<string, unknown>>

/** A request that asks for nothing but `__typename` is work all the same. */
const COST_OF_REQUEST = 1
const COST_OF_MUTATION = 10
const COST_OF_INTROSPECTION = 50
/**
 * A list or an entity is asked for once, however many items there are: a call to a subgraph, a command of
 * its database, or both take 0.2 to 1 ms (measured).
 */
export const COST_OF_STEP = 150
/** Any other object or list of them, however many there are: one place more to be put together. */
export const COST_OF_OBJECT = 20

type Place = {
  readonly parent: string
  /** Everything the fields here are multiplied by. */
  readonly factors: readonly Factor[]
  /**
   * Lengths that fields around them give to lists in these braces or deeper, by field name or
   * `path.of.names`.
   */
  readonly sized: ReadonlyMap<string, Size>
}

/**
 * Reads a valid operation once. Fragments are expanded, as the limits of `document-weight.ts` have bounded
 * them before. The cost is that of the cost directives' specification, as an upper bound: fragments on
 * several types add up, as if every object were of all of them.
 */
export function readOperation(
  graph: GraphRules,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationRules {
  return new Reading(graph, document, operation).rules()
}

class Reading {
  readonly #graph: GraphRules
  readonly #operation: OperationDefinitionNode
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #defaults: Variables
  readonly #needs = new Map<string, Need>()
  readonly #terms: Term[] = []
  #isAudited = false

  constructor(graph: GraphRules, { definitions }: DocumentNode, operation: OperationDefinitionNode) {
    this.#graph = graph
    this.#operation = operation
    this.#defaults = defaultsOf(operation)
    for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(one.name.value, one)
  }

  rules(): OperationRules {
    const { operation: kind, selectionSet } = this.#operation
    this.#terms.push({ weight: COST_OF_REQUEST + (kind === 'mutation' ? COST_OF_MUTATION : 0), factors: [] })
    this.#readSet(selectionSet, { parent: this.#graph.roots[kind], factors: [], sized: new Map() })
    return { needs: [...this.#needs.values()], costOf: joinTerms(this.#terms), isAudited: this.#isAudited }
  }

  #readSet({ selections }: SelectionSetNode, place: Place): void {
    for (const selection of selections) this.#readSelection(selection, place)
  }

  #readSelection(selection: SelectionNode, place: Place): void {
    const condition = includedBy(selection.directives ?? [], this.#defaults)
    if (condition === 'never') return
    const here = { ...place, factors: [...place.factors, ...condition] }
    if (selection.kind === Kind.FIELD) this.#readField(selection, here)
    else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value)!
      this.#readSet(fragment.selectionSet, { ...here, parent: fragment.typeCondition?.name.value ?? here.parent })
    }
  }

  #readField(node: FieldNode, { parent, factors, sized }: Place): void {
    const name = node.name.value
    this.#isAudited ||= this.#graph.audited.has(name)
    if (name === '__schema' || name === '__type') this.#terms.push({ weight: COST_OF_INTROSPECTION, factors })
    const field = this.#graph.types.get(parent)?.fields.get(name)
    if (!field) return
    this.#noteNeeds(parent, name, field, factors)
    const size = sizeOf(this.#graph, field, node, this.#defaults)
    const own = sized.get(name) ?? (field.isList ? (lengthOf(field, size) ?? ASSUMED_LIST_SIZE) : 1)
    const inside = [...factors, ...(own === 1 ? [] : [own])]
    this.#terms.push({ weight: weightOf(this.#graph, field), factors: inside })
    // What is in a page came with the page.
    if (!sized.has(name))
      this.#terms.push({ weight: onceFor(this.#graph, field), factors: factors.filter(isCondition) })
    const given = new Map((node.arguments ?? []).map((one) => [one.name.value, one.value]))
    for (const [argument, rules] of field.arguments)
      this.#terms.push(...inputTerms(this.#graph, rules, given.get(argument), factors, this.#defaults))
    if (!node.selectionSet) return
    this.#readSet(node.selectionSet, {
      parent: field.type,
      factors: inside,
      sized: lengthsInside(field, size, sized, name),
    })
  }

  #noteNeeds(parent: string, name: string, field: FieldRules, factors: readonly Factor[]): void {
    const { types } = this.#graph
    for (const scopes of [types.get(parent)?.scopes, field.scopes, types.get(field.type)?.scopes]) {
      if (!scopes) continue
      const need = { field: `${parent}.${name}`, scopes, when: factors.filter(isCondition) }
      this.#needs.set(JSON.stringify(need), need)
    }
  }
}

/** The lengths of lists in the braces of a field: its own page's, and those that fields around it give. */
function lengthsInside(
  { listSize }: FieldRules,
  size: Size | undefined,
  sized: Place['sized'],
  name: string,
): Place['sized'] {
  const lengths = new Map(size === undefined ? [] : listSize?.sizedFields.map((one) => [one, size] as const))
  for (const [path, length] of sized) if (path.startsWith(`${name}.`)) lengths.set(path.slice(name.length + 1), length)
  return lengths
}

/** What a field costs beside its items. */
function onceFor({ types }: GraphRules, { type, listSize }: FieldRules): number {
  const inner = types.get(type)
  if (inner?.isEntity || (listSize && listSize.sizedFields.length > 0)) return COST_OF_STEP
  return inner?.isComposite ? COST_OF_OBJECT : 0
}

const isCondition = (factor: Factor): boolean => typeof factor === 'object' && factor.kind === 'condition'

function lengthOf({ listSize }: FieldRules, size: Size | undefined): Size | undefined {
  return listSize && listSize.sizedFields.length === 0 ? size : undefined
}

function defaultsOf(operation: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}
