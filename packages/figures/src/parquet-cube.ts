import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { CellBlock, Group } from './cells.ts'
import type { CellQuery, Cube } from './cube.ts'
import type { LockedFile } from './locked-file.ts'
import { FEATURES } from './outcome-class.ts'
import { allLevels, codesOf, LEVELS, placesOf } from './question.ts'
import { OBSERVATION_POINTS, type ObservationPoint, SOURCES } from './records.ts'

const FEATURE_COLUMNS = Array.from({ length: FEATURES }, (_, feature) => `f${feature}`)
const pathOf = (folder: string, point: ObservationPoint) => join(folder, `${point}.parquet`)
const daysPathOf = (folder: string, point: ObservationPoint) => join(folder, `${point}.days.parquet`)

/**
 * Writes a version into a folder as Parquet, two files a point: base cells in their order, and days to the
 * first job. What stands there is inside, as the typed arrays are: nobody is given the folder.
 */
export async function writeParquet(file: LockedFile, duckdb: DuckDBConnection, folder: string): Promise<void> {
  for (const point of OBSERVATION_POINTS) {
    await writeCells(file, duckdb, point, pathOf(folder, point))
    await writeDays(file, duckdb, point, daysPathOf(folder, point))
  }
}

async function writeCells(file: LockedFile, duckdb: DuckDBConnection, point: ObservationPoint, path: string) {
  const { cells } = file
  const sums = file.points[point]
  const levels = LEVELS.map((level) => ({ codes: codesOf(cells, level), places: placesOf(cells, level) }))
  const columns = [
    'cell UINTEGER',
    ...LEVELS.map((level) => `"${level}" VARCHAR`),
    ...['graduates UINTEGER', 'key UBIGINT', 'observed UINTEGER', 'observed_key UBIGINT', 'sources UTINYINT'],
    ...FEATURE_COLUMNS.map((name) => `${name} DOUBLE`),
  ]
  await duckdb.run(`CREATE OR REPLACE TEMP TABLE written (${columns.join()})`)
  const rows = await duckdb.createAppender('written')
  for (let cell = 0; cell < cells.size; cell += 1) {
    rows.appendUInteger(cell)
    for (const { codes, places } of levels) rows.appendVarchar(codes[places[cell]!]!)
    rows.appendUInteger(cells.start[cell + 1]! - cells.start[cell]!)
    rows.appendUBigInt(wordOf(file.keyHigh[cell]!, file.keyLow[cell]!))
    rows.appendUInteger(sums.people[cell]!)
    rows.appendUBigInt(wordOf(sums.keyHigh[cell]!, sums.keyLow[cell]!))
    rows.appendUTinyInt(sums.sources[cell]!)
    for (let feature = 0; feature < FEATURES; feature += 1)
      rows.appendDouble(sums.corrected[cell * FEATURES + feature]!)
    rows.endRow()
  }
  rows.closeSync()
  await duckdb.run(`COPY written TO ${quoted(path)} (FORMAT parquet)`)
}

async function writeDays(file: LockedFile, duckdb: DuckDBConnection, point: ObservationPoint, path: string) {
  const { days, dayStart } = file.points[point]
  await duckdb.run('CREATE OR REPLACE TEMP TABLE written (cell UINTEGER, days SMALLINT)')
  const rows = await duckdb.createAppender('written')
  for (let cell = 0; cell < file.cells.size; cell += 1)
    for (const one of days.subarray(dayStart[cell]!, dayStart[cell + 1]!)) {
      rows.appendUInteger(cell)
      rows.appendSmallInt(one)
      rows.endRow()
    }
  rows.closeSync()
  await duckdb.run(`COPY written TO ${quoted(path)} (FORMAT parquet)`)
}

/**
 * DuckDB over the folder that `writeParquet` wrote, or over one in object storage: for versions that no
 * longer fit into the memory of a service (docs/decisions/153). The connection is the caller's.
 */
