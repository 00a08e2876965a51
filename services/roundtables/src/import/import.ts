import type { FileRefused as Refused } from '@kadry/import/file-refusal'
import type { RefusedCell as Cell } from '@kadry/import/ledger'

export type FileRefused = Refused
export type RefusedCell = Cell
