import type { RawEvent } from '@kadry/contracts/envelope'
import { causedBy, fromState } from '@kadry/messaging/follow'
import { shape } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { Resolutions } from '../resolution/store.ts'
import { decides } from './deciding.ts'
import { lift } from './roadmap-plan.ts'
import type { RoadmapPlans } from './store.ts'

type Nothing = Record<never, never>
type Heard = Pick<RawEvent, 'id' | 'key' | 'seq' | 'correlation' | 'traceparent'>

/**
 * R41: what a plan passes over by an item is due again once the item is cancelled or superseded or its
 * resolution revoked, by the fact of it.
 */
export function followDecisions(platform: Platform, roadmapPlans: RoadmapPlans, resolutions: Resolutions): void {
  const react = async (event: Heard) => {
    const found = await resolutions.find(event.key)
    const over = found?.items.filter((item) => !decides(found, item)).map(({ id }) => id) ?? []
    if (over.length === 0) return
    const rest = { $or: [{ 'stages.skippedById': { $in: over } }, { 'waivers.resolutionItemId': { $in: over } }] }
    for (const { id } of await roadmapPlans.select(rest))
      await roadmapPlans.change(id, causedBy(event), (plan) => lift(plan, over))
  }
  followed<Nothing>(platform, {
    service: 'governance',
    aggregate: 'resolution',
    collection: 'decidingResolutions',
    shape: shape<Nothing>({}),
    project: {},
    state: fromState('resolution.state.v2', () => ({}), react),
    react: () => ({
      'resolutionItem.cancelled.v1': react,
      'resolutionItem.superseded.v1': react,
      'resolution.revoked.v1': react,
    }),
  })
}
