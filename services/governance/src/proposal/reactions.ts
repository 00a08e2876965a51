import type { RawEvent } from '@kadry/contracts/envelope'
import { dayOf } from '@kadry/domain/day'
import { causedBy } from '@kadry/messaging/follow'
import { derivedKey } from '@kadry/runtime/ids'
import { submitRecommended } from './proposal.ts'
import { type Proposals, proposalRegister } from './store.ts'

/**
 * What a round table recommends is a proposal, submitted on the day that it was heard of. One recommendation
 * becomes one proposal, however often and by whatever road it is heard.
 */
export async function proposalOfRecommendation(
  proposals: Proposals,
  event: Pick<RawEvent, 'id' | 'key' | 'seq' | 'correlation' | 'traceparent' | 'time'>,
  text: string,
): Promise<void> {
  const on = dayOf(event.time)
  const recommendationId = event.key
  const outcome = await proposals.create(
    causedBy(event),
    async (id) =>
      submitRecommended(id, {
        ...{ recommendationId, text, on },
        number: await proposalRegister.next(proposals, { date: on }),
      }),
    derivedKey('Proposal of Recommendation', recommendationId),
  )
  if (!('state' in outcome))
    throw new Error(`the recommendation ${recommendationId} can't become a proposal: ${JSON.stringify(outcome)}`)
}
