import { given } from '@kadry/domain/input'
import { type NotFound, notFound, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { statusOn } from '../agreement/status.ts'
import { agreement } from '../agreement/store.ts'
import type { Context } from '../context.ts'
import type {
  DrawUpRoadmapPlanInput,
  PlanRoadmapStageInput,
  ReclaimGapInput,
  RestoreRoadmapStageInput,
  SkipRoadmapStageInput,
  WaiveGapInput,
} from '../graphql.generated.ts'
import { resolutionItem } from '../resolution/store.ts'
import { decides } from './deciding.ts'
import * as plans from './roadmap-plan.ts'
import { planKey, roadmapPlan } from './store.ts'

const on = commandsOn(
  roadmapPlan,
  ({ roadmapPlans }: Context) => roadmapPlans,
  payloadOf('RoadmapPlanPayload', 'roadmapPlan'),
)

export const drawUpRoadmapPlan = on.create(
  async (id, { agreementId, stages }: DrawUpRoadmapPlanInput, context) => {
    const wanted = stages.map(({ stage, responsibleIds, dueOn }) => ({ stage, responsibleIds, ...given({ dueOn }) }))
    const bodies = wanted.flatMap(({ responsibleIds }) => responsibleIds)
    const refused = (await refusedAgreement(agreementId, context)) ?? (await refusedBody(bodies, context))
    return refused ?? plans.drawUp(id, { agreementId, stages: wanted })
  },
  {
    key: ({ agreementId }) => planKey(agreementId),
    duplicate: () =>
      ruleRefusal(
        'R41',
        'PLAN_EXISTS',
        'У соглашения уже есть план дорожной карты.',
        'The agreement has a plan of its roadmap already.',
      ),
  },
)

export const planRoadmapStage = on.change(
  async (found, { stage, responsibleIds, dueOn }: PlanRoadmapStageInput, context) =>
    (await refusedBody(responsibleIds, context)) ??
    plans.planStage(found, { stage, responsibleIds, ...given({ dueOn }) }),
)

export const skipRoadmapStage = on.change(
  async (found, { stage, resolutionItemId }: SkipRoadmapStageInput, context) => {
    const item = await decidingItem(resolutionItemId, context)
    if (item?.__typename === 'NotFound') return item
    return plans.skipStage(found, { stage, resolutionItemId }, item)
  },
)

export const restoreRoadmapStage = on.change((found, { stage }: RestoreRoadmapStageInput) =>
  plans.restoreStage(found, stage),
)

export const waiveGap = on.change(async (found, { okz, oktmo, year, resolutionItemId }: WaiveGapInput, context) => {
  const item = await decidingItem(resolutionItemId, context)
  if (item?.__typename === 'NotFound') return item
  return plans.waiveGap(found, { okz, oktmo, year, resolutionItemId }, item)
})

export const reclaimGap = on.change((found, { okz, oktmo, year }: ReclaimGapInput) =>
  plans.reclaimGap(found, { okz, oktmo, year }),
)

/** R41: the roadmap is that of a cluster agreement which is not over. */
async function refusedAgreement(id: string, context: Context): Promise<NotFound | RuleRefusal | undefined> {
  const found = await context.agreements.find(id)
  if (!found) return notFound(id, agreement.noun)
  if (found.kind !== 'CLUSTER')
    return ruleRefusal(
      'R41',
      'NOT_A_CLUSTER',
      'Дорожная карта есть только у кластерного соглашения.',
      'Only a cluster agreement has a roadmap.',
    )
  const status = statusOn(found, todayOf(context))
  if (!['EXPIRED', 'TERMINATED', 'RENEWED'].includes(status)) return undefined
  return ruleRefusal('R41', 'AGREEMENT_OVER', 'Соглашение уже не действует.', 'The agreement is over.')
}

/** R5: the first of the bodies that can answer for nothing. */
async function refusedBody(ids: readonly string[], { organizations }: Context) {
  const views = new Map((await organizations.byIds([...new Set(ids)])).map((view) => [view.id, view]))
  return ids.map((id) => standing(id, views.get(id))).find((refused) => refused !== undefined)
}

/** R41 */
async function decidingItem(id: string, { resolutions }: Context): Promise<NotFound | RuleRefusal | undefined> {
  const wholeId = resolutionItem.wholeIdOf(id)
  const whole = wholeId ? await resolutions.find(wholeId) : undefined
  const item = whole && resolutionItem.in(whole, id)
  if (!whole || !item) return notFound(id, resolutionItem.noun)
  if (decides(whole, item)) return undefined
  return ruleRefusal(
    'R41',
    'ITEM_DECIDES_NOTHING',
    'Пункт не принят, отменён или заменён.',
    'The item is not adopted, or it is cancelled or superseded.',
  )
}
