import { day, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { equals } from '@kadry/subgraph/filter'
import { publicState } from './public-state.ts'
import type { GapWaiver, PlannedStage, RoadmapPlan } from './roadmap-plan.ts'

/** Plans are found by their agreement only. */
export type RoadmapPlanSelection = { readonly agreementId?: string }
export type RoadmapPlans = Store<RoadmapPlan, RoadmapPlanSelection>

export const roadmapPlan = aggregate<RoadmapPlan, RoadmapPlanSelection>({
  type: 'RoadmapPlan',
  collection: 'roadmapPlans',
  publicState: { type: 'roadmapPlan.state.v1', of: publicState },
  shape: shape<RoadmapPlan>({
    agreementId: text,
    stages: list<PlannedStage>(
      nested<PlannedStage>({
        stage: text,
        responsibleIds: list(text),
        dueOn: optional(day),
        skippedById: optional(text),
      }),
    ),
    waivers: list<GapWaiver>(nested<GapWaiver>({ okz: text, oktmo: text, year: integer, resolutionItemId: text })),
  }),
  noun: { ru: 'Запись о плане дорожной карты', en: 'plan of a roadmap' },
  filter: { agreementId: equals('agreementId') },
  indexes: [
    { keys: { 'stages.skippedById': 1 }, sparse: true },
    { keys: { 'waivers.resolutionItemId': 1 }, sparse: true },
  ],
})

/** One plan per agreement. */
export function planKey(agreementId: string): string {
  return derivedKey('RoadmapPlan', agreementId)
}

export function planId(agreementId: string): string {
  return globalId('RoadmapPlan', planKey(agreementId))
}
