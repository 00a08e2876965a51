import type { Event } from '@kadry/contracts/envelope'
import { dayAfter, dayOf } from '@kadry/domain/day'
import type { Change } from '@kadry/domain/decision'
import { kindsOn, organizationViewOf } from '@kadry/domain/organization-view'
import { causedBy, type StateEvent } from '@kadry/messaging/follow'
import { workOff } from '@kadry/messaging/job'
import { newKey } from '@kadry/runtime/ids'
import type { Organizations } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { Persons } from '../person/store.ts'
import { personsIn } from './erasure.ts'
import { loseAll, loseHolder, loseKind } from './leaving.ts'
import type { WorkingGroups } from './store.ts'
import { endTerms, type Known, type WorkingGroup } from './working-group.ts'

const EVERY_MS = 60_000
const PORTION = 100

export type Seats = { readonly workingGroups: WorkingGroups; readonly persons: Persons }
type Parts = Seats & { readonly organizations: Organizations }

/**
 * R8: whoever loses the kind by which it sits — and holds it by no other grant — loses the seat on that date.
 */
export async function vacateUnqualified(
  { organizations, ...seats }: Parts,
  event: Event<'role.revoked.v1' | 'role.expired.v1'>,
): Promise<void> {
  const { kind, on } = event.data
  const view = await organizations.find(event.key)
  const holds = (day: string) => view !== undefined && kindsOn(view, day).has(kind)
  await inGroupsOf(seats, event, (group) => loseKind(group, { organizationId: event.key, kind, on }, holds))
}

/**
 * R5, R8: a body dissolved or merged into another leaves its seats; its successor does not inherit them (R4).
 */
export async function vacateGone(
  seats: Seats,
  event: Event<'organization.dissolved.v1' | 'organization.merged.v1'>,
  reason: 'DISSOLVED' | 'MERGED',
): Promise<void> {
  const gone = { organizationId: event.key, on: event.data.on, reason }
  await inGroupsOf(seats, event, (group) => loseHolder(group, gone))
}

/**
 * R5, R8 for an organisation whose facts were missed: its state says what it has lost by now, and each loss
 * takes its seats as the fact would have done. What a seat has lost already it does not lose again.
 */
export async function vacateByState(seats: Seats, event: StateEvent<'organization.state.v1'>): Promise<void> {
  const { dissolvedOn, mergedInto, roles } = event.data
  const view = organizationViewOf(event.data)
  const isOver = (validTo: string) => validTo < dayOf(event.time)
  const lost = roles.flatMap(({ kind, status, validTo }) =>
    validTo && (status === 'REVOKED' || isOver(validTo)) ? [{ kind, on: dayAfter(validTo) }] : [],
  )
  if (!dissolvedOn && lost.length === 0) return
  const reason = mergedInto ? ('MERGED' as const) : ('DISSOLVED' as const)
  const losses = { organizationId: event.key, lost, ...(dissolvedOn ? { gone: { on: dissolvedOn, reason } } : {}) }
  await inGroupsOf(seats, event, (group) => loseAll(group, losses, (kind, day) => kindsOn(view, day).has(kind)))
}

/** R6: once a term is over says of each group whom it lacks since, once, however many days nobody looked. */
export function runTermEnds({ now, runs }: Pick<Platform, 'now' | 'runs'>, { workingGroups, persons }: Seats): void {
  const run = workOff({
    next: (without) =>
      workingGroups.select(
        { checkOn: { $lte: dayOf(now()) }, ...(without.length > 0 ? { _id: { $nin: without } } : {}) },
        { sort: { checkOn: 1 }, limit: PORTION },
      ),
    work: async (id) => {
      const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'delegate-terms' }
      const outcome = await workingGroups.change(id, command, (found) => endTerms(found, dayOf(now())))
      if (!('state' in outcome)) throw new Error(`the terms of ${id} could not end: ${JSON.stringify(outcome)}`)
      await persons.release(personsIn(outcome.state))
    },
  })
  runs({ name: 'delegate-terms', everyMs: EVERY_MS, run })
}

/** In every group where the body has or had a seat; the names of those who sat for it go with the seats. */
async function inGroupsOf(
  { workingGroups, persons }: Seats,
  event: Parameters<typeof causedBy>[0] & { readonly key: string },
  decide: (group: Known) => Change<WorkingGroup>,
): Promise<void> {
  for (const { id } of await workingGroups.select({ 'seats.organizationId': event.key })) {
    const outcome = await workingGroups.change(id, causedBy(event), decide)
    if ('state' in outcome) await persons.release(personsIn(outcome.state))
  }
}
