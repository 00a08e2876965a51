import type { StateData } from '@kadry/contracts/catalogue'
import { roundedToFive } from '../outcome/disclose.ts'
import type { Cohort } from './cohort.ts'

/** Counts of people leave rounded to five, as in the facts. */
export function publicState({ id, ...cohort }: Cohort & { readonly id: string }) {
  const { programmeId, graduationYear, enrolled, intakeYear, trainingCommitmentId, graduatedOn, graduated } = cohort
  return {
    id,
    programmeId,
    graduationYear,
    enrolled: roundedToFive(enrolled),
    ...(intakeYear === undefined ? {} : { intakeYear }),
    ...(trainingCommitmentId ? { trainingCommitmentId } : {}),
    ...(graduatedOn ? { graduatedOn } : {}),
    ...(graduated === undefined ? {} : { graduated: roundedToFive(graduated) }),
  } satisfies StateData<'cohort.state.v1'>
}
