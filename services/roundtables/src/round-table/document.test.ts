import { AuthError, type Viewer } from '@kadry/auth/viewer'
import { writeCsv } from '@kadry/documents/csv'
import { textsOf } from '@kadry/documents/model'
import type { Words } from '@kadry/documents/words'
import { calendarOf } from '@kadry/ical/calendar'
import { delegateOf, managerOf } from '@kadry/testing/viewers'
import ical, { type VEvent } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { attendanceSheet, badges, invitationList, type Printed, protocol } from './document.ts'
import { eventsOf } from './ical.ts'
import { paperOf } from './papers.ts'
import { planned, registration } from './table.fixture.ts'

const words: Words = { organization: (id) => `«${id}»`, label: (_, value) => value.toLowerCase() }
const code = '0123456789ABCDEF'
const table: Printed = {
  ...planned({ status: 'HELD', heldOn: '2022-05-20', venue: 'Зал 1' }),
  updatedAt: '2022-05-21T08:00:00.000Z',
  report: { discussed: 'Кадры\nПрактика', decisions: ['=Открыть набор'] },
  registrations: [
    { ...registration(1, 'ATTENDED'), code },
    { ...registration(2, 'ATTENDED', 'EDUCATION'), consentToPublish: false },
    { ...registration(3, 'NO_SHOW', 'EDUCATION'), code: 'OTHER' },
    { ...registration(4, 'DECLINED'), respondBy: '2022-05-10', reason: 'Заняты' },
    registration(5, 'EXPIRED'),
  ],
}

describe('what is printed of a round table', () => {
  it('says on the protocol how many came of each side and what was decided, and names bodies by consent', () => {
    const texts = textsOf(protocol(table, words))
    expect(texts).toEqual(expect.arrayContaining(['1. «o1»', 'Обсудили', 'Практика', '1. =Открыть набор']))
    expect(texts).toContain('Представителей организаций, не названных здесь: 1.')
    expect(texts.join()).not.toContain('o2')
    const from = texts.indexOf('education')
    expect(texts.slice(from, from + 4)).toEqual(['education', '2', '1', '1'])
  })

  it('lists on the sheet and on the badges whoever has a seat, each badge with its code', () => {
    const sheet = textsOf(attendanceSheet(table, words)).filter((text) => /^«o/.test(text))
    expect(sheet).toEqual(['«o1»', '«o2»', '«o3»'])
    const [block] = badges(table, words).body
    expect(block).toMatchObject({
      kind: 'cards',
      cards: [{ title: '«o1»', code }, { title: '«o2»' }, { code: 'OTHER' }],
    })
  })

  it('takes the name of a body for no formula', () => {
    const named = { ...words, organization: () => '=HYPERLINK("https://evil.example")' }
    for (const model of [attendanceSheet(table, named), badges(table, named), invitationList(table, named)])
      expect(Buffer.from(writeCsv(model)).toString('utf8')).not.toMatch(/(^|;)"?=/m)
  })

  it('names delegates where their names were asked for, and a name that begins with = is no formula', () => {
    const names = new Map([['r1', '=Орлов Олег']])
    expect(textsOf(badges(table, words, names))).toContain('=Орлов Олег')
    expect(textsOf(attendanceSheet(table, words)).join()).not.toContain('Орлов')
    const sheet = new TextDecoder().decode(writeCsv(attendanceSheet(table, words, names)))
    expect(sheet).toContain('"\'=Орлов Олег"')
  })

  it('lists the invited with their answers', () => {
    const texts = textsOf(invitationList(table, words))
    expect(texts.slice(texts.indexOf('«o4»'))).toEqual(['«o4»', '10.05.2022', 'declined. Заняты', 'Организатор'])
  })
})

describe('a round table in a calendar', () => {
  const shown = (more: Partial<Printed>, version = 3) => ({ ...table, status: 'PLANNED' as const, ...more, version })
  const read = (text: string) =>
    Object.values(ical.sync.parseICS(text)).filter((one): one is VEvent => one?.type === 'VEVENT')
  const hostile = `BEGIN:VEVENT\nSUMMARY: ; , \\ ${'ы'.repeat(40)} 😀`

  it('is read back by another parser as it is, whatever its title', () => {
    const [event, ...others] = read(calendarOf('Столы', eventsOf([shown({ title: hostile })])))
    expect(others).toEqual([])
    expect(event).toMatchObject({ summary: hostile, location: 'Зал 1', status: 'TENTATIVE' })
    expect([event!.start, event!.end!].map((one) => new Date(one).toISOString())).toEqual([
      table.startsAt,
      table.endsAt,
    ])
  })

  it('keeps its UID, counts its changes, says that it is cancelled, and is none as a draft', () => {
    const [before] = read(calendarOf('Столы', eventsOf([shown({})])))
    const [after] = read(
      calendarOf('Столы', eventsOf([shown({ status: 'CANCELLED', cancellationReason: 'Перенос' }, 4)])),
    )
    expect(after!.uid).toBe(before!.uid)
    expect([Number(before!.sequence), Number(after!.sequence)]).toEqual([3, 4])
    expect(after).toMatchObject({ status: 'CANCELLED', description: 'Перенос' })
    expect(read(calendarOf('Столы', eventsOf([shown({ status: 'DRAFT' })])))).toEqual([])
  })

  it('does not say where an online table is', () => {
    expect(calendarOf('Столы', eventsOf([shown({ format: 'ONLINE', venue: 'https://meet.example/1' })]))).not.toContain(
      'meet.example',
    )
  })
})

describe('a paper of a table, such as the list signed at the door', () => {
  it('shows names to the organiser of the host and the delegates of its owner alone', () => {
    const file = {
      id: 'f',
      name: 'Лист.pdf',
      mediaType: 'application/pdf',
      size: 1,
      sha256: '0',
      addedOn: '2022-05-20',
    }
    const sheet = paperOf({ hostId: 'host' }, { ...file, containsNames: true }, 'host')
    expect(sheet).toMatchObject({ ...file, containsNames: true })
    const allowing = (viewer: Viewer) => () => sheet.allowNames(viewer)
    for (const viewer of [managerOf('host'), delegateOf('host')]) expect(allowing(viewer)).not.toThrow()
    const ofNobody: Viewer = { sub: 'manager', roles: ['PUBLIC', 'EVENT_MANAGER'] }
    for (const viewer of [managerOf('other'), delegateOf('other'), ofNobody])
      expect(allowing(viewer)).toThrow(AuthError)
    const slides = paperOf({ hostId: 'host' }, { ...file, containsNames: true }, 'speaker')
    for (const viewer of [managerOf('host'), delegateOf('speaker')])
      expect(() => slides.allowNames(viewer)).not.toThrow()
    for (const viewer of [managerOf('speaker'), managerOf('other'), delegateOf('host')])
      expect(() => slides.allowNames(viewer)).toThrow(AuthError)
  })
})
