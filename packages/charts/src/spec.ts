import type { TopLevelSpec } from 'vega-lite'
import { type ChartColumn, type ChartData, type ChartKind, type ChartRow, figureOf, nameOf } from './data.ts'
import { ChartImpossible } from './refusal.ts'
import { absence, axisTitle, subtitle } from './words.ts'

/** More lines than this are no picture any more; what is left out is said under the title. */
const MOST_ROWS = 60
const MOST_SERIES = 8
const WIDTH = 560
const BLUE = '#1f5fa8'
const GREY = '#5b6670'

type Drawn = {
  readonly name: string
  readonly column: string
  readonly figure: number | null
  readonly low: number | null
  readonly high: number | null
  readonly absence: string | null
}
type Layers = { readonly encoding: object; readonly layer: readonly object[]; readonly height: object | number }

const pictures: Readonly<Record<Exclude<ChartKind, 'SANKEY'>, (data: ChartData) => Layers>> = {
  BAR: (data) => beside(data, { type: 'bar', height: 14, color: BLUE }),
  DOT: (data) => beside(data, { type: 'point', filled: true, size: 70, color: BLUE }),
  LINE: course,
  HEAT_MAP: heatMap,
}

/**
 * The answer as a Vega-Lite 6 specification with its data inside. BAR and DOT draw the first column beside
 * the codes of the rows, LINE its course over years or observation points, HEAT_MAP all columns. A figure
 * that is withheld is drawn dashed and never as zero. Throws `ChartImpossible`.
 */
export function specOf(kind: Exclude<ChartKind, 'SANKEY'>, data: ChartData): TopLevelSpec {
  const fitting = fit(kind, data)
  const { encoding, layer, height } = pictures[kind](fitting)
  const hasMargins = kind !== 'HEAT_MAP' && fitting.rows.some(({ cells }) => cells.some(({ margin }) => margin != null))
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: {
      text: data.title,
      subtitle: subtitle(data.language, { hasMargins, left: data.rows.length - fitting.rows.length }),
      anchor: 'start',
      subtitleColor: GREY,
    },
    width: WIDTH,
    height,
    config: { font: 'sans-serif', axis: { labelLimit: 360 }, view: { stroke: null } },
    encoding,
    layer,
  } as TopLevelSpec
}

function fit(kind: ChartKind, data: ChartData): ChartData {
  if (data.rows.length === 0 || data.columns.length === 0)
    throw new ChartImpossible(kind, 'В ответе нечего рисовать.', 'There is nothing to draw in the answer.')
  return { ...data, rows: data.rows.slice(0, MOST_ROWS) }
}

/** One line per row: how far, between which margins, or that it is withheld. */
function beside(data: ChartData, mark: object): Layers {
  const [column] = data.columns as [ChartColumn]
  const drawn = data.rows.map((row) => cellOf(data, row, 0))
  const names = drawn.map(({ name }) => name)
  const x = scaleOf(column)
  const scaled = { ...x, title: axisTitle(column, data.language) }
  return {
    height: { step: 24 },
    encoding: { y: { field: 'name', type: 'nominal', sort: names, title: null } },
    layer: [
      { data: values(shown(drawn)), mark, encoding: { x: { field: 'figure', ...scaled } } },
      {
        data: values(shown(drawn).filter(({ low }) => low !== null)),
        mark: { type: 'rule', color: '#111', strokeWidth: 1.5 },
        encoding: { x: { field: 'low', ...scaled }, x2: { field: 'high' } },
      },
      ...dashed(withheld(drawn), { field: 'zero', ...scaled }, furthest(drawn, column)),
    ],
  }
}

/** What is withheld: an empty dashed bar over the whole width, with the reason in it. */
function dashed(drawn: readonly Drawn[], x: object, to: number): object[] {
  const data = values(drawn.map((one) => ({ ...one, zero: 0, end: to })))
  return [
    {
      data,
      mark: { type: 'bar', height: 14, fill: null, stroke: GREY, strokeDash: [3, 3] },
      encoding: { x, x2: { field: 'end' } },
    },
    {
      data,
      mark: { type: 'text', align: 'left', dx: 4, color: GREY, fontSize: 11 },
      encoding: { x, text: { field: 'absence' } },
    },
  ]
}

