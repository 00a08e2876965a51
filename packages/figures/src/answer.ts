import { type CellBlock, cellsOf } from './cells.ts'
import type { Draw } from './draw.ts'
import type { LockedFile } from './locked-file.ts'
import type { Policy } from './policy.ts'
import { allLevels, type Fault, faultsOf, type Level, type Measure, type Question } from './question.ts'
import type { Source } from './records.ts'
import { type Figure, type Release, release, releasePlainly, type Stages, totalOf } from './release.ts'

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
  /** `PROTECTED` without it. */
  readonly rules?: Rules
  /** Also the total of all rows that pass the thresholds, of what is shown of them. */
  readonly totals?: boolean
}
/** The method's own, or what `releasePlainly` says: who may have which is the caller's to check. */
export type Rules = 'PROTECTED' | 'EXACT' | 'ROUNDED'

export type Row = {
  readonly codes: readonly string[]
  readonly figures: readonly Figure[]
  /** From which sources the outcomes of the cell's people are. */
  readonly sources: readonly Source[]
}
export type Answer = {
  readonly rows: readonly Row[]
  readonly totalCount: number
  readonly totals?: readonly Figure[]
}
export type Refused = { readonly faults: readonly Fault[] }

/** What a version is published with. */
export type Publication = {
  readonly file: LockedFile
  /** The same base cells, nobody exchanged: for `EXACT` and `ROUNDED` rules alone. */
  readonly exact?: LockedFile
  readonly stages: { readonly [point in Question['at']]?: Stages }
  readonly policy: Policy
  readonly draw: Draw
}

/**
 * A page of figures, or why the question has none. Thresholds and orders look at shown figures only, a
 * withheld one passes no threshold and comes last; rows of equal figures keep the order of their codes.
 * Throws a `RangeError` where the page is none: `first` from 1, `skip` from 0.
 */
export function answer(publication: Publication, ask: Ask): Answer | Refused {
  const { first, skip = 0 } = ask
  if (!Number.isInteger(first) || first < 1) throw new RangeError(`first: ${first}`)
  if (!Number.isInteger(skip) || skip < 0) throw new RangeError(`skip: ${skip}`)
  const faults = faultsOf(ask, publication.file.cells)
  return faults.length > 0 ? { faults } : answerUnasked(publication, ask)
}

/** The same of a question whose faults were looked for before. */
export function answerUnasked(publication: Publication, ask: Ask): Answer {
  const { block, shown } = released(publication, ask)
  return answerOfCells(block, shown, ask)
}

function released({ file, exact, stages, policy, draw }: Publication, ask: Ask): { block: CellBlock; shown: Release } {
  const { rules = 'PROTECTED', at } = ask
  const of = stages[at] ?? {}
  if (rules === 'PROTECTED') {
    const block = cellsOf(file, ask)
    return { block, shown: release(block, at, of, policy, draw) }
  }
  if (!exact) throw new RangeError(`this publication has no rows for the rules ${rules}`)
  const block = cellsOf(exact, ask)
  return { block, shown: releasePlainly(block, of, rules) }
}

/** A page of cells that were made figures of. */
export function answerOfCells(block: CellBlock, shown: Release, ask: Ask): Answer {
  const cells = Array.from({ length: block.size }, (_, cell) => cell).filter((cell) =>
    (ask.having ?? []).every((threshold) => passes(shown(cell, threshold.measure), threshold)),
  )
  const ordered = ask.orderBy?.length ? inOrder(cells, ask, block, shown) : cells
  const skip = ask.skip ?? 0
  const totals = ask.totals
    ? ask.measures.map((measure) =>
        totalOf(
          measure,
          ordered.map((cell) => shown(cell, measure)),
        ),
      )
    : undefined
  return {
    totalCount: ordered.length,
    ...(totals ? { totals } : {}),
    rows: ordered.slice(skip, skip + ask.first).map((cell) => ({
      codes: block.codes(cell),
      sources: block.sources(cell),
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

function inOrder(cells: readonly number[], ask: Ask, block: CellBlock, shown: Release): number[] {
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
