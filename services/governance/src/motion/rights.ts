import { lackOfScopes, requireRole, type Viewer } from '@kadry/auth/viewer'
import { dayOf } from '@kadry/domain/day'
import type { Meeting } from '../meeting/meeting.ts'
import type { SeatRecord } from '../working-group/seat.ts'

type Presided = Pick<Meeting, 'startsAt' | 'form' | 'attendance'>
type Term = { readonly kind: string; readonly seatId: string; readonly from: string; readonly to?: string }
type Led = { readonly seats: readonly SeatRecord[]; readonly offices?: readonly Term[] }

/** The seats that may preside on the day of the meeting, the chair first. */
function presidents({ startsAt }: Presided, { offices = [] }: Led): string[] {
  const day = dayOf(startsAt)
  const held = offices.filter(({ from, to }) => from <= day && (!to || day <= to))
  return ['CHAIR', 'DEPUTY_CHAIR'].flatMap((kind) =>
    held.filter((office) => office.kind === kind).map(({ seatId }) => seatId),
  )
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
