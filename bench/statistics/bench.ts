/**
 * Protected figures beside DuckDB in memory over the same rows, in one run: groups of one, two and three
 * dimensions, counts and medians; a page of 100 rows and the whole release, in a process that holds the
 * version alone. DuckDB's: the same counts of codes already numbered, unprotected, read as JavaScript rows.
 * Every graduate has three outcomes: 3,000,000 rows of spells' outcomes for 1,000,000 people. Beside them a
 * naive aggregation in MongoDB over MONGO_GRADUATES of them, on the embedded server.
 * `pnpm bench:statistics [GRADUATES]`; wall milliseconds, medians, the sides in turns.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Ask } from '@kadry/figures/answer'
import { columnsOf } from '@kadry/figures/columns'
import { drawing } from '@kadry/figures/draw'
import { lockedFile } from '@kadry/figures/locked-file'
import { COUNTED, type CountedMeasure } from '@kadry/figures/outcome-class'
import { KADRY_1 } from '@kadry/figures/policy'
import { population } from '@kadry/figures/population'
import type { Level } from '@kadry/figures/question'
import { CELL_LEVELS, NO_DAYS, type Records, recordsOf } from '@kadry/figures/records'
import type { Answered, Asked } from './engine.ts'
import { naiveMongo } from './naive-mongo.ts'

const GRADUATES = Number(process.argv[2] ?? 1_000_000)
const MONGO_GRADUATES = Number(process.env.MONGO_GRADUATES ?? 50_000)
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
const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1)

const folder = mkdtempSync(join(tmpdir(), 'kadry-bench-'))
const records = cut()
const engine = fork(join(import.meta.dirname, 'engine.ts'), [folder])
await once(engine, 'message')
const duckdb = await (await DuckDBInstance.create(':memory:')).connect()
try {
  await fill(records)
  for (const levels of GROUPS) {
    const by = levels.map((level) => `"${level}"`).join()
    const counts = MEASURES.map((one) => `count(*) FILTER (outcome IN (${COUNTED[one].features.join()}))`)
    await compare(`${levels.join(' × ')}, eight counts`, { levels, measures: ['GRADUATES', ...MEASURES] }, [
      `SELECT ${by}, count(*), ${counts.join()} FROM people GROUP BY ${by} ORDER BY ${by}`,
    ])
    await compare(`${levels.join(' × ')}, medians`, { levels, measures: ['DAYS_TO_JOB_P50'] }, [
      `SELECT ${by}, quantile_cont(days, 0.5) FROM people GROUP BY ${by} ORDER BY ${by}`,
    ])
  }
  const levels = GROUPS[2]!
  const ask: Ask = { levels, where: [], at: 'M12', measures: ['GRADUATES', ...MEASURES], first: 100 }
  const { ms, rssMb } = await asked({ ask, analysts: 16, times: 40 })
  const [p50, p99] = [at(ms, 0.5), at(ms, 0.99)]
  say(`16 analysts at once: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (${(p99 / p50).toFixed(2)} × p50)`)
  say(`memory of the process that answers: ${rssMb.toFixed(0)} MB`)
  if (MONGO_GRADUATES > 0) await naiveMongo(records, MONGO_GRADUATES, MEASURES, ROUNDS, say)
} finally {
  engine.kill()
  duckdb.closeSync()
  rmSync(folder, { recursive: true })
}

/** A version out of people, in the folder from which the engine reads it. */
function cut(): Records {
  const people = population(7, { graduates: GRADUATES })
  const began = performance.now()
  const found = recordsOf(people, new Uint8Array(32).fill(3))
  const sorted = seconds(began)
  const { file } = lockedFile(found, drawing(new Uint8Array(16).fill(9)), KADRY_1)
  const columns = columnsOf(file)
  for (const [name, bytes] of columns) writeFileSync(join(folder, name), bytes)
  const size = [...columns.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  say(
    `${found.size} graduates, ${3 * found.size} outcomes, ${found.cells.size} base cells: keyed and sorted in ${sorted} s, cut in ${seconds(began)} s, ${(size / 2 ** 20).toFixed(1)} MB of columns`,
  )
  return found
}

async function fill({ cells, cellOf, points, size }: Records): Promise<void> {
  const levels = CELL_LEVELS.map((level) => `"${level}" USMALLINT`).join()
  await duckdb.run(`CREATE TABLE people (${levels}, outcome UTINYINT, days SMALLINT)`)
  const appender = await duckdb.createAppender('people')
  for (let row = 0; row < size; row += 1) {
    for (const level of CELL_LEVELS) appender.appendUSmallInt(cells.levels[level][cellOf[row]!]!)
    appender.appendUTinyInt(points.M12.classes[row]!)
    const days = points.M12.days[row]!
    if (days === NO_DAYS) appender.appendNull()
    else appender.appendSmallInt(days)
    appender.endRow()
  }
  appender.closeSync()
}

async function compare(name: string, part: Pick<Ask, 'levels' | 'measures'>, [sql]: [string]): Promise<void> {
  const ask = { ...part, where: [], at: 'M12' } as const
  const times: { readonly [side: string]: number[] } = { page: [], whole: [], duckdb: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    times.page!.push(...(await asked({ ask: { ...ask, first: 100 } })).ms)
    times.whole!.push(...(await asked({ ask: { ...ask, first: 50_000 } })).ms)
    const start = performance.now()
    JSON.stringify((await duckdb.runAndReadAll(sql)).getRowsJson())
    times.duckdb!.push(performance.now() - start)
  }
  const [page, whole, theirs] = ['page', 'whole', 'duckdb'].map((side) => at(times[side]!, 0.5)) as [
    number,
    number,
    number,
  ]
  const ratio = (ms: number) => `${ms.toFixed(1)} ms (${(ms / theirs).toFixed(2)} of DuckDB)`
  say(`${name}: page of 100 ${ratio(page)}, whole ${ratio(whole)}; DuckDB ${theirs.toFixed(1)} ms`)
}

async function asked(what: Asked): Promise<Answered> {
  engine.send(what)
  const [answered] = await once(engine, 'message')
  return answered as Answered
}

function at(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))]!
}
