import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type FieldNode,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'
import type { FieldRules, GraphRules, InputRules } from './graph-rules.ts'
import type { Variables } from './operation-rules.ts'

/**
 * A number known from the document, a list's length that variables decide, a condition: 1 where it holds, 0
 * where not, or what a variable costs by its own value.
 */
export type Factor = number | Sliced | Condition | Input
export type Size = number | Sliced
type Sliced = {
  readonly kind: 'size'
  /** The longest of these counts. */
  readonly asked: readonly Asked[]
  readonly defaults: Variables
  /** What the document itself says, or is assumed where nothing is said. */
  readonly atLeast: number
  readonly otherwise: number
}
/** A variable, or what stands in it at a path. */
type Asked = { readonly variable: string; readonly path: readonly string[]; readonly otherwise: number }
type Input = {
  readonly kind: 'input'
  readonly variable: string
  readonly defaults: Variables
  /** Distinguishes two places of one variable: what is counted there. */
  readonly key: { readonly type: string; readonly cost: number | undefined }
  readonly otherwise: number
  readonly costOf: (value: unknown) => number
}
type Condition = {
  readonly kind: 'condition'
  readonly variable: string
  readonly wanted: boolean
  readonly defaults: Variables
}

type Open = Exclude<Factor, number>

/** One product of the sum that a cost is. */
export type Term = { readonly weight: number; readonly factors: readonly Factor[] }
export type CostFunction = (variables: Variables) => number

/** No list is that long; a caller who asks for more is refused by the field itself. */
const LONGEST = 10_000
/** What a list holds of which nothing is said. */
export const ASSUMED_LIST_SIZE = 10

/**
 * What a field's slicing arguments make of its length: numbers, or lists by their own length; `input.first`
 * is an argument inside another. Where one is not given the schema's default counts, and where none says
 * anything what is assumed.
 */
export function sizeOf(graph: GraphRules, field: FieldRules, node: FieldNode, defaults: Variables): Size | undefined {
  if (!field.listSize) return undefined
  const asked: Asked[] = []
  const said: number[] = []
  for (const argument of field.listSize.slicingArguments) {
    const [name = '', ...path] = argument.split('.')
    const value = node.arguments?.find((given) => given.name.value === name)?.value
    const found = value && nodeAt(value, path)
    const standard = lengthOf(defaultAt(graph, field.arguments.get(name), path))
    if (found?.node.kind === Kind.VARIABLE)
      asked.push({ variable: found.node.name.value, path: found.rest, otherwise: standard })
    else said.push(found ? lengthOf(valueFromASTUntyped(found.node)) : standard)
  }
  const atLeast = Math.max(-1, ...said)
  const otherwise = field.listSize.assumedSize ?? ASSUMED_LIST_SIZE
  if (asked.length > 0) return { kind: 'size', asked, defaults, atLeast, otherwise }
  return atLeast < 0 ? otherwise : atLeast
}

/**
 * What stands at a path of an argument's value, or the variable that it stands in, with the rest of the
 * path.
 */
function nodeAt(node: ValueNode, path: readonly string[]): { node: ValueNode; rest: readonly string[] } | undefined {
  const [name, ...rest] = path
  if (name === undefined || node.kind === Kind.VARIABLE) return { node, rest: path }
  const inner = node.kind === Kind.OBJECT ? node.fields.find((field) => field.name.value === name) : undefined
  return inner && nodeAt(inner.value, rest)
}

/** What stands there where nothing is given. */
function defaultAt(graph: GraphRules, rules: InputRules | undefined, path: readonly string[]): unknown {
  const given = valueAt(rules?.default, path)
  const [name, ...rest] = path
  if (given !== undefined || !rules || name === undefined) return given
  return defaultAt(graph, graph.types.get(rules.type)?.inputs?.get(name), rest)
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name) ? (at as Variables)[name] : undefined,
    value,
  )
}

/** The conditions under which `@skip` and `@include` leave a selection in. */
export function includedBy(
  directives: readonly (DirectiveNode | ConstDirectiveNode)[],
  defaults: Variables,
): readonly Condition[] | 'never' {
  const conditions: Condition[] = []
  for (const { name, arguments: given } of directives) {
    if (name.value !== 'skip' && name.value !== 'include') continue
    const wanted = name.value === 'include'
    const value = given?.find((argument) => argument.name.value === 'if')?.value
    if (value?.kind === Kind.BOOLEAN && value.value !== wanted) return 'never'
    if (value?.kind === Kind.VARIABLE)
      conditions.push({ kind: 'condition', variable: value.name.value, wanted, defaults })
  }
  return conditions
}

/** 1 or 0 for a condition, the length for a size, the cost for an input. */
export function factorWith(factor: Factor, variables: Variables): number {
  if (typeof factor === 'number') return factor
  if (factor.kind === 'condition')
    return (variableOf(factor.variable, variables, factor.defaults) === true) === factor.wanted ? 1 : 0
  if (factor.kind === 'input') {
    const value = variableOf(factor.variable, variables, factor.defaults)
    return value === undefined ? factor.otherwise : factor.costOf(value)
  }
  const asked = factor.asked.map(({ variable, path, otherwise }) => {
    const value = valueAt(variableOf(variable, variables, factor.defaults), path)
    return value === undefined ? otherwise : lengthOf(value)
  })
  const longest = Math.max(factor.atLeast, ...asked)
  return longest < 0 ? factor.otherwise : longest
}

/**
 * Adds up the terms that variables leave alone, and those that depend on the same of them: what is left to
 * do per request is small.
 */
export function joinTerms(terms: readonly Term[]): CostFunction {
  const known = new Map<string, Open>()
  /** The same factor at two places is one, so that a variable, which may be large, is gone through once. */
  const once = (factor: Open): Open => {
    const key = JSON.stringify(factor)
    const found = known.get(key) ?? factor
    known.set(key, found)
    return found
  }
  const joined = new Map<string, { weight: number; readonly factors: readonly Open[] }>()
  for (const { weight, factors } of terms) {
    const constant = factors.reduce<number>(
      (product, factor) => product * (typeof factor === 'number' ? factor : 1),
      weight,
    )
    const open = factors.filter((factor) => typeof factor !== 'number').map(once)
    const key = open.map((factor) => JSON.stringify(factor)).join()
    const same = joined.get(key)
    if (same) same.weight += constant
    else if (constant !== 0) joined.set(key, { weight: constant, factors: open })
  }
  const sums = [...joined.values()]
  return (variables) => {
    const inputs = new Map<Open, number>()
    const valueWith = (factor: Open): number => {
      if (factor.kind !== 'input') return factorWith(factor, variables)
      const value = inputs.get(factor) ?? factorWith(factor, variables)
      inputs.set(factor, value)
      return value
    }
    return sums.reduce(
      (sum, { weight, factors }) => sum + factors.reduce((product, factor) => product * valueWith(factor), weight),
      0,
    )
  }
}

function variableOf(name: string, variables: Variables, defaults: Variables): unknown {
  return Object.hasOwn(variables, name) ? variables[name] : defaults[name]
}

/** A number as a length, or a list's own; −1 where it is neither. */
function lengthOf(value: unknown): number {
  if (Array.isArray(value)) return value.length
  return typeof value === 'number' && value >= 0 ? Math.min(Math.floor(value), LONGEST) : -1
}
