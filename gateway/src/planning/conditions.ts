import {
  type Field,
  type FragmentElement,
  type Operation,
  type SelectionSet,
  Variable,
} from '@apollo/federation-internals'
import { GraphQLError } from 'graphql'

/** The values of the variables that @skip and @include name. */
export type Flags = Readonly<Record<string, boolean>>

type Element = Field | FragmentElement
type Variables = Readonly<Record<string, unknown>>

/** A variable of a condition, with its default. */
export type Condition = { readonly name: string; readonly fallback: unknown }

const NO_FLAGS: Flags = {}

/** Every variable on which it depends what the operation selects. */
export function conditionsOf(operation: Operation): readonly Condition[] {
  const names = new Set<string>()
  collect(operation.selectionSet, names)
  return [...names].map((name) => ({
    name,
    fallback: operation.variableDefinitions.definition(name)?.defaultValue,
  }))
}

function collect(set: SelectionSet, names: Set<string>): void {
  for (const { element, selectionSet } of set.selections()) {
    for (const value of [ifOf(element, 'skip'), ifOf(element, 'include')])
      if (value instanceof Variable) names.add(value.name)
    if (selectionSet) collect(selectionSet, names)
  }
}

/** Throws a GraphQLError with BAD_USER_INPUT where a condition is neither true nor false. */
export function flagsOf(conditions: readonly Condition[], variables: Variables): Flags {
  if (conditions.length === 0) return NO_FLAGS
  const flags: Record<string, boolean> = {}
  for (const condition of conditions) {
    const { name } = condition
    const value = valueIn(condition, variables)
    if (typeof value !== 'boolean')
      throw new GraphQLError(
        `Переменная $${name} условия должна быть true или false. / The variable $${name} of a condition must be true or false.`,
        { extensions: { code: 'BAD_USER_INPUT' } },
      )
    flags[name] = value
  }
  return flags
}

function valueIn({ name, fallback }: Condition, variables: Variables): unknown {
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined
  return given === undefined ? fallback : given
}

export function isSkipped(element: Element, flags: Flags): boolean {
  if (element.appliedDirectives.length === 0) return false
  const decide = (value: unknown): unknown => (value instanceof Variable ? flags[value.name] : value)
  return decide(ifOf(element, 'skip')) === true || decide(ifOf(element, 'include')) === false
}

function ifOf(element: Element, directive: 'skip' | 'include'): unknown {
  return element.appliedDirectives.find(({ name }) => name === directive)?.arguments().if
}
