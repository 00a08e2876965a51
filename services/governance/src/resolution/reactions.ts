import type { Event } from '@kadry/contracts/envelope'
import { causedBy, type StateEvent } from '@kadry/messaging/follow'
import { countRoundTable } from './metric.ts'
import { type Resolutions, resolutionItem } from './store.ts'

/**
 * R15, by the fact or by the state of a table whose fact was missed: a two-sided round table moves the items
 * it fulfils. One change per resolution: a fact is applied to it once.
 */
export async function countHeldRoundTable(
  resolutions: Resolutions,
  event: Event<'roundTable.held.v1'> | StateEvent<'roundTable.state.v2'>,
): Promise<void> {
  const { isTwoSided, sectorCode, fulfilsItemIds } = event.data
  if (!isTwoSided) return
  const ids = fulfilsItemIds.map(resolutionItem.wholeIdOf)
  for (const id of new Set(ids.filter((found) => found !== undefined)))
    await resolutions.change(id, causedBy(event), (found) =>
      countRoundTable(found, { sectorCode, itemIds: fulfilsItemIds }),
    )
}
