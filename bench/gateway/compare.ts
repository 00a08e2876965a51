import { once } from 'node:events'
import { requestOf } from './callers.ts'
import type { Chart } from './floor.ts'
import { dataOf, type Shape, shapes } from './graph.ts'
import { closedLoop, type Measured, middle } from './load.ts'
import { type Contender, startContender, startStubs } from './processes.ts'

const ROUNDS = 5
/**
 * What compilers need to settle: our Q1 costs twice as much before its first 10,000 requests as after them.
 */
const WARM_UP_ROUNDS = 3
/**
 * The part of a round that is asked before it counts: while others are measured an engine gives up memory and
 * code of an idle process.
 */
const WAKE_UP = 0.5
/** How many calls are under way at once, level by level, for so many calls. */
const LEVELS: Readonly<Record<number, readonly number[]>> = { 1: [1], 2: [1, 1], 7: [1, 2, 2, 1, 1] }

/**
 * Our gateway answers every request once, and what it asks is written down: what came before an answer came
 * in is one level.
 */
export async function chart(): Promise<Chart[]> {
  const drawn: Chart[] = []
  const heard: { subgraph: string; body: string }[] = []
  const stubs = await startStubs((call) => heard.push(call))
  const gateway = await startContender('ours', stubs.urls, [])
  for (const { body, fetches, distinct } of shapes)
    for (let n = 0; n < distinct; n++) {
      const request = body(n)
      heard.length = 0
      const { text } = await gateway.callers.ask(requestOf(gateway.path, request))
      while (heard.length < fetches) await once(stubs.child, 'message')
      drawn.push({ request, levels: levelsOf(heard), answer: text })
    }
  gateway.stop()
  stubs.stop()
  return drawn
}

function levelsOf(calls: readonly { subgraph: string; body: string }[]): Chart['levels'] {
  const sizes = LEVELS[calls.length]
  if (!sizes) throw new Error(`${calls.length} calls: ${calls.map(({ subgraph }) => subgraph).join()}`)
  let at = 0
  return sizes.map((size) => {
    at += size
    return calls.slice(at - size, at)
  })
}

/**
 * Each contender's measurements, round by round, in shuffled order; what comes before, for the compilers, is
 * thrown away.
 */
export async function measure(contenders: readonly Contender[], { body, times, distinct }: Shape) {
  const results = new Map<string, Measured[]>(contenders.map(({ way }) => [way, []]))
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++)
    for (const contender of contenders.toSorted(() => Math.random() - 0.5)) {
      const requests = Array.from({ length: distinct }, (_, n) => requestOf(contender.path, body(n)))
      await closedLoop(contender, requests, Math.ceil(times * WAKE_UP))
      const measured = await closedLoop(contender, requests, times)
      if (round >= 0) results.get(contender.way)!.push(measured)
    }
  return results
}

/**
 * The size of an answer's data. Throws where two contenders do not answer every request with the same data.
 */
export async function compareAnswers(
  contenders: readonly Contender[],
  { name, body, distinct }: Shape,
): Promise<number> {
  let size = 0
  for (let n = 0; n < distinct; n++) {
    const answers = await Promise.all(
      contenders.map(async ({ callers, path }) => dataOf((await callers.ask(requestOf(path, body(n)))).text)),
    )
    for (const [index, answer] of answers.entries())
      if (answer !== answers[0])
        throw new Error(`${name}: ${contenders[index]!.way} answers something else\n${answers[0]}\n${answer}`)
    size = Buffer.byteLength(answers[0]!)
  }
  return size
}

/** The ratios that are aimed at: the second's CPU in the first's, for Q1, Q2 and Q3. */
const AIMS: readonly (readonly [string, string, readonly [number, number, number]])[] = [
  ['stock', 'ours', [8, 6, 6]],
  ['floor', 'ours', [0.85, 0.85, 0.85]],
  ['floor, signed', 'ours', [0.85, 0.85, 0.85]],
  ['hive, Rust planner', 'ours', [5, 5, 5]],
]

/**
 * A line for each aim whose contenders took part: the ratio of the medians, and the least, the middle and the
 * most of the rounds'.
 */
export function ratios(all: readonly ReadonlyMap<string, readonly Measured[]>[]): string[] {
  const cpu = ({ cpuMicros }: Measured) => cpuMicros
  const before = [...all[0]!.keys()].find((way) => way.startsWith('ours@'))
  // No worse than 3 %.
  const change = before ? ([[before, 'ours', [0.97, 0.97, 0.97]]] as const) : []
  return [...AIMS, ...change].flatMap(([over, under, aims]) => {
    if (!all[0]?.has(over) || !all[0].has(under)) return []
    const cells = all.map((results, shape) => {
      const [above, below] = [results.get(over)!.map(cpu), results.get(under)!.map(cpu)]
      const rounds = above.map((micros, round) => micros / below[round]!).toSorted((a, b) => a - b)
      const shown = [rounds[0]!, middle(rounds), rounds.at(-1)!].map((ratio) => ratio.toFixed(2)).join(' ')
      const ratio = middle(above) / middle(below)
      return `${ratio.toFixed(2)} (${shown})${ratio >= aims[shape]! ? ' ✓' : ` < ${aims[shape]}`}`.padEnd(34)
    })
    return [`${`${over} / ${under}`.padEnd(28)}${cells.join('')}`.trimEnd()]
  })
}
