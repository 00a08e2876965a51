import { calendarOf } from '@kadry/ical/calendar'
import type { Printed } from './document.ts'

const STATUS = { PLANNED: 'TENTATIVE', POSTPONED: 'CANCELLED', CANCELLED: 'CANCELLED' } as const

/**
 * The meeting for the calendars of those who come; what is closed is not in it. One that is postponed leaves
 * them until it has a new day.
 */
export function icalOf(meeting: Omit<Printed, 'motions'>): string {
  const { id, groupName, number, startsAt, votesUntil, place, sequence, status, agenda, updatedAt } = meeting
  const title = ['Заседание', number && `№ ${number}`, `— ${groupName}`].filter(Boolean).join(' ')
  const items = agenda
    .filter(({ visibility }) => visibility === 'PUBLIC')
    .map((item) => `${item.number}. ${item.title}`)
  return calendarOf(title, [
    {
      ...{ id, sequence, title, startsAt, updatedAt },
      status: STATUS[status as keyof typeof STATUS] ?? 'CONFIRMED',
      ...(items.length > 0 ? { description: items.join('\n') } : {}),
      ...(place ? { place } : {}),
      ...(votesUntil ? { endsAt: votesUntil } : {}),
    },
  ])
}
