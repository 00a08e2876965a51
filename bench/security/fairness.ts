/**
 * What one hostile caller of each kind does to another one who asks a query after the other from an address
 * of its own: p50 and p99 beside what they are without the hostile one, in one run. The gateway has the first
 * core; subgraphs and both callers share the second, where the hostile one gets what the others leave
 * (`nice`), as if it were another machine. Linux with two cores or more. Argument: part of a kind's name.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { requestOf } from '../gateway/callers.ts'
import { shapes } from '../gateway/graph.ts'
import { CORES, type Contender, startContender, startStubs } from '../gateway/processes.ts'

const ASKED = 600
const SHAPE = shapes.find(({ name }) => name === 'Q3')!
const KINDS = [
  'one connection, 1,000 requests at once',
  'ten connections, 1,000 requests at once each',
  '64 connections, a cheap query',
  '64 connections, a dear query',
  '500 connections, a cheap query',
  '64 connections, ever new documents',
  '64 connections, invalid documents',
  '64 connections, forged tokens',
  '64 connections, 200 KB that are no JSON',
]

const [part = ''] = process.argv.slice(2)
const stubs = await startStubs()
console.log('hostile caller'.padEnd(48), 'p50 idle  p50   p99 idle  p99   × idle  not 200')
for (const kind of KINDS.filter((name) => name.includes(part))) {
  // A new one for each kind: the budget of the caller who is measured is its own.
  const contender = await startContender('ours, as deployed', stubs.urls, [])
  try {
    await latencies(contender)
    const idle = await latencies(contender)
    const hostile = spawn(
      'nice',
      [
        '-n',
        '19',
        'taskset',
        '-c',
        CORES[1],
        process.execPath,
        join(import.meta.dirname, 'hostile.ts'),
        new URL(contender.url).port,
        kind,
      ],
      { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
    )
    await once(hostile, 'message')
    await latencies(contender, 100)
    const beside = await latencies(contender)
    hostile.disconnect()
    await once(hostile, 'exit')
    const row = [idle.p50, beside.p50, idle.p99, beside.p99].map((ms) => ms.toFixed(1).padStart(7))
    console.log(
      kind.padEnd(48),
      ...row,
      (beside.p99 / idle.p99).toFixed(1).padStart(7),
      String(beside.refused).padStart(8),
    )
  } finally {
    contender.stop()
  }
}
stubs.stop()

async function latencies({ callers, path }: Contender, count = ASKED) {
  const requests = Array.from({ length: 50 }, (_, n) => requestOf(path, SHAPE.body(n)))
  const taken: number[] = []
  let refused = 0
  for (let n = 0; n < count; n += 1) {
    const began = performance.now()
    const { status } = await callers.ask(requests[n % requests.length]!)
    taken.push(performance.now() - began)
    if (status !== 200) refused += 1
  }
  taken.sort((a, b) => a - b)
  return { p50: taken[Math.floor(count * 0.5)]!, p99: taken[Math.floor(count * 0.99)]!, refused }
}
