import { calendarOf } from '@kadry/ical/calendar'
import ical, { type VEvent } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { eventsOf } from './ical.ts'

const TODAY = '2023-03-03'
const obligation = {
  ...{ id: 'o', version: 7, updatedAt: '2023-03-01T09:00:00.000Z', topic: 'Кадры, кластер', organizationId: 'mospp' },
  ...{ channelId: 'c/1', channelUrl: 'https://mospp.example/', cadence: 'MONTHLY' as const, graceDays: 5 },
  ...{ validFrom: '2023-01-01', validTo: '2023-06-30' },
  records: [
    { id: 'r1', materialId: 'm', url: '', channelUrl: '', publishedOn: '2023-03-02' },
    { id: 'r2', materialId: 'n', url: '', channelUrl: '', publishedOn: '2023-04-10' },
  ],
}
const events = (of = [obligation]) =>
  Object.values(ical.sync.parseICS(calendarOf('Публикации', eventsOf(of, TODAY)))).filter(
    (one) => one?.type === 'VEVENT',
  ) as VEvent[]

describe('the calendar of what is to be published', () => {
  it('has each period on its last day, without those that are done or past their grace', () => {
    // February is fulfilled by that of the second of March; January is missed; April is done ahead.
    expect(events().map(({ uid }) => String(uid).split('@')[0])).toEqual([
      'o/2023-03-01',
      'o/2023-05-01',
      'o/2023-06-01',
    ])
    const [march] = events()
    expect(march).toMatchObject({
      summary: 'Опубликовать: Кадры, кластер',
      datetype: 'date',
      url: { val: 'https://mospp.example/' },
    })
    expect([march!.start.getDate(), march!.start.getMonth() + 1, Number(march!.sequence)]).toEqual([31, 3, 7])
  })
  it('is empty where nothing is owed', () => {
    expect(events([{ ...obligation, validTo: '2023-02-28' }])).toEqual([])
  })
})
