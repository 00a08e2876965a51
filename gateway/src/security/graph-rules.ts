import { readScopes, type Scopes } from '@kadry/auth/viewer'
import {
  type ASTNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql'

/**
 * What `@listSize` says: the length of the field itself, or of the fields named in `sizedFields` under it.
 */
export type ListSize = {
  readonly assumedSize: number | undefined
  readonly slicingArguments: readonly string[]
  readonly sizedFields: readonly string[]
}

export type FieldRules = {
  /** The name of the type inside all lists. */
  readonly type: string
  readonly isList: boolean
  /** `@cost`, where the schema has one. */
  readonly cost: number | undefined
  readonly listSize: ListSize | undefined
  readonly arguments: ReadonlyMap<string, InputRules>
  readonly scopes: Scopes | undefined
}

/** An argument, or a field of an input object. */
export type InputRules = {
  readonly type: string
  readonly cost: number | undefined
  readonly default: unknown
}

export type TypeRules = {
  readonly isComposite: boolean
  /** Found by a key: whoever has it may have to ask its subgraph, and that one its database. */
  readonly isEntity: boolean
  readonly cost: number | undefined
  readonly scopes: Scopes | undefined
  readonly fields: ReadonlyMap<string, FieldRules>
  /** The fields of an input object; undefined for every other type. */
  readonly inputs: ReadonlyMap<string, InputRules> | undefined
}

export type GraphRules = {
  readonly types: ReadonlyMap<string, TypeRules>
  /**
   * Names of the fields whose readings are written down, of whatever type: an interface may stand in front
   * of it.
   */
  readonly audited: ReadonlySet<string>
  readonly roots: Readonly<Record<'query' | 'mutation' | 'subscription', string>>
}

/**
 * What a supergraph says about rights, costs and readings: `@auth`, `@cost`, `@listSize`, `@audited`. They
 * are read from its text, for the schema that clients ask is built without them. Throws where an `@auth`
 * names no known role.
 */
export function readGraphRules(supergraphSdl: string): GraphRules {
  const types = new Map<string, TypeRules>()
  const members = new Map<string, string[]>()
  const audited = new Set<string>()
  const roots = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.SCHEMA_DEFINITION)
      for (const { operation, type } of definition.operationTypes) roots[operation] = type.name.value
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue
    const name = definition.name.value
    const fields =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? (definition.fields ?? [])
        : []
    for (const one of abstractsOf(definition)) members.set(one, [...(members.get(one) ?? []), name])
    if (definition.kind === Kind.UNION_TYPE_DEFINITION)
      members.set(name, definition.types?.map((type) => type.name.value) ?? [])
    for (const field of fields) if (argumentsOf(field, 'audited')) audited.add(field.name.value)
    types.set(name, {
      isComposite: COMPOSITES.has(definition.kind),
      isEntity: argumentsOf(definition, 'join__type', ({ key }) => key !== undefined) !== undefined,
      cost: costOf(definition),
      scopes: scopesOf(definition, name),
      fields: new Map(fields.map((field) => [field.name.value, fieldRules(field, name)])),
      inputs: definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? inputRules(definition.fields) : undefined,
    })
  }
  for (const [name, all] of members) {
    const own = types.get(name)
    const concrete = all.flatMap((member) => types.get(member) ?? [])
    if (own) types.set(name, dearest(own, concrete, types))
  }
  return { types, audited, roots }
}

function abstractsOf(definition: DefinitionNode): string[] {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION
    ? (definition.interfaces ?? []).map(({ name }) => name.value)
    : []
}

/**
 * An interface or a union with what the dearest of its types costs: what is said of costs and lengths
 * stands at the types, and the caller may ask through the interface.
 */
function dearest(own: TypeRules, all: readonly TypeRules[], types: ReadonlyMap<string, TypeRules>): TypeRules {
  const costs = all.flatMap(({ cost }) => cost ?? [])
  const fields = [...own.fields].map(([name, field]): [string, FieldRules] => {
    const same = all.flatMap((type) => type.fields.get(name) ?? [])
    const said = same.some(({ cost }) => cost !== undefined)
    const cost = Math.max(0, ...[field, ...same].map((one) => weightOf({ types }, one)))
    const listSize = [field, ...same].find((one) => one.listSize)?.listSize
    return [name, { ...field, listSize, ...(said ? { cost } : {}) }]
  })
  return {
    ...own,
    isEntity: own.isEntity || all.some(({ isEntity }) => isEntity),
    cost: costs.length === 0 ? own.cost : Math.max(1, ...costs),
    fields: new Map(fields),
  }
}

/**
 * What one object or value of a field, an argument or an input field weighs: as is said of it, or of its
 * type, or 1 for an object.
 */
export function weightOf({ types }: Pick<GraphRules, 'types'>, { cost, type }: FieldRules | InputRules): number {
  const inner = types.get(type)
  return cost ?? inner?.cost ?? (inner?.isComposite || inner?.inputs ? 1 : 0)
}

const COMPOSITES = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
])

function fieldRules(field: FieldDefinitionNode, type: string): FieldRules {
  return {
    ...innermost(field.type),
    cost: costOf(field),
    listSize: listSizeOf(field),
    arguments: inputRules(field.arguments),
    scopes: scopesOf(field, `${type}.${field.name.value}`),
  }
}

function inputRules(values: readonly InputValueDefinitionNode[] = []): ReadonlyMap<string, InputRules> {
  return new Map(
    values.map((value) => {
      const { type } = innermost(value.type)
      const given = value.defaultValue && valueFromASTUntyped(value.defaultValue)
      return [value.name.value, { type, cost: costOf(value), default: given }]
    }),
  )
}

function innermost(type: TypeNode): { readonly type: string; readonly isList: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { type: type.name.value, isList: false }
  const inner = innermost(type.type)
  return type.kind === Kind.LIST_TYPE ? { ...inner, isList: true } : inner
}

function scopesOf(node: ASTNode, place: string): Scopes | undefined {
  const written = argumentsOf(node, 'auth')
  return written && readScopes(written.scopes, place)
}

function costOf(node: ASTNode): number | undefined {
  const weight = argumentsOf(node, 'cost')?.weight
  return weight === undefined ? undefined : Number(weight)
}

function listSizeOf(node: ASTNode): ListSize | undefined {
  const written = argumentsOf(node, 'listSize')
  if (!written) return undefined
  const { assumedSize, slicingArguments = [], sizedFields = [] } = written as Partial<ListSize>
  return { assumedSize, slicingArguments, sizedFields }
}

function argumentsOf(
  node: ASTNode,
  directive: string,
  isMeant: (given: Record<string, unknown>) => boolean = () => true,
): Record<string, unknown> | undefined {
  const directives = 'directives' in node ? ((node.directives ?? []) as readonly ConstDirectiveNode[]) : []
  return directives
    .filter(({ name }) => name.value === directive)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)])),
    )
    .find(isMeant)
}
