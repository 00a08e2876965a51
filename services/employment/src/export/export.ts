import type { Decision } from '@kadry/domain/decision'
import type { Locale } from '@kadry/domain/locale'
import { type InvalidInput, invalidInput, problem } from '@kadry/domain/refusal'
import type { Format } from './table.ts'

/**
 * A file of a whole answer that somebody asked for; figures of everybody only, so whoever has its id may
 * read it.
 */
export type Export = {
  /** The question as JSON, as it was asked. */
  readonly question: string
  readonly datasetVersion: string
  readonly format: Format
  readonly locale: Locale
  readonly rows: number
  /** Rows written so far; a process that takes it over begins again. */
  readonly done: number
  /** RFC 3339, UTC. */
  readonly startedAt: string
  readonly isDone: boolean
  readonly fileId?: string
  readonly size?: number
}
export type ExportStatus = 'WAITING' | 'RUNNING' | 'READY' | 'EXPIRED'

/** Above so many rows it is written beside the request. */
export const MOST_ROWS_AT_ONCE = 5_000
const KEPT_MS = 24 * 60 * 60 * 1_000

export function start(
  id: string,
  wanted: Pick<Export, 'question' | 'datasetVersion' | 'format' | 'locale' | 'rows'>,
  now: Date,
): Decision<Export, InvalidInput> {
  if (wanted.rows === 0)
    return invalidInput([
      problem('query', 'NOTHING_TO_EXPORT', 'В ответе нет ни одной строки.', 'The answer has no row.'),
    ])
  const { format, datasetVersion, rows } = wanted
  return {
    next: { ...wanted, done: 0, startedAt: now.toISOString(), isDone: false },
    facts: [{ type: 'export.started.v1', data: { id, format, datasetVersion, rows } }],
  }
}

export function expiresAt({ startedAt }: Pick<Export, 'startedAt'>): string {
  return new Date(Date.parse(startedAt) + KEPT_MS).toISOString()
}

export function statusOf(state: Export, now: Date): ExportStatus {
  if (expiresAt(state) <= now.toISOString()) return 'EXPIRED'
  if (state.isDone) return 'READY'
  return state.done > 0 ? 'RUNNING' : 'WAITING'
}
