import { integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { equals, since } from '@kadry/subgraph/filter'
import type { RoundTableSeriesFilter } from '../graphql.generated.ts'
import { publicState } from './public-state.ts'
import type { RoundTableSeries } from './round-table-series.ts'

export type SeriesStore = Store<RoundTableSeries, RoundTableSeriesFilter>

export const roundTableSeries = aggregate<RoundTableSeries, RoundTableSeriesFilter>({
  type: 'RoundTableSeries',
  collection: 'roundTableSeries',
  shape: shape<RoundTableSeries>({
    title: text,
    sectorCode: optional(text),
    hostId: text,
    year: integer,
    topics: list(nested({ id: text, month: integer, title: text, roundTableId: optional(text) })),
    topicsEver: integer,
  }),
  publicState: { type: 'roundTableSeries.state.v1', of: publicState },
  noun: { ru: 'Серия круглых столов', en: 'series of round tables' },
  names: ({ title }) => [title],
  filter: {
    sectorCode: equals('sectorCode'),
    hostId: equals('hostId'),
    year: equals('year'),
    updatedSince: since('updatedAt'),
  },
  order: { YEAR: 'year' },
  indexes: [{ keys: { 'topics.roundTableId': 1 }, unique: true, sparse: true }],
})

/** The series that these tables belong to. */
export async function seriesOfTables(store: SeriesStore, tableIds: readonly string[]) {
  const found = await store.select({ 'topics.roundTableId': { $in: [...tableIds] } })
  return tableIds.flatMap((roundTableId) => {
    const series = found.find(({ topics }) => topics.some((topic) => topic.roundTableId === roundTableId))
    return series ? [{ roundTableId, series }] : []
  })
}
