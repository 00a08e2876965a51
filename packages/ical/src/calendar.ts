import { createHash } from 'node:crypto'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { LRUCache } from 'lru-cache'

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

/** Texts of events by what they say: feeds are asked for all day long, and few of their events change. */
const texts = new LRUCache<string, string>({ max: 20_000 })
const EVENT = 'BEGIN:VEVENT\r\n'
const EVENTS_END = '\r\nEND:VEVENT\r\n'
const BETWEEN = /(?<=\r\nEND:VEVENT\r\n)(?=BEGIN:VEVENT\r\n)/

/**
 * The events as one iCalendar text (RFC 5545): times of Moscow with their zone, texts escaped, lines folded.
 * What it says of its own time is that of the records: equal events give equal texts.
 */
export function calendarOf(name: string, events: readonly CalendarEvent[]): string {
  const keys = events.map((event) => JSON.stringify(event))
  const known = keys.map((key) => texts.get(key))
  const anew = events.filter((_, at) => known[at] === undefined)
  const isCalledOff = events.length > 0 && events.every(({ status }) => status === 'CANCELLED')
  // With one event at least there is a frame around events, the zone in it.
  const written = writtenAnew(name, anew.length > 0 ? anew : events.slice(0, 1), isCalledOff)
  const [begin, end] = [written.indexOf(EVENT), written.lastIndexOf(EVENTS_END) + EVENTS_END.length]
  if (begin < 0) return written
  // No text of anybody has such a line: lines of texts are escaped, and folded ones begin with a space.
  const fresh = written.slice(begin, end).split(BETWEEN).values()
  const all = known.map((text, at) => {
    if (text !== undefined) return text
    const made = fresh.next().value!
    texts.set(keys[at]!, made)
    return made
  })
  return written.slice(0, begin) + all.join('') + written.slice(end)
}

/** The same of the library alone. */
export function writtenAnew(name: string, events: readonly CalendarEvent[], isCalledOff: boolean): string {
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
