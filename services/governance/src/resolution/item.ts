import type { FactData } from '@kadry/contracts/catalogue'
import { lifecycle } from '@kadry/domain/lifecycle'
import { type MetricBinding, reachedShare } from './metric.ts'

type AdoptedItem = FactData<'resolution.adopted.v1'>['items'][number]
export type ItemKind = AdoptedItem['kind']
export type Cadence = NonNullable<AdoptedItem['cadence']>
export type AssigneeRole = FactData<'resolutionItem.assigned.v1'>['role']
export type ItemStatus = 'ADOPTED' | 'ASSIGNED' | 'IN_PROGRESS' | 'REPORTED' | 'RETURNED' | 'FULFILLED'
export type ReportStatus = 'SUBMITTED' | 'ACCEPTED' | 'RETURNED'

/**
 * An addressee may be named until everybody has reported; what follows from reports and the metric is
 * computed by `statusOf`.
 */
export const itemMoves = lifecycle<ItemStatus>()({
  adopt: { from: [], to: 'ADOPTED' },
  assign: { from: ['ADOPTED', 'ASSIGNED'], to: 'ASSIGNED' },
  join: { from: ['IN_PROGRESS'] },
  begin: { from: ['ASSIGNED'], to: 'IN_PROGRESS' },
  reportLast: { from: ['ASSIGNED', 'IN_PROGRESS', 'RETURNED'], to: 'REPORTED' },
  reportBesideReturned: { from: ['IN_PROGRESS'], to: 'RETURNED' },
  return: { from: ['REPORTED'], to: 'RETURNED' },
  acceptLast: { from: ['REPORTED'], to: 'FULFILLED' },
})

/** The last report of an assignment: after a return comes another one. */
export const executionReportMoves = lifecycle<ReportStatus>()({
  submit: { from: [], to: 'SUBMITTED' },
  submitAgain: { from: ['RETURNED'], to: 'SUBMITTED' },
  accept: { from: ['SUBMITTED'], to: 'ACCEPTED' },
  return: { from: ['SUBMITTED'], to: 'RETURNED' },
})

/** R12: number, text and kind never change; what grows is who is to do it and what they reported. */
export type ResolutionItem = {
  readonly id: string
  readonly number: string
  readonly text: string
  readonly kind: ItemKind
  readonly dueOn?: string
  readonly cadence?: Cadence
  readonly openEnded: boolean
  readonly metric?: MetricBinding
  readonly supersedesId?: string
  readonly assignments: readonly Assignment[]
}

export type Assignment = {
  readonly id: string
  readonly organizationId: string
  readonly role: AssigneeRole
  readonly dueOn?: string
  readonly reports: readonly ExecutionReport[]
}

export type ExecutionReport = {
  readonly id: string
  readonly text: string
  readonly evidenceUrls: readonly string[]
  readonly status: ReportStatus
  readonly reportedOn: string
  readonly returnReason?: string
}

/**
 * The item's state follows from its assignments, their reports and its metric; it is never stored beside
 * them.
 */
export function statusOf(item: ResolutionItem): ItemStatus {
  if (item.assignments.length === 0) return 'ADOPTED'
  const counted = countedAssignments(item)
  if (counted.length > 0 && counted.every(isAccepted)) return 'FULFILLED'
  if (counted.length > 0 && counted.every(({ reports }) => reports.length > 0))
    return counted.some(isReturned) ? 'RETURNED' : 'REPORTED'
  const begun = counted.some(({ reports }) => reports.length > 0) || (item.metric?.sectorCodes.length ?? 0) > 0
  return begun ? 'IN_PROGRESS' : 'ASSIGNED'
}

/** R14: accepted / total of those who execute, 0–1; R15: the metric's share where one is bound. */
export function progressOf(item: ResolutionItem): number {
  if (item.metric) return reachedShare(item.metric)
  const counted = countedAssignments(item)
  return counted.length === 0 ? 0 : counted.filter(isAccepted).length / counted.length
}

/** Whether the due day has passed and the item is not fulfilled; `today` is `YYYY-MM-DD`. */
export function isOverdue(item: ResolutionItem, today: string): boolean {
  return item.dueOn !== undefined && item.dueOn < today && statusOf(item) !== 'FULFILLED'
}

export function isAssignmentOverdue(assignment: Assignment, today: string): boolean {
  return assignment.dueOn !== undefined && assignment.dueOn < today && !isAccepted(assignment)
}

export function isAccepted({ reports }: Assignment): boolean {
  return reports.some(({ status }) => status === 'ACCEPTED')
}

/** R14: a controller watches, and is not counted. */
function countedAssignments({ assignments }: ResolutionItem): readonly Assignment[] {
  return assignments.filter(({ role }) => role !== 'CONTROLLER')
}

function isReturned({ reports }: Assignment): boolean {
  return reports.at(-1)?.status === 'RETURNED'
}
