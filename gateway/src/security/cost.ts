import { type ConstDirectiveNode, type DirectiveNode, type FieldNode, Kind, valueFromASTUntyped } from 'graphql'
import type { FieldRules, ListSize } from './graph-rules.ts'
import type { Variables } from './operation-rules.ts'

/** A number known from the document, a list's length that variables decide, or a condition: 1 where it holds, 0 where not. */
export type Factor = number | Sliced | Condition
export type Size = number | Sliced
type Sliced = {
  readonly kind: 'size'
  /** The longest of these variables' values counts. */
  readonly variables: readonly string[]
  readonly defaults: Variables
  /** What the document itself says, or is assumed where nothing is said. */
  readonly atLeast: number
  readonly otherwise: number
}
type Condition = {
  readonly kind: 'condition'
  readonly variable: string
  readonly wanted: boolean
  readonly defaults: Variables
}

/** One product of the sum that a cost is. */
export type Term = { readonly weight: number; readonly factors: readonly Factor[] }
export type CostFunction = (variables: Variables) => number

/** No list is that long; a caller who asks for more is refused by the field itself. */
const LONGEST = 10_000

/** What a field's slicing arguments make of its length. */
export function sizeOf(listSize: ListSize, field: FieldRules, node: FieldNode, defaults: Variables): Size {
  const variables: string[] = []
  const said: number[] = []
  for (const name of listSize.slicingArguments) {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value
    if (value?.kind === Kind.VARIABLE) variables.push(value.name.value)
    else said.push(lengthOf(value ? valueFromASTUntyped(value) : field.argumentDefaults.get(name)))
  }
  const atLeast = Math.max(-1, ...said)
  const otherwise = listSize.assumedSize ?? 1
  if (variables.length > 0) return { kind: 'size', variables, defaults, atLeast, otherwise }
  return atLeast < 0 ? otherwise : atLeast
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

/** 1 or 0 for a condition, the length for a size. */
export function factorWith(factor: Factor, variables: Variables): number {
  if (typeof factor === 'number') return factor
  if (factor.kind === 'condition')
    return (variableOf(factor.variable, variables, factor.defaults) === true) === factor.wanted ? 1 : 0
  const asked = factor.variables.map((name) => lengthOf(variableOf(name, variables, factor.defaults)))
  const longest = Math.max(factor.atLeast, ...asked)
  return longest < 0 ? factor.otherwise : longest
}

/** Adds up the terms that variables leave alone, and those that depend on the same of them: what is left to do per request is small. */
export function joinTerms(terms: readonly Term[]): CostFunction {
  const joined = new Map<string, { weight: number; readonly factors: readonly Exclude<Factor, number>[] }>()
  for (const { weight, factors } of terms) {
    const constant = factors.reduce<number>(
      (product, factor) => product * (typeof factor === 'number' ? factor : 1),
      weight,
    )
    const open = factors.filter((factor) => typeof factor !== 'number')
    const key = open.map((factor) => JSON.stringify(factor)).join()
    const known = joined.get(key)
    if (known) known.weight += constant
    else if (constant !== 0) joined.set(key, { weight: constant, factors: open })
  }
  const sums = [...joined.values()]
  return (variables) =>
    sums.reduce(
      (sum, { weight, factors }) =>
        sum + factors.reduce((product, factor) => product * factorWith(factor, variables), weight),
      0,
    )
}

function variableOf(name: string, variables: Variables, defaults: Variables): unknown {
  return Object.hasOwn(variables, name) ? variables[name] : defaults[name]
}

/** A number as a length, or a list's own; −1 where it is neither. */
function lengthOf(value: unknown): number {
  if (Array.isArray(value)) return value.length
  return typeof value === 'number' && value >= 0 ? Math.min(Math.floor(value), LONGEST) : -1
}
