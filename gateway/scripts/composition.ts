import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { readSdl } from '@kadry/subgraph/sdl'
import {
  type GraphQLSchema,
  introspectionFromSchema,
  isAbstractType,
  lexicographicSortSchema,
  parse,
  printSchema,
} from 'graphql'
import { NODES, nodesSdl, nodeTypesOf } from '../src/nodes/schema.ts'
import { subgraphNames } from '../subgraphs.ts'

export const repository = join(import.meta.dirname, '..', '..')
/** The composed files, relative to the repository. */
export const SUPERGRAPH_FILE = 'gateway/supergraph.graphql'
/** What clients get as a package: the public schema in the forms that their tools read. */
const PACKAGE_FOLDER = 'packages/schema'
export const API_FILE = `${PACKAGE_FOLDER}/schema.graphql`

export type SubgraphSource = { readonly name: string; readonly sdl: string }
export type Composition = {
  /** What the gateway runs: every type with the subgraph that owns it. */
  readonly supergraphSdl: string
  /** What clients may ask, sorted by name so that moving a type inside a file changes nothing. */
  readonly apiSdl: string
  /** The other files of the schema package by name. */
  readonly packageFiles: Readonly<Record<string, string>>
  readonly hints: readonly string[]
}

/**
 * Says which subgraph can't be read or why the subgraphs don't fit together; `problems` holds one line each.
 */
export class CompositionError extends Error {
  override name = 'CompositionError'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/**
 * Each service's schema, and the subgraph that the gateway answers itself. Throws `CompositionError` naming
 * each service that has none.
 */
export function readSubgraphSources(root = repository): SubgraphSource[] {
  const missing: string[] = []
  const sources = subgraphNames.map((name) => {
    try {
      return { name, sdl: readSdl(join(root, 'services', name, 'src')) }
    } catch {
      missing.push(`services/${name}/src has no .graphql, and gateway/subgraphs.ts lists ${name}`)
      return { name, sdl: '' }
    }
  })
  if (missing.length > 0) throw new CompositionError(missing)
  return [...sources, { name: NODES, sdl: nodesSdl(nodeTypesOf(sources.map(({ sdl }) => sdl))) }]
}

/**
 * Composes the subgraphs into what the gateway runs and what clients see; throws `CompositionError` where
 * they don't fit.
 */
export function compose(sources: readonly SubgraphSource[] = readSubgraphSources()): Composition {
  const services = sources.map(({ name, sdl }) => ({
    name,
    url: name === NODES ? '' : `http://${name}:4000/graphql`,
    typeDefs: read(name, sdl),
  }))
  const result = composeServices(services)
  if (result.errors) throw new CompositionError(result.errors.map(describe))
  const api = lexicographicSortSchema(result.schema.toAPISchema().toGraphQLJSSchema())
  const apiSdl = `${printSchema(api).trimEnd()}\n`
  return {
    supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`,
    apiSdl,
    packageFiles: {
      'introspection.json': introspectionOf(api),
      'possible-types.json': `${JSON.stringify(possibleTypesOf(api), null, 2)}\n`,
    },
    hints: result.hints.map((hint) => `${hint.definition.code}: ${hint.message}`),
  }
}

/**
 * The answer to an editor's introspection query, a type a line: a change of one type is a change of one line.
 */
function introspectionOf(schema: GraphQLSchema): string {
  const { types, ...rest } = introspectionFromSchema(schema, { inputValueDeprecation: false }).__schema
  const head = JSON.stringify(rest).slice(0, -1)
  return `{"__schema":${head},"types":[\n${types.map((type) => JSON.stringify(type)).join(',\n')}\n]}}\n`
}

function possibleTypesOf(schema: GraphQLSchema): Record<string, string[]> {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType)
  return Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]))
}

/** Every composed file with its text, by its path in the repository. */
export function filesOf({ supergraphSdl, apiSdl, packageFiles }: Composition): [file: string, text: string][] {
  return [
    [SUPERGRAPH_FILE, supergraphSdl],
    [API_FILE, apiSdl],
    ...Object.entries(packageFiles).map(([name, text]): [string, string] => [`${PACKAGE_FOLDER}/${name}`, text]),
  ]
}

function read(name: string, sdl: string) {
  try {
    return parse(sdl)
  } catch (error) {
    throw new CompositionError([`[${name}] ${(error as Error).message}`])
  }
}

function describe(error: { readonly message: string; readonly extensions?: Record<string, unknown> }): string {
  return error.extensions?.code ? `${String(error.extensions.code)}: ${error.message}` : error.message
}
