import { Writable } from 'node:stream'
import { createLog } from '@kadry/runtime/log'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRefusalLog } from '../src/http/refusal-log.ts'

let lines: Record<string, unknown>[]
const sink = () =>
  new Writable({
    write: (chunk, _, done) => {
      for (const line of String(chunk).trim().split('\n')) lines.push(JSON.parse(line))
      done()
    },
  })
beforeEach(() => {
  lines = []
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())
const logged = () => lines.map(({ reason, times, requestId }) => [reason, times, requestId])

test('kind 11: a flood of refusals is one line per reason and second, with the count and the last request', () => {
  const { note } = createRefusalLog(createLog('refusals', 'info', sink()))
  for (let n = 1; n <= 1_000; n += 1) note('OVERLOADED', `request-${n}`)
  note('FORBIDDEN', 'request-x')
  expect(logged()).toEqual([])
  vi.advanceTimersByTime(1_000)
  expect(logged()).toEqual([
    ['OVERLOADED', 1_000, 'request-1000'],
    ['FORBIDDEN', 1, 'request-x'],
  ])
  vi.advanceTimersByTime(60_000)
  note('OVERLOADED', 'request-y')
  vi.advanceTimersByTime(1_000)
  expect(logged().slice(2)).toEqual([['OVERLOADED', 1, 'request-y']])
})

test('what was refused in the last second of a process is logged when it stops', () => {
  const { note, flush } = createRefusalLog(createLog('refusals', 'info', sink()))
  note('UNAUTHENTICATED', 'request-z')
  flush()
  vi.advanceTimersByTime(5_000)
  expect(logged()).toEqual([['UNAUTHENTICATED', 1, 'request-z']])
})
