import type { StateData } from '@kadry/contracts/catalogue'
import type { Agreement } from './agreement.ts'

/** The parties, who of them has signed, and the term. */
export function publicState({ id, ...agreement }: Agreement & { readonly id: string }) {
  const { kind, title, sectorCode, parties, validFrom, validTo, termination, originIds } = agreement
  return {
    id,
    kind,
    title,
    ...(sectorCode ? { sectorCode } : {}),
    parties: parties.map(({ organizationId, signedOn }) => ({ organizationId, ...(signedOn ? { signedOn } : {}) })),
    validFrom,
    ...(validTo ? { validTo } : {}),
    ...(termination ? { terminatedOn: termination.on } : {}),
    originIds: [...originIds],
  } satisfies StateData<'agreement.state.v1'>
}
