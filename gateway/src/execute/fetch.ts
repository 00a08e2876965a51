import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner'
import { GraphQLError } from 'graphql'
import type { RequiresFor } from '../planning/foreign/cures.ts'
import type { TypeTest } from '../planning/type-test.ts'
import { compilePath, type FetchPath, pathsAt } from './fetch-paths.ts'
import { keepType } from './keep-type.ts'
import { copy, isObject, type Json, merge, own } from './merge.ts'
import { namesAsked } from './pass-through.ts'
import type { Assign, Programs } from './programs.ts'
import { compileRepresentations } from './representations.ts'
import { compileRewrites, type Rewrite } from './rewrite.ts'
import { renamed, renamesOf, type SubgraphError, subgraphError } from './subgraph-errors.ts'
import { failureError } from './subgraph-failure.ts'

export type SubgraphRequest = {
  readonly query: string
  readonly variables: Json
  readonly operationName: string | undefined
  /** Whether no value of a scalar of the schema's own is asked for, whose numbers JavaScript may not have. */
  readonly isPlain?: boolean
}
export type SubgraphAnswer = { readonly data?: Json | null; readonly errors?: readonly SubgraphError[] }

/** Carries a request to one subgraph. It rejects with a GraphQLError that the caller may see. */
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
  readonly requiresFor: RequiresFor
  readonly isPlain: (node: FetchNode) => boolean
  readonly programs: Programs
  /** Calls that alone write to the objects inside their entities. */
  readonly passThrough: ReadonlySet<FetchNode>
}

/** One call of a plan as a function that never rejects: what fails becomes an error of the run. */
export function compileFetch<Context>(node: FetchNode, path: FetchPath, parts: FetchParts<Context>): Step<Context> {
  const source = parts.sources[node.serviceName]
  if (!source) throw new Error(`The plan asks the subgraph ${node.serviceName}, which nobody has given a source for.`)
  const step = node.requires
    ? entityFetch(node, node.requires, path, source, parts)
    : rootFetch(node, path, source, parts)
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

function rootFetch<Context>(
  node: FetchNode,
  path: FetchPath,
  source: SubgraphSource<Context>,
  { types, isPlain, programs }: FetchParts<Context>,
): Step<Context> {
  const find = compilePath(path, programs)
  const requestOf = requestsOf(node, isPlain(node))
  const rewrite = compileRewrites(node.outputRewrites, types)
  const renames = renamesOf(node)
  return async (run) => {
    const targets = find(run.data)
    if (targets.length === 0) return
    const { data, errors } = await source.process({ request: requestOf(run.variables), context: run.context })
    if (errors?.length) {
      const [[base] = []] = path.length === 0 ? [[[]]] : pathsAt(run.data, path).values()
      for (const error of errors) {
        const at = error.path && base ? [...base, ...renamed(error.path, renames)] : undefined
        run.errors.push(subgraphError(error, node.serviceName, at))
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
  path: FetchPath,
  source: SubgraphSource<Context>,
  { types, requiresFor, isPlain, programs, passThrough }: FetchParts<Context>,
): Step<Context> {
  const find = compilePath(path, programs)
  const requestOf = requestsOf(node, isPlain(node))
  const rewriteInput = compileRewrites(node.inputRewrites, types)
  const representWith = (needed: readonly QueryPlanSelectionNode[]) =>
    compileRepresentations(needed, rewriteInput, types, programs)
  const represent = representWith(requires)
  const requiresByFlags = requiresFor(node)
  const renames = renamesOf(node)
  const rewrite = compileRewrites(node.outputRewrites, types)
  const assign = keepType(node, rewrite ? merge : programs.assign(namesAsked(node)), types)
  const flattening = { assign, isShared: passThrough.has(node), rewrite }
  if (node.variableUsages?.includes('representations')) return refuseName
  return async (run) => {
    const objects = find(run.data)
    const { distinct, indexes } = (requiresByFlags ? representWith(requiresByFlags(run.flags)) : represent)(objects)
    if (distinct.length === 0) return
    const request = requestOf(run.variables, distinct)
    const { data, errors } = await source.process({ request, context: run.context })
    if (errors?.length) reportErrors(run, errors, { node, path, objects, indexes, renames })
    if (data) flatten(entitiesOf(data, distinct.length, node), objects, indexes, flattening)
  }
}

/** Only the variables that this call uses: their number and size is what the subgraph has to read. */
function requestsOf(
  { operation: query, operationName, variableUsages }: FetchNode,
  isPlain: boolean,
): (given: Json, representations?: readonly Json[]) => SubgraphRequest {
  return (given, representations) => {
    const variables: Json = {}
    if (variableUsages)
      for (const name of variableUsages) {
        const value = own(given, name)
        if (value !== undefined) variables[name] = value
      }
    if (representations) variables.representations = representations
    return { query, variables, operationName, isPlain }
  }
}

function entitiesOf(data: Json, asked: number, node: FetchNode): readonly unknown[] {
  const entities = data._entities
  if (Array.isArray(entities) && entities.length === asked) return entities
  throw failureError(node.serviceName, 'SUBGRAPH_BAD_ANSWER', node.operationKind === 'mutation')
}

type Flattening = {
  readonly assign: Assign
  /** Whether objects inside an entity may stand at all its response paths at once. */
  readonly isShared: boolean
  readonly rewrite: Rewrite | undefined
}

/** Gives every object that an entity stands for what is known about the entity. */
function flatten(
  entities: readonly unknown[],
  objects: readonly Json[],
  indexes: readonly number[],
  { assign, isShared, rewrite }: Flattening,
): void {
  const isUsed: boolean[] = []
  for (let at = 0; at < objects.length; at += 1) {
    const object = objects[at]!
    const index = indexes[at]!
    const entity = entities[index]
    if (!isObject(entity)) continue
    const isFirst = !isUsed[index]
    isUsed[index] = true
    if (rewrite && isFirst) {
      entity.__typename ||= object.__typename
      rewrite(entity)
    }
    assign(object, isShared || isFirst ? entity : copy(entity))
  }
}

type Asked = {
  readonly node: FetchNode
  readonly path: FetchPath
  readonly objects: readonly Json[]
  readonly indexes: readonly number[]
  readonly renames: ReadonlyMap<unknown, string>
}

/** An error about one entity is an error at every response path at which it stands. */
function reportErrors(run: Run<unknown>, errors: readonly SubgraphError[], asked: Asked): void {
  const { node, path, objects, indexes, renames } = asked
  const paths = pathsAt(run.data, path)
  const owners = Map.groupBy(objects, (_, at): unknown => indexes[at])
  owners.delete(-1)
  for (const error of errors) {
    const [field, index, ...rest] = error.path ?? []
    const about = new Set(field === '_entities' ? owners.get(index) : [])
    if (about.size === 0) run.errors.push(subgraphError(error, node.serviceName, undefined))
    for (const object of about)
      for (const base of paths.get(object) ?? [[]])
        run.errors.push(subgraphError(error, node.serviceName, [...base, ...renamed(rest, renames)]))
  }
}

const refuseName = async (): Promise<void> => {
  throw new GraphQLError(
    'Переменная не может называться representations: это имя занято. / A variable cannot be called representations: the name is taken.',
    { extensions: { code: 'BAD_USER_INPUT' } },
  )
}
