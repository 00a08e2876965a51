import type { StateData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'
import { roundedToFive } from '../outcome/disclose.ts'
import type { PracticePlacement } from './practice-placement.ts'

/** Nothing of a proposal. Places are posts and exact; those who take them are people and rounded to five. */
export function publicState(practice: PracticePlacement & { readonly id: string }) {
  if (practice.proposedById) return null
  const { id, programmeId, providerId, employerId, intakeYear, from, to } = practice
  const { places, taken, mentors, commitmentId, agreementId, cancellation } = practice
  return {
    ...{ id, programmeId, providerId, employerId, intakeYear, from, to, places, mentors },
    taken: roundedToFive(taken),
    ...given({ commitmentId, agreementId, cancelledOn: cancellation?.on }),
  } satisfies StateData<'practice.state.v1'>
}