/** One line per code, over the years of the rows or, where there are none, over the points of the columns. */
function course(data: ChartData): Layers {
  const place = data.rows[0]!.keys.findIndex(({ level }) => level === 'YEAR' || level === 'YEARS3')
  const drawn = place >= 0 ? overYears(data, place) : overPoints(data)
  const series = new Set(drawn.map(({ name }) => name))
  if (series.size > MOST_SERIES)
    throw new ChartImpossible(
      'LINE',
      `Линий больше ${MOST_SERIES}: отберите коды.`,
      `There are more than ${MOST_SERIES} lines: filter by codes.`,
    )
  const [column] = data.columns as [ChartColumn]
  const y = { ...scaleOf(column), title: axisTitle(column, data.language) }
  const styled = {
    color: { field: 'name', type: 'nominal', title: null },
    strokeDash: { field: 'name', type: 'nominal', title: null },
    shape: { field: 'name', type: 'nominal', title: null },
  }
  return {
    height: 280,
    encoding: {
      x: {
        ...{ field: 'column', type: 'ordinal', title: null, axis: { labelAngle: 0 } },
        sort: [...new Set(drawn.map(({ column: at }) => at))],
      },
    },
    layer: [
      {
        data: values(shown(drawn).filter(({ low }) => low !== null)),
        mark: { type: 'rule', opacity: 0.5 },
        encoding: { y: { field: 'low', ...y }, y2: { field: 'high' }, color: styled.color },
      },
      {
        data: values(drawn),
        mark: { type: 'line', invalid: 'break-paths-filter-domains' },
        encoding: { y: { field: 'figure', ...y }, color: styled.color, strokeDash: styled.strokeDash },
      },
      {
        data: values(shown(drawn)),
        mark: { type: 'point', filled: true, size: 60 },
        encoding: { y: { field: 'figure', ...y }, color: styled.color, shape: styled.shape },
      },
      {
        data: values(withheld(drawn).map((one) => ({ ...one, zero: 0 }))),
        mark: { type: 'text', color: GREY, fontSize: 11, baseline: 'bottom' },
        encoding: { y: { field: 'zero', ...y }, text: { field: 'absence' } },
      },
    ],
  }
}

function overYears(data: ChartData, place: number): Drawn[] {
  return data.rows.map((row) => {
    const rest = { ...row, keys: row.keys.filter((_, at) => at !== place) }
    return { ...cellOf(data, row, 0), name: nameOf(rest) || data.columns[0]!.label, column: row.keys[place]!.label }
  })
}

function overPoints(data: ChartData): Drawn[] {
  const [{ measure }] = data.columns as [ChartColumn]
  return data.rows.flatMap((row) =>
    data.columns.flatMap((column, at) =>
      column.measure === measure ? { ...cellOf(data, row, at), column: column.at } : [],
    ),
  )
}

/** Rows by columns; figures stand in the cells, so that colour alone says nothing. */
function heatMap(data: ChartData): Layers {
  const isOneMeasure = new Set(data.columns.map(({ measure }) => measure)).size === 1
  const drawn = data.rows.flatMap((row) =>
    data.columns.map((column, at) => ({ ...cellOf(data, row, at), column: isOneMeasure ? column.at : column.label })),
  )
  const domain = scaleOf(data.columns[0]!).scale?.domain
  return {
    height: { step: 26 },
    encoding: {
      x: { field: 'column', type: 'nominal', sort: null, title: null, axis: { orient: 'top', labelAngle: 0 } },
      y: { field: 'name', type: 'nominal', sort: null, title: null },
    },
    layer: [
      {
        data: values(shown(drawn)),
        mark: { type: 'rect', stroke: '#fff' },
        encoding: {
          color: {
            field: 'figure',
            type: 'quantitative',
            title: axisTitle(data.columns[0]!, data.language),
            scale: { scheme: 'blues', ...(domain ? { domain } : {}) },
          },
        },
      },
      {
        data: values(shown(drawn)),
        mark: { type: 'text', fontSize: 11, stroke: '#fff', strokeWidth: 2.5, strokeOpacity: 0.8, strokeJoin: 'round' },
        encoding: { text: { field: 'figure' } },
      },
      { data: values(shown(drawn)), mark: { type: 'text', fontSize: 11 }, encoding: { text: { field: 'figure' } } },
      {
        data: values(withheld(drawn)),
        mark: { type: 'rect', fill: null, stroke: GREY, strokeDash: [3, 3] },
      },
      {
        data: values(withheld(drawn)),
        mark: { type: 'text', fontSize: 9, color: GREY },
        encoding: { text: { field: 'absence' } },
      },
    ],
  }
}

function cellOf({ columns, language }: ChartData, row: ChartRow, at: number): Drawn {
  const [column, cell] = [columns[at]!, row.cells[at]!]
  const figure = figureOf(column, cell) ?? null
  const isBetween = figure !== null && cell.margin != null
  return {
    name: nameOf(row) || column.label,
    column: column.label,
    figure,
    low: isBetween ? Math.max(0, figure - cell.margin!) : null,
    high: isBetween ? Math.min(100, figure + cell.margin!) : null,
    absence: figure === null ? absence(cell.status, language) : null,
  }
}

const shown = (drawn: readonly Drawn[]) => drawn.filter(({ figure }) => figure !== null)
const withheld = (drawn: readonly Drawn[]) => drawn.filter(({ figure }) => figure === null)
const values = (drawn: readonly object[]) => ({ values: drawn })

function scaleOf({ unit }: ChartColumn): {
  readonly type: 'quantitative'
  readonly scale?: { readonly domain: number[] }
} {
  return { type: 'quantitative', ...(unit === 'PERCENT' ? { scale: { domain: [0, 100] } } : {}) }
}

function furthest(drawn: readonly Drawn[], { unit }: ChartColumn): number {
  return unit === 'PERCENT' ? 100 : Math.max(1, ...drawn.map(({ figure }) => figure ?? 0))
}
