import type { Logger } from '@kadry/runtime/log'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isInputObjectType,
  isNonNullType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  validate,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import type { RequestContext } from './define.ts'
import { maskError } from './mask.ts'

/** A request as it stands in a POST body; nothing of it has been checked. */
export type GraphQLRequest = {
  readonly query?: unknown
  readonly variables?: unknown
  readonly operationName?: unknown
}

export type Answer = {
  /** Absent where nothing was executed: the request itself is wrong (HTTP 400). */
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
}

export type Execute = (request: GraphQLRequest, context: RequestContext) => Promise<Answer>

type Run = (context: RequestContext, variables: Record<string, unknown>) => Promise<ExecutionResult> | ExecutionResult

/** A gateway sends the same few hundred documents again and again; more is a sign of none of its own. */
const KNOWN_DOCUMENTS = 1_000
/**
 * Letters of all of them: a document that is carried out holds up to 1.2 KB for each (measured), so together
 * 150 MB at most.
 */
const KNOWN_LETTERS = 120_000

/**
 * Executes requests on one schema: each document is parsed, validated and compiled to a function once
 * (`docs/decisions/016`). `knownLetters` is for a test that makes the memory small. Never throws: whatever is
 * wrong is an error of the answer, masked as `maskError` says.
 */
export function createExecute(schema: GraphQLSchema, log: Logger, knownLetters = KNOWN_LETTERS): Execute {
  const known = new LRUCache<string, Run>({
    max: KNOWN_DOCUMENTS,
    maxSize: knownLetters,
    sizeCalculation: (_, key) => key.length,
  })

  const runFor = (query: string, operationName: string | undefined): Run => {
    const key = operationName === undefined ? query : `${operationName}\n${query}`
    const found = known.get(key)
    if (found) return found
    const run = prepare(schema, query, operationName)
    known.set(key, run)
    return run
  }

  return async (request, context) => {
    try {
      const { query, variables, operationName } = wellFormed(request)
      const { data, errors } = await runFor(query, operationName)(context, variables)
      const masked = errors?.map((error) => maskError(error, log))
      if (data === undefined) return { errors: masked ?? [] }
      return { ...(masked && masked.length > 0 ? { errors: masked } : {}), data }
    } catch (error) {
      return { errors: [maskError(error, log)] }
    }
  }
}

function wellFormed({ query, variables, operationName }: GraphQLRequest) {
  if (typeof query !== 'string') throw refused('BAD_REQUEST', 'query: нужна строка. / query: a string is needed.')
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables)))
    throw refused('BAD_REQUEST', 'variables: нужен объект. / variables: an object is needed.')
  return {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: typeof operationName === 'string' ? operationName : undefined,
  }
}

/**
 * Throws, with a code of GraphQL's own, where the document is no document, not of this schema, or has not
 * that one operation.
 */
function prepare(schema: GraphQLSchema, query: string, operationName: string | undefined): Run {
  const document = parsed(query)
  const [wrong] = validate(schema, document)
  if (wrong) throw coded(wrong, 'GRAPHQL_VALIDATION_FAILED')
  const operation = getOperationAST(document, operationName)
  if (!operation) throw refused('OPERATION_RESOLUTION_FAILURE', 'Нет такой операции. / There is no such operation.')
  const run = compile(schema, document, operationName)
  return async (context, variables) => {
    const result = await run(context, variables)
    // Without data nothing was executed: a variable is not what the document says it is.
    if ('data' in result) return result
    return {
      errors: misgiven(schema, operation, variables, result.errors).map((error) => coded(error, 'BAD_USER_INPUT')),
    }
  }
}

/**
 * What is wrong with the variables in graphql-js's words, which give a scalar's own reason; graphql-jit
 * leaves that out.
 */
function misgiven(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
  otherwise: readonly GraphQLError[] = [],
): readonly GraphQLError[] {
  return getVariableValues(schema, variableDefinitions, variables).errors ?? otherwise
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Run {
  const compiled = takesDefaults(schema, document) ? undefined : compileQuery(schema, document, operationName)
  if (compiled && isCompiledQuery(compiled))
    return (context, variables) => compiled.query(undefined, context, variables)
  return (contextValue, variableValues) => execute({ schema, document, operationName, contextValue, variableValues })
}

/**
 * graphql-jit refuses an input object without a field that is non-null and has a default; graphql-js puts the
 * default in.
 */
function takesDefaults(schema: GraphQLSchema, document: DocumentNode): boolean {
  const seen = new Set<GraphQLInputType>()
  const has = (given: GraphQLInputType): boolean => {
    const type = getNamedType(given)
    if (!isInputObjectType(type) || seen.has(type)) return false
    seen.add(type)
    return Object.values(type.getFields()).some((field) => {
      return (isNonNullType(field.type) && field.defaultValue !== undefined) || has(field.type)
    })
  }
  return document.definitions.some((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return false
    const types = definition.variableDefinitions?.map(({ type }) => typeFromAST(schema, type as NamedTypeNode))
    return types?.some((type) => has(type as unknown as GraphQLInputType))
  })
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query)
  } catch (error) {
    throw coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')
  }
}

function coded({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  })
}

function refused(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
