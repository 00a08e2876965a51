import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { Tape } from './tape.ts'

export type Question = {
  readonly text: string
  readonly operationName: string | undefined
  readonly variables: Record<string, unknown>
}

const DEPTH = 6
const FIELDS = 45
/** Names that mean something to JavaScript are answers like any other. */
const ALIASES = ['a', 'b', 'c', 'constructor', '__proto__', 'toString']
const INTROSPECTIONS = [
  '__schema { queryType { name } mutationType { name } }',
  '__type(name: "Query") { name kind fields { name } }',
  'meta: __schema { directives { name isRepeatable } }',
]

export type Wanted = {
  /** The names that fields are given, besides their own. */
  readonly aliases: readonly string[]
  /** How often: once in so many fields. */
  readonly every: number
  /** In how many of four cases a field with arguments has a name like no other instead. */
  readonly numbered: number
}

/**
 * One operation over the schema, as the tape decides. It may be invalid where two of its selections can't be
 * merged.
 */
export function writeDocument(
  schema: GraphQLSchema,
  tape: Tape,
  wanted: Wanted = { aliases: ALIASES, every: 6, numbered: 3 },
): Question {
  const writer = new Writer(schema, tape, wanted)
  const isMutation = schema.getMutationType() !== undefined && tape.once(8)
  const root = isMutation ? schema.getMutationType()! : schema.getQueryType()!
  const body = writer.selections(root, 0)
  const operationName = tape.once(2) ? 'Asked' : undefined
  const definitions = writer.definitions.length > 0 ? `(${writer.definitions.join(', ')})` : ''
  const head = `${isMutation ? 'mutation' : 'query'} ${operationName ?? ''}${definitions}`
  return {
    text: [`${head} ${body}`, ...writer.fragments.map(({ text }) => text)].join('\n'),
    operationName,
    variables: writer.variables,
  }
}

class Writer {
  readonly definitions: string[] = []
  readonly variables: Record<string, unknown> = {}
  readonly fragments: { name: string; type: GraphQLCompositeType; isKnown: boolean; text: string }[] = []
  readonly #schema: GraphQLSchema
  readonly #tape: Tape
  readonly #wanted: Wanted
  #fields = 0

  constructor(schema: GraphQLSchema, tape: Tape, wanted: Wanted) {
    this.#schema = schema
    this.#tape = tape
    this.#wanted = wanted
  }

  /**
   * `isKnown` where the field is of an object type: then nobody asks its __typename, and @apollo/gateway
   * loses what stands in a fragment on an object type inside one on an interface (own-plan-executor.test.ts).
   * Such fragments are written only where it is right.
   */
  selections(type: GraphQLCompositeType, depth: number, isKnown = isObjectType(type)): string {
    const tape = this.#tape
    const written: string[] = []
    for (let left = 1 + tape.next(4); left > 0; left -= 1) {
      const kind = tape.next(12)
      if (kind < 8) written.push(this.#field(type, depth))
      else if (kind === 8) written.push(`${this.#alias('__typename', 3)}__typename${this.#condition()}`)
      else if (kind === 9 && depth === 0 && type === this.#schema.getQueryType() && tape.once(3))
        written.push(tape.pick(INTROSPECTIONS))
      else if (kind === 9) written.push(this.#spread(type, depth, isKnown))
      else written.push(this.#inline(type, depth, isKnown))
    }
    return `{ ${written.join(' ')} }`
  }

  #field(type: GraphQLCompositeType, depth: number): string {
    const isFull = depth >= DEPTH || this.#fields > FIELDS || this.#tape.isOver
    const all = isUnionType(type) ? [] : Object.values(type.getFields())
    const leaves = all.filter(({ type: inner }) => !isCompositeType(getNamedType(inner)))
    const deeper = all.filter((field) => !leaves.includes(field))
    const wantsDeeper = depth < 4 && deeper.length > 0 && this.#tape.next(2) === 1
    const choice = isFull && depth > 0 ? leaves : wantsDeeper ? deeper : all
    if (choice.length === 0) return '__typename'
    const field = this.#tape.pick(choice)
    this.#fields += 1
    const inner = getNamedType(field.type)
    const body = isCompositeType(inner) ? ` ${this.selections(inner, depth + 1)}` : ''
    return `${this.#nameOf(field)}${this.#arguments(field)}${this.#condition()}${body}`
  }

  #nameOf(field: GraphQLField<unknown, unknown>): string {
    const own =
      field.args.length > 0 && this.#tape.next(4) < this.#wanted.numbered ? `${field.name}${this.#fields}: ` : ''
    return `${own || this.#alias(field.name, this.#wanted.every)}${field.name}`
  }

  #alias(name: string, times: number): string {
    return this.#tape.once(times) ? `${this.#tape.pick([...this.#wanted.aliases, name])}: ` : ''
  }

  #inline(type: GraphQLCompositeType, depth: number, isKnown: boolean): string {
    const condition = this.#tape.pick([undefined, ...this.#overlapping(type, isKnown)])
    const body = this.selections(condition ?? type, depth + 1, isKnown)
    return `...${condition ? ` on ${condition.name}` : ''}${this.#condition()} ${body}`
  }

