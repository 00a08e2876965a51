import type { Fact } from '@kadry/contracts/catalogue'
import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy, tidyLines } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import {
  type AssigneeRole,
  type Assignment,
  type ExecutionReport,
  executionReportMoves,
  itemMoves,
  progressOf,
  type ResolutionItem,
  statusOf,
} from './item.ts'
import type { PartId, Resolution } from './resolution.ts'

type Known = Resolution & { readonly id: string }

export const NOUNS = {
  item: { ru: 'Запись о пункте резолюции', en: 'item of a resolution' },
  assignment: { ru: 'Запись о поручении', en: 'assignment' },
  report: { ru: 'Запись об отчёте', en: 'execution report' },
}

const LONGEST_REPORT = 10_000
const MOST_LINKS = 20
/** One document holds a resolution with all of them; far above any real one. */
const MOST_ASSIGNMENTS = 500
const MOST_REPORTS = 200

/**
 * R13, R14: everything but a position may be assigned, to each organisation once, until everybody has
 * reported.
 */
export function assign(
  resolution: Known,
  { itemId, ...input }: Pick<Assignment, 'organizationId' | 'role' | 'dueOn'> & { readonly itemId: string },
  partId: PartId,
): Decision<Resolution, RuleRefusal | IllegalTransition | NotFound, { assignmentId: string }> {
  const item = resolution.items.find(({ id }) => id === itemId)
  if (!item) return notFound(itemId, NOUNS.item)
  if (item.kind === 'POSITION')
    return ruleRefusal('R13', 'POSITION_NOT_ASSIGNED', 'Позицию нельзя поручить.', 'A position cannot be assigned.')
  const current = { status: statusOf(item) }
  const refused = itemMoves.allows('join', current) ? undefined : itemMoves.refuse('assign', current)
  if (refused) return refused
  if (item.assignments.some(({ organizationId }) => organizationId === input.organizationId)) return alreadyAssigned()
  if (item.assignments.length >= MOST_ASSIGNMENTS)
    return ruleRefusal(
      'R13',
      'ASSIGNMENTS_FULL',
      `У пункта не больше ${MOST_ASSIGNMENTS} поручений.`,
      `An item has ${MOST_ASSIGNMENTS} assignments at most.`,
    )
  const id = partId('Assignment', `${item.number}.${item.assignments.length + 1}`)
  const { organizationId, role, dueOn } = input
  return {
    next: replaced(resolution, { ...item, assignments: [...item.assignments, { id, ...input, reports: [] }] }),
    facts: [assigned(resolution.id, itemId, id, { organizationId, role, ...(dueOn ? { dueOn } : {}) })],
    answer: { assignmentId: id },
  }
}

/** R14: the assignee reports, and reports again after a return; a controller does not. */
export function report(
  resolution: Known,
  input: Pick<ExecutionReport, 'text' | 'evidenceUrls' | 'reportedOn'> & {
    readonly itemId: string
    readonly assignmentId: string
  },
  partId: PartId,
): Decision<Resolution, InvalidInput | RuleRefusal | IllegalTransition | NotFound, { reportId: string }> {
  const item = resolution.items.find(({ id }) => id === input.itemId)
  if (!item) return notFound(input.itemId, NOUNS.item)
  const index = item.assignments.findIndex(({ id }) => id === input.assignmentId)
  const assignment = item.assignments[index]
  if (!assignment) return notFound(input.assignmentId, NOUNS.assignment)
  if (assignment.role === 'CONTROLLER')
    return ruleRefusal('R14', 'CONTROLLER', 'Контролирующий не отчитывается.', 'A controller does not report.')
  const last = assignment.reports.at(-1)
  const refused = last && executionReportMoves.refuse('submitAgain', last)
  if (refused) return refused
  if (assignment.reports.length >= MOST_REPORTS)
    return ruleRefusal(
      'R14',
      'REPORTS_FULL',
      `У поручения не больше ${MOST_REPORTS} отчётов.`,
      `An assignment has ${MOST_REPORTS} reports at most.`,
    )
  const problems = [...textProblems('text', input.text, LONGEST_REPORT), ...linkProblems(input.evidenceUrls)]
  if (problems.length > 0) return invalidInput(problems)
  const id = partId('ExecutionReport', `${item.number}.${index + 1}.${assignment.reports.length + 1}`)
  const { evidenceUrls, reportedOn } = input
  const filed: ExecutionReport = { id, text: tidyLines(input.text), evidenceUrls, status: 'SUBMITTED', reportedOn }
  const data = { id: resolution.id, itemId: item.id, assignmentId: assignment.id, reportId: id }
  return {
    next: replaced(resolution, withReports(item, assignment, [...assignment.reports, filed])),
    facts: [{ type: 'resolutionItem.reported.v1', data }],
    answer: { reportId: id },
  }
}

