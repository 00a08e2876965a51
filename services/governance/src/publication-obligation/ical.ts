import { printedDay } from '@kadry/documents/model'
import { daysLater } from '@kadry/domain/day'
import type { CalendarEvent } from '@kadry/ical/calendar'
import { complianceOf } from './compliance.ts'
import type { Known } from './publication-obligation.ts'

type Shown = Known & { readonly version: number; readonly updatedAt: string }

/** The grace of one period is shorter than this. */
const BACK = 366
const AHEAD = 366

/**
 * What is still to be published within a year, for the calendars of those who do it: each period on its last
 * day. What is done, or past its grace, leaves the calendar.
 */
export function eventsOf(obligations: readonly Shown[], today: string): CalendarEvent[] {
  const window = { from: daysLater(today, -BACK), to: daysLater(today, AHEAD) }
  return obligations.flatMap((obligation) => {
    const { id, version, topic, channelUrl, graceDays, updatedAt } = obligation
    const owed = complianceOf(obligation, window, today).periods.filter(({ outcome }) => outcome === 'NOT_DUE')
    return owed.map(({ from, to }) => ({
      ...{ id: `${id}/${from}`, sequence: version, status: 'CONFIRMED' as const, updatedAt },
      title: `Опубликовать: ${topic}`,
      // The period, and the days of grace after it.
      description: `${printedDay(from)} – ${printedDay(to)}${graceDays > 0 ? ` (+${graceDays})` : ''}`,
      url: channelUrl,
      startsAt: `${to}T00:00:00+03:00`,
      isAllDay: true as const,
    }))
  })
}
