import type { OrganizationView } from '@kadry/domain/organization-view'
import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import type { Known as Table } from '../round-table/round-table.ts'
import { seriesDocument } from './document.ts'
import { addTable, changeSeries, inAnotherSeries, planSeries, removeTable } from './round-table-series.ts'

const idOf = (id: string, n: number) => `${id}/${n}`
const host = { status: 'ACTIVE', sectorCodes: [] } as OrganizationView
const sector = { code: 'radioelectronics', editions: [{ name: 'Радиоэлектроника', validFrom: '2020-01-01' }] }
const plan = {
  title: ' Радиоэлектроника  2022 ',
  sectorCode: 'radioelectronics',
  hostId: 'copp',
  year: 2022,
  topics: [
    { month: 6, title: 'Практика' },
    { month: 5, title: 'Потребность' },
  ],
}
const planning = (more: object = {}, known: object = {}) =>
  given().when(planSeries, 's', { ...plan, ...more }, { host, sector, idOf, ...known })
const planned = planning().state
const table = {
  id: 't',
  sectorCode: 'radioelectronics',
  hostId: 'copp',
  startsAt: '2022-05-20T07:00:00.000Z',
  status: 'HELD',
} as unknown as Table
const adding = (more: object = {}, topicId = 's/2') =>
  given(planned).when(addTable, { topicId, table: { ...table, ...more } as Table })

describe('a series', () => {
  it('is the topics of a year by their months', () => {
    planning().then({
      facts: ['roundTableSeries.planned.v1'],
      state: {
        title: 'Радиоэлектроника 2022',
        topics: [
          { id: 's/2', month: 5 },
          { id: 's/1', month: 6 },
        ],
      },
    })
  })
  it('has a sector in force in that year, a host that is alive, and topics in its months', () => {
    planning({ year: 2019 }).refuses({ __typename: 'NotFound', id: 'radioelectronics' })
    planning({}, { host: { ...host, status: 'DISSOLVED' } }).refuses({ rule: 'R5' })
    planning({ topics: [] }).refuses({ problems: ['topics COUNT'] })
    planning({ topics: [{ month: 13, title: ' ' }] }).refuses({
      problems: ['topics.0.month OUT_OF_RANGE', 'topics.0.title EMPTY'],
    })
    planning({ topics: [{ id: 'x', month: 1, title: 'Тема' }] }).refuses({ problems: ['topics.0.id UNKNOWN'] })
  })
  it('gets tables of its own sector, host and year, one a topic', () => {
    adding().then({ facts: ['roundTableSeries.tableAdded.v1'], state: { topics: [{ roundTableId: 't' }, {}] } })
    adding({ sectorCode: 'aviation', hostId: 'other', startsAt: '2022-12-31T21:00:00.000Z' }).refuses({
      problems: ['roundTableId OTHER_SECTOR', 'roundTableId OTHER_HOST', 'roundTableId OTHER_YEAR'],
    })
    adding({ status: 'DRAFT' }).refuses({ problems: ['roundTableId DRAFT'] })
    adding({}, 's/9').refuses({ __typename: 'NotFound', id: 's/9' })
    const added = given(adding().state)
    added.when(addTable, { topicId: 's/2', table }).refuses({ problems: ['topicId HAS_TABLE', 'roundTableId TWICE'] })
    added.when(removeTable, 't').then({ facts: ['roundTableSeries.tableRemoved.v1'] })
    given(planned).when(removeTable, 't').refuses({ __typename: 'NotFound', id: 't' })
    expect(inAnotherSeries()).toMatchObject({ problems: [{ code: 'IN_ANOTHER_SERIES' }] })
  })
  it('without a sector takes tables of any', () => {
    const { sectorCode: _, ...any } = plan
    const open = given().when(planSeries, 's', any, { host, sector: undefined, idOf })
    open.when(addTable, { topicId: 's/1', table: { ...table, sectorCode: 'aviation' } as Table }).then()
  })
  it('keeps a topic that has its table, and its id, when the plan changes; ids are never used again', () => {
    const changing = (topics: { id?: string; month: number; title: string }[]) =>
      given(adding().state).when(changeSeries, { title: 'План', topics, idOf })
    changing([{ month: 1, title: 'Новая' }]).refuses({ problems: ['topics HAS_TABLE'] })
    const kept = { id: 's/2', month: 4, title: 'Потребность' }
    changing([kept, kept]).refuses({ problems: ['topics.1.id TWICE'] })
    changing([{ month: 1, title: 'Новая' }, kept]).then({
      facts: ['roundTableSeries.changed.v1'],
      state: { topics: [{ id: 's/3' }, { id: 's/2', month: 4, roundTableId: 't' }] },
    })
  })
  it('is printed with the day of what is planned and the month of what is not', () => {
    const words = { organization: () => 'ЦОПП', label: (_: string, value: string) => value }
    const series = { ...adding().state, updatedAt: '2022-05-01T00:00:00.000Z' }
    const { body, head } = seriesDocument(series, { sector: 'Радиоэлектроника', tables: [table] }, words as never)
    expect(head.title).toBe('круглых столов на 2022 год: Радиоэлектроника 2022')
    expect(body.at(-1)).toMatchObject({
      rows: [
        ['1', '20.05.2022', 'Потребность', 'HELD'],
        ['2', 'июнь', 'Практика', 'Не назначен'],
      ],
    })
  })
})
