import type { StateData } from '@kadry/contracts/catalogue'
import { dayOf } from '@kadry/domain/day'
import { given } from '@kadry/domain/input'
import { blockedBy, currentOf, type Roadmap, type RoadmapStage } from './roadmap.ts'

/** Nothing of a roadmap is hidden: people stand in it by shown numbers only. */
export function publicState({ id, agreementId, sectorCode, years, stages }: Roadmap & { readonly id: string }) {
  return {
    ...{ id, agreementId, years: [...years] },
    ...given({ sectorCode }),
    currentStage: currentOf({ stages }).code,
    stages: stages.map(publicStage),
  } satisfies StateData<'roadmap.state.v1'>
}

function publicStage(stage: RoadmapStage, index: number) {
  const { code, status, enteredAt, completedAt, responsibleIds, dueOn } = stage
  return {
    ...{ number: index + 1, stage: code, status, responsibleIds: [...responsibleIds] },
    ...(enteredAt ? { enteredOn: dayOf(enteredAt) } : {}),
    ...(completedAt ? { completedOn: dayOf(completedAt) } : {}),
    ...given({ dueOn }),
    ...(status === 'BLOCKED' ? { blockedBy: blockedBy(stage).map((one) => ({ ...one })) } : {}),
  }
}
