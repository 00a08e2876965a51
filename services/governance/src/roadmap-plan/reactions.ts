import type { RawEvent } from '@kadry/contracts/envelope'
import { causedBy } from '@kadry/messaging/follow'
import { type Resolutions, resolutionItem } from '../resolution/store.ts'
import { decides } from './deciding.ts'
import { lift, restsOn } from './roadmap-plan.ts'
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

/**
 * R41: an item may come to its end after a command has looked at it and before its plan is written; its
 * own fact finds nothing to lift then. So the fact of the plan has the items looked at once more: whichever
 * of the two was written last sees the other.
 */
export function liftsWhatIsOver(resolutions: Resolutions, roadmapPlans: RoadmapPlans) {
  return async (event: Heard): Promise<void> => {
    const ids = restsOn(await roadmapPlans.find(event.key))
    const wholes = await resolutions.byIds([...new Set(ids.flatMap((id) => resolutionItem.wholeIdOf(id) ?? []))])
    const deciding = new Set(
      wholes.flatMap((whole) => whole.items.filter((item) => decides(whole, item)).map(({ id }) => id)),
    )
    const over = ids.filter((id) => !deciding.has(id))
    if (over.length > 0) await roadmapPlans.change(event.key, causedBy(event), (plan) => lift(plan, over))
  }
}
