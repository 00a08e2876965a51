import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { holdCostUpTo } from '../src/security/held-cost.ts'
import { createTurns, type Turns } from '../src/security/turns.ts'

let turns: Turns
let begun: string[]
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  turns = createTurns()
  begun = []
})
afterEach(() => {
  turns.close()
  vi.useRealTimers()
})

const want = (caller: string, cost: number, times = 1): void => {
  for (let n = 0; n < times; n += 1)
    void turns.take(caller, cost).then((isGiven) => begun.push(isGiven ? caller : `no ${caller}`))
}
/** One turn of the event loop, which takes no time. */
const turn = () => new Promise(setImmediate)
const settle = async () => {
  for (let n = 0; n < 50; n += 1) await turn()
}

test('who asks alone gets a turn in each turn of the event loop', async () => {
  want('alone', 1_000, 3)
  await Promise.resolve()
  expect(begun).toEqual(['alone'])
  await turn()
  expect(begun).toEqual(['alone', 'alone'])
  await turn()
  expect(begun).toEqual(['alone', 'alone', 'alone'])
})

test('two callers who want as much get turns by turns, however many the first had waiting', async () => {
  want('greedy', 1_000, 5)
  want('other', 1_000, 2)
  await settle()
  expect(begun).toEqual(['greedy', 'greedy', 'other', 'greedy', 'other', 'greedy', 'greedy'])
})

test('turns are counted by their cost: four small ones for a large one', async () => {
  want('large', 4_000, 3)
  want('small', 1_000, 8)
  await settle()
  expect(begun.slice(0, 10).join(' ')).toBe('large large small small small small large small small small')
})

test('a caller who asks known things has the core before the next turn of one who was given more', async () => {
  const ask = () => turns.arrive('other')()
  ask()
  want('greedy', 1_000, 2)
  await settle()
  expect(begun).toEqual(['greedy'])
  for (let n = 0; n < 9; n += 1) ask()
  await vi.advanceTimersByTimeAsync(20)
  expect(begun).toEqual(['greedy'])
  ask()
  await vi.advanceTimersByTimeAsync(20)
  expect(begun).toEqual(['greedy', 'greedy'])
})

test('who has just been answered is waited for, and who has stopped asking is not', async () => {
  turns.arrive('other')()
  want('greedy', 1_000, 2)
  await settle()
  expect(begun).toEqual(['greedy'])
  await vi.advanceTimersByTimeAsync(40)
  expect(begun).toEqual(['greedy'])
  await vi.advanceTimersByTimeAsync(30)
  expect(begun).toEqual(['greedy', 'greedy'])
})

test('whatever others ask, each caller gets a turn every quarter of a second', async () => {
  const ask = setInterval(() => turns.arrive('other')(), 10)
  turns.arrive('other')()
  want('greedy', 100_000, 3)
  await vi.advanceTimersByTimeAsync(240)
  expect(begun).toEqual(['greedy'])
  await vi.advanceTimersByTimeAsync(30)
  expect(begun).toEqual(['greedy', 'greedy'])
  await vi.advanceTimersByTimeAsync(260)
  expect(begun).toEqual(['greedy', 'greedy', 'greedy'])
  clearInterval(ask)
})

test('being idle saves nothing up: who comes later begins where the others are', async () => {
  want('early', 1_000, 8)
  await settle()
  await vi.advanceTimersByTimeAsync(1_000)
  want('early', 1_000, 2)
  want('late', 1_000, 3)
  await settle()
  expect(begun.slice(8)).toEqual(['early', 'early', 'late', 'late', 'late'])
})

test('beside others sixteen of one caller may wait, and the next is refused; alone it waits its turn', async () => {
  want('greedy', 1_000, 40)
  await settle()
  expect(begun).toEqual(Array(40).fill('greedy'))
  begun = []
  turns.arrive('other')
  want('greedy', 1_000, 18)
  await settle()
  expect(begun).toEqual(['no greedy', 'no greedy'])
})

test('a caller holds so much cost at once and waits for its own requests, small ones never, others not at all', async () => {
  const hold = holdCostUpTo(10_000)
  const held: string[] = []
  const take = (name: string, caller: string, cost: number) => {
    const release = hold(caller, cost)
    if (!(release instanceof Promise)) held.push(name)
    return Promise.resolve(release).then((given) => {
      if (release instanceof Promise) held.push(name)
      return given
    })
  }
  const first = await take('first', 'greedy', 6_000)
  const second = take('second', 'greedy', 5_000)
  void take('third', 'greedy', 2_000)
  void take('small', 'greedy', 500)
  void take('other', 'other', 9_000)
  await settle()
  expect(held).toEqual(['first', 'small', 'other'])
  first?.()
  await settle()
  expect(held).toEqual(['first', 'small', 'other', 'second', 'third'])
  void second
})

test('one request is never more than a caller may hold', async () => {
  const hold = holdCostUpTo(10_000)
  expect(hold('greedy', 50_000)).not.toBeInstanceOf(Promise)
  expect(hold('greedy', 1_000)).toBeInstanceOf(Promise)
})
