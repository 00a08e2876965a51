import type { Event } from '@kadry/contracts/envelope'
import { given } from '@kadry/domain/input'
import { causedBy, fromState } from '@kadry/messaging/follow'
import { optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { followProposal } from '../recommendation/recommendation.ts'
import type { Recommendations } from '../recommendation/store.ts'
import type { ProposalView } from './proposal.ts'

/** What working groups make of recommendations: proposals, and their fate. */
export function followProposals(platform: Platform, recommendations: Recommendations) {
  const note = async (event: Pick<Event, 'id' | 'key' | 'seq' | 'correlation'>, status: string, from?: string) => {
    if (from !== undefined)
      await recommendations.change(from, causedBy(event), (found) => followProposal(found, { id: event.key, status }))
  }
  return followed<ProposalView>(platform, {
    service: 'governance',
    aggregate: 'proposal',
    collection: 'proposalViews',
    shape: shape<ProposalView>({ recommendationId: optional(text) }),
    project: {
      'proposal.submitted.v1': ({ data: { recommendationId } }) => ({ $set: given({ recommendationId }) }),
    },
    state: fromState(
      'proposal.state.v1',
      ({ recommendationId }) => given({ recommendationId }),
      (event) => note(event, event.data.status, event.data.recommendationId),
    ),
    react: (copy) => {
      const fate = (status: string) => async (event: Pick<Event, 'id' | 'key' | 'seq' | 'correlation'>) =>
        note(event, status, (await copy.find(event.key))?.recommendationId)
      return {
        'proposal.submitted.v1': fate('SUBMITTED'),
        'proposal.putOnAgenda.v1': fate('ON_AGENDA'),
        'proposal.accepted.v1': fate('ACCEPTED'),
        'proposal.rejected.v1': fate('REJECTED'),
      }
    },
  })
}
