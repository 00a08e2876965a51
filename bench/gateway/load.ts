import { setTimeout as after } from 'node:timers/promises'
import { Pool } from 'undici'
import type { Contender } from './processes.ts'
import { usageOf } from './usage.ts'

export type Measured = {
  readonly cpuMicros: number
  readonly p50: number
  readonly p99: number
  readonly rss: number
  readonly perSecond: number
}

export async function ask(
  { pool, path }: Pick<Contender, 'pool' | 'path'>,
  body: string,
): Promise<{ status: number; text: string }> {
  const { statusCode, body: answer } = await pool.request({
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  })
  return { status: statusCode, text: await answer.text() }
}

/** So many callers, each asking again as soon as it is answered. */
export async function closedLoop(
  contender: Contender,
  body: (n: number) => string,
  times: number,
  callers = 16,
): Promise<Measured> {
  const before = usageOf(contender.child.pid!)
  const began = performance.now()
  const latencies: number[] = []
  let next = 0
  const caller = async (): Promise<void> => {
    while (next < times) {
      const asked = performance.now()
      const { status } = await ask(contender, body(next++))
      if (status !== 200) throw new Error(`${contender.way}: HTTP ${status}`)
      latencies.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  const { cpuMicros, rss } = usageOf(contender.child.pid!)
  return {
    cpuMicros: (cpuMicros - before.cpuMicros) / times,
    ...percentiles(latencies),
    rss,
    perSecond: (times * 1_000) / (performance.now() - began),
  }
}

export type Flood = {
  readonly offered: number
  readonly goodput: number
  readonly shed: number
  readonly p50: number
  readonly p99: number
}

/** Callers who come at a fixed rate whether or not the others have been answered. */
export async function openLoop(
  contender: Contender,
  body: (n: number) => string,
  perSecond: number,
  seconds: number,
): Promise<Flood> {
  const pool = new Pool(contender.origin, { connections: 1_000, pipelining: 1 })
  const admitted: number[] = []
  const pending: Promise<void>[] = []
  let shed = 0
  const one = async (n: number): Promise<void> => {
    const asked = performance.now()
    const { status } = await ask({ pool, path: contender.path }, body(n))
    if (status === 200) admitted.push(performance.now() - asked)
    else if (status === 503) shed += 1
    else throw new Error(`HTTP ${status}`)
  }
  const began = performance.now()
  for (let sent = 0; performance.now() - began < seconds * 1_000; ) {
    const due = Math.floor(((performance.now() - began) / 1_000) * perSecond)
    while (sent < due) pending.push(one(sent++))
    await after(2)
  }
  const offered = pending.length / seconds
  const goodput = admitted.length / seconds
  await Promise.all(pending)
  await pool.destroy()
  return { offered, goodput, shed: shed / seconds, ...percentiles(admitted) }
}

function percentiles(values: readonly number[]): { p50: number; p99: number } {
  const sorted = values.toSorted((a, b) => a - b)
  return { p50: sorted[Math.floor(sorted.length * 0.5)] ?? 0, p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0 }
}