  #spread(type: GraphQLCompositeType, depth: number, isKnown: boolean): string {
    const overlapping = this.#overlapping(type, isKnown)
    const fitting = this.fragments.filter(
      (fragment) => overlapping.includes(fragment.type) && (!isKnown || fragment.isKnown),
    )
    if (fitting.length > 0 && this.#tape.once(2)) return `...${this.#tape.pick(fitting).name}${this.#condition()}`
    const on = this.#tape.pick(overlapping)
    const name = `F${this.#fields}_${depth}_${this.fragments.length}`
    const body = this.selections(on, depth + 1, isKnown)
    this.fragments.push({ name, type: on, isKnown, text: `fragment ${name} on ${on.name} ${body}` })
    return `...${name}${this.#condition()}`
  }

  /** Types on which a fragment may stand here: they have an object type in common with this one. */
  #overlapping(type: GraphQLCompositeType, isKnown: boolean): GraphQLCompositeType[] {
    if (isKnown && isAbstractType(type)) return [type]
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type]
    const found = new Set<GraphQLCompositeType>([type])
    for (const one of possible.slice(0, 12)) {
      found.add(one)
      if (isObjectType(one)) for (const parent of one.getInterfaces()) found.add(parent)
    }
    return [...found]
  }

  #condition(): string {
    if (!this.#tape.once(9)) return ''
    const directive = this.#tape.pick(['include', 'skip'])
    const isTrue = this.#tape.once(2)
    const kind = this.#tape.next(4)
    if (kind === 0) return ` @${directive}(if: ${isTrue})`
    const name = `if${this.#tape.next(4)}`
    if (!this.definitions.some((definition) => definition.startsWith(`$${name}:`))) {
      const hasDefault = kind === 1
      this.definitions.push(`$${name}: Boolean!${hasDefault ? ` = ${isTrue}` : ''}`)
      if (!hasDefault) this.variables[name] = isTrue
    }
    return ` @${directive}(if: $${name})`
  }

  #arguments({ args }: GraphQLField<unknown, unknown>): string {
    const given = args.filter((argument) => isRequired(argument) || this.#tape.once(3))
    if (given.length === 0) return ''
    return `(${given.map((argument) => `${argument.name}: ${this.#argument(argument)}`).join(', ')})`
  }

  #argument({ type }: GraphQLArgument): string {
    const value = this.#value(type, 0)
    if (this.#tape.once(2)) return print(value)
    const name = `v${this.definitions.length}`
    const isDefault = this.#tape.once(4)
    this.definitions.push(`$${name}: ${type}${isDefault ? ` = ${print(value)}` : ''}`)
    if (!isDefault) this.variables[name] = plain(value)
    return `$${name}`
  }

  #value(type: GraphQLInputType, depth: number): unknown {
    const tape = this.#tape
    if (isNonNullType(type)) return this.#value(type.ofType, depth) ?? this.#leaf(getNamedType(type).name)
    if (tape.once(8)) return null
    if (isListType(type)) return Array.from({ length: tape.next(3) }, () => this.#value(type.ofType, depth + 1))
    if (isEnumType(type)) return new Name(tape.pick(type.getValues()).name)
    if (!isInputObjectType(type)) return this.#leaf(type.name)
    const fields = Object.values(type.getFields()).filter((field) => isRequired(field) || (depth < 3 && tape.once(3)))
    return Object.fromEntries(fields.map((field) => [field.name, this.#value(field.type, depth + 1)]))
  }

  #leaf(name: string): unknown {
    const number = this.#tape.next(7)
    if (name === 'Int') return number
    if (name === 'Float') return number / 2
    if (name === 'Boolean') return number > 3
    return `k${number}`
  }
}

/** A value that is written without quotes. */
class Name {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

function isRequired({ type, defaultValue }: { type: GraphQLInputType; defaultValue?: unknown }): boolean {
  return isNonNullType(type) && defaultValue === undefined
}

function print(value: unknown): string {
  if (value instanceof Name) return value.name
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}: ${print(inner)}`)
    .join(', ')}}`
}

function plain(value: unknown): unknown {
  if (value instanceof Name) return value.name
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
