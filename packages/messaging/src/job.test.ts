import { expect, it } from 'vitest'
import { workOff } from './job.ts'

/** Records that are due while their number is above 0; what `work` does to the number is the test's. */
async function run(due: Record<string, number>, work: (id: string) => void) {
  const stuck: string[] = []
  const portions: string[][] = []
  const job = workOff({
    next: async (without) => {
      const ids = Object.keys(due).filter((id) => due[id]! > 0 && !without.includes(id))
      portions.push(ids)
      if (portions.length > 10) throw new Error('the job does not end')
      return ids.slice(0, 2).map((id) => ({ id }))
    },
    work: async (id) => work(id),
  })
  const done = await job(
    async () => true,
    (id, error) => stuck.push(error ? `${id}: ${(error as Error).message}` : id),
  )
  return { done, stuck, portions }
}

it('works on all that is due, portion by portion, and ends', async () => {
  const due = { a: 1, b: 1, c: 1 }
  const { done, stuck } = await run(due, (id) => {
    due[id as 'a'] -= 1
  })
  expect([done, stuck, due]).toEqual([3, [], { a: 0, b: 0, c: 0 }])
})

it('leaves a record alone that is due again right after its turn, and serves the others (A-1)', async () => {
  const due = { a: 1, b: 1, c: 1 }
  const { done, stuck } = await run(due, (id) => {
    if (id !== 'a') due[id as 'b'] -= 1
  })
  expect([done, stuck, due]).toEqual([3, ['a'], { a: 1, b: 0, c: 0 }])
})

it('leaves a record alone that fails, and serves the others', async () => {
  const due = { a: 1, b: 1, c: 1 }
  const { done, stuck } = await run(due, (id) => {
    if (id === 'b') throw new RangeError('no day')
    due[id as 'a'] -= 1
  })
  expect([done, stuck, due]).toEqual([2, ['b: no day'], { a: 0, b: 1, c: 0 }])
})

it('stops where the lease is somebody else’s', async () => {
  const job = workOff({ next: async () => [{ id: 'a' }], work: async () => {} })
  expect(
    await job(
      async () => false,
      () => {},
    ),
  ).toBe(0)
})
