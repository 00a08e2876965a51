import type { Event } from '@kadry/contracts/envelope'
import { causedBy, type StateEvent } from '@kadry/messaging/follow'
import { countRoundTable } from '../metric/count.ts'
import { supersede } from './amendment.ts'
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

type Superseding = { readonly id: string; readonly supersedesId?: string | undefined }

/** R12: marks the items of other resolutions that this one supersedes, one change for each resolution. */
export async function supersedeElsewhere(
  resolutions: Resolutions,
  event: Event<'resolution.adopted.v1'> | StateEvent<'resolution.state.v2'>,
): Promise<void> {
  const wholeOf = ({ supersedesId }: Superseding) => supersedesId && resolutionItem.wholeIdOf(supersedesId)
  const items: readonly Superseding[] = event.data.items
  const others = new Set(items.map(wholeOf).filter((id) => id && id !== event.key))
  for (const id of others)
    await resolutions.change(id!, causedBy(event), (found) =>
      supersede(
        found,
        items
          .filter((item) => wholeOf(item) === id)
          .map(({ id, supersedesId }) => ({ id, supersedesId: supersedesId! })),
      ),
    )
}
