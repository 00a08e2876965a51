import { createHash } from 'node:crypto'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

/** Something with a day and an hour, as calendars of people show it. Moments are RFC 3339 in UTC. */
export type CalendarEvent = {
  /** The same for good: by it a calendar knows that it has the event already. A global id of ours. */
  readonly id: string
  /** Grows with each change that matters to those who come: a calendar keeps the highest. */
  readonly sequence: number
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  readonly title: string
  readonly description?: string
  readonly place?: string
  readonly url?: string
  readonly startsAt: string
  /** Without it the event has no length. */
  readonly endsAt?: string
  /** It is of the Moscow day of `startsAt`, whatever the hour. */
  readonly isAllDay?: true
  /** When the record last changed: equal records give equal texts. */
  readonly updatedAt: string
}

const MOSCOW = 'Europe/Moscow'
const AHEAD_MS = 3 * 60 * 60 * 1_000
const HOST = 'kadry.mosreg.ru'

/** Three hours ahead of UTC in summer and winter: what all days of ours are counted by. */
const VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${MOSCOW}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0300',
  'TZNAME:MSK',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/**
 * A moment whose fields are those of a clock in Moscow, wherever this process runs. By these members the
 * library knows a `Date` that has a zone.
 */
class MoscowDate extends Date {
  readonly internal: Date
  constructor(moment: string) {
    super(moment)
    this.internal = new Date(this.getTime() + AHEAD_MS)
  }
  tzComponents(): readonly [string] {
    return [MOSCOW]
  }
  withTimeZone(): this {
    return this
  }
  override getFullYear(): number {
    return this.internal.getUTCFullYear()
  }
  override getMonth(): number {
    return this.internal.getUTCMonth()
  }
  override getDate(): number {
    return this.internal.getUTCDate()
  }
  override getHours(): number {
    return this.internal.getUTCHours()
  }
  override getMinutes(): number {
    return this.internal.getUTCMinutes()
  }
  override getSeconds(): number {
    return this.internal.getUTCSeconds()
  }
}

/** Readers that match a line by `.` lose one with U+2028 or U+2029 in it, which RFC 5545 permits there. */
const inLines = (text: string) => text.replace(/[\u2028\u2029]/g, '\n')

/**
 * The events as one iCalendar text (RFC 5545): times of Moscow with their zone, texts escaped, lines folded.
 * Pure: what it says of its own time is that of the records.
 */
export function calendarOf(name: string, events: readonly CalendarEvent[]): string {
  const isCalledOff = events.length > 0 && events.every(({ status }) => status === 'CANCELLED')
  const calendar = ical({
    name,
    prodId: { company: 'Kadry', product: 'Kadry', language: 'RU' },
    method: isCalledOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    // Of the calendar itself it would take the UTC from stamps.
    timezone: { name: null, generator: () => VTIMEZONE },
  })
  for (const { id, sequence, status, title, description, place, url, startsAt, endsAt, isAllDay, updatedAt } of events)
    calendar.createEvent({
      id: `${id}@${HOST}`,
      sequence,
      status: ICalEventStatus[status],
      summary: inLines(title),
      description: description ? inLines(description) : null,
      location: place ? inLines(place) : null,
      url: url ?? null,
      stamp: new Date(updatedAt),
      lastModified: new Date(updatedAt),
      timezone: MOSCOW,
      start: new MoscowDate(startsAt),
      end: endsAt ? new MoscowDate(endsAt) : null,
      allDay: isAllDay ?? false,
    })
  return calendar.toString()
}

/**
 * What distinguishes a calendar from others for whoever reads it: equal where nothing that is shown has
 * changed, though a record was written meanwhile. Good for a weak ETag.
 */
export function markOf(name: string, events: readonly CalendarEvent[]): string {
  const shown = events.map(({ sequence: _, updatedAt: __, ...event }) => event)
  return createHash('sha256')
    .update(JSON.stringify([name, shown]))
    .digest('base64url')
}
