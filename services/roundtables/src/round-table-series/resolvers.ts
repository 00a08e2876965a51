import { given } from '@kadry/domain/input'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import { historyOf } from '@kadry/subgraph/history'
import { linkTo } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { icalOf } from '../round-table/ical.ts'
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
    history: historyOf('RoundTableSeries', { writers: ['EVENT_MANAGER'] }),
    sector: ({ sectorCode }) => (sectorCode ? { code: sectorCode } : null),
    host: ({ hostId }) => ({ id: hostId }),
    document: linkTo(seriesPaper),
    ical: async (series, _, context) => icalOf(series.title, await tablesOf(series, context)),
    roundTables: async (series, args, context) => listConnection(await tablesOf(series, context), given(args)),
  },
  SeriesTopic: {
    roundTable: ({ roundTableId }, _, { loaders }, info) =>
      roundTableId ? loaders.roundTable.load(roundTableId, info) : null,
  },
  RoundTable: {
    series: async ({ id }, _, { loaders }) => (await loaders.seriesOfTable.load(id))?.series ?? null,
  },
}

/** Its tables by their start. */
async function tablesOf({ topics }: RoundTableSeries, { loaders }: Context) {
  const ids = topics.flatMap(({ roundTableId }) => roundTableId ?? [])
  const tables = await Promise.all(ids.map((id) => loaders.roundTable.load(id)))
  return tables.filter((one) => one !== null).sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
}
