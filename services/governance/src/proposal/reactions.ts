import type { RawEvent } from '@kadry/contracts/envelope'
import { dayOf } from '@kadry/domain/day'
import { causedBy } from '@kadry/messaging/follow'
import type { Stored } from '@kadry/mongo/aggregate'
import { derivedKey, parseId } from '@kadry/runtime/ids'
import type { Context } from '../context.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { submitRecommended, takeUp } from './proposal.ts'
import { type Proposals, proposalRegister } from './store.ts'

type About = { readonly subjectId?: string; readonly visibility: string }

/**
 * A proposal that a public item of an agenda is about is on the agenda of that group. What other items are
 * about is for members: nothing is said of it.
 */
export async function markOnAgenda(
  { proposals, traceparent, now }: Pick<Context, 'proposals' | 'traceparent' | 'now'>,
  { id: key, version: seq, workingGroupId }: Stored<Pick<Meeting, 'workingGroupId'>>,
  item: About | null | undefined,
): Promise<void> {
  const subjectId = item?.visibility === 'PUBLIC' ? item.subjectId : undefined
  if (subjectId === undefined || parseId(subjectId)?.type !== 'Proposal') return
  const id = `${key}/${seq}`
  const cause = { id, key, seq, correlation: id, traceparent }
  const outcome = await proposals.change(subjectId, { cause }, (found) => takeUp(found, workingGroupId, dayOf(now())))
  if ('failure' in outcome) throw new Error(`${subjectId} could not be put on the agenda: ${outcome.failure}`)
}

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
