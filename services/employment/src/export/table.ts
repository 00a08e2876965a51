import { stringify } from 'csv-stringify/sync'
import { parquetWriteBuffer } from 'hyparquet-writer'
import writeExcelFile from 'write-excel-file/node'
import { jsonStatOf } from '../cube/json-stat.ts'
import type { StatisticsResult } from '../cube/statistics.ts'
import { labelIn, methodIn, methodOf } from '../cube/words.ts'

export const FORMATS = {
  CSV: { extension: 'csv', mediaType: 'text/csv' },
  XLSX: { extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  PARQUET: { extension: 'parquet', mediaType: 'application/vnd.apache.parquet' },
  JSON_STAT: { extension: 'json', mediaType: 'application/json' },
} as const
export type Format = keyof typeof FORMATS

type Value = string | number | boolean | null
/** One column of an export: a stable name for programs, a label for people. */
type Column = { readonly name: string; readonly label: string; readonly values: readonly Value[] }

/** The file of a whole answer; the same answer gives the same bytes. */
export async function writtenAs(format: Format, answered: StatisticsResult): Promise<Uint8Array> {
  if (format === 'JSON_STAT') return new TextEncoder().encode(JSON.stringify(await jsonStatOf(answered)))
  const columns = await columnsOf(answered)
  if (format === 'CSV') return csvOf(columns)
  return format === 'XLSX' ? xlsxOf(columns, answered) : parquetOf(columns, answered)
}

const WORDS = {
  code: { RU: 'код', EN: 'code' },
  people: { RU: 'человек', EN: 'people' },
  value: { RU: 'значение', EN: 'value' },
  share: { RU: 'доля, %', EN: 'share, %' },
  base: { RU: 'база', EN: 'base' },
  margin: { RU: 'погрешность, пункты', EN: 'margin, points' },
  status: { RU: 'состояние', EN: 'status' },
  provisional: { RU: 'предварительно', EN: 'provisional' },
} as const

async function columnsOf({ page, names, locale }: StatisticsResult): Promise<Column[]> {
  const word = (key: keyof typeof WORDS) => WORDS[key][locale]
  const levels = await Promise.all(
    page.levels.map(async (level, at): Promise<Column[]> => {
      const codes = page.rows.map((row) => row.codes[at]!)
      const label = labelIn(locale, 'Level', level)
      return [
        { name: level, label: `${label}, ${word('code')}`, values: codes },
        { name: `${level}_LABEL`, label, values: await Promise.all(codes.map((code) => names(level, code))) },
      ]
    }),
  )
  const measures = page.columns.flatMap(({ measure, at: point }, at): Column[] => {
    const label = `${labelIn(locale, 'Measure', measure)}, ${point}`
    const figures = page.rows.map(({ cells }) => cells[at]!.figure)
    const isNumber = measure === 'GRADUATES' || measure === 'DAYS_TO_JOB_P50' || measure.startsWith('PAY_')
    const part = (key: 'value' | 'share' | 'base' | 'margin'): Column => ({
      name: key === 'value' ? measure : `${measure}_${key.toUpperCase()}`,
      label: `${label}: ${word(key === 'value' && !isNumber ? 'people' : key)}`,
      values: figures.map((figure) => figure?.[key] ?? null),
    })
    return [
      part('value'),
      ...(isNumber ? [] : [part('share'), part('base'), part('margin')]),
      {
        name: `${measure}_STATUS`,
        label: `${label}: ${word('status')}`,
        values: figures.map((figure) => figure?.status ?? 'NOT_APPLICABLE'),
      },
      {
        name: `${measure}_PROVISIONAL`,
        label: `${label}: ${word('provisional')}`,
        values: figures.map((figure) => figure?.provisional ?? false),
      },
    ]
  })
  return [...levels.flat(), ...measures]
}

/**
 * What Excel in Russian opens by a double click: a byte order mark, semicolons, decimal commas; no
 * formulas.
 */
function csvOf(columns: readonly Column[]): Uint8Array {
  const rows = rowsOf(columns)
  const text = stringify([columns.map(({ label }) => label), ...rows] as Value[][], {
    delimiter: ';',
    record_delimiter: '\r\n',
    bom: true,
    escape_formulas: true,
    cast: { number: (value) => String(value).replace('.', ','), boolean: (value) => (value ? '1' : '0') },
  })
  return new TextEncoder().encode(text)
}

/** A sheet of figures and one that says how they are made. */
async function xlsxOf(columns: readonly Column[], answered: StatisticsResult): Promise<Uint8Array> {
  const { locale } = answered
  const head = columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const, wrap: true }))
  const data = [head, ...rowsOf(columns)]
  const about = methodRows(answered).map(([name, text]) => [{ value: name, fontWeight: 'bold' as const }, text])
  const isEnglish = locale === 'EN'
  return writeExcelFile([
    { data, sheet: isEnglish ? 'Data' : 'Данные', stickyRowsCount: 1 },
    { data: about, sheet: isEnglish ? 'Method' : 'Метод', columns: [{ width: 24 }, { width: 100 }] },
  ]).toBuffer()
}

function methodRows({ page, version, locale, link, queryHash, reader }: StatisticsResult): [string, string][] {
  const say = (ru: string, en: string) => (locale === 'EN' ? en : ru)
  return [
    [say('Версия данных', 'Dataset version'), version.id],
    [say('Опубликована', 'Published'), version.publishedOn],
    [say('Правила', 'Rules'), version.publication.policy.id],
    [say('Как получено', 'How it is made'), methodOf(reader.policy, locale)],
    [say('Вопрос', 'Question'), queryHash],
    [say('Ссылка', 'Link'), link],
    ...[...new Set(page.columns.map(({ measure }) => measure))].map((measure): [string, string] => [
      labelIn(locale, 'Measure', measure),
      methodIn(locale, measure),
    ]),
    ...(['SHOWN', 'SMALL_BASE', 'NOT_REACHED', 'NOT_APPLICABLE'] as const).map((status): [string, string] => [
      status,
      labelIn(locale, 'CellStatus', status),
    ]),
  ]
}

/** Stable names, types and nulls for programs; the method stands in the file's own metadata. */
function parquetOf(columns: readonly Column[], answered: StatisticsResult): Uint8Array {
  const typeOf = (name: string, values: readonly Value[]) => {
    if (name.endsWith('_PROVISIONAL')) return 'BOOLEAN' as const
    const isText = values.some((value) => typeof value === 'string')
    return isText || /_(?:LABEL|STATUS)$/.test(name) || answered.page.levels.includes(name as never)
      ? ('STRING' as const)
      : ('DOUBLE' as const)
  }
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, values }) => ({
        name,
        data: [...values],
        type: typeOf(name, values),
        nullable: true,
      })),
      kvMetadata: methodRows(answered).map(([key, value]) => ({ key, value })),
    }),
  )
}

function rowsOf(columns: readonly Column[]): Value[][] {
  const [first] = columns
  return (first?.values ?? []).map((_, row) => columns.map(({ values }) => values[row]!))
}
