import type { Connection } from '@kadry/mongo/connect'
import { readWords, UsageError } from '@kadry/runtime/command-line'
import type { FileRefused } from './file-refusal.ts'
import type { Importer } from './importer.ts'
import { memoryLedger, type RefusedCell, storedLedger } from './ledger.ts'
import { progressBar } from './progress-bar.ts'
import { writeReport } from './report.ts'
import { runImport, type Summary } from './run.ts'
import { fileSource } from './source.ts'

type Target<Services> = {
  readonly connection: Connection
  readonly services: Services
  readonly importers: readonly Importer<Services>[]
  readonly now: () => Date
}

const FIRST_SHOWN = 20

/** What a command has beside what all imports have. */
type More = { readonly options?: readonly string[]; readonly example?: string }

export function helpOf(name: string, kinds: readonly string[], { options = [], example }: More = {}): string {
  return `${name} import FILE — load a CSV file into the registry

  --kind NAME      what the file holds, where its header does not say: ${kinds.join(', ')}
  --dry-run        check everything against the registry and write nothing
  --report PATH    where the refused rows go, .csv or .json (default: FILE.refused.csv; nothing where none was refused)
  --actor NAME     who the history says it was (default: import)
  --restart        begin anew where an earlier run of this file was killed, instead of going on
  --json           the summary as JSON
${options.map((line) => `  ${line}\n`).join('')}  --help           this text

UTF-8, Windows-1251, KOI8-R, ISO-8859-5, Mac Cyrillic, MS-DOS; comma, semicolon or tab; recognised, or refused. A file that can't be read to its end changes nothing.
A row is taken as a whole or reported; the same file again changes nothing; a killed run goes on where it was.

Environment: MONGO_URL mongodb://…   MONGO_DATABASE (optional)
Exit codes: 0 all rows taken · 1 some refused, or the database did not answer · 2 the file or the command is wrong

Examples:
${(example
  ? [example, `${example} --dry-run`]
  : ['colleges.csv --dry-run', 'oktmo.csv --kind municipalities --report refused.json']
)
  .map((line) => `  ${name} import ${line}\n`)
  .join('')}`
}

export type ImportOptions = ReturnType<typeof readArguments>

/** Throws `UsageError`. */
export function readArguments(args: readonly string[]) {
  const { values, positionals } = readWords(args, {
    kind: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    report: { type: 'string' },
    actor: { type: 'string', default: 'import' },
    restart: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  })
  const [verb, file, ...more] = positionals
  if (!values.help && (verb !== 'import' || !file || more.length > 0))
    throw new UsageError('Name one file: import FILE; --help says more')
  if (!/^[\x21-\x7e]{1,60}$/.test(values.actor))
    throw new UsageError('--actor: up to 60 printable characters, no spaces')
  return { ...values, file: file ?? '' }
}

/** Runs one import with its progress on stderr and its result on stdout; resolves with the exit code. */
export async function importFile<Services>(
  { file, kind, 'dry-run': dryRun, report, actor, restart, json }: ImportOptions,
  { connection, services, importers, now }: Target<Services>,
): Promise<number> {
  const source = await fileSource(file)
  const bar = progressBar(process.stderr, source.size)
  const kept = dryRun ? undefined : storedLedger(connection, now, { restart })
  const memory = memoryLedger('dry-run')
  const result = await runImport({
    ...{ source, services, importers, kind, actor, now, dryRun },
    ledger: kept ?? memory,
    onProgress: bar.show,
  }).finally(bar.clear)
  if ('__typename' in result) return reportRefusal(result, json)
  const refused = () => (kept ? kept.refused() : overAll(memory.refused))
  const path = report ?? `${file}.refused.csv`
  if (result.refused > 0) await writeReport(path, refused())
  await reportSummary(result, refused, result.refused > 0 ? path : undefined, json)
  await kept?.finish()
  return result.refused > 0 ? 1 : 0
}

function reportRefusal(refusal: FileRefused, json: boolean): number {
  const { __typename: _, ...reported } = refusal
  if (json) process.stdout.write(`${JSON.stringify(reported)}\n`)
  else process.stderr.write(`${refusal.message.ru}\n${refusal.message.en}\n`)
  return 2
}

async function reportSummary(
  summary: Summary,
  refused: () => AsyncIterable<RefusedCell>,
  report: string | undefined,
  json: boolean,
): Promise<void> {
  if (json) {
    process.stdout.write(`${JSON.stringify({ ...summary, ...(report ? { report } : {}) })}\n`)
    return
  }
  const { kind, rows, created, changed, unchanged, refused: count, resumedAfter, dryRun, encoding, separator } = summary
  const lines = [
    `${kind}: ${encoding}, separator ${JSON.stringify(separator)}${resumedAfter ? `, taken up after line ${resumedAfter}` : ''}`,
    `строк ${rows}: новых ${created}, изменено ${changed}, без изменений ${unchanged}, отклонено ${count}${dryRun ? ' (проба: ничего не записано)' : ''}`,
    `${rows} rows: ${created} new, ${changed} changed, ${unchanged} as they were, ${count} refused${dryRun ? ' (dry run: nothing written)' : ''}`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  if (!report) return
  let shown = 0
  for await (const { line, column, value, code, rule, message } of refused()) {
    if (++shown > FIRST_SHOWN) break
    const where = [line, column, value && JSON.stringify(value)]
      .filter((one) => one !== undefined && one !== '')
      .join(' ')
    process.stdout.write(`  ${where}: ${code}${rule ? ` ${rule}` : ''}: ${message.ru} / ${message.en}\n`)
  }
  process.stdout.write(`${report}\n`)
}

async function* overAll(cells: readonly RefusedCell[]): AsyncGenerator<RefusedCell> {
  yield* cells
}
