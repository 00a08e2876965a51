/**
 * Protected figures beside DuckDB in memory over the same rows, in one run: groups of one, two and three
 * dimensions. Ours: noise, limits and rounding included, a page of 100 rows and the whole release. DuckDB's:
 * the same eight counts of codes already numbered, unprotected, read as JavaScript rows. `pnpm bench:statistics [GRADUATES]`; wall
 * milliseconds, medians, the sides in turns.
 */
import { DuckDBInstance } from '@duckdb/node-api'
import { answer, type Publication } from '@kadry/figures/answer'
import { drawing } from '@kadry/figures/draw'
import { lockedFile } from '@kadry/figures/locked-file'
import { COUNTED, type CountedMeasure } from '@kadry/figures/outcome-class'
import { KADRY_1 } from '@kadry/figures/policy'
import { population } from '@kadry/figures/population'
import type { Level } from '@kadry/figures/question'
import { CELL_LEVELS, recordsOf } from '@kadry/figures/records'

const GRADUATES = Number(process.argv[2] ?? 1_000_000)
const ROUNDS = 7
const MEASURES = [
  'IN_WORK',
  'EMPLOYED',
  'SELF_EMPLOYED',
  'STUDY',
  'MILITARY',
  'UNKNOWN',
  'IN_SPECIALITY',
] as const satisfies readonly CountedMeasure[]
const GROUPS: readonly (readonly Level[])[] = [
  ['ORGANIZATION'],
  ['ORGANIZATION', 'YEAR'],
  ['ORGANIZATION', 'SPECIALITY', 'YEAR'],
]
const say = (line: string) => process.stdout.write(`${line}\n`)

const records = recordsOf(population(7, { graduates: GRADUATES }), new Uint8Array(32).fill(3))
const { cells, cellOf, points } = records
const draw = drawing(new Uint8Array(16).fill(9))
const began = performance.now()
const { file } = lockedFile(records, draw, KADRY_1)
say(
  `${records.size} graduates, ${cells.size} base cells; locked and summed in ${((performance.now() - began) / 1000).toFixed(1)} s`,
)
const publication: Publication = { file, policy: KADRY_1, draw, stages: {} }

const duckdb = await (await DuckDBInstance.create(':memory:')).connect()
await duckdb.run(`CREATE TABLE people (${CELL_LEVELS.map((level) => `"${level}" USMALLINT`).join()}, outcome UTINYINT)`)
const appender = await duckdb.createAppender('people')
for (let row = 0; row < records.size; row += 1) {
  for (const level of CELL_LEVELS) appender.appendUSmallInt(cells.levels[level][cellOf[row]!]!)
  appender.appendUTinyInt(points.M12.classes[row]!)
  appender.endRow()
}
appender.closeSync()

for (const levels of GROUPS) {
  const ask = { levels, where: [], at: 'M12', measures: ['GRADUATES', ...MEASURES] } as const
  const by = levels.map((level) => `"${level}"`).join()
  const counts = MEASURES.map((one) => `count(*) FILTER (outcome IN (${COUNTED[one].features.join()}))`)
  const sql = `SELECT ${by}, count(*), ${counts.join()} FROM people GROUP BY ${by} ORDER BY ${by}`
  const sides = {
    page: () => answer(publication, { ...ask, first: 100 }),
    whole: () => answer(publication, { ...ask, first: 50_000 }),
    duckdb: async () => (await duckdb.runAndReadAll(sql)).getRowsJS(),
  }
  const times = { page: [] as number[], whole: [] as number[], duckdb: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, run] of Object.entries(sides) as [keyof typeof sides, () => unknown][]) {
      const start = performance.now()
      await run()
      times[name].push(performance.now() - start)
    }
  const median = (name: keyof typeof sides) => times[name].sort((a, b) => a - b)[ROUNDS >> 1]!
  const theirs = median('duckdb')
  const ratio = (name: 'page' | 'whole') =>
    `${median(name).toFixed(1)} ms (${(median(name) / theirs).toFixed(2)} of DuckDB)`
  say(`${levels.join(' × ')}: page of 100 ${ratio('page')}, whole ${ratio('whole')}; DuckDB ${theirs.toFixed(1)} ms`)
}
say(`memory of this process, both sides: ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`)
duckdb.closeSync()
