import { type CalendarEvent, calendarOf } from '@kadry/ical/calendar'
import { type Calendar, feed } from '@kadry/subgraph/feeds'
import type { Context } from '../context.ts'
import { type RoundTableSeries, tableIdsOf } from '../round-table-series/round-table-series.ts'
import { eventsOf, SHOWN } from './ical.ts'
import { type RoundTableSelection, type RoundTables, roundTable } from './store.ts'

/** Of more tables than these a calendar has those that start last. */
const MOST_EVENTS = 1_000
/** What a field of the graph has room for. */
const MOST_IN_FIELD = 100
const LATEST = [{ field: 'STARTS_AT', direction: 'DESC' }] as const

/** Who has the address reads it without a token: nothing in it is for some only. */
export const tableFeed = feed<Context>({
  name: 'table',
  calendar: async (id, { loaders }) => {
    const table = await loaders.roundTable.load(id)
    return table && { name: table.title, events: eventsOf([table]) }
  },
})

export const seriesFeed = feed<Context>({
  name: 'series',
  calendar: async (id, context) => {
    const series = await context.loaders.roundTableSeries.load(id)
    return series && { name: series.title, events: eventsOf(await tablesIn(series, context)) }
  },
})

/** Of a sector, a host or a working group: where nothing is known of it, an empty one. */
const listFeed = (name: string, selectionOf: (id: string) => RoundTableSelection) =>
  feed<Context>({
    name,
    calendar: async (id, { roundTables }): Promise<Calendar> => ({
      name: 'Круглые столы',
      events: await latestEvents(roundTables, selectionOf(id)),
    }),
  })

export const sectorFeed = listFeed('sector', (sectorCode) => ({ sectorCode }))
export const hostFeed = listFeed('host', (hostId) => ({ hostId }))
export const groupFeed = listFeed('working-group', (initiatedByGroupId) => ({ initiatedByGroupId }))

/** The latest tables of a selection as iCalendar, as much as a field of the graph takes. */
export async function icalOf(tables: RoundTables, name: string, filter: RoundTableSelection): Promise<string> {
  const { nodes } = await tables.list({ filter, first: MOST_IN_FIELD, orderBy: LATEST })
  return calendarOf(name, eventsOf(nodes))
}

/** Those on the topics of a series, by their start, of each what a calendar shows. */
export async function tablesIn(series: Pick<RoundTableSeries, 'topics'>, { loaders }: Context) {
  const found = await Promise.all(tableIdsOf(series).map((id) => loaders.tableShown.load(id)))
  return found.filter((one) => one !== null).toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
}

async function latestEvents(
  { select }: Pick<RoundTables, 'select'>,
  selection: RoundTableSelection,
): Promise<CalendarEvent[]> {
  const condition = { ...roundTable.condition(selection), status: { $ne: 'DRAFT' } }
  return eventsOf(await select(condition, { sort: { startsAt: -1, _id: -1 }, limit: MOST_EVENTS, fields: SHOWN }))
}
