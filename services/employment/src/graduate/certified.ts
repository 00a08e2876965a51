/** A standard that a person holds a certificate of a qualification for, and the days on which it is valid. */
export type Certified = { readonly standard: string; readonly from: string; readonly to: string }

/** What is certified of graduates, by the id of each: whoever keeps certificates answers it. */
export type CertifiedOf = (cohortIds: readonly string[]) => Promise<ReadonlyMap<string, readonly Certified[]>>

/** The standards that a person is certified for on a day (domain.md 6.3, test 1). */
export function certifiedOn(certified: readonly Certified[], day: string): string[] {
  return certified.filter(({ from, to }) => from <= day && day <= to).map(({ standard }) => standard)
}

/** Where nothing is compared with certificates: retention by occupation, and who is unknown. */
export const nobodyCertified: CertifiedOf = async () => new Map()
