import { describe, expect, it } from 'vitest'
import { dayAfter, dayBefore, dayOf } from './day.ts'

describe('the day of a moment', () => {
  it('is the next one in Moscow at 23:30 UTC, in winter and in summer', () => {
    expect(dayOf('2026-01-31T23:30:00Z')).toBe('2026-02-01')
    expect(dayOf(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
  })
  it('begins at 21:00 UTC and is the same however the moment is written', () => {
    expect(dayOf('2022-05-19T20:59:59.999Z')).toBe('2022-05-19')
    expect(dayOf('2022-05-19T21:00:00.000Z')).toBe('2022-05-20')
    expect(dayOf('2022-05-20T00:00:00+03:00')).toBe('2022-05-20')
  })
})

describe('neighbouring days', () => {
  it('cross months, years and the 29th of February', () => {
    expect([dayBefore('2024-03-01'), dayBefore('2023-03-01'), dayBefore('2024-01-01')]).toEqual([
      '2024-02-29',
      '2023-02-28',
      '2023-12-31',
    ])
    expect([dayAfter('2024-02-28'), dayAfter('2023-02-28'), dayAfter('2023-12-31')]).toEqual([
      '2024-02-29',
      '2023-03-01',
      '2024-01-01',
    ])
  })
})
