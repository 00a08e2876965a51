import { dayAfter } from '@kadry/domain/day'
import { describe, expect, it } from 'vitest'
import { KNOWN_YEARS, NAMED_DAYS } from './production-calendar.ts'
import { isWorkingDay, workingDaysBetween } from './working-days.ts'

const { first, last } = KNOWN_YEARS
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()
const ofKind = (kind: string) => NAMED_DAYS.filter((named) => named.kind === kind)
const inYear = (year: number) => (named: { readonly day: string }) => named.day.startsWith(`${year}-`)

const ARTICLE_112 = [
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
]
/**
 * Working days of a year as the published calendars count them, and how many of them a decree made days off
 * later.
 */
const NORMS: Record<number, readonly [published: number, decreed: number]> = {
  2019: [247, 0],
  2020: [248, 29],
  2021: [247, 7],
  2022: [247, 0],
  2023: [247, 0],
  2024: [248, 0],
  2025: [247, 0],
  2026: [247, 0],
  2027: [247, 0],
}

describe('the production calendar', () => {
  it.each(years)('of %s has as many working days as the published one, less those that a decree took', (year) => {
    const [published, decreed] = NORMS[year]!
    expect(ofKind('DECREED_DAY_OFF').filter(inYear(year))).toHaveLength(decreed)
    const untilYearEnds = workingDaysBetween(`${year}-01-01`, `${year}-12-31`)
    expect(untilYearEnds).toBe(published - decreed)
  })
  it.each(years)('of %s has the holidays of article 112 and no other', (year) => {
    expect(
      ofKind('HOLIDAY')
        .filter(inYear(year))
        .map(({ day }) => day.slice(5)),
    ).toEqual(ARTICLE_112)
  })
  it('names each day once, in order', () => {
    const days = NAMED_DAYS.map(({ day }) => day)
    expect(days).toEqual([...new Set(days)].sort())
  })
  it('names weekdays as days off and Saturdays as worked', () => {
    for (const { day } of [...ofKind('DAY_OFF'), ...ofKind('DECREED_DAY_OFF'), ...ofKind('SHORTENED_DAY')])
      expect(weekday(day) % 6, day).not.toBe(0)
    for (const { day } of ofKind('WORKING_SATURDAY')) expect(weekday(day), day).toBe(6)
  })
  it.each(years)(
    'gives in %s a day off for each Saturday worked and each holiday on a weekend, two of January',
    (year) => {
      const onWeekend = ofKind('HOLIDAY').filter((named) => inYear(year)(named) && weekday(named.day) % 6 === 0)
      const inJanuary = onWeekend.filter(({ day }) => day.slice(5, 7) === '01').length
      const worked = ofKind('WORKING_SATURDAY').filter(inYear(year)).length
      expect(ofKind('DAY_OFF').filter(inYear(year))).toHaveLength(
        onWeekend.length - inJanuary + Math.min(inJanuary, 2) + worked,
      )
    },
  )
  it('shortens working days only, each before a day off', () => {
    for (const { day } of NAMED_DAYS.filter(({ shortened }) => shortened)) {
      expect(isWorkingDay(day), day).toBe(true)
      if (day < `${last}-12-31`) expect(isWorkingDay(dayAfter(day)), day).toBe(false)
    }
    expect(NAMED_DAYS.filter(({ kind, shortened }) => kind === 'SHORTENED_DAY' && !shortened)).toEqual([])
  })
  it('says of each day the act that it rests on: one resolution of the Government a year, the code or a decree', () => {
    for (const year of years) {
      const acts = new Set(NAMED_DAYS.filter(inYear(year)).map(({ basis }) => basis))
      expect(
        [...acts].filter((act) => act.startsWith('Постановление Правительства РФ')),
        String(year),
      ).toHaveLength(1)
    }
    for (const { basis } of NAMED_DAYS)
      expect(basis).toMatch(
        /^(ТК РФ, ст\. (95|112)|(Постановление Правительства|Указ Президента) РФ от \d\d\.\d\d\.\d{4} № \d+)$/,
      )
  })
})
