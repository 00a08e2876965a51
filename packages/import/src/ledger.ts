import type { Text } from '@kadry/domain/refusal'
import type { Connection } from '@kadry/mongo/connect'
import { isOnlyDuplicates } from '@kadry/mongo/guard'
import { again, LONG } from '@kadry/mongo/retry'
import { newKey } from '@kadry/runtime/ids'

export type Counts = {
  readonly rows: number
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
}

/** One thing wrong in one cell of a row that was not taken. */
export type RefusedCell = {
  readonly line: number
  /** The heading as the file has it; absent where the row as a whole is wrong. */
  readonly column?: string
  readonly value?: string
  readonly code: string
  readonly rule?: string
  readonly message: Text
}

export type Progress = Counts & { /** Everything up to here is applied. */ readonly line: number }
export type Begun = Progress & { readonly run: string }

/**
 * How far an import has come: kept in the database, so that a killed one goes on; or in memory, for one
 * request.
 */
export type Ledger = {
  readonly begin: (kind: string, digest: string) => Promise<Begun>
  readonly save: (progress: Progress, refused: readonly RefusedCell[]) => Promise<void>
}

export const NOTHING: Progress = { line: 0, rows: 0, created: 0, changed: 0, unchanged: 0, refused: 0 }

export function memoryLedger(run: string): Ledger & { readonly refused: readonly RefusedCell[] } {
  const refused: RefusedCell[] = []
  return {
    refused,
    begin: async () => ({ ...NOTHING, run }),
    save: async (_, more) => {
      for (const one of more) refused.push(one)
    },
  }
}

export type StoredLedger = Ledger & {
  /** In the order of the lines. */
  readonly refused: () => AsyncIterable<RefusedCell>
  /** The next import of the same file begins anew. */
  readonly finish: () => Promise<void>
}

type Kept = Progress & { readonly _id: string; readonly run: string; readonly finished?: boolean }
type KeptCell = RefusedCell & { readonly _id: string; readonly import: string; readonly place: number }

/**
 * One document per file and kind; a file is known by its bytes, whatever its name. `restart` forgets an
 * unfinished run.
 */
export function storedLedger(connection: Connection, now: () => Date, { restart = false } = {}): StoredLedger {
  const imports = connection.collection<Kept>('imports')
  const cells = connection.collection<KeptCell>('importRefusals')
  let id = ''
  let run = ''
  return {
    begin: async (kind, digest) => {
      id = `${kind}/${digest}`
      const found = await again((bound) => imports.findOne({ _id: id }, bound))
      if (found && !found.finished && !restart) {
        run = found.run
        const { _id, ...begun } = found
        return begun
      }
      run = newKey()
      await cells.deleteMany({ import: id }, LONG)
      const begun = { ...NOTHING, run }
      const update = { $set: { ...begun, startedAt: now().toISOString() }, $unset: { finished: '' as const } }
      await again((bound) => imports.updateOne({ _id: id }, update, { upsert: true, ...bound }))
      return begun
    },
    save: async (progress, refused) => {
      if (refused.length > 0) await keep(cells, id, run, refused)
      const update = { $set: { ...progress, updatedAt: now().toISOString() } }
      await again((bound) => imports.updateOne({ _id: id }, update, bound))
    },
    refused: () =>
      cells.find({ import: id }, { sort: { _id: 1 }, projection: { _id: 0, import: 0, place: 0 } }) as never,
    finish: async () => {
      const update = { $set: { finished: true, updatedAt: now().toISOString() } }
      await again((bound) => imports.updateOne({ _id: id }, update, bound))
      await cells.deleteMany({ import: id }, LONG)
    },
  }
}

/** A batch that is applied again after a kill meets the refusals it left. */
async function keep(
  cells: { insertMany: (documents: KeptCell[], options: { ordered: boolean }) => Promise<unknown> },
  id: string,
  run: string,
  refused: readonly RefusedCell[],
): Promise<void> {
  const documents = refused.map((cell, place) => ({
    ...cell,
    _id: `${run}/${String(cell.line).padStart(10, '0')}/${String(place).padStart(6, '0')}`,
    import: id,
    place,
  }))
  try {
    await again((bound) => cells.insertMany(documents, { ordered: false, ...bound }))
  } catch (error) {
    if (!isOnlyDuplicates(error)) throw error
  }
}
