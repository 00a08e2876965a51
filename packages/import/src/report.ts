import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { RefusedCell } from './ledger.ts'

const COLUMNS = ['line', 'column', 'value', 'code', 'rule', 'message_ru', 'message_en'] as const

/** Writes what was refused, one cell a row: JSON where the name ends so, otherwise CSV as a Russian Excel opens it: semicolons, and UTF-8 with a mark. */
export async function writeReport(path: string, refused: AsyncIterable<RefusedCell>): Promise<void> {
  await pipeline(Readable.from(path.endsWith('.json') ? asJson(refused) : asCsv(refused)), createWriteStream(path))
}

async function* asJson(refused: AsyncIterable<RefusedCell>): AsyncGenerator<string> {
  let before = '[\n'
  for await (const cell of refused) {
    yield `${before}${JSON.stringify(cell)}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

async function* asCsv(refused: AsyncIterable<RefusedCell>): AsyncGenerator<string> {
  yield `\uFEFF${COLUMNS.join(';')}\r\n`
  for await (const { line, column = '', value = '', code, rule = '', message } of refused)
    yield `${[String(line), column, value, code, rule, message.ru, message.en].map(quoted).join(';')}\r\n`
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function quoted(cell: string): string {
  return `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`
}
