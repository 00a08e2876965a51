import { dayAfter, daysLater } from '@kadry/domain/day'
import type { Notice } from '@kadry/domain/due'
import { addWorkingDays, type CalendarUnknown, isUnknown } from './working-days.ts'

/** A notice and the Moscow day from which it holds. */
export type NoticeDay = { readonly notice: Notice; readonly on: string }

/**
 * The notices of a term (`YYYY-MM-DD`, its last day) in the order of their days: ten days before, three
 * working days before, and the day after. Around New Year three working days are longer than ten days.
 * Where the year has no calendar, `unknown` says so and the notice of working days is left out.
 */
export function noticesOf(dueOn: string): {
  readonly days: readonly NoticeDay[]
  readonly unknown?: CalendarUnknown
} {
  const before = addWorkingDays(dueOn, -3)
  const always: NoticeDay[] = [
    { notice: 'TEN_DAYS', on: daysLater(dueOn, -10) },
    { notice: 'OVERDUE', on: dayAfter(dueOn) },
  ]
  if (isUnknown(before)) return { days: always, unknown: before }
  const days: NoticeDay[] = [...always, { notice: 'THREE_WORKING_DAYS', on: before }]
  return { days: days.sort((left, right) => (left.on < right.on ? -1 : 1)) }
}
