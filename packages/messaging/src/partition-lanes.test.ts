import { expect, it } from 'vitest'
import { createPartitionLanes } from './partition-lanes.ts'

type Work = { readonly key: string; readonly n: number; readonly done: () => void; readonly fail: () => void }

/** Lanes whose records end when the test says so. */
function open() {
  const begun: Work[] = []
  const progress: string[] = []
  const failures: unknown[] = []
  const lanes = createPartitionLanes<{ key: string; n: number }>({
    handle: ({ key, n }) => {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      begun.push({ key, n, done: resolve, fail: () => reject(new Error(`${key}${n}`)) })
      return promise
    },
    onProgress: (topic, partition, next) => progress.push(`${topic}/${partition}:${next}`),
    onFailure: (error) => failures.push((error as Error).message),
  })
  const paused: string[] = []
  const give = (from: number, ...keys: string[]) =>
    lanes.take(
      't',
      0,
      keys.map((key, index) => ({ offset: String(from + index), key, record: { key, n: from + index } })),
      BigInt(from + keys.length),
      () => {
        paused.push('paused')
        return () => void paused.push('resumed')
      },
    )
  const work = (n: number) => expect.poll(() => begun.find((one) => one.n === n)).toBeDefined()
  const finish = async (n: number) => {
    await work(n)
    begun.find((one) => one.n === n)!.done()
  }
  const due = () => lanes.due().positions.map(({ offset }) => Number(offset))
  return { lanes, begun, progress, failures, paused, give, finish, work, due }
}

it('keys go side by side, over what was fetched together; what is committed is below the lowest that is not done', async () => {
  const { give, finish, begun, due, progress } = open()
  give(0, 'a', 'b', 'a')
  give(3, 'c', 'b')
  await expect.poll(() => begun.map(({ n }) => n)).toEqual([0, 1, 3])
  await finish(1)
  await finish(3)
  await finish(4)
  expect(due()).toEqual([0])
  await finish(0)
  await expect.poll(due).toEqual([2])
  await finish(2)
  await expect.poll(due).toEqual([5])
  expect(progress.at(-1)).toBe('t/0:5')
})

it('what was committed is not due again', async () => {
  const { lanes, give, finish, due } = open()
  give(0, 'a')
  await finish(0)
  await expect.poll(due).toEqual([1])
  lanes.due().done()
  expect(due()).toEqual([])
})

it('a record whose handling throws is given again, and its key waits for it; others do not', async () => {
  const { give, begun, finish, failures, due } = open()
  give(0, 'a', 'a', 'b')
  await expect.poll(() => begun.length).toBe(2)
  begun[0]!.fail()
  await finish(2)
  await expect.poll(() => begun.map(({ n }) => n)).toEqual([0, 2, 0])
  expect(failures).toEqual(['a0'])
  expect(due()).toEqual([0])
  begun[2]!.done()
  await finish(1)
  await expect.poll(due).toEqual([3])
})

it('a partition with too much in work is paused, and goes on when half of it is done', async () => {
  const { give, begun, paused } = open()
  give(0, ...Array.from({ length: 2_001 }, (_, n) => `k${n}`))
  expect(paused).toEqual(['paused'])
  await expect.poll(() => begun.length).toBe(2_001)
  for (const { done } of begun.slice(0, 1_001)) done()
  await expect.poll(() => paused).toEqual(['paused'])
  begun[1_001]!.done()
  await expect.poll(() => paused).toEqual(['paused', 'resumed'])
})

it('what was begun before the partitions were given out anew counts for nobody', async () => {
  const { lanes, give, finish, due } = open()
  give(0, 'a')
  lanes.forget()
  give(7, 'b')
  await finish(0)
  await finish(7)
  await expect.poll(due).toEqual([8])
})
