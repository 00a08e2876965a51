import type { EChartsCoreOption } from 'echarts'
import { type ChartData, nameOf } from './data.ts'
import { ChartImpossible } from './refusal.ts'
import { subtitle } from './words.ts'

/** What is longer than the picture is wide ends in dots: readers of the page have it above the picture. */
const TITLE = { fontSize: 14, width: 740 } as const

/** More flows than this cross each other into a tangle. */
const MOST_ROWS = 30

/**
 * From the codes of the rows to the measures of the columns, as wide as people: an ECharts 6 option. A
 * figure that is withheld has no flow. Throws `ChartImpossible`.
 */
export function sankeyOf(data: ChartData): EChartsCoreOption {
  const rows = data.rows.slice(0, MOST_ROWS)
  const links = rows.flatMap((row) =>
    data.columns.flatMap(({ label }, at) => {
      const people = row.cells[at]!.value ?? 0
      return people > 0 ? [{ source: nameOf(row) || data.title, target: label, value: people }] : []
    }),
  )
  if (links.length === 0)
    throw new ChartImpossible(
      'SANKEY',
      'В ответе нет показанных чисел людей.',
      'The answer shows no numbers of people.',
    )
  const names = new Set(links.flatMap(({ source, target }) => [source, target]))
  const left = data.rows.length - rows.length
  return {
    animation: false,
    aria: { enabled: false },
    title: {
      left: 0,
      text: data.title,
      textStyle: { ...TITLE, overflow: 'truncate' },
      subtext: subtitle(data.language, { hasMargins: false, left }).join(' '),
    },
    series: [
      {
        type: 'sankey',
        silent: true,
        emphasis: { disabled: true },
        top: 70,
        right: 180,
        nodeAlign: 'justify',
        label: { fontSize: 12, formatter: '{b}' },
        lineStyle: { color: 'source', opacity: 0.35 },
        data: [...names].map((name) => ({ name })),
        links,
      },
    ],
  }
}
