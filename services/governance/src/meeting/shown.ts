import type { AgendaRecord } from './agenda.ts'
import type { AttendanceRecord } from './attendance.ts'
import type { Known } from './meeting.ts'

/** A meeting on its way to a reader. */
type Shown = Known & { readonly version: number; readonly updatedAt: string }
/** An item of it, with what decides on how much of the item that reader sees. */
export type AgendaItem = AgendaRecord & { readonly meeting: Shown; readonly isInside: boolean }
/** A seat at it. */
export type SeatAttendance = AttendanceRecord & { readonly isInside: boolean }
