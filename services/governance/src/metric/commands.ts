import type { Accepted } from '@kadry/mongo/aggregate'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import { allowController } from '../execution/commands.ts'
import type { AcceptItemInput, BindMetricInput } from '../graphql.generated.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { onItem, resolutionItem } from '../resolution/store.ts'
import * as decisions from './count.ts'
import { measure } from './loaders.ts'
import { boundMetric, metricOf } from './metric.ts'

const on = onItem.answering(itemPayload)

export const bindMetric = on.change(async (found, input: BindMetricInput, context) => {
  const { itemId } = input
  const metric = metricOf(input.metric)
  const counts = await measure(context, [{ id: itemId, metric: boundMetric(metric) }], todayOf(context))
  return decisions.bindMetric(found, { itemId, ...metric }, counts.get(itemId), context.now().toISOString())
})

export const acceptItem = on.change(
  (found, { itemId }: AcceptItemInput, context: Context) => decisions.acceptItem(found, { itemId }, todayOf(context)),
  { allow: (context, input) => allowController(context, input) },
)

function itemPayload({ state, answer, repeated }: Accepted<Resolution, { itemId: string }>) {
  return { __typename: 'ResolutionItemPayload' as const, item: resolutionItem.in(state, answer.itemId)!, repeated }
}
