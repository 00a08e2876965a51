import type { Fact } from '@kadry/contracts/catalogue'
import type { Change } from '@kadry/domain/decision'
import { isDone, type ResolutionItem } from '../resolution/item.ts'
import type { Known, Resolution } from '../resolution/resolution.ts'
import { type Assignment, isAccepted } from './assignment.ts'

type Leaving = { readonly organizationId: string; readonly on: string; readonly cause: 'DISSOLVED' | 'MERGED' }

/**
 * R5: a body is gone that still had to carry out or to watch something. Its assignments say so and stay as
 * they are: to whom they are redirected people decide.
 */
export function markAssigneeGone({ id, ...resolution }: Known, leaving: Leaving): Change<Resolution> {
  const { organizationId, on, cause } = leaving
  const facts: Fact[] = []
  const items = resolution.items.map((item) => {
    if (isDone(item) || !item.assignments.some((one) => isTheirs(one, leaving))) return item
    const assignments = item.assignments.map((one): Assignment => {
      if (!isTheirs(one, leaving)) return one
      const data = { id, itemId: item.id, assignmentId: one.id, organizationId, on, cause }
      facts.push({ type: 'resolutionItem.assigneeGone.v1', data })
      return { ...one, gone: { on, cause } }
    })
    return { ...item, assignments } satisfies ResolutionItem
  })
  return facts.length === 0 ? { next: resolution, facts } : { next: { ...resolution, items }, facts }
}

function isTheirs(assignment: Assignment, { organizationId }: Leaving): boolean {
  const { redirectedToId, gone } = assignment
  return assignment.organizationId === organizationId && !redirectedToId && !gone && !isAccepted(assignment)
}
