import type { Event } from '@kadry/contracts/envelope'
import { kindsOn } from '@kadry/contracts/organization-view'
import { causedBy } from '@kadry/messaging/follow'
import type { Organizations } from '../organization/projection.ts'
import { loseHolder, loseKind } from './seating.ts'
import type { WorkingGroups } from './store.ts'

type Parts = { readonly organizations: Organizations; readonly workingGroups: WorkingGroups }

/** R8: whoever loses the kind by which it sits — and holds it by no other grant — loses the seat on that date. */
export async function vacateUnqualified(
  { organizations, workingGroups }: Parts,
  event: Event<'role.revoked.v1' | 'role.expired.v1'>,
): Promise<void> {
  const { kind, on } = event.data
  const view = await organizations.find(event.key)
  const holds = (day: string) => view !== undefined && kindsOn(view, day).has(kind)
  for (const { id } of await groupsWith(workingGroups, event.key))
    await workingGroups.change(id, causedBy(event), (group) =>
      loseKind(group, { organizationId: event.key, kind, on }, holds),
    )
}

/** R5, R8: a body dissolved or merged into another leaves its seats; its successor does not inherit them (R4). */
export async function vacateGone(
  workingGroups: WorkingGroups,
  event: Event<'organization.dissolved.v1' | 'organization.merged.v1'>,
  reason: 'DISSOLVED' | 'MERGED',
): Promise<void> {
  for (const { id } of await groupsWith(workingGroups, event.key))
    await workingGroups.change(id, causedBy(event), (group) =>
      loseHolder(group, { organizationId: event.key, on: event.data.on, reason }),
    )
}

function groupsWith(workingGroups: WorkingGroups, organizationId: string) {
  return workingGroups.select({ 'seats.organizationId': organizationId })
}
