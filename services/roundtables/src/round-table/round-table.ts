import type { AttachedFile } from '@kadry/domain/attachment'
import { comeProblems } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import { type InputProblem, problem } from '@kadry/domain/refusal'
import type { Side } from '../organization/organization.ts'
import type { JournalEntry } from '../participation/journal.ts'
import type { Question } from '../participation/question.ts'
import type { RegistrationRecord } from '../participation/registration.ts'
import type { CommitmentRecord } from './commitment.ts'

export type RoundTableStatus =
  | 'DRAFT'
  | 'PLANNED'
  | 'ANNOUNCED'
  | 'REGISTRATION_OPEN'
  | 'REGISTRATION_CLOSED'
  | 'POSTPONED'
  | 'IN_PROGRESS'
  | 'HELD'
  | 'ONE_SIDED'
  | 'PROTOCOL_PUBLISHED'
  | 'CANCELLED'

const BEFORE: readonly RoundTableStatus[] = [
  'PLANNED',
  'ANNOUNCED',
  'REGISTRATION_OPEN',
  'REGISTRATION_CLOSED',
  'POSTPONED',
]
/** Seats of a table that was postponed are settled while registration goes on as before. */
const SETTLING: readonly RoundTableStatus[] = ['POSTPONED', 'REGISTRATION_OPEN', 'REGISTRATION_CLOSED']

export const roundTableMoves = lifecycle<RoundTableStatus>()({
  draft: { from: [], to: 'DRAFT' },
  revise: { from: ['DRAFT'] },
  plan: { from: [], to: 'PLANNED' },
  setForm: { from: ['DRAFT', 'PLANNED', 'ANNOUNCED', 'REGISTRATION_OPEN', 'POSTPONED'] },
  planDraft: { from: ['DRAFT'], to: 'PLANNED' },
  announce: { from: ['PLANNED'], to: 'ANNOUNCED' },
  openRegistration: { from: ['PLANNED', 'ANNOUNCED', 'POSTPONED'], to: 'REGISTRATION_OPEN' },
  invite: { from: ['ANNOUNCED', 'REGISTRATION_OPEN'] },
  answerInvitation: { from: ['ANNOUNCED', ...SETTLING] },
  register: { from: ['REGISTRATION_OPEN'] },
  closeRegistration: { from: ['REGISTRATION_OPEN', 'POSTPONED'], to: 'REGISTRATION_CLOSED' },
  moderate: { from: SETTLING },
  changeRegistration: { from: [...SETTLING, 'IN_PROGRESS'] },
  changeSeats: { from: [...BEFORE, 'IN_PROGRESS'] },
  withdrawRegistration: { from: [...SETTLING, 'IN_PROGRESS'] },
  postpone: { from: BEFORE, to: 'POSTPONED' },
  reconfirm: { from: SETTLING },
  checkInFirst: { from: ['REGISTRATION_CLOSED'], to: 'IN_PROGRESS' },
  checkIn: { from: ['IN_PROGRESS'] },
  leave: { from: ['IN_PROGRESS', 'HELD', 'ONE_SIDED'] },
  hold: { from: ['REGISTRATION_CLOSED', 'IN_PROGRESS'], to: 'HELD' },
  closeAsOneSided: { from: ['REGISTRATION_CLOSED', 'IN_PROGRESS'], to: 'ONE_SIDED' },
  report: { from: ['HELD', 'ONE_SIDED'] },
  publishProtocol: { from: ['HELD'], to: 'PROTOCOL_PUBLISHED' },
  proveAttendance: { from: ['IN_PROGRESS', 'HELD', 'ONE_SIDED', 'PROTOCOL_PUBLISHED'] },
  recordCommitment: { from: ['IN_PROGRESS', 'HELD', 'PROTOCOL_PUBLISHED'] },
  cancel: { from: BEFORE, to: 'CANCELLED' },
})

export type EventFormat = 'ONSITE' | 'ONLINE' | 'HYBRID'
/** `maxShare` of the capacity in (0, 1], and the whole seats it yields. */
export type KindQuota = { readonly side: Side; readonly maxShare: number; readonly seats: number }

/** What is left of a postponement until every seat is confirmed or lost. */
export type Postponement = {
  /** RFC 3339, UTC. */
  readonly previousStart: string
  /** The last Moscow day to confirm a seat for the new day, `YYYY-MM-DD`. */
  readonly confirmBy: string
  readonly reason: string
}

/** What is written down once the table is over. */
export type ClosingReport = { readonly discussed: string; readonly decisions: readonly string[] }

/** Seats of one side that are taken, and who waits, came, and did not. */
export type SeatsOfSide = {
  readonly taken: number
  readonly waiting: number
  readonly attended: number
  readonly noShow: number
}
/** What is counted of all registrations of a table, whichever of them somebody looks at. */
export type Seats = {
  /** How many there ever were: nothing is ever taken out. */
  readonly registered: number
  /** The last place in the order of arrival that was given. */
  readonly lastPlace: number
  readonly bySide: Readonly<Record<string, SeatsOfSide>>
}

export type RoundTable = {
  readonly title: string
  readonly sectorCode: string
  readonly hostId: string
  readonly hostException?: string
  readonly status: RoundTableStatus
  /** RFC 3339, UTC; so is `endsAt`. */
  readonly startsAt: string
  readonly endsAt: string
  readonly format: EventFormat
  /** Of an online table the address to join at, shown to those with a seat only. */
  readonly venue?: string
  readonly capacity: number
  readonly quotas: readonly KindQuota[]
  readonly maxDelegatesPerOrganization: number
  readonly fulfilsItemIds: readonly string[]
  readonly initiatedByGroupIds: readonly string[]
  /** Of all its registrations, which are documents of their own. */
  readonly seats: Seats
  /** Those of the last writes, until each stands in its own document (`docs/decisions/111`). */
  readonly lastWritten: readonly JournalEntry[]
  readonly commitments: readonly CommitmentRecord[]
  /** The organiser examines who asks; nobody has a seat before that. */
  readonly isModerated?: boolean
  /** Until when bodies may change what they have said of their delegates, RFC 3339, UTC. */
  readonly changesUntil?: string
  readonly questions?: readonly Question[]
  /** Of the last postponement. */
  readonly postponement?: Postponement
  /** `YYYY-MM-DD`. */
  readonly heldOn?: string
  /** Why a table to which one side came was closed. */
  readonly oneSidedReason?: string
  readonly report?: ClosingReport
  /** `YYYY-MM-DD`. */
  readonly protocolPublishedOn?: string
  /** The list that those who came have signed. */
  readonly attendanceSheet?: AttachedFile
  readonly cancellationReason?: string
}
/** A table and those of its registrations that a decision looks at, in the order of arrival. */
export type Gathering = RoundTable & {
  readonly registrations: readonly RegistrationRecord[]
  /** The same as they were read; absent where all there are stand in `registrations`. */
  readonly asRead?: readonly RegistrationRecord[]
}
export type Known = Gathering & { readonly id: string }

export const organizationNoun = { ru: 'Организация', en: 'organisation' }

/** A day on which something happened at the table: not before the table's own day, not after today. */
export function dayProblems(path: string, day: string, first: string, today: string): InputProblem[] {
  if (day < first)
    return [
      problem(
        path,
        'BEFORE_THE_DAY',
        `День раньше дня круглого стола (${first}).`,
        `The day is before that of the round table (${first}).`,
      ),
    ]
  return comeProblems(path, day, today)
}
