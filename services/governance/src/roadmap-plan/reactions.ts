import type { RawEvent } from '@kadry/contracts/envelope'
import { causedBy } from '@kadry/messaging/follow'
import type { Resolutions } from '../resolution/store.ts'
import { decides } from './deciding.ts'
import { lift } from './roadmap-plan.ts'
import type { RoadmapPlans } from './store.ts'

type Heard = Pick<RawEvent, 'id' | 'key' | 'seq' | 'correlation' | 'traceparent'>

/**
 * R41: what a plan passes over by an item is due again once the item is cancelled or superseded or its
 * resolution revoked, by the fact of it.
 */
export function liftsWhatRestsOn(resolutions: Resolutions, roadmapPlans: RoadmapPlans) {
  return async (event: Heard): Promise<void> => {
    const found = await resolutions.find(event.key)
    const over = found?.items.filter((item) => !decides(found, item)).map(({ id }) => id) ?? []
    if (over.length === 0) return
    const rest = { $or: [{ 'stages.skippedById': { $in: over } }, { 'waivers.resolutionItemId': { $in: over } }] }
    for (const { id } of await roadmapPlans.select(rest))
      await roadmapPlans.change(id, causedBy(event), (plan) => lift(plan, over))
  }
}
