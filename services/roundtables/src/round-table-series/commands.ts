import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import { childId } from '@kadry/runtime/ids'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import type {
  AddRoundTableToSeriesInput,
  ChangeSeriesInput,
  PlanSeriesInput,
  RemoveRoundTableFromSeriesInput,
} from '../graphql.generated.ts'
import { requireOrganiserOf } from '../organization/views.ts'
import { findShown } from '../round-table/loaders.ts'
import { requireOrganiser } from '../round-table/rights.ts'
import { roundTable } from '../round-table/store.ts'
import { findSector } from '../sector/projection.ts'
import * as plans from './round-table-series.ts'
import { roundTableSeries } from './store.ts'

const on = commandsOn(roundTableSeries, ({ series }: Context) => series, payloadOf('RoundTableSeriesPayload', 'series'))

const idOf = (seriesId: string, n: number) => childId('SeriesTopic', seriesId, String(n))

export const planSeries = on.create(async (id, input: PlanSeriesInput, context) => {
  await requireOrganiserOf(context, input)
  const { organizations, sectors } = context
  const { title, sectorCode, hostId, year, topics } = input
  const [host, sector] = await Promise.all([
    organizations.find(hostId),
    sectorCode ? findSector(sectors, sectorCode) : undefined,
  ])
  return plans.planSeries(id, { ...given({ sectorCode }), title, hostId, year, topics }, { host, sector, idOf })
})

export const changeSeries = on.change((found, { title, topics }: ChangeSeriesInput, { viewer }) => {
  requireOrganiser(viewer, found)
  return plans.changeSeries(found, { title, topics, idOf })
})

export const addRoundTableToSeries = on.change(
  async (found, { topicId, roundTableId }: AddRoundTableToSeriesInput, context) => {
    requireOrganiser(context.viewer, found)
    const table = await findShown(context, roundTableId)
    return table ? plans.addTable(found, { topicId, table }) : notFound(roundTableId, roundTable.noun)
  },
  { duplicate: plans.inAnotherSeries },
)

export const removeRoundTableFromSeries = on.change(
  (found, { roundTableId }: RemoveRoundTableFromSeriesInput, { viewer }) => {
    requireOrganiser(viewer, found)
    return plans.removeTable(found, roundTableId)
  },
)
