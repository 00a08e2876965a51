import { Kind, type ValueNode } from 'graphql'
import type { Factor, Term } from './cost.ts'
import { type GraphRules, type InputRules, weightOf } from './graph-rules.ts'
import type { Variables } from './operation-rules.ts'

/**
 * What the value of an argument adds to the cost of its field, with everything inside it: `@cost` of the
 * argument, of input fields and of the scalars and enums they hold; an input object weighs 1, each in a
 * list for itself, where nothing is said. What variables decide is left to be counted per request. A weight
 * below nothing takes nothing off: the cost is an upper bound.
 */
export function inputTerms(
  graph: GraphRules,
  rules: InputRules,
  node: ValueNode | undefined,
  factors: readonly Factor[],
  defaults: Variables,
): Term[] {
  if (isFree(graph, rules)) return []
  const terms: Term[] = []
  const add = (weight: number): void => {
    if (weight > 0) terms.push({ weight, factors })
  }

  const readItems = (one: ValueNode, item: InputRules): void => {
    if (one.kind === Kind.LIST) for (const inner of one.values) read(inner, item)
    else if (one.kind === Kind.OBJECT) {
      add(weightOf(graph, item))
      const given = new Map(one.fields.map(({ name, value }) => [name.value, value]))
      for (const [name, field] of graph.types.get(item.type)?.inputs ?? []) read(given.get(name), field)
    } else add(weightOf(graph, item))
  }

  const read = (one: ValueNode | undefined, value: InputRules): void => {
    if (one === undefined) add(costOfInput(graph, value, value.default))
    else if (one.kind === Kind.VARIABLE) terms.push({ weight: 1, factors: [...factors, asked(one.name.value, value)] })
    else if (one.kind !== Kind.NULL) {
      add(value.cost ?? 0)
      readItems(one, itemOf(value))
    }
  }

  const asked = (variable: string, value: InputRules): Factor => {
    const { type, cost } = value
    const costOf = (given: unknown) => costOfInput(graph, value, given)
    return { kind: 'input', variable, defaults, key: { type, cost }, otherwise: costOf(value.default), costOf }
  }

  read(node, rules)
  return terms
}

/**
 * The same for a value that came as JSON; what is not of its type costs something or nothing, and is
 * refused by validation.
 */
function costOfInput(graph: GraphRules, rules: InputRules, value: unknown): number {
  if (value === undefined || value === null || isFree(graph, rules)) return 0
  const item = itemOf(rules)
  const items = Array.isArray(value) ? value : [value]
  return items.reduce<number>((sum, one) => sum + costOfItem(graph, item, one), Math.max(0, rules.cost ?? 0))
}

function costOfItem(graph: GraphRules, item: InputRules, value: unknown): number {
  if (value === undefined || value === null) return 0
  if (Array.isArray(value)) return costOfInput(graph, item, value)
  const own = Math.max(0, weightOf(graph, item))
  const inputs = graph.types.get(item.type)?.inputs
  if (!inputs || typeof value !== 'object') return own
  let sum = own
  for (const [name, field] of inputs)
    sum += costOfInput(graph, field, Object.hasOwn(value, name) ? (value as Variables)[name] : field.default)
  return sum
}

/**
 * What is said of an argument or a field is said once, however long a list is in it; what is said of a
 * type, of each item.
 */
function itemOf(rules: InputRules): InputRules {
  return rules.cost === undefined ? rules : { ...rules, cost: 0 }
}

/** A scalar that nothing is said of, whatever its value. */
function isFree({ types }: GraphRules, { cost, type }: InputRules): boolean {
  const inner = types.get(type)
  return !cost && !inner?.cost && !inner?.inputs
}
