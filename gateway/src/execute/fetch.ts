import type { FetchNode } from '@apollo/query-planner'
import { GraphQLError } from 'graphql'
import { copy, isObject, type Json, merge, own } from './merge.ts'
import { objectsAt, type Places, pathsAt } from './places.ts'
import { compileRepresentations, type Representations } from './representations.ts'
import { compileRewrites, type Rewrite } from './rewrite.ts'
import { renamed, renamesOf, subgraphError, type ToldError } from './subgraph-errors.ts'
import { failureError } from './subgraph-failure.ts'
import type { TypeTest } from './supergraph.ts'

export type SubgraphRequest = {
  readonly query: string
  readonly variables: Json
  readonly operationName: string | undefined
}
export type SubgraphAnswer = { readonly data?: Json | null; readonly errors?: readonly ToldError[] }

/** Carries a request to one subgraph. It rejects with a GraphQLError that may be told to the caller. */
export type SubgraphSource<Context> = {
  readonly process: (call: { readonly request: SubgraphRequest; readonly context: Context }) => Promise<SubgraphAnswer>
}

/** One operation on its way: what was merged so far, and what went wrong. */
export type Run<Context> = {
  readonly data: Json
  readonly errors: GraphQLError[]
  readonly variables: Json
  /** The values of the variables in @skip and @include. */
  readonly flags: Readonly<Record<string, boolean>>
  readonly context: Context
}

export type Step<Context> = (run: Run<Context>) => Promise<void>

export type FetchParts<Context> = {
  readonly sources: Readonly<Record<string, SubgraphSource<Context>>>
  readonly types: TypeTest
}

/** One call of a plan as a function that never rejects: what fails becomes an error of the run. */
export function compileFetch<Context>(node: FetchNode, places: Places, parts: FetchParts<Context>): Step<Context> {
  const source = parts.sources[node.serviceName]
  if (!source) throw new Error(`The plan asks the subgraph ${node.serviceName}, which nobody has given a source for.`)
  const step = node.requires
    ? entityFetch(node, node.requires, places, source, parts.types)
    : plainFetch(node, places, source, parts.types)
  return async (run) => {
    try {
      await step(run)
    } catch (error) {
      run.errors.push(asGraphQLError(error))
    }
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  return new GraphQLError(String(error), { originalError: error instanceof Error ? error : undefined })
}

function plainFetch<Context>(
  node: FetchNode,
  places: Places,
  source: SubgraphSource<Context>,
  types: TypeTest,
): Step<Context> {
  const rewrite = compileRewrites(node.outputRewrites, types)
  const renames = renamesOf(node)
  return async (run) => {
    const targets = objectsAt(run.data, places)
    if (targets.length === 0) return
    const { data, errors } = await source.process({ request: requestOf(node, run.variables), context: run.context })
    if (errors?.length) {
      const [base] = places.length === 0 ? [[]] : pathsAt(run.data, places).values()
      for (const error of errors) {
        const path = error.path && base ? [...base, ...renamed(error.path, renames)] : undefined
        run.errors.push(subgraphError(error, node.serviceName, path))
      }
    }
    if (!data) return
    rewrite?.(data)
    for (const [index, target] of targets.entries()) merge(target, index === 0 ? data : copy(data))
  }
}

function entityFetch<Context>(
  node: FetchNode,
  requires: NonNullable<FetchNode['requires']>,
  places: Places,
  source: SubgraphSource<Context>,
  types: TypeTest,
): Step<Context> {
  const represent = compileRepresentations(requires, compileRewrites(node.inputRewrites, types), types)
  const rewrite = compileRewrites(node.outputRewrites, types)
  const renames = renamesOf(node)
  if (node.variableUsages?.includes('representations')) return refuseName
  return async (run) => {
    const asked = represent(objectsAt(run.data, places))
    if (asked.distinct.length === 0) return
    const request = requestOf(node, run.variables, asked.distinct)
    const { data, errors } = await source.process({ request, context: run.context })
    if (errors?.length) tellErrors(run, errors, { node, places, owners: asked.owners, renames })
    if (data) spread(entitiesOf(data, asked, node), asked.owners, rewrite)
  }
}

/** Only the variables that this call uses: their number and size is what the subgraph has to read. */
function requestOf(node: FetchNode, given: Json, representations?: readonly Json[]): SubgraphRequest {
  const variables: Json = {}
  if (node.variableUsages)
    for (const name of node.variableUsages) {
      const value = own(given, name)
      if (value !== undefined) variables[name] = value
    }
  if (representations) variables.representations = representations
  return { query: node.operation, variables, operationName: node.operationName }
}

function entitiesOf(data: Json, { distinct }: Representations, node: FetchNode): readonly unknown[] {
  const entities = data._entities
  if (Array.isArray(entities) && entities.length === distinct.length) return entities
  throw failureError(node.serviceName, 'SUBGRAPH_BAD_ANSWER', node.operationKind === 'mutation')
}

/** Gives every object that an entity stands for its own copy of what is known about the entity. */
function spread(entities: readonly unknown[], owners: readonly Json[][], rewrite: Rewrite | undefined): void {
  for (let index = 0; index < owners.length; index += 1) {
    const entity = entities[index]
    if (!isObject(entity)) continue
    const [first, ...others] = owners[index]!
    if (rewrite) {
      entity.__typename ||= first!.__typename
      rewrite(entity)
    }
    for (const other of others) merge(other, copy(entity))
    merge(first!, entity)
  }
}

type Asked = {
  readonly node: FetchNode
  readonly places: Places
  readonly owners: readonly Json[][]
  readonly renames: ReadonlyMap<unknown, string>
}

/** An error about one entity is an error at every place where it stands. */
function tellErrors(run: Run<unknown>, errors: readonly ToldError[], { node, places, owners, renames }: Asked): void {
  const paths = pathsAt(run.data, places)
  for (const error of errors) {
    const [field, index, ...rest] = error.path ?? []
    const objects = field === '_entities' && typeof index === 'number' ? (owners[index] ?? []) : []
    if (objects.length === 0) run.errors.push(subgraphError(error, node.serviceName, undefined))
    for (const object of objects) {
      const path = [...(paths.get(object) ?? []), ...renamed(rest, renames)]
      run.errors.push(subgraphError(error, node.serviceName, path))
    }
  }
}

const refuseName = async (): Promise<void> => {
  throw new GraphQLError(
    'Переменная не может называться representations: это имя занято. / A variable can not be called representations: the name is taken.',
    { extensions: { code: 'BAD_USER_INPUT' } },
  )
}
