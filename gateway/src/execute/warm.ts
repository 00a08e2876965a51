import type { Logger } from '@kadry/runtime/log'
import { type GraphQLSchema, Kind, parse, validate } from 'graphql'
import type { Operations } from './operations.ts'

/** Who remembers operations, whatever their context is. */
type Preparing = { readonly prepare: (...asked: Parameters<Operations<unknown>['prepare']>) => unknown }

/**
 * Prepares the operations of documents that are known beforehand, so that not even the first caller waits
 * for the planner. A document that the schema has outgrown is logged and is no reason not to start.
 */
export function warm(operations: Preparing, schema: GraphQLSchema, texts: readonly string[], log: Logger): void {
  for (const text of texts) {
    try {
      warmOne(operations, schema, text)
    } catch (error) {
      log.warn({ err: error, document: text.slice(0, 100) }, 'a known operation cannot be prepared')
    }
  }
}

function warmOne(operations: Preparing, schema: GraphQLSchema, text: string): void {
  const document = parse(text)
  const [invalid] = validate(schema, document)
  if (invalid) throw invalid
  const named = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  // A single operation may be asked for with its name or without.
  if (named.length === 1) operations.prepare(text, undefined, document)
  for (const { name } of named) if (name) operations.prepare(text, name.value, document)
}
