import { setTimeout as after } from 'node:timers/promises'
import type { Callers, Request } from './callers.ts'
import type { Contender } from './processes.ts'
import { type Cores, usageOf } from './usage.ts'

export type Measured = {
  readonly cpuMicros: number
  readonly p50: number
  readonly p99: number
  readonly rss: number
  readonly perSecond: number
}

/**
 * So many callers, each asking again as soon as it is answered. Throws where one is answered anything but
 * 200.
 */
export async function closedLoop(
  { way, callers, pid }: Contender,
  requests: readonly Request[],
  times: number,
  together = 16,
): Promise<Measured> {
  const before = usageOf(pid)
  const began = performance.now()
  const latencies: number[] = []
  await new Promise<void>((done, fail) => {
    let next = 0
    const ask = (): void => {
      if (next >= times) return
      const asked = performance.now()
      callers.send(requests[next++ % requests.length]!, (answer) => {
        if (answer?.status !== 200) return fail(new Error(`${way}: HTTP ${answer?.status ?? 'cut short'}`))
        if (latencies.push(performance.now() - asked) === times) return done()
        ask()
      })
    }
    for (let caller = 0; caller < together; caller++) ask()
  })
  const { cpuMicros, rss } = usageOf(pid)
  return {
    cpuMicros: (cpuMicros - before.cpuMicros) / times,
    ...percentiles(latencies),
    rss,
    perSecond: (times * 1_000) / (performance.now() - began),
  }
}

export type Flood = {
  readonly offered: number
  /** Answered in full with 200. */
  readonly answered: number
  /** Asked to come back later (503). */
  readonly shed: number
  /** Waited for as long as they would, and left. */
  readonly left: number
  /** Answered with less than everything, with another status, or cut short. */
  readonly broken: number
  /**
   * How late the latest caller was sent off, in ms: what that adds to his latency is the generator's fault.
   */
  readonly late: number
  /** From the moment when the caller should have come to the last byte of a full answer. */
  readonly p50: number
  readonly p99: number
  readonly cores: Cores
}

type Counts = {
  offered: number
  late: number
  shed: number
  left: number
  broken: number
  readonly latencies: number[]
}

/**
 * Callers who come at random, at a fixed rate on average, whether or not others have been answered; each
 * leaves after `deadline` ms. What happens during the warm-up is not counted.
 */
export async function openLoop(
  callers: Callers,
  requests: readonly { readonly request: Request; readonly bytes: number }[],
  perSecond: number,
  { warmUp, seconds, deadline }: { readonly warmUp: number; readonly seconds: number; readonly deadline: number },
  watch: () => () => Cores,
): Promise<Flood> {
  let counts: Counts | undefined
  let measured: (() => Cores) | undefined
  let underWay = 0
  const waiting: { readonly until: number; readonly leave: () => void; isOver: boolean }[] = []
  const send = (due: number, { request, bytes }: (typeof requests)[number]): void => {
    if (counts) {
      counts.offered += 1
      counts.late = Math.max(counts.late, performance.now() - due)
    }
    underWay += 1
    const leave = callers.send(request, (answer) => {
      underWay -= 1
      if (one.isOver) return
      one.isOver = true
      if (!counts) return
      if (answer?.status === 503) counts.shed += 1
      else if (answer?.status !== 200 || Math.abs(answer.bytes - bytes) > SLACK_BYTES) counts.broken += 1
      else counts.latencies.push(performance.now() - due)
    })
    const one = { until: due + deadline, leave, isOver: false }
    waiting.push(one)
  }
  const dropTimedOut = (now: number): void => {
    while (waiting[0] && (waiting[0].isOver || waiting[0].until < now)) {
      const one = waiting.shift()!
      if (one.isOver) continue
      one.isOver = true
      if (counts) counts.left += 1
      one.leave()
    }
  }
  const window: Counts = { offered: 0, late: 0, shed: 0, left: 0, broken: 0, latencies: [] }
  const begins = performance.now() + warmUp * 1_000
  const ends = begins + seconds * 1_000
  let due = performance.now()
  for (let sent = 0; due < ends; ) {
    const now = performance.now()
    if (!counts && now >= begins) {
      counts = window
      measured = watch()
    }
    // A generator that was kept from its core makes up for a little, not for seconds at once.
    due = Math.max(due, now - MOST_LATE_MS)
    while (due <= now) {
      send(due, requests[sent++ % requests.length]!)
      due += (-Math.log(1 - Math.random()) * 1_000) / perSecond
    }
    dropTimedOut(now)
    await after(1)
  }
  counts = undefined
  const cores = measured!()
  while (underWay > 0) {
    await after(10)
    dropTimedOut(performance.now())
  }
  const { latencies, late, ...others } = window
  const rates = { ...others, answered: latencies.length }
  for (const key of Object.keys(rates) as (keyof typeof rates)[]) rates[key] /= seconds
  return { ...rates, late, cores, ...percentiles(latencies) }
}

/** Callers who came later than this by the generator's fault were not sent at all. */
export const MOST_LATE_MS = 100

/**
 * Answers to one request differ by so much at most, in what they say of a budget. An error and what is then
 * missing are more.
 */
const SLACK_BYTES = 40

function percentiles(values: readonly number[]): { p50: number; p99: number } {
  const sorted = values.toSorted((a, b) => a - b)
  return { p50: sorted[Math.floor(sorted.length * 0.5)] ?? 0, p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0 }
}

export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
