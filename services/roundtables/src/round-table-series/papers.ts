import type { Stored } from '@kadry/mongo/aggregate'
import { paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import { organizationNames } from '../organization/views.ts'
import { findSector } from '../sector/projection.ts'
import { editionOn } from '../sector/sector.ts'
import { seriesDocument } from './document.ts'
import { type RoundTableSeries, tableIdsOf } from './round-table-series.ts'

export const seriesPaper = paper<Context, Stored<RoundTableSeries>>({
  name: 'series',
  isPublic: true,
  find: (id, { loaders }) => loaders.roundTableSeries.load(id),
  fileName: ({ title, year }) => `План ${year} ${title}`,
  organizations: ({ hostId }) => [hostId],
  organizationNames,
  model: async (series, { context, words }) => {
    const { sectorCode, year } = series
    const [view, tables] = await Promise.all([
      sectorCode === undefined ? undefined : findSector(context.sectors, sectorCode),
      context.roundTables.byIds(tableIdsOf(series), ['startsAt', 'status']),
    ])
    const edition = view && (editionOn(view, `${year}-12-31`) ?? editionOn(view, `${year}-01-01`))
    return seriesDocument(series, { sector: edition?.name ?? sectorCode, tables }, words)
  },
})
