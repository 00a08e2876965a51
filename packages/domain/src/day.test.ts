import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DayError, dayAfter, dayBefore, dayOf, daysLater, FIRST_DAY, isDay, LAST_DAY } from './day.ts'

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

describe('days later and earlier', () => {
  it('are so many single steps, and stay within the range', () => {
    expect([daysLater('2024-02-25', 10), daysLater('2026-01-05', -10), daysLater('2026-01-05', 0)]).toEqual([
      '2024-03-06',
      '2025-12-26',
      '2026-01-05',
    ])
    expect([daysLater('2199-12-30', 5), daysLater('1900-01-02', -5)]).toEqual([LAST_DAY, FIRST_DAY])
  })
})

describe('kind 5: days are a type with a range', () => {
  it('are days of the calendar from 1900-01-01 to 2199-12-31, and nothing else is one', () => {
    for (const day of [FIRST_DAY, LAST_DAY, '2000-02-29', '2024-02-29', '2100-02-28']) expect(isDay(day)).toBe(true)
    for (const text of [
      ...['1899-12-31', '2200-01-01', '9999-12-31', '0000-01-01', '-000001-12-31', '+010000-01-01'],
      ...['2100-02-29', '1900-02-29', '2023-02-29', '2024-04-31', '2024-00-10', '2024-13-01', '2024-01-00'],
      ...['', '2024-1-1', '2024-01-01T00:00:00Z', '2024-01-01 ', '２０２４-01-01'],
    ])
      expect(isDay(text), text).toBe(false)
  })
  it('compare as their texts do, neighbours included, to the very ends', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(FIRST_DAY), max: new Date(LAST_DAY), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10)
        expect([dayBefore(day) <= day, day <= dayAfter(day)]).toEqual([true, true])
        expect([isDay(dayBefore(day)), isDay(dayAfter(day))]).toEqual([true, true])
      }),
    )
    expect([dayBefore(FIRST_DAY), dayAfter(LAST_DAY)]).toEqual([FIRST_DAY, LAST_DAY])
  })
  it('would sort before today where years had no end (control)', () => {
    const unbounded = new Date(Date.parse('9999-12-31') + 86_400_000).toISOString()
    expect(unbounded.startsWith('+010000-01-01')).toBe(true)
    expect(unbounded < '2026-01-01').toBe(true)
  })
  it('are refused with a typed error where they are none', () => {
    for (const text of ['9999-12-31', '0000-01-01', 'tomorrow']) {
      expect(() => dayAfter(text)).toThrow(DayError)
      expect(() => dayBefore(text)).toThrow(DayError)
    }
    for (const moment of ['9999-12-31T23:00:00Z', '1899-12-31T20:00:00Z', 'soon', new Date(Number.NaN)])
      expect(() => dayOf(moment)).toThrow(DayError)
  })
})
