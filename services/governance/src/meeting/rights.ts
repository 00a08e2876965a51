import type { Viewer } from '@kadry/auth/viewer'
import { dayOf } from '@kadry/domain/day'
import type { Context } from '../context.ts'
import { isFilledOn } from '../working-group/seat.ts'
import type { WorkingGroup } from '../working-group/working-group.ts'
import type { AgendaVisibility } from './agenda.ts'
import type { Known } from './meeting.ts'

/**
 * Whether the caller belongs to those who meet: the secretary, or a delegate of a body that has a seat of the
 * group on one of these days.
 */
export function isInside(viewer: Viewer, { seats }: Pick<WorkingGroup, 'seats'>, days: readonly string[]): boolean {
  if (viewer.roles.includes('SECRETARY')) return true
  if (!viewer.roles.includes('ORG_DELEGATE') || viewer.organizationId === undefined) return false
  const own = seats.filter(({ organizationId }) => organizationId === viewer.organizationId)
  return own.some((seat) => days.some((day) => isFilledOn(seat, day)))
}

/** The same of a meeting: who has a seat now or had one on its day. */
export async function insideOf(
  { workingGroupId, startsAt }: Pick<Known, 'workingGroupId' | 'startsAt'>,
  { viewer, loaders, now }: Pick<Context, 'viewer' | 'loaders' | 'now'>,
): Promise<boolean> {
  if (viewer.roles.includes('SECRETARY')) return true
  if (!viewer.roles.includes('ORG_DELEGATE')) return false
  const group = await loaders.workingGroup.load(workingGroupId)
  return group !== null && isInside(viewer, group, [dayOf(now()), dayOf(startsAt)])
}

/** Everybody sees a public item, and the title of one for members; a closed one is for members. */
export function isShown({ visibility }: { readonly visibility: AgendaVisibility }, inside: boolean): boolean {
  return inside || visibility !== 'CLOSED'
}

/** Papers, speeches, motions: of a public item everybody's, of the others the members'. */
export function isOpen({ visibility }: { readonly visibility: AgendaVisibility }, inside: boolean): boolean {
  return inside || visibility === 'PUBLIC'
}
