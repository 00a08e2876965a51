import { AuthError } from '@kadry/auth/viewer'
import { ConflictError } from '@kadry/mongo/aggregate'
import { DocumentTooLargeError, FactTooLargeError } from '@kadry/mongo/document'
import { CursorError } from '@kadry/mongo/page'
import { isTimedOut, isTransient } from '@kadry/mongo/retry'
import { DeadlineError, deadlineAt } from '@kadry/runtime/deadline'
import { type CodeOfService, isOfTheRequest } from '@kadry/runtime/error-codes'
import { listeningNow } from '@kadry/runtime/listening-time'
import type { Logger } from '@kadry/runtime/log'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** An argument that no resolver can work with; reported to the caller in both languages. */
export function badInput(ru: string, en: string): GraphQLError {
  return new GraphQLError(`${ru} / ${en}`, { extensions: { code: 'BAD_USER_INPUT' } })
}

/**
 * Lets through what the caller can act upon; anything else is logged and reported as INTERNAL_SERVER_ERROR.
 */
export function maskError(error: unknown, log: Logger): GraphQLFormattedError {
  const { original, place } = unwrap(error)
  const visible = (message: string, code: CodeOfService) => ({ message, ...place, extensions: { code } })
  if (original instanceof AuthError) return visible(original.message, original.code)
  if (original instanceof ConflictError)
    return visible(
      'Запись меняют одновременно: повторите. / Write conflict: the record is being changed, try again.',
      'CONFLICT',
    )
  if (original instanceof FactTooLargeError)
    return visible(
      'Слишком много для одной команды: разделите на части. / Too much for one command: split it.',
      'BAD_USER_INPUT',
    )
  if (original instanceof DocumentTooLargeError)
    return visible(
      'Запись заполнена: больше в неё ничего не внести. / The record is full: it takes no more.',
      'RECORD_FULL',
    )
  if (original instanceof CursorError)
    return visible('Курсор от другого списка. / The cursor belongs to another list.', 'BAD_USER_INPUT')
  const absence =
    original instanceof DeadlineError ? LATE : isTransient(original) || isTimedOut(original) ? absent() : undefined
  if (absence) {
    log.warn({ err: original, path: place.path }, 'the database did not answer in time')
    return visible(absence.message, absence.code)
  }
  const code = codeOf(original)
  if (code && isOfTheRequest(code)) return visible((original as GraphQLError).message, code)
  log.error({ err: original, path: place.path }, 'a resolver failed')
  const message = 'Внутренняя ошибка сервиса. / Internal error of the service.'
  return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
}

const LATE = {
  code: 'SUBGRAPH_TIMEOUT' as const,
  message:
    'База данных не ответила к сроку запроса; изменение повторите с тем же idempotencyKey. / The database did not answer before the deadline of the request; repeat a change with the same idempotencyKey.',
}
const ABSENT = {
  code: 'SUBGRAPH_UNAVAILABLE' as const,
  message:
    'База данных сейчас не отвечает; изменение повторите с тем же idempotencyKey. / The database does not answer right now; repeat a change with the same idempotencyKey.',
}

function absent() {
  return deadlineAt() <= listeningNow() ? LATE : ABSENT
}

/** What a resolver threw, and where in the answer it is missing. */
function unwrap(error: unknown): { original: unknown; place: Pick<GraphQLFormattedError, 'locations' | 'path'> } {
  if (!(error instanceof GraphQLError)) return { original: error, place: {} }
  const { locations, path, originalError } = error
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) }
  return { original: originalError ?? error, place }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof GraphQLError ? String(error.extensions?.code ?? '') || undefined : undefined
}
