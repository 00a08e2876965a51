import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody } from '@kadry/testing/viewers'
import ical, { type VEvent } from 'node-ical'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { group, openTable, org, startStage, table } from './stage.ts'

const FIELDS = `query ($table: ID!, $series: ID!, $of: [_Any!]!) {
  roundTable(id: $table) { ical icalUrl } roundTableSeries(id: $series) { ical icalUrl }
  _entities(representations: $of) {
    ... on Sector { ical icalUrl }
    ... on Organization { ical: hostedRoundTablesIcal icalUrl: hostedRoundTablesIcalUrl }
    ... on WorkingGroup { ical: roundTablesIcal icalUrl: roundTablesIcalUrl }
  }
}`
const KINDS = ['table', 'series', 'sector', 'host', 'working-group']

describe('calendars of round tables', () => {
  let graph: TestSubgraph
  let ids: Readonly<Record<'table' | 'series', string>>
  const of = [
    { __typename: 'Sector', code: 'radioelectronics' },
    { __typename: 'Organization', id: org('copp') },
    { __typename: 'WorkingGroup', id: group },
  ]
  beforeAll(async () => {
    graph = await startStage()
    const wanted = { initiatedByGroupIds: [group], title: 'Стол; кадры, практика' }
    const roundTableId = await openTable(graph, wanted)
    await mutate(graph, 'draftRoundTable', { ...table, ...wanted })
    const topics = [{ month: 5, title: 'Кадры' }]
    const { series } = await mutate(graph, 'planSeries', { title: 'План', hostId: org('copp'), year: 2022, topics })
    const place = { id: series.id, topicId: series.topics[0].id, roundTableId }
    await mutate(graph, 'addRoundTableToSeries', place)
    ids = { table: roundTableId, series: series.id }
  })
  afterAll(() => graph.stop())

  const shown = async (): Promise<{ ical: string; icalUrl: string }[]> => {
    const { roundTable, roundTableSeries, _entities } = await graph.as(anybody).ask(FIELDS, { ...ids, of })
    return [roundTable, roundTableSeries, ..._entities]
  }
  const eventsIn = (text: string) =>
    Object.values(ical.sync.parseICS(text)).filter((one): one is VEvent => one?.type === 'VEVENT')
  const feedOf = (kind: string, id: string) =>
    graph.subgraph.feeds.find(({ name }) => name === kind)!.calendar(id, graph.subgraph.context(anybody, {}) as never)

  it('are had of a table, a series, a sector, a host and a working group, and name no draft', async () => {
    const all = await shown()
    for (const { ical: text } of all) {
      expect(eventsIn(text)).toHaveLength(1)
      expect(eventsIn(text)[0]).toMatchObject({ summary: 'Стол; кадры, практика', status: 'CONFIRMED' })
      expect(text).toContain('DTSTART;TZID=Europe/Moscow:20220520T100000')
    }
  })

  it('have addresses that stay the same and lead to the same events', async () => {
    const all = await shown()
    for (const [index, { icalUrl }] of all.entries()) {
      const [, kind, id] = /\/calendars\/roundtables\/([a-z-]+)\/([\w-]+)\.ics$/.exec(icalUrl)!
      expect(kind).toBe(KINDS[index])
      expect((await feedOf(kind!, id!))!.events, icalUrl).toMatchObject([
        { id: ids.table, title: 'Стол; кадры, практика' },
      ])
    }
    expect(await feedOf('table', org('copp'))).toBeNull()
    expect(await feedOf('series', ids.table)).toBeNull()
  })

  it('say of a cancelled table that it is, under its own UID and with a higher SEQUENCE', async () => {
    const [before] = (await shown()).map(({ ical: text }) => eventsIn(text)[0]!)
    await mutate(graph, 'cancelRoundTable', { roundTableId: ids.table, reason: 'Мало заявок' })
    for (const { ical: text } of await shown()) {
      const [after] = eventsIn(text)
      expect(after).toMatchObject({ uid: before!.uid, status: 'CANCELLED', description: 'Мало заявок' })
      expect(Number(after!.sequence)).toBeGreaterThan(Number(before!.sequence))
    }
  })
})
