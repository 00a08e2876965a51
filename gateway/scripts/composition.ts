import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { lexicographicSortSchema, parse, printSchema } from 'graphql'
import { subgraphNames } from '../subgraphs.ts'

export const repository = join(import.meta.dirname, '..', '..')
/** The two composed files, relative to the repository. */
export const SUPERGRAPH_FILE = 'gateway/supergraph.graphql'
export const API_FILE = 'gateway/api.graphql'

export type SubgraphSource = { readonly name: string; readonly sdl: string }
export type Composition = {
  /** What the gateway runs: every type with the subgraph that owns it. */
  readonly supergraphSdl: string
  /** What clients may ask, sorted by name so that moving a type inside a file changes nothing. */
  readonly apiSdl: string
  readonly hints: readonly string[]
}

/** Says which subgraph can't be read or why the subgraphs don't fit together; `problems` holds one line each. */
export class CompositionError extends Error {
  override name = 'CompositionError'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** Each service's schema with the text that all subgraphs share in front: that text stands once in the repository. */
export function readSubgraphSources(root = repository): SubgraphSource[] {
  const shared = readFileSync(join(root, 'packages/subgraph/common.graphql'), 'utf8')
  const missing: string[] = []
  const sources = subgraphNames.map((name) => {
    try {
      return { name, sdl: `${shared}\n${readFileSync(join(root, 'services', name, 'schema.graphql'), 'utf8')}` }
    } catch {
      missing.push(`services/${name}/schema.graphql can't be read, and gateway/subgraphs.ts lists ${name}`)
      return { name, sdl: '' }
    }
  })
  if (missing.length > 0) throw new CompositionError(missing)
  return sources
}

/** Composes the subgraphs into what the gateway runs and what clients see; throws `CompositionError` where they don't fit. */
export function compose(sources: readonly SubgraphSource[] = readSubgraphSources()): Composition {
  const services = sources.map(({ name, sdl }) => ({
    name,
    url: `http://${name}:4000/graphql`,
    typeDefs: read(name, sdl),
  }))
  const result = composeServices(services)
  if (result.errors) throw new CompositionError(result.errors.map(describe))
  const api = lexicographicSortSchema(result.schema.toAPISchema().toGraphQLJSSchema())
  return {
    supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`,
    apiSdl: `${printSchema(api).trimEnd()}\n`,
    hints: result.hints.map((hint) => `${hint.definition.code}: ${hint.message}`),
  }
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
