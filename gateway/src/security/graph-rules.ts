import { readScopes, type Scopes } from '@kadry/auth/viewer'
import {
  type ASTNode,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql'

/** What `@listSize` says: the length of the field itself, or of the fields named in `sizedFields` under it. */
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
  /** Default values and costs of arguments, where the schema has either. */
  readonly argumentDefaults: ReadonlyMap<string, unknown>
  readonly argumentCosts: ReadonlyMap<string, number>
  readonly scopes: Scopes | undefined
}

export type TypeRules = {
  readonly isComposite: boolean
  readonly cost: number | undefined
  readonly scopes: Scopes | undefined
  readonly fields: ReadonlyMap<string, FieldRules>
}

export type GraphRules = {
  readonly types: ReadonlyMap<string, TypeRules>
  /** Names of the fields whose readings are written down, of whatever type: an interface may stand in front of it. */
  readonly audited: ReadonlySet<string>
  readonly roots: Readonly<Record<'query' | 'mutation' | 'subscription', string>>
}

/**
 * What a supergraph says about rights, costs and readings: `@auth`, `@cost`, `@listSize`, `@audited`. They are read from its text, for the
 * schema that clients ask is built without them. Throws where an `@auth` names no known role.
 */
export function readGraphRules(supergraphSdl: string): GraphRules {
  const types = new Map<string, TypeRules>()
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
    for (const field of fields) if (argumentsOf(field, 'audited')) audited.add(field.name.value)
    types.set(name, {
      isComposite: COMPOSITES.has(definition.kind),
      cost: costOf(definition),
      scopes: scopesOf(definition, name),
      fields: new Map(fields.map((field) => [field.name.value, fieldRules(field, name)])),
    })
  }
  return { types, audited, roots }
}

const COMPOSITES = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
])

function fieldRules(field: FieldDefinitionNode, type: string): FieldRules {
  const defaults = new Map<string, unknown>()
  const costs = new Map<string, number>()
  for (const argument of field.arguments ?? []) {
    if (argument.defaultValue) defaults.set(argument.name.value, valueFromASTUntyped(argument.defaultValue))
    const cost = costOf(argument)
    if (cost !== undefined) costs.set(argument.name.value, cost)
  }
  return {
    ...innermost(field.type),
    cost: costOf(field),
    listSize: listSizeOf(field),
    argumentDefaults: defaults,
    argumentCosts: costs,
    scopes: scopesOf(field, `${type}.${field.name.value}`),
  }
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

function argumentsOf(node: ASTNode, directive: string): Record<string, unknown> | undefined {
  const directives = 'directives' in node ? ((node.directives ?? []) as readonly ConstDirectiveNode[]) : []
  const found = directives.find(({ name }) => name.value === directive)
  return (
    found &&
    Object.fromEntries((found.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))
  )
}
