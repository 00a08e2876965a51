import { describe, expect, it } from 'vitest'
import type { Exit } from '../process.ts'
import { type Live, supervise } from './supervise.ts'

function live(): Live & { die: () => void; stopped: boolean } {
  const { promise, resolve } = Promise.withResolvers<Exit>()
  const process = {
    exited: promise,
    tail: () => ['its last words'],
    stopped: false,
    die: () => resolve({ code: null, signal: 'SIGKILL' as const }),
    stop: async () => {
      process.stopped = true
      process.die()
    },
  }
  return process
}

describe('a supervised process', () => {
  it('that dies is reported with its last words and brought back', async () => {
    const lines: string[] = []
    const [first, second] = [live(), live()]
    const { promise: back, resolve } = Promise.withResolvers<void>()
    const kept = supervise(
      'kafka',
      first,
      async () => second,
      (line) => {
        lines.push(line)
        if (/is back/.test(line)) resolve()
      },
    )
    first.die()
    await back
    expect(lines[0]).toBe('kafka ended (SIGKILL). The last lines of its log:')
    expect(lines[1]).toBe('  its last words')
    await kept.stop()
    expect(second.stopped).toBe(true)
  })

  it('that is stopped stays down', async () => {
    const first = live()
    let revived = 0
    const kept = supervise(
      'kafka',
      first,
      async () => {
        revived += 1
        return live()
      },
      () => {},
    )
    await kept.stop()
    expect([first.stopped, revived]).toEqual([true, 0])
  })

  it('that does not come back at once is tried again', async () => {
    const lines: string[] = []
    const { promise: back, resolve } = Promise.withResolvers<void>()
    let tries = 0
    const first = live()
    const kept = supervise(
      'mongo',
      first,
      async () => {
        tries += 1
        if (tries === 1) throw new Error('the port is still taken')
        return live()
      },
      (line) => {
        lines.push(line)
        if (/is back/.test(line)) resolve()
      },
    )
    first.die()
    await back
    expect(lines).toContain('mongo did not come back: the port is still taken')
    await kept.stop()
  })
})
