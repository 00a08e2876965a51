#!/usr/bin/env node
import { createHmac, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { snilsOf } from '@kadry/domain/identifiers'
import { folded } from '@kadry/import/columns'
import { OK, readWords, runCommand, UsageError } from '@kadry/runtime/command-line'
import { parse } from 'csv-parse/sync'
import { graduateColumns } from './graduate/row.ts'

const USAGE = `pseudonyms FILE --key-file KEY [--out FILE]
pseudonyms --new-key KEY

Makes of a CSV file with a column СНИЛС the file that importGraduates takes: each СНИЛС becomes a pseudonym
(HMAC-SHA-256 under the key of the college), and only columns that the import knows go along: no name does.
Runs at the college and uses no network. A wrong СНИЛС refuses the whole file, by its line.

--key-file  32 bytes or more, kept at the college: the same key makes the same pseudonyms for ever
--new-key   makes such a file, which only its owner can read; never writes over another
--out       where the result goes; standard output without it

Ends with 0 where all is well, 1 where the file was refused, 2 where the command is wrong.
`
const SHORTEST_KEY = 32
const ONLY_OWNER = 0o600
const SEPARATOR = ';'

if (import.meta.main) await runCommand(main)

async function main(): Promise<number> {
  const text = { type: 'string' } as const
  const { values, positionals } = readWords(process.argv.slice(2), { 'key-file': text, 'new-key': text, out: text })
  if (values['new-key'] && positionals.length === 0) {
    writeFileSync(values['new-key'], randomBytes(SHORTEST_KEY).toString('base64url'), { mode: ONLY_OWNER, flag: 'wx' })
    return OK
  }
  const [file] = positionals
  if (!file || positionals.length > 1 || !values['key-file']) throw new UsageError(USAGE.trimEnd())
  const key = readFileSync(values['key-file'], 'utf8').trim()
  if (key.length < SHORTEST_KEY) throw new UsageError(`the key has ${key.length} characters, ${SHORTEST_KEY} at least`)
  const { csv, left } = withPseudonyms(readFileSync(file, 'utf8'), key)
  if (values.out) writeFileSync(values.out, csv, { mode: ONLY_OWNER })
  else process.stdout.write(csv)
  if (left.length > 0) process.stderr.write(`columns left out: ${left.join(', ')}\n`)
  return OK
}

/**
 * The file without persons, and the headings that were left out. Throws one sentence with the line where a
 * СНИЛС is none; it repeats nothing of it.
 */
export function withPseudonyms(text: string, key: string): { readonly csv: string; readonly left: readonly string[] } {
  const [first = ''] = text.split('\n', 1)
  const delimiter = ['\t', ';', ','].find((one) => first.includes(one)) ?? SEPARATOR
  const rows: string[][] = parse(text, { bom: true, delimiter, relax_column_count: false, skip_empty_lines: true })
  const [header = [], ...lines] = rows
  const at = header.findIndex((heading) => folded(heading) === 'снилс' || folded(heading) === 'snils')
  if (at < 0) throw new UsageError('the file has no column СНИЛС')
  const known = new Set(Object.entries(graduateColumns).flatMap(([name, { ru }]) => [folded(name), folded(ru)]))
  const kept = header.flatMap((heading, place) => (known.has(folded(heading)) ? [place] : []))
  const out = lines.map((cells, index) => {
    const snils = snilsOf(cells[at] ?? '')
    if (!snils) throw new Error(`line ${index + 2}: no СНИЛС (eleven digits, the last two of which check the others)`)
    return [createHmac('sha256', key).update(snils).digest('hex'), ...kept.map((place) => cells[place] ?? '')]
  })
  const left = header.filter((_, place) => place !== at && !kept.includes(place))
  const all = [['pseudonym', ...kept.map((place) => header[place]!)], ...out]
  return {
    csv: all
      .map((cells) => cells.map(quoted).join(SEPARATOR))
      .join('\n')
      .concat('\n'),
    left,
  }
}

function quoted(cell: string): string {
  return /[";\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
