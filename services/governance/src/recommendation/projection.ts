import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { shape } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { proposalOfRecommendation } from '../proposal/reactions.ts'
import type { Proposals } from '../proposal/store.ts'

type Nothing = Record<never, never>

export type Recommendations = Projection<Nothing>

/** Recommendations of round tables become proposals; only the numbers of their facts are kept. */
export function followRecommendations(platform: Platform, proposals: Proposals): Recommendations {
  return followed<Nothing>(platform, {
    service: 'roundtables',
    aggregate: 'recommendation',
    collection: 'heardRecommendations',
    shape: shape<Nothing>({}),
    project: {},
    state: fromState(
      'recommendation.state.v1',
      () => ({}),
      (event) => proposalOfRecommendation(proposals, event, event.data.text),
    ),
    react: () => ({
      'recommendation.adopted.v1': (event) => proposalOfRecommendation(proposals, event, event.data.text),
    }),
  })
}
