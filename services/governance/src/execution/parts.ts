import type { Fact } from '@kadry/contracts/catalogue'
import { type NotFound, notFound } from '@kadry/domain/refusal'
import { isReady, progressOf, type ResolutionItem, statusOf } from '../resolution/item.ts'
import type { Known, Resolution } from '../resolution/resolution.ts'
import type { Assignment, ExecutionReport } from './assignment.ts'

/** Gives ids to the parts of one resolution, by GraphQL type and the part's own path in it. */
export type PartId = (
  type: 'ResolutionItem' | 'Assignment' | 'ExecutionReport' | 'TermExtension',
  path: string,
) => string

export const NOUNS = {
  item: { ru: 'Запись о пункте резолюции', en: 'item of a resolution' },
  assignment: { ru: 'Запись о поручении', en: 'assignment' },
  report: { ru: 'Запись об отчёте', en: 'execution report' },
  extension: { ru: 'Просьба о продлении', en: 'request for an extension' },
}

type Named = { readonly itemId: string; readonly assignmentId: string }
export type Place = {
  readonly item: ResolutionItem
  readonly assignment: Assignment
  /** Which of the item's assignments it is, from 1: a part of the ids below it. */
  readonly ordinal: number
}

/** An item that is to be carried out: those of a draft are not there yet. */
export function itemIn({ items, status }: Resolution, itemId: string): ResolutionItem | NotFound {
  const found = status === 'DRAFT' ? undefined : items.find(({ id }) => id === itemId)
  return found ?? notFound(itemId, NOUNS.item)
}

/** The assignment of an item of this resolution. */
export function assignmentIn(resolution: Resolution, { itemId, assignmentId }: Named): Place | NotFound {
  const item = itemIn(resolution, itemId)
  if ('__typename' in item) return item
  const index = item.assignments.findIndex(({ id }) => id === assignmentId)
  const assignment = item.assignments[index]
  return assignment ? { item, assignment, ordinal: index + 1 } : notFound(assignmentId, NOUNS.assignment)
}

/** The assignment and report behind a report's id, wherever in the resolution it lies. */
export function reportIn(resolution: Resolution, reportId: string) {
  for (const item of resolution.items)
    for (const assignment of item.assignments)
      for (const filed of assignment.reports) if (filed.id === reportId) return { item, assignment, report: filed }
  return undefined
}

/** The same for a request for an extension. */
export function extensionIn(resolution: Resolution, extensionId: string) {
  for (const item of resolution.items)
    for (const assignment of item.assignments)
      for (const asked of assignment.extensions ?? [])
        if (asked.id === extensionId) return { item, assignment, extension: asked }
  return undefined
}

/** The item of an assignment that the resolution has. */
export function itemWith({ items }: Resolution, assignmentId: string): ResolutionItem {
  return items.find(({ assignments }) => assignments.some(({ id }) => id === assignmentId))!
}

export function withAssignment(item: ResolutionItem, changed: Assignment): ResolutionItem {
  return { ...item, assignments: item.assignments.map((one) => (one.id === changed.id ? changed : one)) }
}

export function withReport(assignment: Assignment, changed: ExecutionReport): Assignment {
  return { ...assignment, reports: assignment.reports.map((one) => (one.id === changed.id ? changed : one)) }
}

export function withItem({ id: _, ...resolution }: Known, item: ResolutionItem): Resolution {
  return { ...resolution, items: resolution.items.map((one) => (one.id === item.id ? item : one)) }
}

/** What others hear of an item that got further, fell back, is ready or is fulfilled now. */
export function movedFacts(id: string, before: ResolutionItem, after: ResolutionItem): Fact[] {
  const itemId = after.id
  const [was, progress] = [progressOf(before), progressOf(after)]
  const fellBy = progress < was ? after.metric?.falls?.at(-1)?.losses[0] : undefined
  const facts: Fact[] = []
  if (progress !== was)
    facts.push({ type: 'resolutionItem.progressed.v1', data: { id, itemId, progress, ...(fellBy ? { fellBy } : {}) } })
  if (isReady(after) && !isReady(before)) facts.push({ type: 'resolutionItem.ready.v1', data: { id, itemId } })
  if (statusOf(before) !== 'FULFILLED' && statusOf(after) === 'FULFILLED')
    facts.push({ type: 'resolutionItem.fulfilled.v1', data: { id, itemId } })
  return facts
}
