import type { Send } from '@kadry/testing/kit/story'

type Ids = {
  readonly agreementId: string
  readonly resolutionItemId: string
  readonly responsibleIds: readonly string[]
}

/** The plan of a roadmap: terms, a stage skipped and restored, a gap waived and reclaimed. */
export async function roadmapPlanStory(send: Send, { agreementId, resolutionItemId, responsibleIds }: Ids) {
  const declared = { stage: 'DEMAND_DECLARED', responsibleIds, dueOn: '2022-09-30' }
  const { id } = (await send('drawUpRoadmapPlan', { agreementId, stages: [declared] })).roadmapPlan
  await send('planRoadmapStage', { id, stage: 'DEMAND_VALIDATED', responsibleIds, dueOn: '2022-10-31' })
  await send('skipRoadmapStage', { id, stage: 'PLACED', resolutionItemId })
  await send('restoreRoadmapStage', { id, stage: 'PLACED' })
  const gap = { okz: '8212', oktmo: '46568000', year: 2024 }
  await send('waiveGap', { id, ...gap, resolutionItemId })
  await send('reclaimGap', { id, ...gap })
}
