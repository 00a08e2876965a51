import { once } from 'node:events'
import type { Chart } from './floor.ts'
import { type Shape, shapes } from './graph.ts'
import { ask, closedLoop, type Measured, openLoop } from './load.ts'
import { type Contender, startContender, startStubs } from './processes.ts'

/**
 * CPU of the gateway's process tree per request, latencies and memory, of all contenders in one run; rounds in shuffled order, distinct
 * requests, answers compared. Then twice the capacity, for ours. Linux with two cores or more.
 */
const ROUNDS = 3
/** How many calls are under way at once, level by level, for so many calls. */
const LEVELS: Readonly<Record<number, readonly number[]>> = { 1: [1], 2: [1, 1], 7: [1, 2, 2, 1, 1] }
const FLOORS = ['floor', 'floor, signed']
const ways = process.argv[2]?.split(';') ?? [
  'stock',
  'ours',
  'ours, full way',
  'hive, JS',
  'hive, Rust planner',
  ...FLOORS,
]

const charts = await chart()
const { urls, stop } = await startStubs()
const contenders = await Promise.all(ways.map((way) => startContender(way, urls, FLOORS.includes(way) ? charts : [])))
try {
  for (const shape of shapes) await compare(shape)
  const ours = contenders.find(({ way }) => way === 'ours')
  if (ours) await flood(ours, shapes.at(-1)!)
} finally {
  for (const { child, pool } of contenders) {
    await pool.destroy()
    child.disconnect()
  }
  stop()
}

/** Our gateway answers every request once, and what it asks is written down: what came before an answer came in is one level. */
async function chart(): Promise<Chart[]> {
  const drawn: Chart[] = []
  const heard: { subgraph: string; body: string }[] = []
  const stubs = await startStubs((call) => heard.push(call))
  const gateway = await startContender('ours', stubs.urls, [])
  for (const { body, fetches } of shapes)
    for (let n = 0; n < 400; n++) {
      const request = body(n)
      if (drawn.some((one) => one.request === request)) continue
      heard.length = 0
      const { text } = await ask(gateway, request)
      while (heard.length < fetches) await once(stubs.child, 'message')
      drawn.push({ request, levels: levelsOf(heard), answer: text })
    }
  await gateway.pool.destroy()
  gateway.child.disconnect()
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

async function compare({ name, fetches, body, times }: Shape): Promise<void> {
  let size = 0
  for (let n = 0; n < 20; n++) {
    const answers = await Promise.all(contenders.map((contender) => ask(contender, body(n))))
    const [first, ...others] = answers.map(({ text }) => JSON.stringify(JSON.parse(text).data))
    for (const [index, other] of others.entries())
      if (other !== first) throw new Error(`${name}: ${ways[index + 1]} answers something else\n${first}\n${other}`)
    size = Buffer.byteLength(first!)
  }
  const results = new Map<string, Measured[]>(ways.map((way) => [way, []]))
  for (let round = 0; round <= ROUNDS; round++)
    for (const contender of contenders.toSorted(() => Math.random() - 0.5)) {
      const measured = await closedLoop(contender, body, times)
      if (round > 0) results.get(contender.way)!.push(measured)
    }
  console.log(`\n${name}: ${fetches} call(s), answer of ${(size / 1_000).toFixed(1)} kB, 16 connections`)
  console.log(`${'gateway'.padEnd(22)}CPU µs   p50 ms   p99 ms   req/s   RSS MB`)
  for (const way of ways) {
    const rounds = results.get(way)!
    const middle = (of: (one: Measured) => number) =>
      rounds.map(of).toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)]!
    const cells = [
      middle((one) => one.cpuMicros),
      middle((one) => one.p50),
      middle((one) => one.p99),
      middle((one) => one.perSecond),
      middle((one) => one.rss) / 2 ** 20,
    ]
    console.log(
      way.padEnd(20) + cells.map((cell, at) => cell.toFixed(at === 1 || at === 2 ? 1 : 0).padStart(8)).join(' '),
    )
  }
}

async function flood(contender: Contender, { name, body }: Shape): Promise<void> {
  const { perSecond } = await closedLoop(contender, body, 2_000, 64)
  console.log(
    `\noverload, ${name}: ${perSecond.toFixed(0)} requests/s is what 64 callers get who wait for their answers`,
  )
  for (const times of [0.5, 1, 2]) {
    const { offered, goodput, shed, p50, p99 } = await openLoop(contender, body, perSecond * times, 5)
    console.log(
      `offered ${offered.toFixed(0)}/s: answered ${goodput.toFixed(0)}/s, told to come back ${shed.toFixed(0)}/s, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms of the answered`,
    )
  }
}
