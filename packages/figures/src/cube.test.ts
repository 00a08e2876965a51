import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Ask, answer, type Publication } from './answer.ts'
import { answerBy, arrayCube, type Cube } from './cube.ts'
import { drawing } from './draw.ts'
import { lockedFile } from './locked-file.ts'
import { parquetCube, writeParquet } from './parquet-cube.ts'
import { KADRY_1 } from './policy.ts'
import { population } from './population.ts'
import { MEASURES } from './question.ts'
import { picking, randomQuestions } from './random-questions.ts'
import { recordsOf } from './records.ts'

const RUNS = Number(process.env.PROPERTY_RUNS ?? 100)
const draw = drawing(new Uint8Array(16).fill(7))
const people = population(41, { graduates: 4000, colleges: 9, specialities: 20, years: 4, points: 2 })
const records = recordsOf(people, new Uint8Array(32).fill(6))
const { file } = lockedFile(records, draw, KADRY_1)
const publication: Publication = { file, policy: KADRY_1, draw, stages: { M6: { 2020: 'REVISED' } } }

let folder: string
let duckdb: DuckDBConnection
let parquet: Cube
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cube-'))
  duckdb = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  await duckdb.run('SET parquet_metadata_cache = true')
  await writeParquet(file, duckdb, folder)
  parquet = parquetCube(duckdb, folder)
})
afterAll(() => {
  duckdb.closeSync()
  rmSync(folder, { recursive: true })
})

it(`every engine gives the same figures, for ${RUNS} random questions`, async () => {
  const pick = picking(12)
  for (const question of randomQuestions(file.cells, pick, RUNS, ['M3', 'M6', 'M12'])) {
    const measures = [...new Set(['GRADUATES' as const, pick(MEASURES), pick(MEASURES)])]
    const ask: Ask = { ...question, measures, first: 20, skip: pick([0, 0, 7]) }
    const expected = answer(publication, ask)
    expect(await answerBy(arrayCube(file), publication, ask)).toEqual(expected)
    expect(await answerBy(parquet, publication, ask)).toEqual(expected)
  }
})

it('thresholds and orders read the same figures by every engine', async () => {
  const ask: Ask = {
    ...{ levels: ['ORGANIZATION', 'SPECIALITY', 'YEAR'], where: [], at: 'M6', measures: ['IN_WORK'], first: 1000 },
    ...{ having: [{ measure: 'IN_WORK', gte: 60 }], orderBy: [{ measure: 'DAYS_TO_JOB_P50', descending: true }] },
    totals: true,
  }
  const expected = answer(publication, ask)
  expect('rows' in expected && expected.rows.length > 10).toBe(true)
  expect(await answerBy(parquet, publication, ask)).toEqual(expected)
})

it('a filter’s code is a value and never a part of the query', async () => {
  const code = "x') OR true --"
  const block = await parquet.cells({ levels: [], where: [{ level: 'SECTOR', in: [code] }], at: 'M6', days: false })
  expect(block.size).toBe(0)
})

it('days that were not asked for are refused, not taken for none', async () => {
  const block = await parquet.cells({ levels: ['SEX'], where: [], at: 'M6', days: false })
  expect(() => block.days(0)).toThrow('were not asked for')
})
