import { type CellBlock, cellsOf } from './cells.ts'
import type { Draw } from './draw.ts'
import type { LockedFile } from './locked-file.ts'
import type { Policy } from './policy.ts'
import { allLevels, type Level, type Measure, MOST_CELLS, type Question } from './question.ts'
import { type Figure, release, type Stages } from './release.ts'

export type Threshold = { readonly measure: Measure; readonly gte?: number; readonly lte?: number }
export type Order =
  | { readonly measure: Measure; readonly descending: boolean }
  | { readonly level: Level; readonly descending: boolean }

export type Ask = Question & {
  readonly measures: readonly Measure[]
  readonly having?: readonly Threshold[]
  readonly orderBy?: readonly Order[]
  readonly first: number
  readonly skip?: number
}

export type Row = { readonly codes: readonly string[]; readonly figures: readonly Figure[] }
export type Answer = { readonly rows: readonly Row[]; readonly totalCount: number }
export type TooManyCells = { readonly code: 'TOO_MANY_CELLS'; readonly cells: number; readonly most: number }

/** What a version is published with. */
export type Publication = {
  readonly file: LockedFile
  readonly stages: { readonly [point in Question['at']]?: Stages }
  readonly policy: Policy
  readonly draw: Draw
}

/**
 * A page of figures. Thresholds and orders look at shown figures only, a withheld one passes no threshold and
 * comes last; rows of equal figures keep the order of their codes. The question has no faults.
 */
export function answer({ file, stages, policy, draw }: Publication, ask: Ask): Answer | TooManyCells {
  const block = cellsOf(file, ask)
  if (block.size > MOST_CELLS) return { code: 'TOO_MANY_CELLS', cells: block.size, most: MOST_CELLS }
  const shown = release(block, ask.at, stages[ask.at] ?? {}, policy, draw)
  const cells = Array.from({ length: block.size }, (_, cell) => cell).filter((cell) =>
    (ask.having ?? []).every((threshold) => passes(shown(cell, threshold.measure), threshold)),
  )
  const ordered = ask.orderBy?.length ? inOrder(cells, ask, block, shown) : cells
  const skip = ask.skip ?? 0
  return {
    totalCount: ordered.length,
    rows: ordered.slice(skip, skip + ask.first).map((cell) => ({
      codes: block.codes(cell),
      figures: ask.measures.map((measure) => shown(cell, measure)),
    })),
  }
}

/** What an order or a threshold reads of a figure: its share where it has one. */
function shownNumber({ share, value, measure }: Figure): number | null {
  return measure === 'GRADUATES' || measure === 'DAYS_TO_JOB_P50' ? value : share
}

function passes(figure: Figure, { gte, lte }: Threshold): boolean {
  const number = shownNumber(figure)
  return number !== null && number >= (gte ?? Number.NEGATIVE_INFINITY) && number <= (lte ?? Number.POSITIVE_INFINITY)
}

function inOrder(cells: readonly number[], ask: Ask, block: CellBlock, shown: ReturnType<typeof release>): number[] {
  const levels = allLevels(ask)
  const keyed = cells.map((cell) => ({
    cell,
    keys: ask.orderBy!.map((order) =>
      'measure' in order ? shownNumber(shown(cell, order.measure)) : block.codes(cell)[levels.indexOf(order.level)]!,
    ),
  }))
  keyed.sort((a, b) => {
    for (const [place, { descending }] of ask.orderBy!.entries()) {
      const way = compared(a.keys[place]!, b.keys[place]!, descending)
      if (way !== 0) return way
    }
    return a.cell - b.cell
  })
  return keyed.map(({ cell }) => cell)
}

function compared(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1)
}
