import type { Decision, RefusalLike } from '@kadry/domain/decision'
import { type InputProblem, problem, type Text } from '@kadry/domain/refusal'
import type { AggregateStore, Stored } from '@kadry/mongo/aggregate'
import type { BulkEntry, BulkOutcome } from '@kadry/mongo/bulk'
import type { Command } from '@kadry/mongo/command'
import { type Columns, type Places, type RowOf, readRow } from './columns.ts'
import type { Line } from './table.ts'

/** What a rule says about a row, in words for a person. */
export type Explained = RefusalLike & {
  readonly message: Text
  readonly rule?: string
  readonly problems?: readonly InputProblem[]
}

type Definition<Services, All extends Columns, State> = {
  /** What the file holds: `organizations`. */
  readonly name: string
  readonly columns: All
  /** The values, by column, that no other line of one file may have. */
  readonly keys: (row: RowOf<All>) => readonly (readonly [column: string, value: string])[]
  /** Each entry of the bulk has its row, for a store that reads more than the record. */
  readonly store: (services: Services) => Pick<AggregateStore<State>, 'bulk'>
  /** Rows that need what other rows bring (a branch its head): of one batch they come behind them. */
  readonly after?: (row: RowOf<All>) => boolean
  /**
   * The id of the record that each row is about, whether or not it is there, also with the row in the form
   * that `decide` wants; or why that can't be said.
   */
  readonly ids: (services: Services, rows: readonly RowOf<All>[]) => Promise<readonly RecordOf<RowOf<All>>[]>
  /**
   * Pure: what becomes of the record. A row that says what the record says already changes nothing and emits
   * nothing.
   */
  readonly decide: (
    row: RowOf<All>,
    found: Stored<State> | undefined,
    id: string,
    today: string,
  ) => Decision<State, Explained>
}

export type RecordOf<Row> = string | { readonly id: string; readonly row: Row } | Explained

export type RowOutcome =
  | { readonly line: number; readonly done: 'CREATED' | 'CHANGED' | 'UNCHANGED' }
  | { readonly line: number; readonly problems: readonly InputProblem[] }

/**
 * One file being imported: which of its values were met on which line, and how its rows are distinguished.
 */
export type Reading = {
  readonly places: Places
  readonly width: number
  readonly seen: Map<string, number>
  readonly command: (line: number) => Command
  /** The command that the whole file came with, where there is one. */
  readonly within: Command | undefined
  readonly today: string
  readonly dryRun: boolean
}

export type Importer<Services> = {
  readonly name: string
  readonly columns: Columns
  /** Only notes the values of lines that an earlier run has applied. */
  readonly pass: (lines: readonly Line[], reading: Reading) => void
  readonly apply: (services: Services, lines: readonly Line[], reading: Reading) => Promise<readonly RowOutcome[]>
}

type Ready<All extends Columns> = { readonly line: number; readonly row: RowOf<All> }

/** An import in three answers: which columns, which record a row is about, what becomes of that record. */
export function importer<Services, All extends Columns, State>(
  definition: Definition<Services, All, State>,
): Importer<Services> {
  const { name, columns, keys, after, store, ids, decide } = definition
  const read = ({ line, cells }: Line, { places, width, seen }: Reading): Ready<All> | RowOutcome => {
    const { row, problems } = readRow<All>(places, cells, width)
    if (problems.length > 0) return { line, problems }
    const own = keys(row).map(([column, value]) => [column, `${column} ${value}`] as const)
    const twice = own.flatMap(([column, key]) => (seen.has(key) ? [repeated(column, seen.get(key)!)] : []))
    if (twice.length > 0) return { line, problems: twice }
    for (const [, key] of own) seen.set(key, line)
    return { line, row }
  }
  const settle = async (services: Services, ready: readonly Ready<All>[], reading: Reading) => {
    const settled: RowOutcome[] = []
    if (ready.length === 0) return settled
    const records = await ids(
      services,
      ready.map(({ row }) => row),
    )
    const entries = ready.flatMap(({ line, row: read }, index) => {
      const record = records[index]!
      if (typeof record !== 'string' && !('row' in record)) {
        settled.push(outcomeOf(line, record))
        return []
      }
      const { id, row } = typeof record === 'string' ? { id: record, row: read } : record
      const about = (found: Stored<State> | undefined) => decide(row, found, id, reading.today)
      return [{ line, id, row, command: reading.command(line), decide: about }]
    })
    for (const part of withoutRepeats(entries)) {
      const done = await store(services).bulk(part, { dryRun: reading.dryRun, within: reading.within })
      for (const [index, outcome] of done.entries()) settled.push(outcomeOf(part[index]!.line, outcome))
    }
    return settled
  }
  return {
    name,
    columns,
    pass: (lines, reading) => {
      for (const line of lines) read(line, reading)
    },
    apply: async (services, lines, reading) => {
      const outcomes = lines.map((line) => read(line, reading))
      const ready = outcomes.filter((one): one is Ready<All> => 'row' in one)
      const settled = new Map<number, RowOutcome>()
      const isAfter = ({ row }: Ready<All>) => after?.(row) === true
      for (const some of [ready.filter((one) => !isAfter(one)), ready.filter(isAfter)])
        for (const outcome of await settle(services, some, reading)) settled.set(outcome.line, outcome)
      return outcomes.map((one) => ('row' in one ? settled.get(one.line)! : one))
    },
  }
}

/**
 * Runs of entries in which no record is named twice: the second line about a record comes after the first.
 */
function withoutRepeats<Entry extends Pick<BulkEntry<unknown, never>, 'id'>>(entries: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = []
  let ids = new Set<string>()
  for (const entry of entries) {
    if (parts.length === 0 || ids.has(entry.id)) {
      parts.push([])
      ids = new Set()
    }
    ids.add(entry.id)
    parts.at(-1)!.push(entry)
  }
  return parts
}

function outcomeOf(line: number, outcome: BulkOutcome<Explained>): RowOutcome {
  if ('done' in outcome) return { line, done: outcome.done }
  if (!('failure' in outcome)) {
    const { code, message, rule } = outcome
    return { line, problems: outcome.problems ?? [{ path: [], code, message, ...(rule ? { rule } : {}) }] }
  }
  // This run has carried the line out before, on a record that another one has taken the place of by now.
  if (outcome.failure === 'KEY_REUSED') return { line, done: 'UNCHANGED' }
  return {
    line,
    problems: outcome.fields.map((field) =>
      problem(
        field,
        'TAKEN',
        'Это значение уже есть у другой записи реестра.',
        'Another record of the registry has this value.',
      ),
    ),
  }
}

function repeated(column: string, line: number): InputProblem {
  return problem(
    column,
    'REPEATED_ROW',
    `Это значение уже было в строке ${line} файла.`,
    `Line ${line} of the file has this value already.`,
  )
}
