import type { StatisticsResult } from './statistics.ts'
import { decimalsOf, labelIn, unitOf } from './words.ts'

/** Flags of SDMX (CL_OBS_STATUS): confidential, provisional, not reached, not applicable. */
export function flagOf(status: string, provisional: boolean): string | undefined {
  if (status === 'SMALL_BASE' || status === 'FEW_EMPLOYERS') return 'c'
  if (status === 'NOT_REACHED') return 'u'
  if (status === 'NOT_APPLICABLE') return 'z'
  return provisional ? 'p' : undefined
}

/** The number of a cell that everybody looks at: its share, or its value where it has none. */
function shown({ figure }: StatisticsResult['page']['rows'][number]['cells'][number]): number | null {
  if (!figure) return null
  return unitOf(figure.measure) === 'PERCENT' ? figure.share : figure.value
}

/**
 * The page as a JSON-stat 2.0 dataset (https://json-stat.org/full/): a dimension for each level, one of the
 * measures; cells that no row has are null.
 */
export async function jsonStatOf({ page, version, locale, names, link }: StatisticsResult): Promise<object> {
  const codes = page.levels.map((_, at) => [...new Set(page.rows.map((row) => row.codes[at]!))])
  const size = [...codes.map(({ length }) => length), page.columns.length]
  const cells = size.reduce((product, length) => product * length, 1)
  const value: (number | null)[] = new Array(cells).fill(null)
  const status: Record<number, string> = {}
  const placeOf = codes.map((level) => new Map(level.map((code, place) => [code, place])))
  for (const row of page.rows) {
    const first = row.codes.reduce((at, code, level) => at * size[level]! + placeOf[level]!.get(code)!, 0)
    for (const [column, cell] of row.cells.entries()) {
      const place = first * page.columns.length + column
      value[place] = shown(cell)
      const flag = flagOf(cell.figure?.status ?? 'NOT_APPLICABLE', cell.figure?.provisional ?? false)
      if (flag) status[place] = flag
    }
  }
  const dimensions = await Promise.all(
    page.levels.map(async (level, at) => [
      level,
      {
        label: labelIn(locale, 'Level', level),
        category: {
          index: codes[at]!,
          label: Object.fromEntries(
            await Promise.all(codes[at]!.map(async (code) => [code, await names(level, code)])),
          ),
        },
      },
    ]),
  )
  const columnOf = ({ measure, at }: StatisticsResult['page']['columns'][number]) => `${measure}.${at}`
  return {
    version: '2.0',
    class: 'dataset',
    label: labelsOfColumns(page.columns, locale),
    source: 'Kadry',
    updated: version.publishedOn,
    href: link,
    id: [...page.levels, 'MEASURE'],
    size,
    role: { metric: ['MEASURE'], ...timeRole(page.levels) },
    dimension: {
      ...Object.fromEntries(dimensions),
      MEASURE: {
        label: locale === 'EN' ? 'Measure' : 'Показатель',
        category: {
          index: page.columns.map(columnOf),
          label: Object.fromEntries(
            page.columns.map((column) => [
              columnOf(column),
              `${labelIn(locale, 'Measure', column.measure)}, ${column.at}`,
            ]),
          ),
          unit: Object.fromEntries(
            page.columns.map((column) => [
              columnOf(column),
              { label: labelIn(locale, 'Unit', unitOf(column.measure)), decimals: decimalsOf(column.measure) },
            ]),
          ),
        },
      },
    },
    value,
    status,
    extension: { datasetVersion: version.id, policy: version.publication.policy.id },
  }
}

function labelsOfColumns(columns: StatisticsResult['page']['columns'], locale: StatisticsResult['locale']): string {
  return [...new Set(columns.map(({ measure }) => labelIn(locale, 'Measure', measure)))].join('; ')
}

function timeRole(levels: readonly string[]): object {
  const time = levels.filter((level) => level === 'YEAR' || level === 'YEARS3')
  return time.length > 0 ? { time } : {}
}
