import { given } from '@kadry/domain/input'
import { calendarOf } from '@kadry/ical/calendar'
import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import { addressOf } from '@kadry/subgraph/feeds'
import { historyOf } from '@kadry/subgraph/history'
import { linkTo } from '@kadry/subgraph/papers'
import type { Resolvers } from '../graphql.generated.ts'
import { seriesFeed, tablesIn } from '../round-table/feeds.ts'
import { eventsOf } from '../round-table/ical.ts'
import { organises } from '../round-table/rights.ts'
import * as commands from './commands.ts'
import { seriesPaper } from './papers.ts'
import type { RoundTableSeries } from './round-table-series.ts'

export const seriesResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'RoundTableSeries' | 'SeriesTopic' | 'RoundTable'
> = {
  Query: {
    roundTableSeries: (_, { id }, { loaders }) => loaders.roundTableSeries.load(id),
    roundTableSeriesList: (_, args, { series }) => series.list(args),
  },
  Mutation: mutationsOf(commands),
  RoundTableSeries: {
    __resolveReference: ({ id }, { loaders }) => loaders.roundTableSeries.load(id),
    history: historyOf<Stored<RoundTableSeries>>('RoundTableSeries', {
      writers: ['EVENT_MANAGER'],
      answersFor: organises,
    }),
    sector: ({ sectorCode }) => (sectorCode ? { code: sectorCode } : null),
    host: ({ hostId }) => ({ id: hostId }),
    document: linkTo(seriesPaper),
    ical: async (series, _, context) => calendarOf(series.title, eventsOf(await tablesIn(series, context))),
    icalUrl: addressOf(seriesFeed, ({ id }) => id),
    roundTables: async (series, args, context) => {
      // A page reads its own tables whole.
      const page = listConnection(await tablesIn(series, context), given(args))
      const tables = await Promise.all(page.nodes.map(({ id }) => context.loaders.roundTable.load(id)))
      const edges = page.edges.map(({ cursor }, index) => ({ cursor, node: tables[index]! }))
      return { ...page, edges, nodes: tables.map((one) => one!) }
    },
  },
  SeriesTopic: {
    roundTable: ({ roundTableId }, _, { loaders }, info) =>
      roundTableId ? loaders.roundTable.load(roundTableId, info) : null,
  },
  RoundTable: {
    series: async ({ id }, _, { loaders }) => (await loaders.seriesOfTable.load(id))?.series ?? null,
  },
}
