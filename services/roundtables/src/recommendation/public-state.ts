import type { StateData } from '@kadry/contracts/catalogue'
import type { Recommendation } from './recommendation.ts'

/** Nothing about a recommendation is hidden; how people voted stands in the fact of its adoption. */
export function publicState({ id, ...recommendation }: Recommendation & { readonly id: string }) {
  const { roundTableId, sectorCode, text, addresseeIds, status, proposalIds } = recommendation
  return {
    id,
    roundTableId,
    sectorCode,
    text,
    addresseeIds: [...addresseeIds],
    status,
    proposalIds: [...proposalIds],
  } satisfies StateData<'recommendation.state.v1'>
}
