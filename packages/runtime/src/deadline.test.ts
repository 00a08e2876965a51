import { setImmediate as turn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { deadlineAt, withDeadline, withoutDeadline } from './deadline.ts'
import { listeningNow } from './listening-time.ts'

it('is known to all work that a request causes, and to no other', async () => {
  expect(deadlineAt()).toBe(Number.POSITIVE_INFINITY)
  const before = listeningNow()
  const later = async () => {
    await turn()
    return deadlineAt()
  }
  const [sooner, afterwards] = await Promise.all([withDeadline(1_000, later), withDeadline(2_000, later)])
  expect(sooner).toBeGreaterThanOrEqual(before + 1_000)
  expect(sooner).toBeLessThan(afterwards)
  expect(await withDeadline(1_000, () => withoutDeadline(later))).toBe(Number.POSITIVE_INFINITY)
  expect(deadlineAt()).toBe(Number.POSITIVE_INFINITY)
})
