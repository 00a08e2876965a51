import { type Answer, type Ask, answerOfCells, type Publication } from './answer.ts'
import { type CellBlock, cellsOf } from './cells.ts'
import type { LockedFile } from './locked-file.ts'
import type { Question } from './question.ts'
import { release } from './release.ts'

/** What an engine is asked: exact cells of a question; days to the first job only where they are wanted. */
export type CellQuery = Question & { readonly days: boolean }

/**
 * An engine over one version (figures.md 5). Its cells are exact and stay inside: only `release()` makes
 * figures of them, whichever engine adds up. Questions have no faults: `faultsOf` was asked before.
 */
export type Cube = { readonly cells: (query: CellQuery) => Promise<CellBlock> }

/** The engine of the product: typed arrays in memory. */
export function arrayCube(file: LockedFile): Cube {
  return { cells: async (query) => cellsOf(file, query) }
}

/** Protected figures of a page, by whatever engine: the same figures by every one. */
export async function answerBy(
  cube: Cube,
  { stages, policy, draw }: Pick<Publication, 'stages' | 'policy' | 'draw'>,
  ask: Ask,
): Promise<Answer> {
  const read = [...ask.measures, ...(ask.having ?? []), ...(ask.orderBy ?? [])]
  const days = read.some((one) => (typeof one === 'string' ? one : 'measure' in one && one.measure) === DAYS)
  const block = await cube.cells({ levels: ask.levels, where: ask.where, at: ask.at, days })
  return answerOfCells(block, release(block, ask.at, stages[ask.at] ?? {}, policy, draw), ask)
}

const DAYS = 'DAYS_TO_JOB_P50'
