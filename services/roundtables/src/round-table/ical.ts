import type { CalendarEvent } from '@kadry/ical/calendar'
import type { Known, RoundTableStatus } from './round-table.ts'

/** What a calendar reads of a table. */
export const SHOWN = ['status', 'title', 'format', 'venue', 'startsAt', 'endsAt', 'cancellationReason'] as const
type Shown = Pick<Known, (typeof SHOWN)[number] | 'id'> & { readonly version: number; readonly updatedAt: string }

const STATUS: { readonly [Status in RoundTableStatus]?: CalendarEvent['status'] } = {
  PLANNED: 'TENTATIVE',
  POSTPONED: 'TENTATIVE',
  CANCELLED: 'CANCELLED',
  ONE_SIDED: 'CANCELLED',
}

/**
 * Round tables for the calendars of people, without drafts. The address of an online table is in none: a
 * calendar is handed on.
 */
export function eventsOf(tables: readonly Shown[]): CalendarEvent[] {
  return tables
    .filter(({ status }) => status !== 'DRAFT')
    .map(({ id, version, status, title, format, venue, startsAt, endsAt, updatedAt, ...table }) => ({
      ...{ id, title, startsAt, endsAt, updatedAt },
      sequence: version,
      status: STATUS[status] ?? 'CONFIRMED',
      ...(venue && format !== 'ONLINE' ? { place: venue } : {}),
      ...(table.cancellationReason ? { description: table.cancellationReason } : {}),
    }))
}
