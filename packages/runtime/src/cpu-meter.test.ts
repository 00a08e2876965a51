import { expect, test } from 'vitest'
import { createCpuMeter } from './cpu-meter.ts'

test('work is given what the process used while it was there, in equal parts with what was there beside it', () => {
  let used = 1_000
  const meter = createCpuMeter(
    () => used,
    () => used,
  )
  const first = meter.begin()
  used += 100
  const second = meter.begin()
  used += 60
  expect(second()).toBe(30)
  used += 10
  expect(first()).toBe(140)
})

test('nobody pays for what ran while nothing was in work', () => {
  let used = 0
  const meter = createCpuMeter(
    () => used,
    () => used,
  )
  meter.begin()()
  used += 5_000
  const work = meter.begin()
  used += 7
  expect(work()).toBe(7)
})

test('of a thousand pieces that take a tenth of a millisecond each, some pay for all, and nothing twice', () => {
  let used = 0
  let readings = 0
  const meter = createCpuMeter(
    () => {
      readings += 1
      return used
    },
    () => used / 1_000,
  )
  let paid = 0
  for (let piece = 0; piece < 1_000; piece += 1) {
    const end = meter.begin()
    used += 100
    paid += end()
  }
  expect(paid).toBeLessThanOrEqual(100_000)
  expect(paid).toBeGreaterThan(90_000)
  expect(readings).toBeLessThanOrEqual(101)
})
