import { type ConstDirectiveNode, type DocumentNode, Kind, type TypeDefinitionNode } from 'graphql'

/**
 * The supergraph without the keys by which a subgraph names a type and does not look it up (`resolvable:
 * false`), where it also has keys by which it does. The planner returns to a subgraph by the first key
 * written there, and does not ask whether it may; it never needs the others, for what a subgraph can be
 * asked by is said by its resolvable keys alone.
 */
export function withUsableKeys(supergraph: DocumentNode): DocumentNode {
  const definitions = supergraph.definitions.map((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? withoutUnusable(definition)
      : definition,
  )
  return { ...supergraph, definitions }
}

function withoutUnusable<Definition extends TypeDefinitionNode>(definition: Definition): Definition {
  const written = definition.directives ?? []
  const usable = new Set(written.filter((one) => isKey(one) && isResolvable(one)).map(graphOf))
  const kept = written.filter((one) => !isKey(one) || isResolvable(one) || !usable.has(graphOf(one)))
  return kept.length === written.length ? definition : { ...definition, directives: kept }
}

function isKey(directive: ConstDirectiveNode): boolean {
  return directive.name.value === 'join__type' && argumentOf(directive, 'key') !== undefined
}

function isResolvable(directive: ConstDirectiveNode): boolean {
  const value = argumentOf(directive, 'resolvable')
  return value?.kind !== Kind.BOOLEAN || value.value
}

function graphOf(directive: ConstDirectiveNode): string | undefined {
  const value = argumentOf(directive, 'graph')
  return value?.kind === Kind.ENUM ? value.value : undefined
}

function argumentOf({ arguments: given }: ConstDirectiveNode, name: string) {
  return given?.find((argument) => argument.name.value === name)?.value
}