export function parquetCube(duckdb: DuckDBConnection, folder: string): Cube {
  return {
    cells: async (query) => {
      const asked = sqlOf(query)
      const read = await duckdb.runAndReadAll(
        `SELECT ${asked.keys} list_sort(list(DISTINCT "YEAR") FILTER (observed > 0)), ${SUMS}
         FROM read_parquet(${quoted(pathOf(folder, query.at))}) ${asked.where} ${asked.groups}`,
        asked.codes,
      )
      const days = query.days ? await daysBy(duckdb, folder, query) : undefined
      return blockOf(read.getRowsJS() as unknown as readonly Sums[], allLevels(query).length, days)
    },
  }
}

async function daysBy(duckdb: DuckDBConnection, folder: string, query: CellQuery): Promise<DaysOf> {
  const asked = sqlOf(query)
  const read = await duckdb.runAndReadAll(
    `SELECT ${asked.keys} list_sort(list(days)) FROM read_parquet(${quoted(pathOf(folder, query.at))})
     JOIN read_parquet(${quoted(daysPathOf(folder, query.at))}) USING (cell) ${asked.where} ${asked.groups}`,
    asked.codes,
  )
  const rows = read.getRowsJS() as unknown as readonly (readonly [...string[], number[]])[]
  return new Map(rows.map((row) => [keyOf(row.slice(0, -1) as string[]), Int16Array.from(row.at(-1) as number[])]))
}

type DaysOf = ReadonlyMap<string, Int16Array>
/** Codes of the levels, then years, then what `SUMS` names. */
type Sums = readonly unknown[]
const SUMS = [
  ...[
    'sum(graduates)::UINTEGER',
    'bit_xor(key)',
    'sum(observed)::UINTEGER',
    'bit_xor(observed_key)',
    'bit_or(sources)',
  ],
  ...FEATURE_COLUMNS.map((name) => `sum(${name})`),
].join()

function sqlOf({ levels, where }: CellQuery) {
  const names = allLevels({ levels, where }).map((level) => `"${level}"`)
  const codes = where.flatMap(({ in: kept }) => kept)
  let place = 0
  const filters = where.map(({ level, in: kept }) => `"${level}" IN (${kept.map(() => `$${++place}`).join()})`)
  return {
    codes,
    keys: names.map((name) => `${name},`).join(' '),
    where: filters.length === 0 ? '' : `WHERE ${filters.join(' AND ')}`,
    groups: names.length === 0 ? 'HAVING count(*) > 0' : `GROUP BY ${names.join()} ORDER BY ${names.join()}`,
  }
}

function blockOf(rows: readonly Sums[], levels: number, days: DaysOf | undefined): CellBlock {
  const codes = (cell: number) => rows[cell]!.slice(0, levels) as readonly string[]
  const at = <T>(cell: number, place: number) => rows[cell]![levels + place] as T
  return {
    size: rows.length,
    codes,
    years: (cell) => at<readonly string[] | null>(cell, 0) ?? [],
    graduates: (cell) => groupOf(at(cell, 1), at(cell, 2)),
    observed: (cell) => groupOf(at(cell, 3), at(cell, 4)),
    sources: (cell) => SOURCES.filter((_, place) => at<number>(cell, 5) & (1 << place)),
    count: (cell, features) => features.reduce((sum, feature) => sum + at<number>(cell, 6 + feature), 0),
    days: (cell) => {
      if (!days) throw new RangeError('days were not asked for')
      return days.get(keyOf(codes(cell))) ?? new Int16Array(0)
    },
  }
}

function groupOf(people: number, key: bigint): Group {
  return { people, key: [Number(key >> 32n), Number(key & 0xffffffffn)] }
}

function wordOf(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low)
}

const keyOf = (codes: readonly string[]) => codes.join('\u0000')
const quoted = (path: string) => `'${path.replaceAll("'", "''")}'`
