import type { StateData } from '@kadry/contracts/catalogue'
import { roundedToFive } from '../outcome/disclose.ts'
import type { CertificateTally } from './certificate-tally.ts'

/** Counts of people leave rounded to 5. */
export function publicState({
  id,
  centreId,
  qualificationCode,
  period,
  ...counts
}: CertificateTally & { readonly id: string }) {
  const [issued, extended, annulled] = [counts.issued, counts.extended, counts.annulled].map(roundedToFive)
  return {
    ...{ id, centreId, qualificationCode, period },
    ...{ issued: issued!, extended: extended!, annulled: annulled! },
  } satisfies StateData<'certificateTally.state.v1'>
}