/** R14: the item is fulfilled by the acceptance that leaves no assignee without one. */
export function accept(
  resolution: Known,
  { itemId, reportId }: { readonly itemId: string; readonly reportId: string },
): Decision<Resolution, IllegalTransition | NotFound, { reportId: string }> {
  const found = reviewable('accept', resolution, itemId, reportId)
  if ('__typename' in found) return found
  const item = reviewed(found, { ...found.report, status: 'ACCEPTED' })
  const id = resolution.id
  const progress = progressOf(item)
  const facts: Fact[] = []
  if (progress !== progressOf(found.item))
    facts.push({ type: 'resolutionItem.progressed.v1', data: { id, itemId, progress } })
  if (statusOf(item) === 'FULFILLED') facts.push({ type: 'resolutionItem.fulfilled.v1', data: { id, itemId } })
  return { next: replaced(resolution, item), facts, answer: { reportId } }
}

/** Sends a report back with a reason; the assignee reports anew. */
export function giveBack(
  resolution: Known,
  { itemId, reportId, reason }: { readonly itemId: string; readonly reportId: string; readonly reason: string },
): Decision<Resolution, InvalidInput | IllegalTransition | NotFound, { reportId: string }> {
  const found = reviewable('return', resolution, itemId, reportId)
  if ('__typename' in found) return found
  const problems = textProblems('reason', reason, 2_000)
  if (problems.length > 0) return invalidInput(problems)
  const returnReason = tidy(reason)
  const data = { id: resolution.id, itemId, assignmentId: found.assignment.id, reportId, reason: returnReason }
  return {
    next: replaced(resolution, reviewed(found, { ...found.report, status: 'RETURNED', returnReason })),
    facts: [{ type: 'resolutionItem.returned.v1', data }],
    answer: { reportId },
  }
}

/** The assignment and report behind a report's id, wherever in the resolution it lies. */
export function reportIn(resolution: Resolution, reportId: string) {
  for (const item of resolution.items)
    for (const assignment of item.assignments)
      for (const filed of assignment.reports) if (filed.id === reportId) return { item, assignment, report: filed }
  return undefined
}

/** The item of an assignment that the resolution has. */
export function itemWith({ items }: Resolution, assignmentId: string): ResolutionItem {
  return items.find(({ assignments }) => assignments.some(({ id }) => id === assignmentId))!
}

type Found = { readonly item: ResolutionItem; readonly assignment: Assignment; readonly report: ExecutionReport }

function reviewable(
  move: 'accept' | 'return',
  resolution: Resolution,
  itemId: string,
  reportId: string,
): Found | NotFound | IllegalTransition {
  if (!resolution.items.some(({ id }) => id === itemId)) return notFound(itemId, NOUNS.item)
  const found = reportIn(resolution, reportId)
  if (found?.item.id !== itemId) return notFound(reportId, NOUNS.report)
  return executionReportMoves.refuse(move, found.report) ?? found
}

function reviewed({ item, assignment }: Found, report: ExecutionReport): ResolutionItem {
  return withReports(
    item,
    assignment,
    assignment.reports.map((one) => (one.id === report.id ? report : one)),
  )
}

function withReports(item: ResolutionItem, of: Assignment, reports: readonly ExecutionReport[]): ResolutionItem {
  return { ...item, assignments: item.assignments.map((one) => (one.id === of.id ? { ...one, reports } : one)) }
}

function replaced(resolution: Known, item: ResolutionItem): Resolution {
  return { ...resolution, items: resolution.items.map((one) => (one.id === item.id ? item : one)) }
}

function assigned(
  id: string,
  itemId: string,
  assignmentId: string,
  to: { readonly organizationId: string; readonly role: AssigneeRole; readonly dueOn?: string },
): Fact {
  return { type: 'resolutionItem.assigned.v1', data: { id, itemId, assignmentId, ...to } }
}

function alreadyAssigned(): RuleRefusal {
  return ruleRefusal(
    'R14',
    'ALREADY_ASSIGNED',
    'Пункт этой организации уже поручен.',
    'The item is already assigned to this organisation.',
  )
}

function linkProblems(urls: readonly string[]): InputProblem[] {
  if (urls.length > MOST_LINKS)
    return [problem('evidenceUrls', 'TOO_MANY', `Не больше ${MOST_LINKS} ссылок.`, `At most ${MOST_LINKS} links.`)]
  return urls.flatMap((url, index) =>
    URL.canParse(url) && /^https?:/.test(url) && url.length <= 2_000
      ? []
      : [problem(['evidenceUrls', String(index)], 'URL', 'Ожидается ссылка http(s).', 'Expected an http(s) link.')],
  )
}
