import { type Column, type Columns, folded, type Places } from './columns.ts'
import { FileError } from './file-refusal.ts'
import type { Importer } from './importer.ts'

const LONGEST_SHOWN = 80

export function headings([name, { ru }]: readonly [string, Column]): string[] {
  return [folded(name), folded(ru)]
}

/**
 * A separator at the end of the header makes a column without a name. Throws a `FileError` that says where it
 * stands.
 */
export function refuseUnnamed(header: readonly string[]): void {
  const unnamed = header.flatMap((heading, place) => (folded(heading) === '' ? [place + 1] : []))
  if (unnamed.length === 0) return
  const list = unnamed.slice(0, 5).join(', ')
  throw new FileError(
    'UNKNOWN_COLUMNS',
    `Колонка без заголовка: ${list}-я (пустой заголовок). Удалите её во всех строках или назовите.`,
    `A column has no heading: number ${list} (an empty heading). Remove it from every row, or name it.`,
    1,
  )
}

/**
 * A first line with numbers among its cells and no known heading is a row: the file has no header. Throws a
 * `FileError`.
 */
export function refuseHeadless(header: readonly string[], isKnown: (heading: string) => boolean): void {
  if (header.some(isKnown) || !header.some(isNumeric)) return
  const seen = header.slice(0, 3).map(shown).join(', ')
  throw new FileError(
    'NO_HEADER',
    `В первой строке уже данные (${seen}): добавьте над ней строку заголовков.`,
    `The first line is a row already (${seen}): put a line of headings above it.`,
    1,
  )
}

/** Two looks at the cell: of one pattern for both the time grows with the square of a cell's length. */
function isNumeric(cell: string): boolean {
  return /^[\d\s.,/-]+$/.test(cell) && /\d/.test(cell)
}

/** The importer that was named, or the one to which all headings belong. Throws a `FileError`. */
export function choose<Services>(
  importers: readonly Importer<Services>[],
  header: readonly string[],
  kind: string | undefined,
): Importer<Services> {
  const names = importers.map(({ name }) => name).join(', ')
  const fitting = importers.filter(({ name, columns }) => (kind === undefined ? fits(columns, header) : name === kind))
  if (fitting.length === 1) return fitting[0]!
  if (kind === undefined)
    throw new FileError(
      'UNKNOWN_KIND',
      `По заголовку не понять, что в файле; назовите вид: ${names}.${unfitting(importers, header, 'Лишние колонки', 'не хватает')}`,
      `The header does not say what the file holds; name the kind: ${names}.${unfitting(importers, header, 'Unknown columns', 'missing')}`,
      1,
    )
  throw new FileError('UNKNOWN_KIND', `Такого вида нет; есть: ${names}.`, `No such kind; there are: ${names}.`)
}

/** What the header has too much and too little for the kind of file that it comes nearest to. */
function unfitting<Services>(
  importers: readonly Importer<Services>[],
  header: readonly string[],
  unknown: string,
  missing: string,
): string {
  const [nearest] = importers
    .map(({ name, columns }) => {
      const own = Object.entries(columns)
      const isOwn = (heading: string) => own.some((one) => headings(one).includes(folded(heading)))
      const more = header.filter((heading) => !isOwn(heading))
      const less = own.filter(
        (one) => one[1].must && !header.some((heading) => headings(one).includes(folded(heading))),
      )
      return { name, more, less: less.map(([column]) => column) }
    })
    .toSorted((a, b) => a.more.length + a.less.length - b.more.length - b.less.length)
  if (!nearest || nearest.more.length === header.length || nearest.more.length + nearest.less.length === 0) return ''
  const parts = [
    ...(nearest.more.length > 0 ? [`${unknown}: ${nearest.more.slice(0, 5).map(shown).join(', ')}`] : []),
    ...(nearest.less.length > 0 ? [`${missing}: ${nearest.less.join(', ')}`] : []),
  ]
  return ` ${nearest.name}: ${parts.join('; ')}.`
}

function fits(columns: Columns, header: readonly string[]): boolean {
  const found = new Set(header.map(folded))
  const own = new Set(Object.entries(columns).flatMap(headings))
  const wanted = Object.entries(columns).filter(([, { must }]) => must)
  return (
    [...found].every((name) => own.has(name)) && wanted.every((one) => headings(one).some((name) => found.has(name)))
  )
}

export function placesOf<Services>({ columns }: Importer<Services>, header: readonly string[]): Places {
  const named = Object.entries(columns)
  const places = header.map((heading, place) => {
    const found = named.find((one) => headings(one).includes(folded(heading)))
    return [place, found?.[0], found?.[1]] as const
  })
  const unknown = places.filter(([, name]) => name === undefined).map(([place]) => header[place]!)
  const all = named.map(([name]) => name).join(', ')
  if (unknown.length > 0) throw headerError('UNKNOWN_COLUMNS', unknown, 'Неизвестные колонки', 'Unknown columns', all)
  const missing = named.filter(([name, { must }]) => must && !places.some(([, one]) => one === name))
  if (missing.length > 0)
    throw headerError(
      'MISSING_COLUMNS',
      missing.map(([name]) => name),
      'Нет обязательных колонок',
      'Required columns are missing',
      all,
    )
  const twice = places.filter(([place, name]) => places.some(([other, same]) => same === name && other < place))
  if (twice.length > 0)
    throw headerError(
      'REPEATED_COLUMNS',
      twice.map(([place]) => header[place]!),
      'Колонки повторяются',
      'Columns are repeated',
      all,
    )
  return places as Places
}

function headerError(
  code: 'UNKNOWN_COLUMNS' | 'MISSING_COLUMNS' | 'REPEATED_COLUMNS',
  names: readonly string[],
  ru: string,
  en: string,
  all: string,
): FileError {
  const list = names.slice(0, 5).map(shown).join(', ')
  return new FileError(code, `${ru}: ${list}. Возможны: ${all}.`, `${en}: ${list}. Possible: ${all}.`, 1)
}

/** What a file says, in a form that can be shown anywhere. */
export function shown(text: string): string {
  return [...text.replace(/\s+/g, ' ')]
    .slice(0, LONGEST_SHOWN)
    .join('')
    .replace(/[\p{Cc}\p{Cf}]/gu, (one) => `\\u${one.codePointAt(0)!.toString(16).padStart(4, '0')}`)
}
