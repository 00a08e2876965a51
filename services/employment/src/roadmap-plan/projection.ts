import type { FactData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'
import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { day, list, mapOf, nested, optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { OnAgreements } from '../roadmap/reactions.ts'
import { gapKey, type PlannedStage, planViewOf, type RoadmapPlanView } from './roadmap-plan.ts'

export type RoadmapPlans = Projection<RoadmapPlanView>

const planShape = shape<RoadmapPlanView>({
  agreementId: optional(text),
  stages: optional(mapOf(nested<PlannedStage>({ responsibleIds: list(text), dueOn: optional(day) }))),
  skips: optional(mapOf(text)),
  waivers: optional(mapOf(text)),
})

type Stage = FactData<'roadmapPlan.drawnUp.v1'>['stages'][number]
const stageOf = ({ responsibleIds, dueOn }: Stage) => ({ responsibleIds, ...given({ dueOn }) })
const stagesOf = (stages: readonly Stage[]) =>
  Object.fromEntries(stages.map((one) => [`stages.${one.stage}`, stageOf(one)]))

export function followRoadmapPlans(platform: Platform, onChange: OnAgreements): RoadmapPlans {
  return followed<RoadmapPlanView>(platform, {
    service: 'governance',
    aggregate: 'roadmap-plan',
    collection: 'roadmapPlanViews',
    shape: planShape,
    indexes: [{ agreementId: 1 }],
    project: {
      'roadmapPlan.drawnUp.v1': ({ data: { agreementId, stages } }) => ({ $set: { agreementId, ...stagesOf(stages) } }),
      'roadmapPlan.stagePlanned.v1': ({ data }) => ({ $set: stagesOf([data]) }),
      'roadmapPlan.stageSkipped.v1': ({ data }) => ({ $set: { [`skips.${data.stage}`]: data.resolutionItemId } }),
      'roadmapPlan.stageRestored.v1': ({ data }) => ({ $unset: { [`skips.${data.stage}`]: '' } }),
      'roadmapPlan.gapWaived.v1': ({ data }) => ({ $set: { [`waivers.${gapKey(data)}`]: data.resolutionItemId } }),
      'roadmapPlan.gapReclaimed.v1': ({ data }) => ({ $unset: { [`waivers.${gapKey(data)}`]: '' } }),
    },
    state: fromState('roadmapPlan.state.v1', planViewOf, ({ data }) => onChange([data.agreementId])),
    react: (copy) => {
      const react = async ({ key }: { readonly key: string }) => {
        const agreementId = (await copy.find(key))?.agreementId
        if (agreementId) await onChange([agreementId])
      }
      return {
        'roadmapPlan.drawnUp.v1': react,
        'roadmapPlan.stagePlanned.v1': react,
        'roadmapPlan.stageSkipped.v1': react,
        'roadmapPlan.stageRestored.v1': react,
        'roadmapPlan.gapWaived.v1': react,
        'roadmapPlan.gapReclaimed.v1': react,
      }
    },
  })
}
