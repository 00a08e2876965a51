import type { StateData } from '@kadry/contracts/catalogue'
import type { Proposal } from './proposal.ts'

/** What was proposed word for word is read through the graph. */
export function publicState(proposal: Proposal & { readonly id: string }) {
  const { id, number, title, status, proposerId, supporterIds, recommendationId, itemIds } = proposal
  return {
    ...{ id, number, title, status, supporterIds: [...supporterIds], itemIds: [...itemIds] },
    ...(proposerId ? { proposerId } : {}),
    ...(recommendationId ? { recommendationId } : {}),
  } satisfies StateData<'proposal.state.v1'>
}
