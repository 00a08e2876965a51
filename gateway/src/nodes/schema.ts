import { readFileSync } from 'node:fs'
import { type DocumentNode, Kind, parse } from 'graphql'

/**
 * The subgraph that the gateway itself answers: anything by its global id, the rules that refusals name,
 * what enum values are called.
 */
export const NODES = 'nodes'
const INTERFACE = 'Node'

/** What this subgraph has whatever the services are, a file beside what answers it. */
const SDL = ['nodes', 'rules', 'enum-labels']
  .map((name) => readFileSync(new URL(`./${name}.graphql`, import.meta.url), 'utf8'))
  .join('\n')

/**
 * The types that services declare as a `Node`: a new aggregate is found by its id as soon as its own schema
 * says so.
 */
export function nodeTypesOf(services: readonly string[]): string[] {
  return [...new Set(services.flatMap((sdl) => nodeTypes(parse(sdl))))].sort()
}

/** The subgraph's SDL: its own fields, and a key-only stub for each type that can be found. */
export function nodesSdl(types: readonly string[]): string {
  const stubs = types.map(
    (type) => `type ${type} implements ${INTERFACE} @key(fields: "id", resolvable: false) {\n  id: ID!\n}\n`,
  )
  return [SDL, ...stubs].join('\n')
}

/**
 * Which subgraph declares each type as a `Node`, and so is the one to know which of them exist; read off a
 * composed supergraph.
 */
export function ownersOf(supergraphSdl: string): ReadonlyMap<string, string> {
  const document = parse(supergraphSdl)
  const names = graphNames(document)
  const owners = new Map<string, string>()
  for (const { type, graph } of implementations(document)) {
    const owner = names.get(graph)
    if (owner && owner !== NODES) owners.set(type, owner)
  }
  return owners
}

function nodeTypes(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    definition.interfaces?.some(({ name }) => name.value === INTERFACE)
      ? [definition.name.value]
      : [],
  )
}

/** `join__Graph` writes subgraphs in capitals; their names stand in its directives. */
function graphNames(document: DocumentNode): Map<string, string> {
  const names = new Map<string, string>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue
    for (const value of definition.values ?? []) {
      const name = argument(value.directives, 'join__graph', 'name')
      if (name) names.set(value.name.value, name)
    }
  }
  return names
}

function implementations(document: DocumentNode): { readonly type: string; readonly graph: string }[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return []
    return (definition.directives ?? [])
      .filter(
        (one) =>
          one.name.value === 'join__implements' && argument([one], 'join__implements', 'interface') === INTERFACE,
      )
      .map((one) => ({ type: definition.name.value, graph: argument([one], 'join__implements', 'graph') ?? '' }))
  })
}

type Written = {
  readonly name: { readonly value: string }
  readonly arguments?: readonly { readonly name: { readonly value: string }; readonly value: object }[] | undefined
}

function argument(directives: readonly Written[] | undefined, directive: string, name: string): string | undefined {
  const found = directives?.find((one) => one.name.value === directive)
  const value = found?.arguments?.find((one) => one.name.value === name)?.value as { value?: unknown } | undefined
  return typeof value?.value === 'string' ? value.value : undefined
}
