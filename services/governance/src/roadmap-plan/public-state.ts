import type { StateData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'
import type { RoadmapPlan } from './roadmap-plan.ts'

/** Nothing of a plan is hidden. */
export function publicState({ id, agreementId, stages, waivers }: RoadmapPlan & { readonly id: string }) {
  return {
    id,
    agreementId,
    stages: stages.map(({ stage, responsibleIds, dueOn, skippedById }) => ({
      stage,
      responsibleIds: [...responsibleIds],
      ...given({ dueOn, skippedById }),
    })),
    waivers: waivers.map(({ okz, oktmo, year, resolutionItemId }) => ({ okz, oktmo, year, resolutionItemId })),
  } satisfies StateData<'roadmapPlan.state.v1'>
}
