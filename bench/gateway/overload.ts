import { type Request, requestOf } from './callers.ts'
import { type Shape, shapes } from './graph.ts'
import { closedLoop, type Flood, MOST_LATE_MS, openLoop } from './load.ts'
import { CORES, type Contender, startContender, startStubs } from './processes.ts'
import { disturbance, watchCores } from './usage.ts'

/**
 * What is left of a gateway's capacity when more is asked of it: callers come at a fixed rate whether or not
 * others were answered, and leave after two seconds. Capacity is what 16 callers get who ask again as soon as
 * they are answered, measured right before each rate, because the machine's speed drifts. Arguments:
 * contenders, queries, multiples of the capacity. Linux with two cores or more.
 */
const SATURATING = 16
const CAPACITY_SECONDS = 3
/** More than can be under way at once even where callers are refused in between: no request is shared. */
const DISTINCT = 1_000
const WINDOW = { warmUp: 2, seconds: 10, deadline: 2_000 }

const [ways = 'ours;stock', names = 'Q3', times = '0.5;1;1.5;2;3'] = process.argv.slice(2)
const stubs = await startStubs()
try {
  for (const shape of shapes.filter(({ name }) => names.split(';').includes(name)))
    for (const way of ways.split(';')) {
      const contender = await startContender(way, stubs.urls, [])
      await flood(contender, shape)
      contender.stop()
    }
} finally {
  stubs.stop()
}

async function flood(contender: Contender, { name, fetches, body }: Shape): Promise<void> {
  const { way, callers, path, pid } = contender
  const requests = Array.from({ length: DISTINCT }, (_, n) => requestOf(path, body(n)))
  const expected: { request: Request; bytes: number }[] = []
  for (const request of requests) expected.push({ request, bytes: (await callers.ask(request)).bytes })
  const atOnce = (perSecond: number) =>
    closedLoop(contender, requests, Math.ceil(perSecond * CAPACITY_SECONDS), SATURATING)
  let capacity = await atOnce((await atOnce(500)).perSecond)
  console.log(`\n${way}, ${name} (${fetches} calls). In /s:`)
  console.log(
    'offered          capacity  answered (of it)   503   left  broken  p50 ms  p99 ms   gateway   stubs callers  others',
  )
  for (const time of times.split(';').map(Number)) {
    capacity = await atOnce(capacity.perSecond)
    const flood = await openLoop(callers, expected, capacity.perSecond * time, WINDOW, () =>
      watchCores({ gateway: pid, stubs: stubs.child.pid! }, CORES),
    )
    console.log(row(time, capacity.perSecond, flood))
  }
}

function row(times: number, capacity: number, flood: Flood): string {
  const { offered, answered, shed, left, broken, p50, p99, late, cores } = flood
  const whole = (value: number, width: number) => value.toFixed(0).padStart(width)
  const percent = (part: number, width: number) => `${(part * 100).toFixed(0)} %`.padStart(width)
  const rates = [whole(shed, 6), whole(left, 6), whole(broken, 7), whole(p50, 7), whole(p99, 7)]
  const shares = [cores.gateway, cores.stubs, cores.callers, cores.others].map((part) => percent(part, 7))
  return [
    `${times} × = ${offered.toFixed(0)}`.padEnd(16),
    whole(capacity, 8),
    whole(answered, 9),
    percent(answered / capacity, 7),
    ...rates,
    '  ',
    ...shares,
    late >= MOST_LATE_MS ? '; callers came late' : '',
    disturbance(cores),
  ].join(' ')
}
