import type { Event } from '@kadry/contracts/envelope'
import { given } from '@kadry/domain/input'
import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { flag, optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { agreementsChanged, type OnChange } from '../metric/reactions.ts'
import { isConfirmed, type MeasuredNeed } from './workforce-need.ts'

export type Needs = Projection<MeasuredNeed>
const MOVES = ['need.confirmed.v1', 'need.rejected.v1', 'need.withdrawn.v1', 'need.lapsed.v1'] as const

/** R15: needs under agreements, for the metric that counts the confirmed ones. */
export function followNeeds(platform: Platform, onChange: OnChange): Needs {
  return followed<MeasuredNeed>(platform, {
    service: 'employment',
    aggregate: 'workforce-need',
    collection: 'measuredNeeds',
    shape: shape<MeasuredNeed>({ agreementId: optional(text), isConfirmed: optional(flag) }),
    indexes: [{ agreementId: 1 }],
    project: {
      'need.declared.v1': ({ data: { agreementId } }) => ({ $set: { ...given({ agreementId }), isConfirmed: false } }),
      'need.confirmed.v1': () => ({ $set: { isConfirmed: true } }),
      'need.rejected.v1': () => ({ $set: { isConfirmed: false } }),
      'need.withdrawn.v1': () => ({ $set: { isConfirmed: false } }),
      'need.lapsed.v1': () => ({ $set: { isConfirmed: false } }),
    },
    state: fromState(
      'need.state.v2',
      (need) => ({ ...given({ agreementId: need.agreementId }), isConfirmed: isConfirmed(need) }),
      (event) => onChange(event, agreementsChanged([event.data.agreementId])),
    ),
    react: (copy) => {
      const react = async (event: Event<(typeof MOVES)[number]>) =>
        onChange(event, agreementsChanged([(await copy.find(event.key))?.agreementId]))
      return Object.fromEntries(MOVES.map((type) => [type, react]))
    },
  })
}
