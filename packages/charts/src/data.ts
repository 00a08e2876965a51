/** What can be drawn of an answer. */
export type ChartKind = 'BAR' | 'DOT' | 'LINE' | 'HEAT_MAP' | 'SANKEY'
export const CHART_KINDS: readonly ChartKind[] = ['BAR', 'DOT', 'LINE', 'HEAT_MAP', 'SANKEY']

export type Language = 'RU' | 'EN'

export type ChartColumn = {
  readonly measure: string
  readonly label: string
  /** PERCENT: cells are drawn by their share; anything else: by their value. */
  readonly unit: string
  /** The observation point; columns of one measure that differ in it are a course in time. */
  readonly at: string
}

export type ChartCell = {
  /** People to the nearest 5, or days. */
  readonly value?: number | null
  /** Per cent of the base. */
  readonly share?: number | null
  /** 19 of 20 shares lie no further from the truth, percentage points. */
  readonly margin?: number | null
  readonly status: string
}

export type ChartRow = {
  readonly keys: readonly { readonly level: string; readonly code: string; readonly label: string }[]
  readonly cells: readonly ChartCell[]
}

/** An answer of the statistics as it is shown: figures went through the method before they came here. */
export type ChartData = {
  readonly title: string
  readonly language: Language
  readonly columns: readonly ChartColumn[]
  readonly rows: readonly ChartRow[]
}

/** What a cell is drawn by; undefined where it is withheld. */
export function figureOf({ unit }: ChartColumn, { share, value }: ChartCell): number | undefined {
  return (unit === 'PERCENT' ? share : value) ?? undefined
}

export function nameOf({ keys }: ChartRow): string {
  return keys.map(({ label }) => label).join(' · ')
}
