import { dayAfter, dayBefore } from '@kadry/domain/day'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KNOWN_YEARS, NAMED_DAYS } from './production-calendar.ts'
import { addWorkingDays, isUnknown, isWorkingDay, workingDaysBetween } from './working-days.ts'

const kinds = new Map(NAMED_DAYS.map(({ day, kind }) => [day, kind]))
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

/** The same said the long way, from the file itself: day by day, no places in a list. */
function isWorked(day: string): boolean {
  const kind = kinds.get(day)
  if (kind === 'WORKING_SATURDAY' || kind === 'SHORTENED_DAY') return true
  return kind === undefined && weekday(day) !== 0 && weekday(day) !== 6
}

function dayByDay(from: string, days: number): string {
  let day = from
  if (days === 0) while (!isWorked(day)) day = dayAfter(day)
  for (let left = Math.abs(days); left > 0; ) {
    day = days > 0 ? dayAfter(day) : dayBefore(day)
    if (isWorked(day)) left -= 1
  }
  return day
}

/** Far enough from both ends of the calendar for every number of days that is tried. */
const days = fc
  .date({ min: new Date('2019-09-01'), max: new Date('2027-04-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const numbers = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -150, max: 150 }))

describe('a term of working days', () => {
  it('ends on the day that a count day by day comes to, forwards, backwards and of no days', () => {
    fc.assert(fc.property(days, numbers, (from, count) => addWorkingDays(from, count) === dayByDay(from, count)))
  })
  it('is as long as the way back says, to any working day', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        fc.pre(isWorked(to))
        const between = workingDaysBetween(from, to)
        return !isUnknown(between) && (between === 0 || addWorkingDays(from, between) === to)
      }),
    )
  })
  it('counts what lies between two days, the first not included', () => {
    expect(workingDaysBetween('2026-11-30', '2026-12-07')).toBe(5)
    expect(workingDaysBetween('2026-12-07', '2026-11-30')).toBe(-5)
    expect(workingDaysBetween('2026-11-28', '2026-11-29')).toBe(0)
    expect(workingDaysBetween('2026-11-30', '2026-11-30')).toBe(0)
  })
  it('steps over weekends, holidays, transfers and decrees, and stops on working Saturdays', () => {
    expect(addWorkingDays('2026-11-27', 1)).toBe('2026-11-30')
    expect(addWorkingDays('2026-11-28', 1)).toBe('2026-11-30')
    expect(addWorkingDays('2026-11-28', -1)).toBe('2026-11-27')
    expect(addWorkingDays('2025-12-30', 1)).toBe('2026-01-12')
    expect(addWorkingDays('2025-10-31', 1)).toBe('2025-11-01')
    expect(addWorkingDays('2020-03-27', 1)).toBe('2020-05-12')
    expect(addWorkingDays('2021-10-29', 1)).toBe('2021-11-08')
    expect(addWorkingDays('2027-01-11', -3)).toBe('2026-12-28')
  })
  it('of no days ends where it begins, or on the next working day', () => {
    expect(addWorkingDays('2026-11-27', 0)).toBe('2026-11-27')
    expect(addWorkingDays('2026-11-28', 0)).toBe('2026-11-30')
  })
})

describe('a year without a calendar', () => {
  const unknown = (year: number) => ({ code: 'CALENDAR_UNKNOWN', year })

  it('is refused by its number, in both languages, and never guessed', () => {
    expect(isWorkingDay('2028-01-11')).toMatchObject(unknown(2028))
    expect(isWorkingDay('2018-12-31')).toMatchObject({
      ...unknown(2018),
      message: {
        ru: 'Производственного календаря на 2018 год нет: известны годы с 2019 по 2027.',
        en: 'There is no production calendar for 2018: the years 2019 to 2027 are known.',
      },
    })
    expect(addWorkingDays('2030-05-05', 0)).toMatchObject(unknown(2030))
    expect(workingDaysBetween('2026-05-05', '2028-01-01')).toMatchObject(unknown(2028))
    expect(workingDaysBetween('2017-05-05', '2026-01-01')).toMatchObject(unknown(2017))
  })
  it('is refused where a term only runs into it', () => {
    expect(addWorkingDays('2027-12-30', 1)).toMatchObject(unknown(2028))
    expect(addWorkingDays('2027-12-31', 0)).toMatchObject(unknown(2028))
    expect(addWorkingDays('2019-01-09', -1)).toMatchObject(unknown(2018))
    expect(addWorkingDays('2026-01-12', 2_147_483_647)).toMatchObject(unknown(2028))
    expect(addWorkingDays('2026-01-12', -2_147_483_648)).toMatchObject(unknown(2018))
  })
  it('lets the last and the first working day be reached', () => {
    expect(addWorkingDays('2027-12-29', 1)).toBe('2027-12-30')
    expect(addWorkingDays('2019-01-10', -1)).toBe('2019-01-09')
    expect([KNOWN_YEARS.first, KNOWN_YEARS.last]).toEqual([2019, 2027])
  })
})

it('takes no day that there is not, and no part of a day', () => {
  expect(() => isWorkingDay('2026-02-30')).toThrow('no day')
  expect(() => addWorkingDays('2026-02-02', 1.5)).toThrow('no whole number')
})
