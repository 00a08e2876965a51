import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedRoad } from './feed-road.ts'
import { feed } from './feeds.ts'

const event = {
  ...{ id: 'table', title: 'Стол', status: 'CONFIRMED' as const, sequence: 1 },
  startsAt: '2022-05-20T07:00:00.000Z',
  updatedAt: '2022-05-01T07:00:00.000Z',
}

const measure = <T>(_: unknown, work: () => T) => work()

describe('the road of calendars', () => {
  let events = [event]
  const tables = feed({
    name: 'working-group',
    calendar: async (id) =>
      id === 'broken' ? Promise.reject(new Error('no database')) : id === 'none' ? null : { name: 'Столы', events },
  })
  const logged: string[] = []
  const log = { error: (_: object, text: string) => logged.push(text) }
  const subgraph = { name: 'roundtables', context: () => ({}), feeds: [tables] }
  const road = feedRoad(subgraph as never, { log, measure } as never)
  const server = createServer((request, response) => void road(request, response, {}))
  let base = ''
  beforeAll(async () => {
    await once(server.listen(0), 'listening')
    base = `http://localhost:${(server.address() as AddressInfo).port}/calendars/roundtables`
  })
  afterAll(() => void server.close())

  const ask = (path = 'working-group/g1.ics', headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${base}/${path}`, { method, headers })

  it('says nothing again to whoever has this one already', async () => {
    const first = await ask()
    expect(await first.text()).toMatch(/^BEGIN:VCALENDAR[\s\S]+SUMMARY:Стол/)
    const { 'content-type': type, etag, 'cache-control': cache } = Object.fromEntries(first.headers)
    expect([type, cache]).toEqual(['text/calendar; charset=utf-8', 'no-cache'])
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/)
    for (const known of [etag!, `"other", ${etag}`, etag!.slice(2), '*']) {
      const again = await ask(undefined, { 'if-none-match': known })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    }
    expect((await ask(undefined, { 'if-none-match': '"other"' })).status).toBe(200)
    const head = await ask(undefined, {}, 'HEAD')
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
  })

  it('says it again once what it shows has changed, and not for a record that was only written', async () => {
    const etag = (await ask()).headers.get('etag')!
    events = [{ ...event, sequence: 2, updatedAt: '2022-05-02T07:00:00.000Z' }]
    expect((await ask(undefined, { 'if-none-match': etag })).status).toBe(304)
    events = [{ ...event, sequence: 3, startsAt: '2022-05-21T07:00:00.000Z' }]
    const moved = await ask(undefined, { 'if-none-match': etag })
    expect([moved.status, await moved.text()]).toEqual([200, expect.stringContaining('SEQUENCE:3')])
  })

  it('refuses what is none, by a status, a code and a sentence in both languages', async () => {
    const refusals = [
      [await ask('working-group/none.ics'), 404, 'NOT_FOUND'],
      [await ask('other/g1.ics'), 404, 'NOT_FOUND'],
      [await ask('working-group/g1.pdf'), 404, 'NOT_FOUND'],
      [await ask(undefined, {}, 'POST'), 405, 'METHOD_NOT_ALLOWED'],
      [await ask('working-group/broken.ics'), 500, 'CALENDAR_FAILED'],
    ] as const
    for (const [response, status, code] of refusals) {
      const { errors } = (await response.json()) as { errors: [{ message: string; extensions: { code: string } }] }
      expect([response.status, errors[0].extensions.code]).toEqual([status, code])
      expect(errors[0].message).toMatch(/[а-я].* \/ [A-Z]/)
    }
    expect(logged).toEqual(['a calendar was not made'])
  })
})
