import { expect, it } from 'vitest'
import { createGroupCommit } from './group-commit.ts'

type Operation = { readonly key: string; readonly seq: number }

/** A collection of numbers: a write of `seq` matches where the number before it stands. */
function open(at: Record<string, number> = {}) {
  const numbers = new Map(Object.entries(at))
  const groups: string[][] = []
  let failure: Error | undefined
  let refused = new Map<number, unknown>()
  const commit = createGroupCommit({
    bulkWrite: async (operations) => {
      const group = operations as Operation[]
      groups.push(group.map(({ key, seq }) => `${key}${seq}`))
      await Promise.resolve()
      if (failure) throw failure
      const valid = group.filter((_, index) => !refused.has(index))
      const matching = valid.filter(({ key, seq }) => (numbers.get(key) ?? 0) === seq - 1)
      for (const { key, seq } of matching) numbers.set(key, seq)
      return { matchedCount: matching.length, upsertedCount: 0, refused }
    },
    positions: async (keys) => new Map(keys.flatMap((key) => (numbers.has(key) ? [[key, numbers.get(key)!]] : []))),
  })
  const write = (key: string, seq: number) => commit({ key, seq, operation: { key, seq } })
  return {
    write,
    groups,
    fail: (error: Error | undefined) => {
      failure = error
    },
    refuse: (errors: Map<number, unknown>) => {
      refused = errors
    },
  }
}

it('what comes in one turn goes in one write, what comes meanwhile in the next', async () => {
  const { write, groups } = open()
  const first = [write('a', 1), write('b', 1)]
  await Promise.race(first)
  await Promise.all([write('a', 2), write('c', 1), ...first])
  expect(groups).toEqual([
    ['a1', 'b1'],
    ['a2', 'c1'],
  ])
})

it('each is answered of its own: done, or where its document stands', async () => {
  const { write } = open({ old: 5, behind: 1 })
  const outcomes = await Promise.all([write('new', 1), write('old', 3), write('behind', 4), write('gone', 9)])
  expect(outcomes).toEqual(['done', { at: 5 }, { at: 1 }, { at: 0 }])
})

it('one written again alone is known as a repeat', async () => {
  const { write } = open({ a: 3 })
  expect(await write('a', 3)).toEqual({ at: 3 })
})

it('an insert that meets an older document spoils it for nobody; another error is everybody’s', async () => {
  const { write, fail } = open({ a: 3 })
  fail(Object.assign(new Error('duplicate'), { code: 11000 }))
  expect(await Promise.all([write('a', 1), write('b', 1)])).toEqual([{ at: 3 }, { at: 0 }])
  fail(new Error('no server'))
  const outcomes = await Promise.allSettled([write('a', 4), write('b', 1)])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  fail(undefined)
  expect(await write('a', 4)).toBe('done')
})

it('what the schema refuses is refused alone', async () => {
  const { write, refuse } = open()
  refuse(new Map([[1, new Error('no text')]]))
  const outcomes = await Promise.allSettled([write('a', 1), write('b', 1), write('c', 1)])
  expect(outcomes.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
    'done',
    'Error: no text',
    'done',
  ])
})
