import type { Accepted, CreateFailure, Stored } from './aggregate.ts'
import { type Cause, type Command, isCause } from './command.ts'
import { commandKey, type Document, USED_KEYS } from './document.ts'

/** What a command or a fact gets that this document has met before; undefined where it is new to it. */
export function recognise<State>(
  found: Document,
  command: Command | Cause,
  toState: (document: Document) => Stored<State>,
): Accepted<State, never> | { readonly failure: 'KEY_REUSED' } | undefined {
  if (isCause(command)) {
    const seen = found.seen?.[command.cause.key] ?? 0
    return seen >= command.cause.seq ? { state: toState(found), answer: undefined as never, repeated: true } : undefined
  }
  const known = [...(found.born ? [found.born] : []), ...(found.commands ?? [])].find(
    (entry) => entry.key === commandKey(command),
  )
  if (!known) return undefined
  if (known.fingerprint !== command.fingerprint) return { failure: 'KEY_REUSED' }
  return { state: toState(found), answer: known.answer as never, repeated: true }
}

/**
 * Whether all that went wrong in a bulk is that some of its documents were there already: an error behind the
 * first one, or a majority that did not confirm, is not.
 */
export function isOnlyDuplicates(error: unknown): boolean {
  const { writeErrors, result } = error as {
    writeErrors?: Coded | readonly Coded[]
    result?: { getWriteConcernError?: () => unknown }
  }
  const errors = writeErrors === undefined ? [error as Coded] : [writeErrors].flat()
  return errors.length > 0 && errors.every(({ code }) => code === 11000) && !result?.getWriteConcernError?.()
}
type Coded = { readonly code?: number | undefined }

/**
 * What the unique index that refused a write says: that of the keys, that the key is another record's.
 */
export function refusedBy(fields: readonly string[]): CreateFailure {
  return fields.includes(USED_KEYS) ? { failure: 'KEY_REUSED' } : { failure: 'DUPLICATE', fields }
}

/**
 * The fields of the unique index that refused the write, or undefined where the error is another one. The
 * text is read only where a server doesn't say the pattern.
 */
export function duplicateFields(error: unknown): string[] | undefined {
  const { code, keyPattern, message } = error as {
    code?: number
    keyPattern?: Record<string, unknown>
    message?: string
  }
  if (code !== 11000) return undefined
  if (keyPattern) return Object.keys(keyPattern)
  const index = /index: (\S+)/.exec(message ?? '')?.[1] ?? ''
  return index.startsWith('_id') ? ['_id'] : index.split(/_-?1_?/).filter(Boolean)
}
