import { dayOf } from '@kadry/domain/day'
import type { InputProblem } from '@kadry/domain/refusal'
import type { Command } from '@kadry/mongo/command'
import { folded, type Places } from './columns.ts'
import { FileError, type FileRefused } from './file-refusal.ts'
import { choose, headings, placesOf, refuseHeadless, refuseUnnamed, shown } from './header.ts'
import type { Importer, Reading, RowOutcome } from './importer.ts'
import type { Counts, Ledger, Progress, RefusedCell } from './ledger.ts'
import { decoded, type Encoding, inspect, type Source } from './source.ts'
import { type Dialect, headerOf, type Line, linesOf, type Separator } from './table.ts'

export type ImportRequest<Services> = {
  readonly source: Source
  readonly services: Services
  readonly importers: readonly Importer<Services>[]
  /** Which importer; without it the header decides. */
  readonly kind?: string | undefined
  readonly ledger: Ledger
  /** Who the facts say it was. */
  readonly actor: string
  readonly now: () => Date
  readonly dryRun?: boolean
  readonly traceparent?: string
  /** The command that the file came with: a record that is written holds its key. */
  readonly within?: Command
  readonly mostRows?: number
  readonly onProgress?: (step: 'CHECKING' | 'APPLYING', bytes: number, rows: number) => void
}

export type Summary = Counts & {
  readonly kind: string
  readonly encoding: Encoding
  readonly separator: Separator
  readonly dryRun: boolean
  /** The line after which an earlier run of the same file was taken up. */
  readonly resumedAfter?: number
}

const BATCH = 500

/**
 * Imports a file. The whole file is read once before the first write: one that can't be read to its end, or
 * whose header is wrong, is refused and nothing of it applied. After that every row stands for itself: taken,
 * or reported with its reason.
 */
export async function runImport<Services>(request: ImportRequest<Services>): Promise<Summary | FileRefused> {
  try {
    return await importAll(request)
  } catch (error) {
    if (error instanceof FileError) return error.refusal
    throw error
  }
}

async function importAll<Services>(request: ImportRequest<Services>): Promise<Summary> {
  const { source, importers, ledger, actor, now, dryRun = false, traceparent, within } = request
  const { encoding, digest } = await inspect(source)
  const known = new Set(importers.flatMap(({ columns }) => Object.entries(columns).flatMap(headings)))
  const isKnown = (heading: string) => known.has(folded(heading))
  const { header, dialect: first } = await headerOf(decoded(source, encoding), isKnown)
  refuseHeadless(header, isKnown)
  if (header.some(isKnown)) refuseUnnamed(header)
  const chosen = choose(importers, header, request.kind)
  const places = placesOf(chosen, header)
  const dialect = await checkShape(request, encoding, first)
  const { run, ...before } = await ledger.begin(chosen.name, digest)
  const reading: Reading = {
    places,
    width: header.length,
    seen: new Map(),
    command: (line): Command => ({ actor, idempotencyKey: `import/${run}/${line}`, fingerprint: run, traceparent }),
    within,
    today: dayOf(now()),
    dryRun,
  }
  let progress: Progress = before
  let applying: Promise<void> = Promise.resolve()
  for await (const batch of batches(request, encoding, dialect)) {
    chosen.pass(
      batch.filter(({ line }) => line <= before.line),
      reading,
    )
    const fresh = batch.filter(({ line }) => line > before.line)
    if (fresh.length === 0) continue
    // The next batch is read while this one is being written.
    await applying
    applying = chosen.apply(request.services, fresh, reading).then(async (outcomes) => {
      progress = counted(progress, outcomes)
      await ledger.save(progress, refusedCells(outcomes, fresh, places, header))
    })
    // It is awaited above or below; until then it is nobody's unhandled rejection.
    applying.catch(() => undefined)
  }
  await applying
  const { line: _, ...counts } = progress
  const resumedAfter = before.line > 0 ? { resumedAfter: before.line } : {}
  return { ...counts, kind: chosen.name, encoding, separator: dialect.separator, dryRun, ...resumedAfter }
}

/**
 * Reads the records to the end, so that a broken quote in the last line is known before the first write.
 * Resolves with how they are divided: where tabs separate the cells and the quotes are not those of CSV (1C),
 * they are characters.
 */
async function checkShape<Services>(
  request: ImportRequest<Services>,
  encoding: Encoding,
  dialect: Dialect,
): Promise<Dialect> {
  try {
    await readToEnd(request, encoding, dialect)
    return dialect
  } catch (error) {
    const isQuote = error instanceof FileError && error.refusal.code !== 'TOO_MANY_ROWS'
    if (!isQuote || dialect.separator !== '\t' || !dialect.quoted) throw error
  }
  const plain = { ...dialect, quoted: false }
  await readToEnd(request, encoding, plain)
  return plain
}

async function readToEnd<Services>(
  { source, mostRows = Number.POSITIVE_INFINITY, onProgress = () => {} }: ImportRequest<Services>,
  encoding: Encoding,
  dialect: Dialect,
): Promise<void> {
  let rows = -1
  const text = decoded(source, encoding, (bytes) => onProgress('CHECKING', bytes, Math.max(0, rows)))
  for await (const { line } of linesOf(text, dialect)) {
    rows += 1
    if (rows > mostRows)
      throw new FileError(
        'TOO_MANY_ROWS',
        `Строк больше ${mostRows}: такой файл загружают командой import.`,
        `More than ${mostRows} rows: such a file goes through the import command.`,
        line,
      )
  }
}

async function* batches<Services>(
  { source, onProgress = () => {} }: ImportRequest<Services>,
  encoding: Encoding,
  dialect: Dialect,
): AsyncGenerator<Line[]> {
  let rows = 0
  let batch: Line[] = []
  let isHeader = true
  const text = decoded(source, encoding, (bytes) => onProgress('APPLYING', bytes, rows))
  for await (const line of linesOf(text, dialect)) {
    if (isHeader) {
      isHeader = false
      continue
    }
    rows += 1
    batch.push(line)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function counted(before: Progress, outcomes: readonly RowOutcome[]): Progress {
  const of = (kind: string) => outcomes.filter((one) => 'done' in one && one.done === kind).length
  return {
    line: outcomes.at(-1)?.line ?? before.line,
    rows: before.rows + outcomes.length,
    created: before.created + of('CREATED'),
    changed: before.changed + of('CHANGED'),
    unchanged: before.unchanged + of('UNCHANGED'),
    refused: before.refused + outcomes.filter((one) => 'problems' in one).length,
  }
}

function refusedCells(
  outcomes: readonly RowOutcome[],
  lines: readonly Line[],
  places: Places,
  header: readonly string[],
): RefusedCell[] {
  return outcomes.flatMap((outcome, index) =>
    'problems' in outcome ? outcome.problems.map((one) => refusedCell(one, lines[index]!, places, header)) : [],
  )
}

function refusedCell(
  { path, code, rule, message }: InputProblem,
  { line, cells }: Line,
  places: Places,
  header: readonly string[],
): RefusedCell {
  const place = places.find(([, name]) => name === path[0])?.[0]
  return {
    line,
    ...(place === undefined ? {} : { column: header[place]!, value: shown(cells[place] ?? '') }),
    code,
    ...(rule ? { rule } : {}),
    message,
  }
}
