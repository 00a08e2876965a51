import type { Event } from '@kadry/contracts/envelope'
import { causedBy, type StateEvent } from '@kadry/messaging/follow'
import type { Resolutions } from '../resolution/store.ts'
import { markAssigneeGone } from './leaving.ts'

/** R5: by the fact, or by the state of a body whose fact was missed. */
export async function markTheirAssignments(
  resolutions: Resolutions,
  event: Event<'organization.dissolved.v1' | 'organization.merged.v1'> | StateEvent<'organization.state.v1'>,
  gone: { readonly on: string; readonly cause: 'DISSOLVED' | 'MERGED' },
): Promise<void> {
  const organizationId = event.key
  for (const { id } of await resolutions.select({ 'items.assignments.organizationId': organizationId }))
    await resolutions.change(id, causedBy(event), (found) => markAssigneeGone(found, { organizationId, ...gone }))
}
