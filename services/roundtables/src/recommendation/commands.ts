import { notFound } from '@kadry/domain/refusal'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type { AdoptRecommendationInput } from '../graphql.generated.ts'
import { viewsOf } from '../organization/views.ts'
import { findShown } from '../round-table/loaders.ts'
import { requireOrganiser } from '../round-table/rights.ts'
import { roundTable } from '../round-table/store.ts'
import { adopt } from './recommendation.ts'
import { recommendation } from './store.ts'

const on = commandsOn(
  recommendation,
  ({ recommendations }: Context) => recommendations,
  payloadOf('RecommendationPayload', 'recommendation'),
)

export const adoptRecommendation = on.create(async (id, input: AdoptRecommendationInput, context) => {
  const { roundTableId, text, addresseeIds, inFavour, against, abstained } = input
  const table = await findShown(context, roundTableId)
  if (!table) return notFound(roundTableId, roundTable.noun)
  requireOrganiser(context.viewer, table)
  const wanted = { text, addresseeIds, inFavour, against: against ?? 0, abstained: abstained ?? 0 }
  return adopt(id, table, wanted, { views: await viewsOf(context, addresseeIds), today: todayOf(context) })
})
