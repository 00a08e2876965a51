import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { parse as parseAtOnce } from 'csv-parse/sync'
import { FileError } from './file-refusal.ts'
import { emptyFile } from './source.ts'

/** One record of a file and the line on which it begins. */
export type Line = { readonly line: number; readonly cells: readonly string[] }
export type Separator = ',' | ';' | '\t'
/** How a text is divided into cells. Where `quoted` is false a quote is a character like any other. */
export type Dialect = { readonly separator: Separator; readonly quoted: boolean }

const SEPARATORS: readonly Separator[] = [',', ';', '\t']
const LONGEST_RECORD = 1 << 20
const MOST_COLUMNS = 200
/** Characters in which the header must end. */
const LONGEST_HEADER = 1 << 16

/**
 * The records of a CSV text (RFC 4180), one after another, memory for one at a time; lines without any text
 * are left out. Throws a `FileError` that names the line of a broken quote or of a record over a million
 * characters.
 */
export async function* linesOf(text: AsyncIterable<string>, { separator, quoted }: Dialect): AsyncGenerator<Line> {
  const parser = parse({
    delimiter: separator,
    quote: quoted ? '"' : false,
    record_delimiter: '\n',
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
  })
  const input = Readable.from(text)
  input.on('error', (error) => parser.destroy(error))
  input.pipe(parser)
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (record.every((cell) => cell.trim() === '')) continue
      const breaks = record.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
      yield { line: info.lines - breaks, cells: record }
    }
  } catch (error) {
    throw error instanceof CsvError ? inWords(error) : error
  } finally {
    input.destroy()
  }
}

/**
 * The first record that is not empty, by the separator under which the most of its cells are known columns. A
 * reading that a quote makes impossible is no reading: under a wrong separator every quoted heading but the
 * first is a broken quote. Throws a `FileError`.
 */
export async function headerOf(
  text: AsyncIterable<string>,
  isKnown: (name: string) => boolean,
): Promise<{ readonly header: readonly string[]; readonly dialect: Dialect }> {
  const begun = await beginning(text)
  const readings: { header: readonly string[]; dialect: Dialect; known: number }[] = []
  let broken: unknown
  for (const separator of SEPARATORS)
    for (const quoted of separator === '\t' ? [true, false] : [true])
      try {
        const header = firstCells(begun, { separator, quoted })
        readings.push({ header, dialect: { separator, quoted }, known: header.filter(isKnown).length })
      } catch (error) {
        broken ??= error
      }
  if (broken && readings.every(({ known, dialect }) => known === 0 && !dialect.quoted)) throw broken
  const best = readings.reduce((left, right) =>
    right.known > left.known || (right.known === left.known && right.header.length > left.header.length) ? right : left,
  )
  const { header, dialect } = best
  if (header.every((cell) => cell.trim() === '')) throw emptyFile()
  if (header.length > MOST_COLUMNS)
    throw new FileError(
      'TOO_MANY_COLUMNS',
      `Колонок ${header.length}, допустимо до ${MOST_COLUMNS}.`,
      `${header.length} columns; at most ${MOST_COLUMNS} are allowed.`,
      1,
    )
  return { header, dialect }
}

/** Its first characters, without the lines that have nothing but separators. */
async function beginning(text: AsyncIterable<string>): Promise<string> {
  let begun = ''
  for await (const part of text) {
    begun = (begun + part).replace(/^(?:[;,\t "\u00A0]*\n)+/, '')
    if (begun.length >= LONGEST_HEADER && begun.includes('\n')) break
    if (begun.length > LONGEST_RECORD) throw recordTooLong(1)
  }
  return begun
}

/** A heading may have several lines where it is quoted. */
function firstCells(begun: string, { separator, quoted }: Dialect): readonly string[] {
  const options = { delimiter: separator, quote: quoted ? '"' : (false as const), record_delimiter: '\n' }
  try {
    const [cells] = parseAtOnce(begun, { ...options, relax_column_count: true, to: 1 })
    return (cells as string[] | undefined) ?? []
  } catch (error) {
    if (error instanceof CsvError) throw inWords(error)
    throw error
  }
}

function inWords(error: CsvError): FileError {
  const line = Number((error as unknown as { lines?: number }).lines ?? 1)
  if (error.code === 'CSV_MAX_RECORD_SIZE') return recordTooLong(line)
  return new FileError(
    'BROKEN_QUOTE',
    `Строка ${line}: кавычки не закрыты или стоят внутри значения. Удвойте кавычки внутри значения в кавычках.`,
    `Line ${line}: a quote is not closed, or stands inside a value. Double the quotes inside a quoted value.`,
    line,
  )
}

function recordTooLong(line: number): FileError {
  return new FileError(
    'RECORD_TOO_LONG',
    `Запись, которая заканчивается около строки ${line}, длиннее миллиона знаков: похоже, не закрыта кавычка.`,
    `The record that ends near line ${line} is longer than a million characters: a quote may be left open.`,
    line,
  )
}
