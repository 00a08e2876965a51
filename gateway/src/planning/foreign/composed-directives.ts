import {
  type DirectiveDefinitionNode,
  DirectiveLocation,
  type DirectiveNode,
  type DocumentNode,
  extendSchema,
  type GraphQLSchema,
  Kind,
  type TypeNode,
  visit,
} from 'graphql'

const IN_TYPE_SYSTEM = new Set<string>([
  DirectiveLocation.SCHEMA,
  DirectiveLocation.SCALAR,
  DirectiveLocation.OBJECT,
  DirectiveLocation.FIELD_DEFINITION,
  DirectiveLocation.ARGUMENT_DEFINITION,
  DirectiveLocation.INTERFACE,
  DirectiveLocation.UNION,
  DirectiveLocation.ENUM,
  DirectiveLocation.ENUM_VALUE,
  DirectiveLocation.INPUT_OBJECT,
  DirectiveLocation.INPUT_FIELD_DEFINITION,
])

/**
 * Directives of the supergraph that callers may write in a query although its public schema drops them with
 * the specification that they came with (`@composeDirective`). A subgraph need not have them, or not with
 * the same defaults, so none is sent any.
 */
export type ComposedDirectives = {
  /** The public schema with them. */
  readonly schema: GraphQLSchema
  readonly withoutThem: (document: DocumentNode) => DocumentNode
}

export function composedDirectives(supergraph: DocumentNode, schema: GraphQLSchema): ComposedDirectives {
  const definitions = supergraph.definitions.filter(
    (one): one is DirectiveDefinitionNode =>
      one.kind === Kind.DIRECTIVE_DEFINITION &&
      !schema.getDirective(one.name.value) &&
      one.locations.some(({ value }) => !IN_TYPE_SYSTEM.has(value)) &&
      (one.arguments ?? []).every(({ type }) => schema.getType(innermost(type)) !== undefined),
  )
  if (definitions.length === 0) return { schema, withoutThem: (document) => document }
  const names = new Set(definitions.map(({ name }) => name.value))
  return {
    schema: extendSchema(schema, { kind: Kind.DOCUMENT, definitions }),
    withoutThem: (document) =>
      visit(document, { Directive: ({ name }: DirectiveNode) => (names.has(name.value) ? null : undefined) }),
  }
}

function innermost(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : innermost(type.type)
}
