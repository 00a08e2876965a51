import type { Refused } from '@kadry/domain/refusal'

export type FileFault =
  | 'EMPTY_FILE'
  | 'NOT_TEXT'
  | 'SPREADSHEET'
  | 'UTF_16'
  | 'BROKEN_ENCODING'
  | 'UNKNOWN_ENCODING'
  | 'BROKEN_QUOTE'
  | 'RECORD_TOO_LONG'
  | 'TOO_MANY_COLUMNS'
  | 'NO_HEADER'
  | 'MISSING_COLUMNS'
  | 'UNKNOWN_COLUMNS'
  | 'REPEATED_COLUMNS'
  | 'UNKNOWN_KIND'
  | 'TOO_MANY_ROWS'

/** A file that can't be read as what it should be. Nothing of it was applied. */
export type FileRefused = Refused<'FileRefused', { readonly line?: number }>

/** Thrown while a file is read, caught where its import is run. */
export class FileError extends Error {
  override name = 'FileError'
  readonly refusal: FileRefused
  constructor(code: FileFault, ru: string, en: string, line?: number) {
    super(en)
    this.refusal = {
      __typename: 'FileRefused',
      code,
      message: { ru, en },
      ...(line === undefined ? {} : { line }),
    }
  }
}
