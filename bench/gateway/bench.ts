import { chart, compareAnswers, measure, ratios } from './compare.ts'
import { type Shape, shapes } from './graph.ts'
import { type Measured, middle } from './load.ts'
import { CORES, startContender, startStubs } from './processes.ts'
import { disturbance, watchCores } from './usage.ts'

/**
 * CPU of the gateway's process tree per request, latencies and memory, of all contenders in one run; rounds
 * in shuffled order, distinct requests, answers compared. Linux with two cores or more.
 */
const FLOORS = ['floor', 'floor, signed']
const ways = process.argv[2]?.split(';') ?? [
  'stock',
  'ours',
  'ours, full way',
  'hive, JS',
  'hive, Rust planner',
  ...FLOORS,
]

const charts = ways.some((way) => FLOORS.includes(way)) ? await chart() : []
const stubs = await startStubs()
const contenders = await Promise.all(
  ways.map((way) => startContender(way, stubs.urls, FLOORS.includes(way) ? charts : [])),
)
try {
  const all: ReadonlyMap<string, readonly Measured[]>[] = []
  for (const shape of shapes) all.push(await compare(shape))
  console.log(
    `\nCPU ratios of the medians (least, middle, most of the rounds) in ${shapes.map(({ name }) => name).join(', ')}`,
  )
  for (const line of ratios(all)) console.log(line)
} finally {
  for (const { stop } of contenders) stop()
  stubs.stop()
}

async function compare(shape: Shape): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const size = await compareAnswers(contenders, shape)
  const watched = watchCores({ gateway: contenders[0]!.pid, stubs: stubs.child.pid! }, CORES)
  const results = await measure(contenders, shape)
  const { name, fetches } = shape
  console.log(
    `\n${name}: ${fetches} call(s), answer of ${(size / 1_000).toFixed(1)} kB, 16 connections${disturbance(watched())}`,
  )
  console.log(`${'gateway'.padEnd(22)}CPU µs   p50 ms   p99 ms   req/s   RSS MB`)
  for (const way of ways) console.log(row(way, results.get(way)!))
  return results
}

function row(way: string, rounds: readonly Measured[]): string {
  const of = (key: keyof Measured, digits = 0, unit = 1) =>
    (middle(rounds.map((one) => one[key])) / unit).toFixed(digits).padStart(8)
  return `${way.padEnd(20)}${[of('cpuMicros'), of('p50', 1), of('p99', 1), of('perSecond'), of('rss', 0, 2 ** 20)].join(' ')}`
}
