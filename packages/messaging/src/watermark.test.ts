import { expect, it } from 'vitest'
import { createWatermark } from './watermark.ts'

it('stands at the lowest record that is not done, and behind the last one fetched where all are', () => {
  const watermark = createWatermark()
  watermark.fetched(8n)
  const [five, six, seven] = [5n, 6n, 7n].map((offset) => watermark.begin(offset))
  six!()
  expect([watermark.reached(), watermark.waiting()]).toEqual([5n, 3])
  five!()
  expect([watermark.reached(), watermark.waiting()]).toEqual([7n, 1])
  seven!()
  expect([watermark.reached(), watermark.waiting()]).toEqual([8n, 0])
})

it('loses none where thousands are done before it lets go of them', () => {
  const watermark = createWatermark()
  watermark.fetched(5_000n)
  const done = Array.from({ length: 5_000 }, (_, offset) => watermark.begin(BigInt(offset)))
  for (const [offset, finish] of done.entries()) if (offset !== 4_321) finish()
  expect([watermark.reached(), watermark.waiting()]).toEqual([4_321n, 679])
  done[4_321]!()
  expect([watermark.reached(), watermark.waiting()]).toEqual([5_000n, 0])
})
