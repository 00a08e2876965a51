import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { RefusedCell } from './ledger.ts'

const HEADER = `\uFEFF${['line', 'column', 'value', 'code', 'rule', 'message_ru', 'message_en'].join(';')}\r\n`
/**
 * As a Russian Excel opens it: semicolons, and UTF-8 with a mark. What it would take for a formula is made a
 * text.
 */
const EXCEL = { delimiter: ';', record_delimiter: '\r\n', escape_formulas: true, quoted: true }

/** Writes what was refused, one cell a row: JSON where the name ends so, otherwise CSV for a spreadsheet. */
export async function writeReport(path: string, refused: AsyncIterable<RefusedCell>): Promise<void> {
  const file = createWriteStream(path)
  if (path.endsWith('.json')) await pipeline(Readable.from(asJson(refused)), file)
  else {
    file.write(HEADER)
    await pipeline(Readable.from(rowsOf(refused)), stringify(EXCEL), file)
  }
}

async function* asJson(refused: AsyncIterable<RefusedCell>): AsyncGenerator<string> {
  let before = '[\n'
  for await (const cell of refused) {
    yield `${before}${JSON.stringify(cell)}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

async function* rowsOf(refused: AsyncIterable<RefusedCell>): AsyncGenerator<readonly (string | number)[]> {
  for await (const { line, column = '', value = '', code, rule = '', message } of refused)
    yield [line, column, value, code, rule, message.ru, message.en]
}
