import type { HasFiles } from '@kadry/domain/attachment'
import { lifecycle } from '@kadry/domain/lifecycle'
import type { Minutes } from '../minutes/record.ts'
import type { VotingRules } from '../working-group/voting-rules.ts'
import type { AgendaChange, AgendaRecord } from './agenda.ts'
import type { AttendanceRecord } from './attendance.ts'
import type { PlaceChange } from './place.ts'

export type MeetingForm = 'IN_PERSON' | 'REMOTE' | 'MIXED' | 'BY_CORRESPONDENCE'
export type MeetingStatus = 'PLANNED' | 'CONVENED' | 'HELD' | 'MINUTED' | 'POSTPONED' | 'CANCELLED'

export const meetingMoves = lifecycle<MeetingStatus>()({
  plan: { from: [], to: 'PLANNED' },
  replan: { from: ['PLANNED', 'POSTPONED'], to: 'PLANNED' },
  arrange: { from: ['PLANNED', 'CONVENED'] },
  relocate: { from: ['CONVENED'] },
  convene: { from: ['PLANNED'], to: 'CONVENED' },
  postpone: { from: ['PLANNED', 'CONVENED'], to: 'POSTPONED' },
  cancel: { from: ['PLANNED', 'CONVENED', 'POSTPONED'], to: 'CANCELLED' },
  attend: { from: ['CONVENED', 'HELD'] },
  hold: { from: ['CONVENED'], to: 'HELD' },
  minute: { from: ['HELD'], to: 'MINUTED' },
})

export type Meeting = HasFiles & {
  readonly workingGroupId: string
  readonly number?: string
  readonly form: MeetingForm
  readonly status: MeetingStatus
  /** When people come together, or by correspondence when voting begins; RFC 3339, UTC. */
  readonly startsAt: string
  /** By correspondence: the moment at which voting ends. */
  readonly votesUntil?: string
  readonly place?: string
  /** Of the calendars of those who come: grows with each change of time, place or state. */
  readonly sequence: number
  /** The Moscow day on which everybody was sent the agenda. */
  readonly convenedOn?: string
  /** The Moscow day from which the minutes are due. */
  readonly heldOn?: string
  /** Why it was postponed or cancelled. */
  readonly reason?: string
  /** Those of the group when it was planned, and again when it was convened; from then on they stay. */
  readonly rules: VotingRules
  readonly agenda: readonly AgendaRecord[]
  /** How many items there ever were: no id is given twice. */
  readonly itemsEver: number
  /** What became of the agenda after it was sent. */
  readonly agendaChanges: readonly AgendaChange[]
  readonly attendance: readonly AttendanceRecord[]
  /** Where it was to be before, once everybody had been asked to come. */
  readonly placeChanges?: readonly PlaceChange[]
  readonly minutes?: Minutes
}
export type Known = Meeting & { readonly id: string }
