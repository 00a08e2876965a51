import { unwrapResolverError } from '@apollo/server/errors'
import { AuthError } from '@kadry/auth/viewer'
import { ConflictError } from '@kadry/mongo/aggregate'
import { FactTooLargeError } from '@kadry/mongo/document'
import { CursorError } from '@kadry/mongo/page'
import type { Logger } from '@kadry/runtime/log'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** What Apollo Server itself says about a request that is wrong before any resolver runs. */
const FROM_APOLLO = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
])

/** An argument that no resolver can work with; told to the caller in both languages. */
export function badInput(ru: string, en: string): GraphQLError {
  return new GraphQLError(`${ru} / ${en}`, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** Lets through what the caller can act upon; anything else is logged and told as INTERNAL_SERVER_ERROR. */
export function maskErrors(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error)
    const code = codeOf(original) ?? String(formatted.extensions?.code ?? '')
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    }
    if (original instanceof AuthError)
      return { message: original.message, ...place, extensions: { code: original.code } }
    if (original instanceof ConflictError)
      return {
        message: 'Запись меняют одновременно: повторите. / The record is busy: try again.',
        ...place,
        extensions: { code: 'CONFLICT' },
      }
    if (original instanceof FactTooLargeError)
      return {
        message: 'Слишком много сразу: разделите на части. / Too much at once: do it in parts.',
        ...place,
        extensions: { code: 'BAD_USER_INPUT' },
      }
    if (original instanceof CursorError)
      return {
        message: 'Курсор не от этого списка. / The cursor is not of this list.',
        ...place,
        extensions: { code: 'BAD_USER_INPUT' },
      }
    if (FROM_APOLLO.has(code)) return { message: formatted.message, ...place, extensions: { code } }
    log.error({ err: original, path: formatted.path }, 'a resolver failed')
    return {
      message: 'Внутренняя ошибка сервиса. / Internal error of the service.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    }
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof GraphQLError ? String(error.extensions.code ?? '') || undefined : undefined
}
