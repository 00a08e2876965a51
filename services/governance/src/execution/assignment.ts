import type { FactData } from '@kadry/contracts/catalogue'
import type { AttachedFile } from '@kadry/domain/attachment'
import { lifecycle } from '@kadry/domain/lifecycle'

export type AssigneeRole = FactData<'resolutionItem.assigned.v1'>['role']
export type ReportStatus = 'SUBMITTED' | 'ACCEPTED' | 'RETURNED'
export type ReportKind = 'INTERIM' | 'FINAL'
export type ExtensionStatus = 'REQUESTED' | 'GRANTED' | 'REFUSED'

/** Who is to carry an item out, or to watch that it is. */
export type Assignment = {
  readonly id: string
  readonly organizationId: string
  readonly role: AssigneeRole
  /** The last day: its own or the item's; an extension moves it. Absent: there is no end. */
  readonly dueOn?: string
  /** The last day before the first extension; absent where none was granted. */
  readonly originalDueOn?: string
  /** Absent in records from before the day was kept. */
  readonly assignedOn?: string
  readonly acknowledgedOn?: string
  readonly reports: readonly ExecutionReport[]
  readonly extensions?: readonly TermExtension[]
  /** The first day without the body; who does it instead people decide. */
  readonly gone?: { readonly on: string; readonly cause: 'DISSOLVED' | 'MERGED' }
  /** Another body does it now, under this assignment of the same item. */
  readonly redirectedToId?: string
}

export type ExecutionReport = {
  readonly id: string
  /** An interim report says how far it is; only a final one can fulfil the assignment. */
  readonly kind: ReportKind
  readonly text: string
  readonly evidenceUrls: readonly string[]
  /** Records of the graph that prove it, by their global ids. */
  readonly referenceIds?: readonly string[]
  readonly attachments?: readonly AttachedFile[]
  readonly status: ReportStatus
  readonly reportedOn: string
  readonly acceptedOn?: string
  readonly returnReason?: string
}

/** A later last day that the assignee asked for. */
export type TermExtension = {
  readonly id: string
  readonly until: string
  readonly reason: string
  readonly requestedOn: string
  readonly status: ExtensionStatus
  readonly decidedOn?: string
  readonly answer?: string
}

/** The last final report of an assignment: after a return comes another one. */
export const executionReportMoves = lifecycle<ReportStatus>()({
  submit: { from: [], to: 'SUBMITTED' },
  submitAgain: { from: ['RETURNED'], to: 'SUBMITTED' },
  accept: { from: ['SUBMITTED'], to: 'ACCEPTED' },
  return: { from: ['SUBMITTED'], to: 'RETURNED' },
})

/** The last request of an assignment: another one may follow an answer. */
export const extensionMoves = lifecycle<ExtensionStatus>()({
  request: { from: [], to: 'REQUESTED' },
  requestAgain: { from: ['GRANTED', 'REFUSED'], to: 'REQUESTED' },
  grant: { from: ['REQUESTED'], to: 'GRANTED' },
  refuse: { from: ['REQUESTED'], to: 'REFUSED' },
})

/** R14: a controller watches, and whoever was relieved of it does nothing more: neither is counted. */
export function isCounted({ role, redirectedToId }: Assignment): boolean {
  return role !== 'CONTROLLER' && redirectedToId === undefined
}

export function finalReports({ reports }: Assignment): readonly ExecutionReport[] {
  return reports.filter(({ kind }) => kind === 'FINAL')
}

export function isAccepted(assignment: Assignment): boolean {
  return finalReports(assignment).some(({ status }) => status === 'ACCEPTED')
}

export function isReturned(assignment: Assignment): boolean {
  return finalReports(assignment).at(-1)?.status === 'RETURNED'
}

/** Whether somebody still has to do it. */
export function isOpen(assignment: Assignment): boolean {
  return isCounted(assignment) && !isAccepted(assignment)
}

/** The last day has passed and nothing is accepted; `today` is `YYYY-MM-DD`. */
export function isAssignmentOverdue(assignment: Assignment, today: string): boolean {
  return assignment.dueOn !== undefined && assignment.dueOn < today && isOpen(assignment)
}

const DAY_MS = 24 * 60 * 60 * 1_000

/** Calendar days since the last day; 0 where it is not overdue. */
export function daysOverdue(assignment: Assignment, today: string): number {
  if (!isAssignmentOverdue(assignment, today)) return 0
  return Math.round((Date.parse(today) - Date.parse(assignment.dueOn!)) / DAY_MS)
}

/** Whether a term of this assignment was ever moved. */
export function isExtended({ originalDueOn }: Assignment): boolean {
  return originalDueOn !== undefined
}
