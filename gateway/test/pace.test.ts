import { expect, test } from 'vitest'
import { createPace } from '../src/http/pace.ts'

/** A loop that goes on by `ms` in so many rounds, having worked for a share of the time. */
function loopOf(most: number) {
  const now = { atMs: 0, workedMs: 0, rounds: 0 }
  const mayBeMore = createPace(most, () => ({ ...now }))
  return {
    mayBeMore,
    goOn: (ms: number, rounds: number, share = 1) => {
      now.atMs += ms
      now.workedMs += ms * share
      now.rounds += rounds
    },
  }
}
type Loop = ReturnType<typeof loopOf>

/** How many may be in work; asking looks at the loop, as any request beyond the sixteenth does. */
function limitOf({ mayBeMore }: Loop): number {
  let inWork = 16
  while (mayBeMore(inWork)) inWork += 1
  return inWork
}

/** So many looks, each at 20 ms of work in rounds of `roundMs`. */
function work(loop: Loop, looks: number, roundMs: number, share = 1): number {
  for (let look = 0; look < looks; look++) {
    loop.goOn(20, 20 / roundMs, share)
    loop.mayBeMore(16)
  }
  return limitOf(loop)
}

test('as many may be in work as are set while rounds are short, however busy the loop is', () => {
  const loop = loopOf(100)
  expect([limitOf(loop), work(loop, 50, 1)]).toEqual([100, 100])
})

test('long rounds of a busy loop take a tenth away at each look, down to sixteen', () => {
  const loop = loopOf(100)
  expect([1, 1, 1, 50].map((looks) => work(loop, looks, 5))).toEqual([90, 81, 73, 16])
})

test('short rounds give two back at each look, up to what is set', () => {
  const loop = loopOf(100)
  work(loop, 50, 5)
  expect([1, 1, 10, 100].map((looks) => work(loop, looks, 1))).toEqual([18, 20, 40, 100])
})

test('a loop that waits is not late, however long one of its rounds is', () => {
  expect(work(loopOf(100), 50, 20, 0.8)).toBe(100)
})

test('it looks once in twenty milliseconds, however often it is asked', () => {
  const loop = loopOf(100)
  for (let asked = 0; asked < 1_000; asked++) {
    loop.goOn(0.019, 0)
    loop.mayBeMore(16)
  }
  expect(limitOf(loop)).toBe(100)
})

test('a limit below sixteen is held, and is never raised by a late loop', () => {
  const { mayBeMore } = loopOf(2)
  expect([mayBeMore(1), mayBeMore(2)]).toEqual([true, false])
})
