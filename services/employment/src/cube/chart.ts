import { drawApart } from '@kadry/charts/charts'
import type { ChartData, ChartKind } from '@kadry/charts/data'
import { ChartImpossible } from '@kadry/charts/refusal'
import { sankeyOf } from '@kadry/charts/sankey'
import { specOf } from '@kadry/charts/spec'
import type { StatisticsResult } from './statistics.ts'
import { labelIn, unitOf } from './words.ts'

type Asked = { readonly kind?: ChartKind | null | undefined }

/** The specification of a picture of the page that is shown, or null where it has no such picture. */
export async function chartOf(result: StatisticsResult, { kind }: Asked): Promise<object | null> {
  const data = await drawable(result)
  const chosen = kind ?? kindFor(result)
  return orNull(() => (chosen === 'SANKEY' ? sankeyOf(data) : specOf(chosen, data)))
}

/** The picture itself. */
export async function chartSvgOf(result: StatisticsResult, { kind }: Asked): Promise<string | null> {
  const data = await drawable(result)
  return orNull(() => drawApart(kind ?? kindFor(result), data))
}

/** A picture that fits an answer of this shape. */
export function kindFor({ page: { levels, columns } }: Pick<StatisticsResult, 'page'>): ChartKind {
  if (new Set(columns.map(({ measure }) => measure)).size > 1) return 'SANKEY'
  if (columns.length > 1) return 'HEAT_MAP'
  return levels.some((level) => level === 'YEAR' || level === 'YEARS3') ? 'LINE' : 'BAR'
}

/** What is drawn: figures that are shown, with their labels. */
async function drawable({ page, locale, names }: StatisticsResult): Promise<ChartData> {
  const columns = page.columns.map(({ measure, at }) => ({
    ...{ measure, at, unit: unitOf(measure) },
    label: labelIn(locale, 'Measure', measure),
  }))
  return {
    title: [...new Set(columns.map(({ label }) => label))].join(', '),
    language: locale,
    columns,
    rows: await Promise.all(
      page.rows.map(async ({ codes, cells }) => ({
        keys: await Promise.all(
          codes.map(async (code, at) => {
            const level = page.levels[at]!
            return { level, code, label: await names(level, code) }
          }),
        ),
        cells: cells.map(({ figure }) => ({
          value: figure?.value ?? null,
          share: figure?.share ?? null,
          margin: figure?.margin ?? null,
          status: figure?.status ?? 'NOT_APPLICABLE',
        })),
      })),
    ),
  }
}

async function orNull<T>(draw: () => T | Promise<T>): Promise<T | null> {
  try {
    return await draw()
  } catch (error) {
    if (error instanceof ChartImpossible) return null
    throw error
  }
}
