import { expect, test, vi } from 'vitest'
import { watchStall } from './stall.ts'

test('a transfer stalls once too little has moved within the time, and not before', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate'] })
  try {
    let now = 0
    const stalled = vi.fn()
    const watch = watchStall(stalled, { everyMs: 1_000, leastBytes: 100, now: () => now })
    const pass = async (ms: number) => {
      now += ms
      await vi.advanceTimersByTimeAsync(ms)
    }
    for (let round = 0; round < 20; round++) {
      watch.moved(50)
      await pass(400)
    }
    expect(stalled).not.toHaveBeenCalled()
    for (let round = 0; round < 8; round++) {
      watch.moved(10)
      await pass(400)
    }
    expect(stalled).toHaveBeenCalledOnce()

    const cleared = vi.fn()
    watchStall(cleared, { everyMs: 1_000, now: () => now }).clear()
    await pass(5_000)
    expect(cleared).not.toHaveBeenCalled()
  } finally {
    vi.useRealTimers()
  }
})
