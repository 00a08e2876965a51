import type { AttachedFile } from '@kadry/domain/attachment'
import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy, tidyLines } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  impossibleIn,
  invalidInput,
  type NotFound,
  notFound,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { addressProblems, tidyAddress } from '@kadry/domain/web-address'
import type { Known, Resolution } from '../resolution/resolution.ts'
import { type Assignment, type ExecutionReport, executionReportMoves, finalReports } from './assignment.ts'
import {
  assignmentIn,
  itemIn,
  movedFacts,
  NOUNS,
  type PartId,
  type Place,
  reportIn,
  withAssignment,
  withItem,
  withReport,
} from './parts.ts'

const LONGEST_REPORT = 10_000
const LONGEST_REASON = 2_000
const LONGEST_LINK = 2_000
const MOST_LINKS = 20
const MOST_REPORTS = 200

type Answer = { readonly reportId: string }
type Filed = Pick<ExecutionReport, 'kind' | 'text' | 'evidenceUrls' | 'referenceIds' | 'reportedOn'> & {
  readonly itemId: string
  readonly assignmentId: string
  readonly attachments?: readonly AttachedFile[]
  /** How many files the caller names: they are attached once nothing else stands in the way. */
  readonly files?: number
}
type Reviewed = { readonly itemId: string; readonly reportId: string }

/**
 * R14: the assignee reports, how far it is or that it is done, and reports anew after a return; a controller
 * does not. What is reported as done is proved: by a link, a record or a file.
 */
export function report(
  resolution: Known,
  input: Filed,
  partId: PartId,
): Decision<Resolution, InvalidInput | RuleRefusal | IllegalTransition | NotFound, Answer> {
  const place = assignmentIn(resolution, input)
  if ('__typename' in place) return place
  const { item, assignment, ordinal } = place
  const refused = unable(place)
  if (refused) return refused
  const problems = [
    ...textProblems('text', input.text, LONGEST_REPORT),
    ...linkProblems(input.evidenceUrls),
    ...referenceProblems(input.referenceIds ?? []),
    ...evidenceProblems(input),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const id = partId('ExecutionReport', `${item.number}.${ordinal}.${assignment.reports.length + 1}`)
  const { kind, evidenceUrls, referenceIds = [], attachments = [], reportedOn } = input
  const filed: ExecutionReport = {
    ...{ id, kind, text: tidyLines(input.text), evidenceUrls: evidenceUrls.map(tidyAddress) },
    ...{ status: 'SUBMITTED', reportedOn },
    ...(referenceIds.length > 0 ? { referenceIds } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  }
  const data = { id: resolution.id, itemId: item.id, assignmentId: assignment.id, reportId: id, kind }
  const changed: Assignment = { ...assignment, reports: [...assignment.reports, filed] }
  return {
    next: withItem(resolution, withAssignment(item, changed)),
    facts: [{ type: 'resolutionItem.reported.v1', data }],
    answer: { reportId: id },
  }
}

/** R14: the item is fulfilled by the acceptance that leaves no assignee without an accepted final report. */
export function accept(
  resolution: Known,
  { itemId, reportId }: Reviewed,
  today: string,
): Decision<Resolution, IllegalTransition | NotFound, Answer> {
  const found = reviewable('accept', resolution, { itemId, reportId })
  if ('__typename' in found) return found
  const accepted = withReport(found.assignment, { ...found.report, status: 'ACCEPTED', acceptedOn: today })
  const item = withAssignment(found.item, accepted)
  const about = { id: resolution.id, itemId, assignmentId: accepted.id, reportId }
  return {
    next: withItem(resolution, item),
    facts: [
      { type: 'resolutionItem.reportAccepted.v1', data: { ...about, on: today } },
      ...movedFacts(resolution.id, found.item, item),
    ],
    answer: { reportId },
  }
}

/** Sends a report back with a reason; the assignee reports anew. */
export function giveBack(
  resolution: Known,
  { itemId, reportId, reason }: Reviewed & { readonly reason: string },
): Decision<Resolution, InvalidInput | IllegalTransition | NotFound, Answer> {
  const found = reviewable('return', resolution, { itemId, reportId })
  if ('__typename' in found) return found
  const problems = textProblems('reason', reason, LONGEST_REASON)
  if (problems.length > 0) return invalidInput(problems)
  const returnReason = tidy(reason)
  const returned = withReport(found.assignment, { ...found.report, status: 'RETURNED', returnReason })
  const data = { id: resolution.id, itemId, assignmentId: returned.id, reportId, reason: returnReason }
  return {
    next: withItem(resolution, withAssignment(found.item, returned)),
    facts: [{ type: 'resolutionItem.returned.v1', data }],
    answer: { reportId },
  }
}

/** Why the assignee can't report now, whatever it says. */
function unable({ item, assignment }: Place): RuleRefusal | IllegalTransition | undefined {
  if (assignment.role === 'CONTROLLER')
    return ruleRefusal('R14', 'CONTROLLER', 'Контролирующий не отчитывается.', 'A controller does not report.')
  if (assignment.redirectedToId) return impossibleIn('REDIRECTED')
  if (item.cancelled) return impossibleIn('CANCELLED')
  if (item.supersededById) return impossibleIn('SUPERSEDED')
  const last = finalReports(assignment).at(-1)
  const refused = last && executionReportMoves.refuse('submitAgain', last)
  if (refused) return refused
  if (assignment.reports.length < MOST_REPORTS) return undefined
  return ruleRefusal(
    'R14',
    'REPORTS_FULL',
    `У поручения не больше ${MOST_REPORTS} отчётов.`,
    `An assignment has ${MOST_REPORTS} reports at most.`,
  )
}

function reviewable(move: 'accept' | 'return', resolution: Resolution, { itemId, reportId }: Reviewed) {
  const item = itemIn(resolution, itemId)
  if ('__typename' in item) return item
  const found = reportIn(resolution, reportId)
  if (found?.item.id !== itemId) return notFound(reportId, NOUNS.report)
  return executionReportMoves.refuse(move, found.report) ?? found
}

function linkProblems(urls: readonly string[]): InputProblem[] {
  if (urls.length > MOST_LINKS)
    return [problem('evidenceUrls', 'TOO_MANY', `Не больше ${MOST_LINKS} ссылок.`, `At most ${MOST_LINKS} links.`)]
  return urls.flatMap((url, index) => addressProblems(['evidenceUrls', String(index)], url, LONGEST_LINK))
}

function referenceProblems(ids: readonly string[]): InputProblem[] {
  if (ids.length > MOST_LINKS)
    return [problem('referenceIds', 'TOO_MANY', `Не больше ${MOST_LINKS} записей.`, `At most ${MOST_LINKS} records.`)]
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [problem(['referenceIds', String(index)], 'REPEATED', 'Запись названа дважды.', 'The record is named twice.')],
  )
}

function evidenceProblems({ kind, evidenceUrls, referenceIds = [], files = 0 }: Filed): InputProblem[] {
  if (kind === 'INTERIM' || evidenceUrls.length + referenceIds.length + files > 0) return []
  return [
    problem(
      'evidenceUrls',
      'EVIDENCE_NEEDED',
      'Подтвердите исполнение ссылкой, записью или файлом.',
      'Prove it by a link, a record or a file.',
      'R14',
    ),
  ]
}
