import type { Published } from '@kadry/figures/published'
import { describe, expect, it } from 'vitest'
import { afterwards, cameSince, dueOn, nextStage, reachedOn, stageOn } from './plan.ts'

describe('a year and point', () => {
  // The last who graduate in 2024 do so on 31 August 2024; three months later is the end of November.
  it.each([
    ['M3', '2024-11-30'],
    ['M6', '2025-02-28'],
    ['M12', '2025-08-31'],
    ['M36', '2027-08-31'],
  ] as const)('is reached at %s once the last graduate of the year has reached it', (point, day) => {
    expect(reachedOn({ year: 2024, point })).toBe(day)
  })

  it.each([
    ['2025-08-30', undefined],
    ['2025-08-31', 'PROVISIONAL'],
    ['2026-08-30', 'PROVISIONAL'],
    ['2026-08-31', 'REVISED'],
    ['2027-08-31', 'FINAL'],
    ['2040-01-01', 'FINAL'],
  ] as const)('has by %s the stage %s', (day, stage) => {
    expect(stageOn({ year: 2024, point: 'M12' }, day)).toBe(stage)
  })
})

describe('the calendar', () => {
  it('publishes what has come, once, and again when a stage is due', () => {
    const first = dueOn([2024], [], '2025-03-01')
    expect(first).toEqual([
      { year: 2024, point: 'M3', stage: 'PROVISIONAL' },
      { year: 2024, point: 'M6', stage: 'PROVISIONAL' },
    ])
    const published = afterwards([], first)
    expect(dueOn([2024], published, '2025-03-02')).toEqual([])
    expect(dueOn([2024], published, '2025-11-30')).toEqual([
      { year: 2024, point: 'M3', stage: 'REVISED' },
      { year: 2024, point: 'M12', stage: 'PROVISIONAL' },
    ])
  })

  it('begins with what has come since the last version: a past that is brought in later waits for a steward', () => {
    const due = dueOn([2018, 2024], afterwards([], dueOn([2024], [], '2025-03-01')), '2025-08-31')
    expect(due.map(({ year }) => year)).toContain(2018)
    expect(cameSince(due, '2025-03-01')).toEqual([{ year: 2024, point: 'M12', stage: 'PROVISIONAL' }])
    expect(cameSince(due, '2025-08-31')).toEqual([])
  })

  it('publishes a year and point three times at most, whatever was published ahead of it', () => {
    let published: readonly Published[] = []
    let times = 0
    for (let month = 0; month < 80; month += 1) {
      const day = `${2025 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-01`
      const early = month === 10 ? nextStage(published, { year: 2024, point: 'M3' }) : undefined
      const due = dueOn([2024], published, day)
      const now = early ? [...due, { year: 2024, point: 'M3' as const, stage: early }] : due
      times += now.filter(({ point }) => point === 'M3').length
      published = afterwards(published, now)
    }
    expect(times).toBe(3)
    expect(nextStage(published, { year: 2024, point: 'M3' })).toBeUndefined()
  })

  it('has no next stage of what was never published', () => {
    expect(nextStage([], { year: 2024, point: 'M3' })).toBeUndefined()
  })
})
