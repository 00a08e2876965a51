import { expect, it } from 'vitest'
import { noticesOf } from './notices.ts'

const days = (dueOn: string) => noticesOf(dueOn).days.map(({ notice, on }) => `${on} ${notice}`)

it('a term is near ten days and three working days before its last day, and overdue the day after', () => {
  expect(days('2026-06-30')).toEqual(['2026-06-20 TEN_DAYS', '2026-06-25 THREE_WORKING_DAYS', '2026-07-01 OVERDUE'])
})
it('three working days may begin before ten days do: the notices come in the order of their days', () => {
  expect(days('2026-01-12')).toEqual(['2025-12-26 THREE_WORKING_DAYS', '2026-01-02 TEN_DAYS', '2026-01-13 OVERDUE'])
})
it('a year without a calendar has no notice of working days, and says so', () => {
  expect(days('2031-06-30')).toEqual(['2031-06-20 TEN_DAYS', '2031-07-01 OVERDUE'])
  expect(noticesOf('2031-06-30').unknown).toMatchObject({ code: 'CALENDAR_UNKNOWN', year: 2031 })
})
