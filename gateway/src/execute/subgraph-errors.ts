import type { FetchNode } from '@apollo/query-planner'
import { GraphQLError } from 'graphql'
import type { ResponsePath } from '../planning/caller-names.ts'

/** An error as a subgraph reports it. */
export type SubgraphError = {
  readonly message?: string
  readonly path?: ResponsePath
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** The same error as an error of our answer: at our path, with the name of the subgraph. */
export function subgraphError(reported: SubgraphError, subgraph: string, path: ResponsePath | undefined): GraphQLError {
  const code = reported.extensions?.code ?? 'DOWNSTREAM_SERVICE_ERROR'
  return new GraphQLError(reported.message || `Error while fetching subquery from service "${subgraph}"`, {
    originalError: reported as Error,
    path,
    extensions: { ...reported.extensions, code, serviceName: subgraph },
  })
}

/** Fields that the planner asked for under a name of its own, with the name that the caller knows. */
export function renamesOf({ outputRewrites = [] }: FetchNode): ReadonlyMap<unknown, string> {
  const renames = new Map<unknown, string>()
  for (const rewrite of outputRewrites)
    if (rewrite.kind === 'KeyRenamer') renames.set(rewrite.path.at(-1), rewrite.renameKeyTo)
  return renames
}

export function renamed(path: ResponsePath, renames: ReadonlyMap<unknown, string>): ResponsePath {
  return renames.size === 0 ? path : path.map((step) => renames.get(step) ?? step)
}
