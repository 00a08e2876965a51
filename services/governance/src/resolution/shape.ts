import type { DocumentRef } from '@kadry/domain/document'
import { day, decimal, flag, integer, list, moment, nested, optional, text } from '@kadry/mongo/shape'
import type { Upcast } from '@kadry/mongo/upcast'
import { attachedFile, attachedFiles } from '@kadry/subgraph/attachments'
import type { Assignment, ExecutionReport, TermExtension } from '../execution/assignment.ts'
import type { AwaitedLoss, MetricBinding, ProgressFall, ProgressLoss } from '../metric/metric.ts'
import type { ResolutionItem } from './item.ts'
import type { Ruling } from './ruling.ts'

/** How a document that something rests on is stored. */
export const documentRef = nested<DocumentRef>({
  kind: optional(text),
  title: text,
  number: optional(text),
  date: optional(day),
  registrations: optional(list(nested({ side: text, number: text, date: optional(day) }))),
  attachment: optional(attachedFile),
})

export const ruling = nested<Ruling>({
  on: day,
  motionId: optional(text),
  document: optional(documentRef),
  reason: optional(text),
})

const report = nested<ExecutionReport>({
  id: text,
  kind: text,
  text,
  evidenceUrls: list(text),
  referenceIds: optional(list(text)),
  attachments: optional(attachedFiles),
  status: text,
  reportedOn: day,
  acceptedOn: optional(day),
  returnReason: optional(text),
})

const extension = nested<TermExtension>({
  id: text,
  until: day,
  reason: text,
  requestedOn: day,
  status: text,
  decidedOn: optional(day),
  answer: optional(text),
})

const assignment = nested<Assignment>({
  id: text,
  organizationId: text,
  role: text,
  dueOn: optional(day),
  originalDueOn: optional(day),
  assignedOn: optional(day),
  acknowledgedOn: optional(day),
  reports: list(report),
  extensions: optional(list(extension)),
  redirectedToId: optional(text),
  gone: optional(nested({ on: day, cause: text })),
})

const fall = nested<ProgressFall>({
  at: moment,
  before: decimal,
  after: decimal,
  losses: list(nested<ProgressLoss>({ type: text, subjectId: text, organizationId: optional(text) })),
})

const metric = nested<MetricBinding>({
  kind: text,
  target: integer,
  sectorCodes: list(text),
  subjectIds: optional(list(text)),
  reached: optional(integer),
  measuredAt: optional(moment),
  falls: optional(list(fall)),
  awaited: optional(
    list(nested<AwaitedLoss>({ type: text, subjectId: text, organizationId: optional(text), on: day })),
  ),
})

export const resolutionItemShape = nested<ResolutionItem>({
  id: text,
  number: text,
  text,
  kind: text,
  dueOn: optional(day),
  cadence: optional(text),
  openEnded: flag,
  metric: optional(metric),
  citedActIds: optional(list(text)),
  supersedesId: optional(text),
  supersededById: optional(text),
  acceptedOn: optional(day),
  cancelled: optional(ruling),
  assignments: list(assignment),
})

type Older = {
  readonly status?: string
  readonly signatures?: readonly unknown[]
  readonly items: readonly (Omit<ResolutionItem, 'assignments'> & {
    readonly assignments: readonly (Omit<Assignment, 'reports'> & {
      readonly reports: readonly Omit<ExecutionReport, 'kind'>[]
    })[]
  })[]
}

/**
 * 4 → 5: a resolution had no state of its own, every report was a final one, and an assignment without a day
 * of its own left it to the item. Done twice it does the same.
 */
export const withExecution: Upcast = (state) => {
  const { signatures = [], status = signatures.length > 0 ? 'SIGNED' : 'ADOPTED', items } = state as unknown as Older
  return {
    ...state,
    status,
    items: items.map((item) => ({
      ...item,
      assignments: item.assignments.map(({ dueOn = item.dueOn, reports, ...one }) => ({
        ...one,
        ...(dueOn ? { dueOn } : {}),
        reports: reports.map((report) => ({ kind: 'FINAL', ...report })),
      })),
    })),
  }
}
