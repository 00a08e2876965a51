// The engine room: what a gateway needs of whoever carries out its operations, and what every such engine
// is spared. `executor.ts` is ours, `apollo.ts` the stock @apollo/gateway.
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { operationIn } from '../planning/fragments.ts'
import { splitIntrospection } from '../planning/introspection.ts'
import type { Json } from './merge.ts'
import { compileVariables } from './variables.ts'

/** Named in `/metrics` and in the line that the gateway starts with. */
export type EngineName = 'kadry' | 'apollo'

export const ENGINES: readonly EngineName[] = ['kadry', 'apollo']

/** An operation ready to run as often as it is asked for. */
export type Prepared<Context> = {
  readonly isQuery: boolean
  /** How much memory it holds once it was carried out, in characters of its plan. */
  readonly weight: number
  /** Never rejects for what callers or subgraphs do; the result is made of plain objects. */
  readonly run: (variables: Json, context: Context) => Promise<ExecutionResult>
}

export type Engine<Context> = {
  /**
   * Reads one operation of a document that is valid by the public schema. Throws a GraphQLError where there
   * is no such operation.
   */
  readonly prepare: (document: DocumentNode, operationName: string | undefined) => Prepared<Context>
}

/** An engine for operations that ask nothing about the schema, with variables that fit. */
export type BareEngine<Context> = {
  readonly prepare: (
    document: DocumentNode,
    operationName: string | undefined,
    definition: OperationDefinitionNode,
  ) => Prepared<Context>
}

/** Checks variables and answers introspection, so that the engine behind need not. */
export function engineOver<Context>(schema: GraphQLSchema, bare: BareEngine<Context>): Engine<Context> {
  return {
    prepare: (document, operationName) => {
      const definition = operationIn(document, operationName)
      if (!definition) throw new GraphQLError(`Unknown operation named "${operationName}".`)
      const check = compileVariables(schema, document, definition)
      const introspected = splitIntrospection(schema, document, operationName)
      const prepared = bare.prepare(introspected?.document ?? document, operationName, definition)
      return {
        ...prepared,
        run: (variables, context) => {
          const invalid = check(variables)
          if (invalid) return Promise.resolve({ errors: invalid })
          const result = prepared.run(variables, context)
          return introspected ? result.then((one) => withIntrospection(one, introspected.answer(variables))) : result
        },
      }
    },
  }
}

function withIntrospection({ data, ...result }: ExecutionResult, introspected: Json): ExecutionResult {
  return data ? { ...result, data: { ...data, ...introspected } } : { ...result, ...(data === null ? { data } : {}) }
}
