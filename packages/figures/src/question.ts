import { COUNTED_MEASURES, type CountedMeasure } from './outcome-class.ts'
import { type BaseCells, CELL_LEVELS, type CellLevel, type ObservationPoint } from './records.ts'

/** A level of a dimension, to group and filter by. `YEARS3` are fixed windows of three years. */
export const LEVELS = [...CELL_LEVELS, 'YEARS3'] as const
export type Level = (typeof LEVELS)[number]
export const MEASURES = ['GRADUATES', ...COUNTED_MEASURES, 'DAYS_TO_JOB_P50'] as const
export type Measure = 'GRADUATES' | CountedMeasure | 'DAYS_TO_JOB_P50'

export const DIMENSION: { readonly [level in Level]: string } = {
  ORGANIZATION: 'ORGANIZATION',
  MUNICIPALITY: 'ORGANIZATION',
  SPECIALITY: 'SPECIALITY',
  SPECIALITY_GROUP: 'SPECIALITY',
  SECTOR: 'SPECIALITY',
  YEAR: 'YEAR',
  YEARS3: 'YEAR',
  SEX: 'SEX',
}

/** The next coarser level of the same dimension. */
export const PARENT: { readonly [level in Level]?: Level } = {
  ORGANIZATION: 'MUNICIPALITY',
  SPECIALITY: 'SPECIALITY_GROUP',
  SPECIALITY_GROUP: 'SECTOR',
  YEAR: 'YEARS3',
}
export const MOST_DIMENSIONS = 3
export const MOST_CELLS = 50_000
const WINDOW = 3

export type LevelFilter = { readonly level: Level; readonly in: readonly string[] }

/** What is asked of a version: one observation point, levels, and codes to pick. */
export type Question = {
  readonly levels: readonly Level[]
  readonly where: readonly LevelFilter[]
  readonly at: ObservationPoint
}

export type Fault =
  | { readonly code: 'TOO_MANY_DIMENSIONS'; readonly dimensions: readonly string[] }
  | { readonly code: 'LEVEL_TWICE'; readonly level: Level }
  | { readonly code: 'NOT_A_DIMENSION'; readonly level: Level; readonly beside: Level }
  | { readonly code: 'UNKNOWN_CODE'; readonly level: Level; readonly value: string }
  | { readonly code: 'TOO_MANY_CELLS'; readonly most: number }

/**
 * Questions are a closed set: one level of a dimension, at most three dimensions, filtered ones counted.
 * Whatever is filtered is grouped too: a filter picks rows and never adds codes up.
 */
export function faultsOf({ levels, where }: Question, cells: BaseCells): readonly Fault[] {
  const filtered = where.map(({ level }) => level)
  const twice = [...repeated(levels), ...repeated(filtered)].map((level): Fault => ({ code: 'LEVEL_TWICE', level }))
  const all = allLevels({ levels, where })
  const rivals = all.flatMap((level, place): Fault[] => {
    const beside = all.slice(0, place).find((other) => DIMENSION[other] === DIMENSION[level])
    return beside ? [{ code: 'NOT_A_DIMENSION', level, beside }] : []
  })
  const dimensions = [...new Set(all.map((level) => DIMENSION[level]))]
  const many: Fault[] = dimensions.length > MOST_DIMENSIONS ? [{ code: 'TOO_MANY_DIMENSIONS', dimensions }] : []
  const unknown = where.flatMap(({ level, in: codes }) => {
    const known = new Set(codesOf(cells, level))
    return codes.filter((value) => !known.has(value)).map((value): Fault => ({ code: 'UNKNOWN_CODE', level, value }))
  })
  const faults = [...twice, ...rivals, ...many, ...unknown]
  return faults.length > 0 || !hasTooManyCells({ levels, where }, cells)
    ? faults
    : [{ code: 'TOO_MANY_CELLS', most: MOST_CELLS }]
}

/** Found out before a cell is built, and no further than to the first that is too many. */
function hasTooManyCells({ levels, where }: Pick<Question, 'levels' | 'where'>, cells: BaseCells): boolean {
  const all = allLevels({ levels, where })
  const places = all.map((level) => placesOf(cells, level))
  const counts = all.map((level) => codesOf(cells, level).length)
  const kept = all.map((level, at) => {
    const filter = where.find((one) => one.level === level)
    const wanted = filter && new Set(filter.in)
    return wanted ? codesOf(cells, level).map((code) => wanted.has(code)) : new Array(counts[at]!).fill(true)
  })
  if (kept.reduce((product, codes) => product * codes.filter(Boolean).length, 1) <= MOST_CELLS) return false
  const seen = new Set<number>()
  for (let base = 0; base < cells.size; base += 1) {
    if (!places.every((place, at) => kept[at]![place[base]!])) continue
    seen.add(places.reduce((key, place, at) => key * counts[at]! + place[base]!, 0))
    if (seen.size > MOST_CELLS) return true
  }
  return false
}

/** The levels a row of the answer has keys of: those asked for, then those only filtered. */
export function allLevels({ levels, where }: Pick<Question, 'levels' | 'where'>): readonly Level[] {
  return [...new Set([...levels, ...where.map(({ level }) => level)])]
}

/** All codes of a level, in their order. */
export function codesOf({ codes }: BaseCells, level: Level): readonly string[] {
  return level === 'YEARS3' ? [...new Set(codes.YEAR.map(windowOf))] : codes[level as CellLevel]
}

/** Of each code of a level the code of the next coarser one, where the version knows but one. */
export function parentsIn(cells: BaseCells, level: Level): ReadonlyMap<string, string> {
  const parent = PARENT[level]
  if (!parent) return new Map()
  const [own, above] = [codesOf(cells, level), codesOf(cells, parent)]
  const [places, wider] = [placesOf(cells, level), placesOf(cells, parent)]
  const found = new Map<string, string | undefined>()
  for (let base = 0; base < cells.size; base += 1) {
    const [code, upper] = [own[places[base]!]!, above[wider[base]!]!]
    found.set(code, !found.has(code) || found.get(code) === upper ? upper : undefined)
  }
  return new Map([...found].flatMap(([code, upper]) => (upper === undefined ? [] : [[code, upper]])))
}

/** Of each base cell the place of its code among `codesOf`. */
export function placesOf(cells: BaseCells, level: Level): Uint16Array {
  if (level !== 'YEARS3') return cells.levels[level as CellLevel]
  const windows = codesOf(cells, level)
  const places = cells.codes.YEAR.map((year) => windows.indexOf(windowOf(year)))
  return cells.levels.YEAR.map((year) => places[year]!)
}

/** The fixed window of a year: 2019–2021, 2022–2024 … */
function windowOf(year: string): string {
  const first = Math.floor(Number(year) / WINDOW) * WINDOW
  return `${first}-${first + WINDOW - 1}`
}

function repeated<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))]
}
