import type { StateData } from '@kadry/contracts/catalogue'
import type { AssessmentTally } from './assessment-tally.ts'

/** All of it was rounded before it was stored. */
export function publicState({
  id,
  centreId,
  qualificationCode,
  month,
  people,
}: AssessmentTally & { readonly id: string }) {
  return { id, centreId, qualificationCode, month, people } satisfies StateData<'assessmentTally.state.v1'>
}
