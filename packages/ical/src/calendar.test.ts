import fc from 'fast-check'
import ical, { type VEvent } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { type CalendarEvent, calendarOf, markOf, writtenAnew } from './calendar.ts'

const event: CalendarEvent = {
  id: 'TWVldGluZzox',
  sequence: 2,
  status: 'CONFIRMED',
  title: 'Заседание № 3; кадры, кластер',
  description: `1. О потребности в кадрах\n2. ${'Разное, '.repeat(30)}`,
  place: 'Красногорск, бульвар Строителей, 1',
  startsAt: '2022-06-20T11:00:00.000Z',
  endsAt: '2022-06-20T12:30:00.000Z',
  updatedAt: '2022-06-15T09:00:00.000Z',
}
const text = calendarOf('Заседания', [event])
const read = (calendar: string) =>
  Object.values(ical.sync.parseICS(calendar)).find((one) => one?.type === 'VEVENT') as VEvent

describe('a calendar', () => {
  it('is read back with the moments, texts and place that it was written with', () => {
    const { summary, description, location, start, end, sequence, status } = read(text)
    expect({ summary, description: String(description).trim(), location, sequence: Number(sequence), status }).toEqual({
      summary: event.title,
      description: event.description!.trim(),
      location: event.place,
      sequence: 2,
      status: 'CONFIRMED',
    })
    expect([new Date(start), new Date(end!)].map((one) => one.toISOString())).toEqual([event.startsAt, event.endsAt])
  })

  it('says the times of Moscow and brings the zone along', () => {
    expect(text).toContain('DTSTART;TZID=Europe/Moscow:20220620T140000')
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Moscow\r\n')
    expect(text).toContain('DTSTAMP:20220615T090000Z')
    expect(text.indexOf('BEGIN:VTIMEZONE')).toBeLessThan(text.indexOf('BEGIN:VEVENT'))
  })

  it('knows an event that changes by its UID, and a later state by its SEQUENCE', () => {
    const later = read(calendarOf('Заседания', [{ ...event, sequence: 3, startsAt: '2022-06-21T11:00:00.000Z' }]))
    expect(later.uid).toBe(read(text).uid)
    expect(Number(later.sequence)).toBe(3)
  })

  it('calls off what is cancelled', () => {
    const off = calendarOf('Заседания', [{ ...event, status: 'CANCELLED' }])
    expect(read(off).status).toBe('CANCELLED')
    expect(off).toContain('METHOD:CANCEL')
  })

  it('folds its lines at 75 octets, ends them with CRLF and escapes what separates', () => {
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Заседание № 3\\; кадры\\, кластер')
  })

  it('gives a day of Moscow to what has no hour', () => {
    const { endsAt: _, ...open } = event
    const day = calendarOf('Сроки', [{ ...open, startsAt: '2022-06-20T00:00:00+03:00', isAllDay: true }])
    expect(day).toContain('DTSTART;VALUE=DATE:20220620')
  })

  it('is the same text for the same events', () => {
    expect(calendarOf('Заседания', [event])).toBe(text)
  })

  it('is read back as it was, whatever stands in its texts', () => {
    const trap = fc.constantFrom(
      ...[
        '\r\nBEGIN:VEVENT\r\nSUMMARY:x',
        'END:VCALENDAR',
        '\nUID:1',
        ',;',
        ': "',
        '🙂',
        'Щ'.repeat(37),
        'a'.repeat(66),
        '\u2028x\u2029',
      ],
    )
    // The other parser takes an escaped backslash and an n for the end of a line, and takes outer quotes off.
    const readable = (one: string) =>
      one
        .replace(/\\/g, '/')
        .replace(/(?![\r\n])[\p{Cc}\p{Cs}]/gu, ' ')
        .replace(/"(?=\s*$)/, "'")
    const text = fc
      .array(fc.oneof(trap, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 })), {
        minLength: 1,
        maxLength: 6,
      })
      .map((parts) => readable(parts.join(' ')))
    const plain = (read: unknown) =>
      String(read ?? '')
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .trim()
    fc.assert(
      fc.property(text, text, (title, description) => {
        const written = calendarOf('Столы', [{ ...event, title, description }])
        expect(written.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
        expect(written.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
        const found = read(written)
        expect([plain(found.summary), plain(found.description)]).toEqual([plain(title), plain(description)])
        expect(found.uid).toContain(event.id)
      }),
      { numRuns: 200 },
    )
  })

  it('is the text of the library, whichever of its events were written before', () => {
    const trap = fc.constantFrom('Стол', '\r\nBEGIN:VEVENT\r\n', '\r\nEND:VEVENT\r\nEND:VCALENDAR', 'Щ'.repeat(37))
    const one = fc.record({
      ...{ title: fc.array(trap, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')), sequence: fc.nat(3) },
      status: fc.constantFrom('CONFIRMED' as const, 'CANCELLED' as const),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 4 }), (more) => {
        const events = more.map((changed) => ({ ...event, ...changed }))
        const isCalledOff = events.length > 0 && events.every(({ status }) => status === 'CANCELLED')
        expect(calendarOf('Столы', events)).toBe(writtenAnew('Столы', events, isCalledOff))
      }),
      { numRuns: 200 },
    )
  })

  it('keeps quotes at both ends', () => {
    expect(calendarOf('Столы', [{ ...event, title: '"Кадры"' }])).toContain('SUMMARY:"Кадры"\r\n')
  })

  it('escapes what escapes', () => {
    expect(calendarOf('Столы', [{ ...event, title: 'C:\\new' }])).toContain('SUMMARY:C:\\\\new')
  })

  it('has another mark where what it shows has changed, and the same where only the record has', () => {
    const mark = (more: object = {}, name = 'Столы') => markOf(name, [{ ...event, ...more }])
    expect(mark({ sequence: 9, updatedAt: '2023-01-01T00:00:00.000Z' })).toBe(mark())
    const others = [
      mark({ title: 'Иное' }),
      mark({ status: 'CANCELLED' }),
      mark({ endsAt: event.startsAt }),
      mark({}, 'Иное'),
    ]
    expect(new Set([mark(), ...others]).size).toBe(5)
  })
})
