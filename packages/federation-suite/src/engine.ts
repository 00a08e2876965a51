import type { ExecutionResult } from 'graphql'
import type { Question } from './document.ts'

export type SubgraphRequest = {
  readonly query: string
  readonly variables: Record<string, unknown>
  readonly operationName: string | undefined
}
export type SubgraphAnswer = {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly {
    readonly message?: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
}
export type Source<Context> = {
  readonly process: (call: { readonly request: SubgraphRequest; readonly context: Context }) => Promise<SubgraphAnswer>
}
export type Ask<Context> = (asked: Question, context: Context) => Promise<ExecutionResult>

/** A gateway under test, over a supergraph and one source for each subgraph of it. */
export type StartEngine = <Context>(
  supergraphSdl: string,
  sources: Readonly<Record<string, Source<Context>>>,
) => Promise<Ask<Context>>

export type SubgraphSdl = { readonly name: string; readonly sdl: string }
