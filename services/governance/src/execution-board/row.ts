import { numberKeyOf } from '@kadry/domain/number'
import { searchKeyOf } from '@kadry/domain/search-key'
import { type Assignment, finalReports, isCounted, isExtended, isOpen } from '../execution/assignment.ts'
import { overdueAfter, progressOf, type ResolutionItem, statusOf } from '../resolution/item.ts'
import type { Known } from '../resolution/resolution.ts'

/** Behind the last day that there is: what has no day comes last. */
export const NO_DAY = '9999-12-31'

/** An item as the board lists it: what it is selected and ordered by, and all of it. */
export type BoardRow = {
  readonly resolutionId: string
  readonly workingGroupId?: string
  readonly kind: string
  readonly status: string
  /** The last day, or one behind all days. */
  readonly dueOn: string
  /** The day after which it is overdue, or one behind all days. */
  readonly overdueAfter: string
  readonly progress: number
  readonly numberKey: string
  readonly searchKey: string
  readonly updatedAt: string
  readonly assignees: readonly Assignee[]
  readonly item: ResolutionItem
}

/** Who carries the item out or watches it today; whoever was relieved is not here. */
export type Assignee = {
  readonly assignmentId: string
  readonly organizationId: string
  readonly role: string
  readonly isCounted: boolean
  readonly dueOn: string
  readonly overdueAfter: string
  /** The day of the report that was accepted. */
  readonly doneOn?: string
  readonly isExtended: boolean
}

/** The rows of a resolution; a draft has none. */
export function rowsOf(resolution: Known & { readonly updatedAt: string }): (BoardRow & { readonly id: string })[] {
  const { id: resolutionId, workingGroupId, status, items, updatedAt } = resolution
  if (status === 'DRAFT') return []
  const shared = { resolutionId, updatedAt, ...(workingGroupId ? { workingGroupId } : {}) }
  return items.map((item) => ({
    ...shared,
    id: item.id,
    kind: item.kind,
    status: statusOf(item),
    dueOn: item.dueOn ?? NO_DAY,
    overdueAfter: overdueAfter(item) ?? NO_DAY,
    progress: progressOf(item),
    numberKey: numberKeyOf(item.number),
    searchKey: searchKeyOf([item.text]),
    assignees: item.assignments.filter(({ redirectedToId }) => !redirectedToId).map((one) => assigneeOf(one, item)),
    item,
  }))
}

function assigneeOf(assignment: Assignment, item: ResolutionItem): Assignee {
  const { id: assignmentId, organizationId, role, dueOn = NO_DAY } = assignment
  const accepted = finalReports(assignment).find(({ status }) => status === 'ACCEPTED')
  const isLate = isOpen(assignment) && overdueAfter(item) !== undefined
  return {
    ...{ assignmentId, organizationId, role, dueOn },
    isCounted: isCounted(assignment),
    overdueAfter: isLate ? dueOn : NO_DAY,
    ...(accepted ? { doneOn: accepted.reportedOn } : {}),
    isExtended: isExtended(assignment),
  }
}
