import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { listeningNow, whenSilentFor } from './listening-time.ts'

afterEach(() => vi.useRealTimers())

/** Nothing but work, for so long by the clock of the machine. */
function beAway(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}
const turn = () => new Promise(setImmediate)

test('the clock stands still while the event loop does not turn, and goes on after', async () => {
  const before = listeningNow()
  beAway(300)
  await turn()
  const after = listeningNow()
  expect(after - before).toBeLessThanOrEqual(50)
  await vi.waitFor(() => expect(listeningNow() - after).toBeGreaterThan(100), { timeout: 200_000 })
})

test('what has arrived while nobody listened is read before anybody is called silent', async () => {
  const reported: string[] = []
  const { port1, port2 } = new MessageChannel()
  const late = Promise.withResolvers<void>()
  const silence = whenSilentFor(30, () => {
    reported.push('silent')
    late.resolve()
  })
  port2.once('message', () => {
    reported.push('heard')
    silence.clear()
    late.resolve()
  })
  port1.postMessage('here I am')
  beAway(100)
  await late.promise
  port1.close()
  expect(reported).toEqual(['heard'])
})

test('who says nothing is called silent once, and nobody whose wait has ended', async () => {
  vi.useFakeTimers()
  const late = vi.fn()
  const never = vi.fn()
  whenSilentFor(250, late, () => performance.now())
  const { clear } = whenSilentFor(250, never, () => performance.now())
  await vi.advanceTimersByTimeAsync(249)
  expect(late).not.toHaveBeenCalled()
  clear()
  await vi.advanceTimersByTimeAsync(500)
  expect([late.mock.calls.length, never.mock.calls.length]).toEqual([1, 0])
})

test('a stop of the process by a signal is no time in which it listened', async () => {
  const module = JSON.stringify(new URL('./listening-time.ts', import.meta.url))
  const code = `import(${module}).then(({ listeningNow }) => {
    process.on('message', () => process.send(listeningNow())); process.send('up') })`
  const child: ChildProcess = fork('-e', [code], { execArgv: ['--disable-warning=ExperimentalWarning'] })
  const next = async () => (await once(child, 'message'))[0] as number
  try {
    await next()
    child.send('when')
    const before = await next()
    child.kill('SIGSTOP')
    const stopped = performance.now()
    beAway(1_000)
    child.kill('SIGCONT')
    child.send('when')
    const after = await next()
    expect(after - before).toBeLessThan(performance.now() - stopped - 500)
  } finally {
    child.kill('SIGKILL')
  }
})
