import ical, { type VEvent } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { type CalendarEvent, calendarOf } from './calendar.ts'

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

  it('is the same text for the same events', () => {
    expect(calendarOf('Заседания', [event])).toBe(text)
  })
})
