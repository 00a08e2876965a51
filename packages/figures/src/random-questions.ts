import { type Draw, drawing } from './draw.ts'
import { codesOf, faultsOf, LEVELS, type Question } from './question.ts'
import type { BaseCells, ObservationPoint } from './records.ts'

/** One of several, at random: the same sequence for the same seed. */
export type Pick = <T>(among: readonly T[]) => T

export function picking(seed: number): Pick {
  const draw: Draw = drawing(new Uint8Array(16).fill(seed))
  let calls = 0
  return (among) => among[Math.floor(draw('PARTNER', [0, calls++]) * among.length)]!
}

/** So many questions that a version can be asked: none to three levels, filtered by some codes or not. */
export function randomQuestions(
  cells: BaseCells,
  pick: Pick,
  count: number,
  points: readonly ObservationPoint[],
): Question[] {
  const questions: Question[] = []
  while (questions.length < count) {
    const levels = [...new Set([pick(LEVELS), pick(LEVELS), pick(LEVELS)])].slice(0, pick([0, 1, 2, 3]))
    const [filtered, isFiltered] = [pick(LEVELS), pick([true, false])]
    const codes = codesOf(cells, filtered)
    const where = isFiltered ? [{ level: filtered, in: [...new Set([pick(codes), pick(codes)])] }] : []
    const question = { levels, where, at: pick(points) }
    if (faultsOf(question, cells).length === 0) questions.push(question)
  }
  return questions
}
