import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import JSONstat from 'jsonstat-toolkit'
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedVersion } from '../../test/versions.ts'
import type { Asked } from '../cube/ask.ts'
import { jsonStatOf } from '../cube/json-stat.ts'
import { pageOf } from '../cube/page.ts'
import { resultOf } from '../cube/statistics.ts'
import { type Format, writtenAs } from './table.ts'

const { version } = inventedVersion('v1', '2026-01-10', {
  ...{ graduates: 3_000, colleges: 5, specialities: 12, years: 4, points: 2 },
})
const asked: Asked = {
  levels: ['SPECIALITY', 'YEAR'],
  where: [],
  measures: ['GRADUATES', 'IN_WORK', 'PAY_P50'],
  at: 'M6',
  totals: false,
}
const page = pageOf(version, asked, { policy: 'PUBLIC' }, { first: 10_000 })
/** A name that a spreadsheet would run, with its own quotes and separator. */
const NASTY = '=1+1; "Сварка"'
const answered = resultOf({
  ...{ page, version, asked, reader: { policy: 'PUBLIC' }, locale: 'RU', skip: 0 },
  names: async (_, code) => (code === page.rows[0]!.codes[0] ? NASTY : code),
})
const written = (format: Format) => writtenAs(format, answered)
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const shown = page.rows.map(({ cells: [, inWork] }) => inWork!.figure!)

const hasPandas = spawnSync('python3', ['-c', 'import pandas, pyarrow, openpyxl']).status === 0
const READ_BACK = `import json, pandas, pyarrow.parquet
share = 'Работают, M6: доля, %'
known = lambda column: [None if pandas.isna(value) else float(value) for value in column]
table = pyarrow.parquet.read_table('figures.parquet')
print(json.dumps({
  'csv': known(pandas.read_csv('figures.csv', sep=';', decimal=',', encoding='utf-8-sig')[share]),
  'xlsx': known(pandas.read_excel('figures.xlsx', sheet_name='Данные')[share]),
  'parquet': known(table.to_pandas()['IN_WORK_SHARE']),
  'types': [str(table.schema.field(name).type) for name in ('SPECIALITY', 'GRADUATES', 'IN_WORK_STATUS')],
}))`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'figures-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('an export, read back by another program', () => {
  it('CSV: a byte order mark, semicolons, decimal commas, codes beside labels, no formulas', async () => {
    const text = textOf(await written('CSV'))
    expect(text.startsWith('\uFEFF')).toBe(true)
    const [head, ...rows] = parse(text, { bom: true, delimiter: ';' }) as string[][]
    expect(head!.slice(0, 4)).toEqual(['Специальность, код', 'Специальность', 'Год выпуска, код', 'Год выпуска'])
    expect(rows.length).toBe(page.totalCount)
    const [share, status] = [head!.indexOf('Работают, M6: доля, %'), head!.indexOf('Работают, M6: состояние')]
    expect(rows.map((row) => [row[share], row[status]])).toEqual(
      shown.map((figure) => [figure.share === null ? '' : String(figure.share).replace('.', ','), figure.status]),
    )
    expect(rows[0]![1]).toBe(`'${NASTY}`)
  })

  it('CSV: tenths of a per cent, of a thousand people and more, with a comma', async () => {
    const bySex = { ...asked, levels: ['SEX'] as const, measures: ['IN_WORK'] as const }
    const whole = { ...answered, asked: bySex, page: pageOf(version, bySex, { policy: 'PUBLIC' }, { first: 10 }) }
    const shares = whole.page.rows.map(({ cells }) => cells[0]!.figure!.share!)
    expect(shares.some((share) => !Number.isInteger(share))).toBe(true)
    const [head, ...rows] = parse(textOf(await writtenAs('CSV', whole)), { bom: true, delimiter: ';' }) as string[][]
    const at = head!.indexOf('Работают, M6: доля, %')
    expect(rows.map((row) => row[at])).toEqual(shares.map((share) => String(share).replace('.', ',')))
  })

  it('XLSX: a sheet of data and one that says how it is made', async () => {
    const sheets = await readExcelFile(Buffer.from(await written('XLSX')))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Данные', 'Метод'])
    const [head, ...rows] = sheets[0]!.data
    const share = head!.indexOf('Работают, M6: доля, %')
    expect(rows.map((row) => row[share])).toEqual(shown.map((figure) => figure.share))
    expect(rows[0]![1]).toBe(NASTY)
    expect(sheets[1]!.data.map(([name]) => name)).toEqual(expect.arrayContaining(['Версия данных', 'Работают']))
  })

  it('Parquet: stable names, types, nulls where a figure is withheld', async () => {
    const path = join(folder, 'figures.parquet')
    writeFileSync(path, await written('PARQUET'))
    const duckdb = await (await DuckDBInstance.create(':memory:')).connect()
    const read = await duckdb.runAndReadAll(`SELECT * FROM read_parquet('${path}')`)
    const rows = read.getRowObjectsJS()
    expect(read.columnNames().slice(0, 6)).toEqual([
      ...['SPECIALITY', 'SPECIALITY_LABEL', 'YEAR', 'YEAR_LABEL', 'GRADUATES', 'GRADUATES_STATUS'],
    ])
    expect(rows.map((row) => [row.IN_WORK_SHARE, row.IN_WORK_STATUS, row.PAY_P50])).toEqual(
      shown.map(({ share, status }) => [share, status, null]),
    )
    const about = await duckdb.runAndReadAll(`SELECT decode(value) AS said FROM parquet_kv_metadata('${path}')`)
    expect(about.getRowsJS().flat()).toEqual(expect.arrayContaining(['v1', 'KADRY-1']))
    duckdb.closeSync()
  })

  it('JSON-stat 2.0: a dimension for each level and one of measures, statuses beside the values', async () => {
    const dataset = JSONstat(JSON.parse(new TextDecoder().decode(await written('JSON_STAT'))))
    expect([dataset.class, dataset.id]).toEqual(['dataset', ['SPECIALITY', 'YEAR', 'MEASURE']])
    for (const [row, { codes }] of page.rows.entries()) {
      const [SPECIALITY, YEAR] = codes
      const cell = dataset.Data({ SPECIALITY, YEAR, MEASURE: 'IN_WORK.M6' })
      expect(cell.value).toBe(shown[row]!.share)
      expect(cell.status === 'c').toBe(shown[row]!.status === 'SMALL_BASE')
    }
    expect(await jsonStatOf(answered)).toEqual(JSON.parse(new TextDecoder().decode(await written('JSON_STAT'))))
  })

  it.skipIf(!hasPandas)(
    'pandas: CSV, XLSX and Parquet are one table (skipped where python3 has no pandas)',
    async () => {
      for (const [format, name] of [
        ['CSV', 'figures.csv'],
        ['XLSX', 'figures.xlsx'],
        ['PARQUET', 'figures.parquet'],
      ] as const)
        writeFileSync(join(folder, name), await written(format))
      const said = JSON.parse(execFileSync('python3', ['-c', READ_BACK], { cwd: folder, encoding: 'utf8' }))
      const shares = shown.map(({ share }) => share)
      expect(said).toEqual({ csv: shares, xlsx: shares, parquet: shares, types: ['string', 'double', 'string'] })
    },
  )
})
