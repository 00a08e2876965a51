import { type CalendarEvent, calendarOf } from '@kadry/ical/calendar'
import type { RoundTable, RoundTableStatus } from './round-table.ts'

/** The page of a list that a calendar has room for. */
export const LATEST = { first: 100, orderBy: [{ field: 'STARTS_AT', direction: 'DESC' }] } as const

type Shown = RoundTable & { readonly id: string; readonly version: number; readonly updatedAt: string }

const STATUS: { readonly [Status in RoundTableStatus]?: CalendarEvent['status'] } = {
  PLANNED: 'TENTATIVE',
  POSTPONED: 'TENTATIVE',
  CANCELLED: 'CANCELLED',
  ONE_SIDED: 'CANCELLED',
}

/**
 * Round tables for the calendars of people. The address of an online table is in none: a calendar is handed
 * on.
 */
export function icalOf(name: string, tables: readonly Shown[]): string {
  return calendarOf(
    name,
    tables
      .filter(({ status }) => status !== 'DRAFT')
      .map(({ id, version, status, title, format, venue, startsAt, endsAt, updatedAt, ...table }) => ({
        ...{ id, title, startsAt, endsAt, updatedAt },
        sequence: version,
        status: STATUS[status] ?? 'CONFIRMED',
        ...(venue && format !== 'ONLINE' ? { place: venue } : {}),
        ...(table.cancellationReason ? { description: table.cancellationReason } : {}),
      })),
  )
}
