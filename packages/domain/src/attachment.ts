/**
 * A file as a record keeps it: what it was when it was attached. The bytes lie beside the record, in the
 * service's own database.
 */
export type AttachedFile = {
  /** Global id of type `File`. */
  readonly id: string
  /**
   * As its downloader sees it; of a file with names of people a neutral one, so that no record and no fact
   * holds a name.
   */
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** The day it was attached, `YYYY-MM-DD`. */
  readonly addedOn: string
  /** It has names of people in it: it is read for a purpose, and each reading is written down. */
  readonly containsNames?: boolean
}
