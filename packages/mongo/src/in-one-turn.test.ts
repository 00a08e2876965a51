import { setImmediate as nextTurn } from 'node:timers/promises'
import { deadlineAt, withDeadline } from '@kadry/runtime/deadline'
import { describe, expect, it } from 'vitest'
import { inOneTurn } from './in-one-turn.ts'

describe('what is asked in one turn of the event loop', () => {
  const world = () => {
    const groups: { readonly asked: readonly number[]; readonly isBounded: boolean }[] = []
    const ask = inOneTurn(async (asked: readonly number[]) => {
      groups.push({ asked, isBounded: deadlineAt() !== Number.POSITIVE_INFINITY })
      return asked.map((one) => (one < 0 ? new RangeError(`${one}`) : one * 2))
    })
    return { ask, groups }
  }

  it('is done together, and each gets its own answer or its own error', async () => {
    const { ask, groups } = world()
    const answers = await Promise.allSettled([ask(1), ask(-1), ask(3), ask(1)])
    expect(answers.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual([2, '-1', 6, 2])
    expect(groups.map(({ asked }) => asked)).toEqual([[1, -1, 3, 1]])
  })

  it('never joins what was sent before it', async () => {
    const { ask, groups } = world()
    const first = ask(1)
    await nextTurn()
    await nextTurn()
    await Promise.all([first, ask(2)])
    expect(groups.map(({ asked }) => asked)).toEqual([[1], [2]])
  })

  it('has the deadline of whoever asks alone, and nobody’s where several do', async () => {
    const { ask, groups } = world()
    await withDeadline(1_000, () => ask(1))
    await Promise.all([withDeadline(1_000, () => ask(2)), ask(3)])
    expect(groups.map(({ isBounded }) => isBounded)).toEqual([true, false])
  })

  it('goes in several groups where it is more than a hundred', async () => {
    const { ask, groups } = world()
    await Promise.all(Array.from({ length: 250 }, (_, n) => ask(n)))
    expect(groups.map(({ asked }) => asked.length)).toEqual([100, 100, 50])
  })
})
