import { isDay } from '@kadry/domain/day'
import { tidyOktmo } from '@kadry/domain/identifiers'
import { textProblems, tidy } from '@kadry/domain/input'
import { type InputProblem, problem, type Text } from '@kadry/domain/refusal'

/** One column of a file: how it may be headed, and what a cell of it means. */
export type Column<Value = unknown, Must extends boolean = boolean> = {
  /** The Russian heading; the English one is the key of the column. */
  readonly ru: string
  /** Whether the file must have the column and every row a value. */
  readonly must: Must
  /** The cell as `tidy` gives it. */
  readonly read: (cell: string) => { readonly value: Value } | { readonly code: string; readonly message: Text }
}
export type Columns = Readonly<Record<string, Column>>

type ValueOf<One> = One extends Column<infer Value> ? Value : never
/** What a row of these columns is, once all its cells have been read. */
export type RowOf<All extends Columns> = {
  readonly [Name in keyof All as All[Name]['must'] extends true ? Name : never]: ValueOf<All[Name]>
} & { readonly [Name in keyof All as All[Name]['must'] extends true ? never : Name]?: ValueOf<All[Name]> }

const LONGEST_CELL = 2_000

export function text(ru: string): Column<string, false> {
  return { ru, must: false, read: (cell) => ({ value: cell }) }
}

/** An ОКТМО, with the spaces it is printed with or without. */
export function oktmo(ru: string): Column<string, false> {
  return { ru, must: false, read: (cell) => ({ value: tidyOktmo(cell) }) }
}

/** `2024-09-01` or `01.09.2024`, a day that exists. */
export function day(ru: string): Column<string, false> {
  return {
    ru,
    must: false,
    read: (cell) => {
      const [, dayOfMonth, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(cell) ?? []
      const iso = year ? `${year}-${month}-${dayOfMonth}` : cell
      return isDay(iso)
        ? { value: iso }
        : {
            code: 'DAY',
            message: {
              ru: 'Ожидается существующий день: 2024-09-01 или 01.09.2024.',
              en: 'Expected an existing day: 2024-09-01 or 01.09.2024.',
            },
          }
    },
  }
}

export function oneOf<const Value extends string>(ru: string, values: readonly Value[]): Column<Value, false> {
  return {
    ru,
    must: false,
    read: (cell) => {
      const value = values.find((one) => one === cell.toUpperCase())
      return value
        ? { value }
        : {
            code: 'ONE_OF',
            message: { ru: `Допустимо: ${values.join(', ')}.`, en: `Allowed: ${values.join(', ')}.` },
          }
    },
  }
}

export function wholeNumber(ru: string, from: number, to: number): Column<number, false> {
  return {
    ru,
    must: false,
    read: (cell) => {
      const value = /^\d{1,9}$/.test(cell) ? Number(cell) : Number.NaN
      return value >= from && value <= to
        ? { value }
        : {
            code: 'NUMBER',
            message: { ru: `Целое число от ${from} до ${to}.`, en: `A whole number from ${from} to ${to}.` },
          }
    },
  }
}

/** Several values in one cell, with `|` between them. */
export function several<Value>(column: Column<Value>): Column<readonly Value[], false> {
  return {
    ru: column.ru,
    must: false,
    read: (cell) => {
      const values: Value[] = []
      for (const part of cell.split('|').map((one) => one.trim())) {
        if (part === '') continue
        const read = column.read(part)
        if (!('value' in read)) return read
        values.push(read.value)
      }
      return { value: values }
    },
  }
}

export function must<Value>(column: Column<Value>): Column<Value, true> {
  return { ...column, must: true }
}

/** Which column stands at which place of the header. */
export type Places = readonly (readonly [place: number, name: string, column: Column])[]

/** A heading as it is compared: «Краткое имя», `short_name` and `ShortName` are written in many ways. */
export function folded(heading: string): string {
  return tidy(heading)
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replaceAll('ё', 'е')
}

/** The row of these cells and what is wrong with them; the path of a problem is the name of its column. */
export function readRow<All extends Columns>(
  places: Places,
  cells: readonly string[],
  width: number,
): { readonly row: RowOf<All>; readonly problems: readonly InputProblem[] } {
  const row: Record<string, unknown> = {}
  const problems: InputProblem[] = []
  if (cells.length !== width) problems.push(wrongWidth(cells.length, width))
  else
    for (const [place, name, column] of places) {
      const written = cells[place]!
      // Databases write a quote inside a value with a backslash before it.
      const cell = tidy(written.replaceAll('\\"', '"'))
      if (cell === '') {
        if (column.must) problems.push(problem(name, 'EMPTY', 'Значение обязательно.', 'A value is required.'))
        continue
      }
      if (!/^[\x20-\x7E\u0400-\u04FF«»—–№]{1,200}$/.test(written))
        problems.push(...textProblems(name, written, LONGEST_CELL))
      const read = column.read(cell)
      if ('value' in read) row[name] = read.value
      else problems.push(problem(name, read.code, read.message.ru, read.message.en))
    }
  return { row: row as RowOf<All>, problems }
}

function wrongWidth(found: number, width: number): InputProblem {
  return problem(
    [],
    'CELLS',
    `Значений в строке ${found}, в заголовке ${width}.`,
    `The row has ${found} values, the header ${width}.`,
  )
}
