import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cellsOf } from './cells.ts'
import { drawing } from './draw.ts'
import { lockedFile } from './locked-file.ts'
import { CLASSES, COUNTED } from './outcome-class.ts'
import { KADRY_1 } from './policy.ts'
import { population } from './population.ts'
import { allLevels } from './question.ts'
import { picking, randomQuestions } from './random-questions.ts'
import { CELL_LEVELS, NO_DAYS, recordsOf } from './records.ts'
import { quantile } from './release.ts'

const RUNS = Number(process.env.PROPERTY_RUNS ?? 120)
const people = population(41, { graduates: 4000, colleges: 9, specialities: 20, years: 4, points: 3 })
const records = recordsOf(people, new Uint8Array(32).fill(6))
const { cells } = records
// Nobody is exchanged: a second engine sums what stands in the rows.
const policy = { ...KADRY_1, lock: [{ from: 1, exchanged: 0 }] }
const { file } = lockedFile(records, drawing(new Uint8Array(16).fill(7)), policy)

let duckdb: DuckDBConnection
beforeAll(async () => {
  duckdb = await (await DuckDBInstance.create(':memory:')).connect()
  const columns = [
    ...CELL_LEVELS.map((level) => `"${level}" VARCHAR`),
    '"YEARS3" VARCHAR',
    'key UBIGINT',
    'outcome UTINYINT',
    'days SMALLINT',
  ]
  await duckdb.run(`CREATE TABLE people (${columns.join(', ')})`)
  const rows = Array.from({ length: records.size }, (_, row) => {
    const cell = records.cellOf[row]!
    const codes = CELL_LEVELS.map((level) => cells.codes[level][cells.levels[level][cell]!]!)
    const year = Number(codes[CELL_LEVELS.indexOf('YEAR')])
    const window = year < 2022 ? '2019-2021' : '2022-2024'
    const key = (BigInt(records.keyHigh[row]!) << 32n) | BigInt(records.keyLow[row]!)
    const { classes, days } = records.points.M12
    return `(${[...codes, window].map((code) => `'${code}'`).join()}, ${key}, ${classes[row]}, ${days[row] === NO_DAYS ? 'NULL' : days[row]})`
  })
  await duckdb.run(`INSERT INTO people VALUES ${rows.join()}`)
})
afterAll(() => duckdb.closeSync())

it(`cells equal what DuckDB counts, combines and orders, for ${RUNS} random questions`, async () => {
  for (const question of randomQuestions(cells, picking(8), RUNS, ['M12'])) {
    const block = cellsOf(file, question)
    const ours = Array.from({ length: block.size }, (_, cell) => {
      const { people: count, key } = block.graduates(cell)
      const days = block.days(cell)
      return {
        codes: block.codes(cell).join('|'),
        people: count,
        key: (BigInt(key[0]) << 32n) | BigInt(key[1]),
        inWork: Math.round(block.count(cell, COUNTED.IN_WORK.features)),
        core: Math.round(block.count(cell, COUNTED.IN_SPECIALITY_CORE.features)),
        days: days.length === 0 ? null : [0.25, 0.5, 0.75].map((at) => quantile(days, at)),
      }
    })
    const by = allLevels(question).map((level) => `"${level}"`)
    const kept = question.where.map(
      ({ level, in: codes }) => `"${level}" IN (${codes.map((code) => `'${code}'`).join()})`,
    )
    kept.push(`outcome < ${CLASSES}`)
    const theirs = await duckdb.runAndReadAll(`
      SELECT ${by.length > 0 ? `concat_ws('|', ${by.join()})` : `''`} AS codes, count(*)::INT AS people, bit_xor(key) AS key,
        (count(*) FILTER (outcome IN (${COUNTED.IN_WORK.features.join()})))::INT AS "inWork",
        (count(*) FILTER (outcome IN (${COUNTED.IN_SPECIALITY_CORE.features.join()})))::INT AS core,
        quantile_cont(days, [0.25, 0.5, 0.75]) AS days
      FROM people WHERE ${kept.join(' AND ')} ${by.length > 0 ? `GROUP BY ${by.join()}` : ''}`)
    const byCodes = (rows: readonly { codes: unknown }[]) => new Map(rows.map((row) => [row.codes, row]))
    expect(byCodes(ours)).toEqual(byCodes(theirs.getRowObjectsJS() as { codes: unknown }[]))
  }
})
