import type { StateData } from '@kadry/contracts/catalogue'
import type { StandardsPlan } from './standards-plan.ts'

/**
 * A plan from its approval on; before, and what the workers said, is between the organisation and its people.
 */
export function publicState({
  id,
  ...plan
}: StandardsPlan & { readonly id: string }): StateData<'standardsPlan.state.v1'> | null {
  const { organizationId, status, standards, stages, trainingNeeds, approval } = plan
  if (!approval) return null
  return {
    id,
    organizationId,
    status,
    approvedOn: approval.on,
    standards: standards.map(({ code }) => code),
    stages: stages.map(({ title, dueOn, completedOn }) => ({ title, dueOn, ...(completedOn ? { completedOn } : {}) })),
    trainingNeeds: trainingNeeds.map(({ id: needId, ...need }) => ({ needId, ...need })),
  }
}
