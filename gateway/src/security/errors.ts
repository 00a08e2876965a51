import { OF_A_SERVICE } from '@kadry/runtime/error-codes'
import type { Logger } from '@kadry/runtime/log'
import { traceId } from '@kadry/runtime/trace'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { currentScope } from '../request/scope.ts'

/**
 * Codes whose message was written for callers. Everything else is a bug of ours, and nobody's business but
 * the log's.
 */
const SHOWN = new Set<string>([
  ...OF_A_SERVICE,
  'BUDGET_EXHAUSTED',
  'CALLER_LEFT',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_COMPLEX',
  'SUBGRAPH_BAD_ANSWER',
])

/** What a refusal of our own may say beside its code; a subgraph's errors bring nothing but a code. */
const SHOWN_BESIDE = ['field', 'needs', 'limit', 'allowed', 'found', 'retryAfterSeconds'] as const

const SHOWN_CHARACTERS = 500

export const MASKED_MESSAGE =
  'Внутренняя ошибка; сообщите номер запроса (requestId). / Internal error; report it with its requestId.'

export type FormatErrorOptions = { readonly log: Logger; readonly hideSuggestions: boolean }

/**
 * Apollo's `formatError` as an allow-list: of an error only its message, position, path, code, subgraph
 * name and request id go out. An error with an unlisted code is logged with request and trace id and
 * answered as INTERNAL_SERVER_ERROR.
 */
export function errorFormatter({ log, hideSuggestions }: FormatErrorOptions) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const scope = currentScope()
    const isShown = typeof formatted.extensions?.code === 'string' && SHOWN.has(formatted.extensions.code)
    const subgraph = formatted.extensions?.serviceName ?? formatted.extensions?.subgraph
    if (!isShown)
      log.error(
        { err: error, subgraph, requestId: scope?.requestId, traceId: traceId(scope?.traceparent ?? '') },
        'an error was masked',
      )
    const code = isShown ? String(formatted.extensions?.code) : 'INTERNAL_SERVER_ERROR'
    if (scope) scope.refusedFor ??= code
    return {
      message: isShown ? speak(formatted, hideSuggestions) : MASKED_MESSAGE,
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: {
        code,
        ...(isShown ? beside(formatted) : {}),
        ...(typeof subgraph === 'string' ? { subgraph } : {}),
        ...(scope ? { requestId: scope.requestId } : {}),
      },
    }
  }
}

/** An error as Apollo Server hands it to its formatter. */
export function asApolloHandsIt(error: GraphQLError): GraphQLFormattedError {
  const { http: _, ...extensions } = error.extensions
  return { ...error.toJSON(), extensions: { ...extensions, code: extensions.code ?? 'INTERNAL_SERVER_ERROR' } }
}

/** An error of a variable as Apollo Server names it. */
export function asApolloWordsInput(error: GraphQLError): GraphQLError {
  if (error.extensions.code !== undefined) return error
  const { message, nodes, extensions } = error
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    originalError: error,
    extensions: { ...extensions, code: 'BAD_USER_INPUT' },
  })
}

function beside({ extensions = {} }: GraphQLFormattedError): Record<string, unknown> {
  return Object.fromEntries(SHOWN_BESIDE.flatMap((name) => (name in extensions ? [[name, extensions[name]]] : [])))
}

/** What graphql-js and Apollo Server say in English only, said in Russian first. */
const IN_RUSSIAN: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'Запрос не принят: так запросы GraphQL не посылают.',
  GRAPHQL_PARSE_FAILED: 'Запрос не разобран: ошибка в тексте GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'Запрос не соответствует схеме.',
  BAD_USER_INPUT: 'Значение переменной не подходит.',
  OPERATION_RESOLUTION_FAILURE: 'Не названо, какую операцию выполнить.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Запросы по хешу не принимаются.',
}

/**
 * graphql-js ends a message with guesses from the schema, which show anybody what introspection would not.
 */
function speak({ message, extensions }: GraphQLFormattedError, hideSuggestions: boolean): string {
  const unnamed = message.replace(/\bApollo server\b/gi, 'This server')
  const spoken = hideSuggestions ? unnamed.replace(/ ?Did you mean .+\?$/s, '') : unnamed
  const russian = IN_RUSSIAN[String(extensions?.code)]
  return russian && !OURS.test(spoken) ? `${russian} / ${shortened(spoken)}` : spoken
}

/** What graphql-js quotes of the caller's words may be Russian too. */
const OURS = /^[^"]*[а-яё]/i

/** A value that does not fit is repeated in the message, and may be as long as the request. */
function shortened(message: string): string {
  return message.length > SHOWN_CHARACTERS ? `${message.slice(0, SHOWN_CHARACTERS)}…` : message
}
