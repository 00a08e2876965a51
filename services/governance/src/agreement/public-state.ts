import type { StateData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'
import { publishedSignature } from '@kadry/domain/signature'
import type { Agreement } from './agreement.ts'

/** The parties, who of them has signed, and the term. */
export function publicState({ id, ...agreement }: Agreement & { readonly id: string }) {
  const { kind, title, number, date, sectorCode, parties, validFrom, validTo, termination, originIds } = agreement
  return {
    id,
    kind,
    title,
    ...given({ number, date }),
    ...(sectorCode ? { sectorCode } : {}),
    parties: parties.map(({ organizationId, signedOn, signedAs }) => ({
      organizationId,
      ...(signedOn ? { signedOn } : {}),
      ...(signedAs ? { signedAs: publishedSignature(signedAs) } : {}),
    })),
    validFrom,
    ...(validTo ? { validTo } : {}),
    ...(termination ? { terminatedOn: termination.on } : {}),
    originIds: [...originIds],
  } satisfies StateData<'agreement.state.v1'>
}
