import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { shape } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'

type Nothing = Record<never, never>
export type Commitments = Projection<Nothing>

/** That there are such commitments: an item of an agenda may be about one. Only the numbers are kept. */
export function followCommitments(platform: Platform): Commitments {
  return followed<Nothing>(platform, {
    service: 'roundtables',
    aggregate: 'commitment',
    collection: 'heardCommitments',
    shape: shape<Nothing>({}),
    project: {},
    state: fromState('commitment.state.v1', () => ({})),
  })
}
