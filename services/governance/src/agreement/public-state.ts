import type { StateData } from '@kadry/contracts/catalogue'
import type { AGREEMENT_KINDS } from '@kadry/contracts/governance/agreement'
import { given } from '@kadry/domain/input'
import { publishedSignature } from '@kadry/domain/signature'
import type { Agreement } from './agreement.ts'

/** The parties, who of them has signed, the term, and what ended it or took its place. */
export function publicState({ id, ...agreement }: Agreement & { readonly id: string }) {
  const { kind, title, number, date, sectorCode, parties, validFrom, validTo, originIds } = agreement
  const { negotiatedSince, termination, renewal } = agreement
  return {
    id,
    kind,
    title,
    ...given({ number, date, sectorCode, negotiatedSince }),
    parties: parties.map(({ organizationId, role, signedOn, signedAs, gone }) => ({
      organizationId,
      ...given({ role, signedOn }),
      ...(signedAs ? { signedAs: publishedSignature(signedAs) } : {}),
      ...(gone ? { goneOn: gone.on } : {}),
    })),
    validFrom,
    ...given({ validTo }),
    ...(termination ? { terminatedOn: termination.on } : {}),
    ...(renewal ? { renewedById: renewal.byId, renewedOn: renewal.on } : {}),
    originIds: [...originIds],
  } satisfies StateData<'agreement.state.v2'>
}

/**
 * Readers of the older state know terminations alone: one that was renewed is over for them from that day
 * on.
 */
export function olderState(state: StateData<'agreement.state.v2'>) {
  const { kind, parties, terminatedOn, renewedOn, renewedById: _, negotiatedSince: __, ...rest } = state
  const [end] = [terminatedOn, renewedOn].filter((day) => day !== undefined).toSorted()
  return {
    ...rest,
    // Kinds that came later are none of theirs; so far there are no others.
    kind: kind as (typeof AGREEMENT_KINDS)[number],
    parties: parties.map(({ role: _role, goneOn: _goneOn, ...party }) => party),
    ...given({ terminatedOn: end }),
  } satisfies StateData<'agreement.state.v1'>
}
