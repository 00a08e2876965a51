import { lackOfScopes, requireRole, type Viewer } from '@kadry/auth/viewer'
import { dayOf } from '@kadry/domain/day'
import type { Meeting } from '../meeting/meeting.ts'
import { officesOn } from '../working-group/office.ts'
import type { WorkingGroup } from '../working-group/working-group.ts'

type Presided = Pick<Meeting, 'startsAt' | 'form' | 'attendance'>
type Led = Pick<WorkingGroup, 'offices' | 'seats'>

/** The seats that may preside on the day of the meeting, the chair first. */
function presidents({ startsAt }: Presided, group: Led): string[] {
  return officesOn(group, dayOf(startsAt))
    .filter(({ kind }) => kind !== 'SECRETARY')
    .map(({ seatId }) => seatId)
}

/** The chair where it is there in person, else the first deputy who is: whose vote breaks a tie. */
export function presidingAt(meeting: Presided, group: Led): string | undefined {
  const isThere = (seatId: string) =>
    meeting.attendance.some(
      (seat) => seat.seatId === seatId && (meeting.form === 'BY_CORRESPONDENCE' || seat.presence === 'PRESENT'),
    )
  return presidents(meeting, group).find(isThere)
}

/** Throws `AuthError` unless the caller is the secretary or a delegate of a body that may preside. */
export function requireChair(viewer: Viewer, meeting: Presided, group: Led): void {
  const seats = presidents(meeting, group)
  const bodies = group.seats.filter(({ id }) => seats.includes(id)).map(({ organizationId }) => organizationId)
  if (viewer.roles.includes('ORG_DELEGATE') && bodies.includes(viewer.organizationId ?? '')) return
  requireRole(viewer, 'SECRETARY')
}

/** Throws `AuthError` unless the caller is a delegate of this very body. */
export function requireDelegateOf(viewer: Viewer, organizationId: string | undefined): void {
  if (viewer.roles.includes('ORG_DELEGATE') && viewer.organizationId === organizationId) return
  throw lackOfScopes(viewer, [['ORG_DELEGATE']])
}
