import type { Event } from '@kadry/contracts/envelope'
import { dayAfter, dayOf } from '@kadry/domain/day'
import { kindsOn, organizationViewOf } from '@kadry/domain/organization-view'
import { causedBy, type StateEvent } from '@kadry/messaging/follow'
import type { Organizations } from '@kadry/subgraph/followed'
import { loseAll, loseHolder, loseKind } from './seating.ts'
import type { WorkingGroups } from './store.ts'

type Parts = { readonly organizations: Organizations; readonly workingGroups: WorkingGroups }

/**
 * R8: whoever loses the kind by which it sits — and holds it by no other grant — loses the seat on that date.
 */
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

/**
 * R5, R8: a body dissolved or merged into another leaves its seats; its successor does not inherit them (R4).
 */
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

/**
 * R5, R8 for an organisation whose facts were missed: its state says what it has lost by now, and each loss
 * takes its seats as the fact would have done. What a seat has lost already it does not lose again.
 */
export async function vacateByState(
  workingGroups: WorkingGroups,
  event: StateEvent<'organization.state.v1'>,
): Promise<void> {
  const { dissolvedOn, mergedInto, roles } = event.data
  const view = organizationViewOf(event.data)
  const isOver = (validTo: string) => validTo < dayOf(event.time)
  const lost = roles.flatMap(({ kind, status, validTo }) =>
    validTo && (status === 'REVOKED' || isOver(validTo)) ? [{ kind, on: dayAfter(validTo) }] : [],
  )
  if (!dissolvedOn && lost.length === 0) return
  const reason = mergedInto ? ('MERGED' as const) : ('DISSOLVED' as const)
  const losses = { organizationId: event.key, lost, ...(dissolvedOn ? { gone: { on: dissolvedOn, reason } } : {}) }
  for (const { id } of await groupsWith(workingGroups, event.key))
    await workingGroups.change(id, causedBy(event), (group) =>
      loseAll(group, losses, (kind, day) => kindsOn(view, day).has(kind)),
    )
}

function groupsWith(workingGroups: WorkingGroups, organizationId: string) {
  return workingGroups.select({ 'seats.organizationId': organizationId })
}
