import { requireRole, type Viewer } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { invalidInput, notFound, problem } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { attaching } from '@kadry/subgraph/attaching'
import { todayOf } from '@kadry/subgraph/define'
import { type Context, createLoaders } from '../context.ts'
import type {
  AcceptReportInput,
  AcknowledgeAssignmentInput,
  AssignItemInput,
  GrantExtensionInput,
  RedirectAssignmentInput,
  RefuseExtensionInput,
  ReportOnItemInput,
  RequestExtensionInput,
  ReturnReportInput,
} from '../graphql.generated.ts'
import { isNodeId, nodeBy } from '../node/loaders.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { assignment, onItem, partIdsIn, resolutionItem } from '../resolution/store.ts'
import * as assigning from './assign.ts'
import type { Assignment } from './assignment.ts'
import * as extending from './extension.ts'
import { extensionIn, itemWith, reportIn } from './parts.ts'
import * as reporting from './report.ts'

const onAssignment = onItem.answering(assignmentPayload)
const onReport = onItem.answering(reportPayload)
const onExtension = onItem.answering(extensionPayload)

export const assignItem = onAssignment.change(
  async (found, { itemId, organizationId, role, dueOn }: AssignItemInput, context) => {
    const refused = standing(organizationId, await context.organizations.find(organizationId))
    const wanted = { itemId, organizationId, role, ...given({ dueOn }) }
    return refused ?? assigning.assign(found, wanted, partIdsIn(found.id), todayOf(context))
  },
)

export const acknowledgeAssignment = onAssignment.change(
  (found, { itemId, assignmentId }: AcknowledgeAssignmentInput, context) =>
    assigning.acknowledge(found, { itemId, assignmentId }, todayOf(context)),
  { allow: (context, input) => allowAssignee(context, input) },
)

export const redirectAssignment = onAssignment.change(
  async (found, { itemId, assignmentId, organizationId, reason }: RedirectAssignmentInput, context) => {
    const refused = standing(organizationId, await context.organizations.find(organizationId))
    const wanted = { itemId, assignmentId, organizationId, reason }
    return refused ?? assigning.redirect(found, wanted, partIdsIn(found.id), todayOf(context))
  },
)

export const reportOnItem = onReport.change(
  async (found, input: ReportOnItemInput, context) => {
    const { itemId, assignmentId, kind, text } = input
    const [evidenceUrls, referenceIds, fileIds] = [
      input.evidenceUrls ?? [],
      input.referenceIds ?? [],
      input.fileIds ?? [],
    ]
    const refused = await refusedReference(referenceIds, context)
    if (refused) return refused
    const filed = { itemId, assignmentId, kind: kind ?? 'FINAL', text, evidenceUrls, referenceIds } as const
    const about = { reportedOn: todayOf(context), files: fileIds.length }
    const named = fileIds.map((fileId, index) => ({ path: ['fileIds', String(index)], fileId }))
    return attaching({ noun: 'resolution', record: found, named }, context, (files) =>
      reporting.report(found, { ...filed, ...about, attachments: [...files.values()] }, partIdsIn(found.id)),
    )
  },
  { allow: (context, input) => allowAssignee(context, input) },
)

export const acceptReport = onReport.change(
  (found, { itemId, reportId }: AcceptReportInput, context) =>
    reporting.accept(found, { itemId, reportId }, todayOf(context)),
  { allow: (context, input) => allowController(context, input) },
)

export const returnReport = onReport.change((found, input: ReturnReportInput) => reporting.giveBack(found, input), {
  allow: (context, input) => allowController(context, input),
})

export const requestExtension = onExtension.change(
  (found, { itemId, assignmentId, until, reason }: RequestExtensionInput, context) =>
    extending.requestExtension(found, { itemId, assignmentId, until, reason }, partIdsIn(found.id), todayOf(context)),
  { allow: (context, input) => allowAssignee(context, input) },
)

export const grantExtension = onExtension.change(
  (found, { itemId, extensionId, answer }: GrantExtensionInput, context) =>
    extending.grantExtension(found, { itemId, extensionId, ...given({ answer }) }, todayOf(context)),
  { allow: (context, input) => allowController(context, input) },
)

export const refuseExtension = onExtension.change(
  (found, { itemId, extensionId, answer }: RefuseExtensionInput, context) =>
    extending.refuseExtension(found, { itemId, extensionId, answer }, todayOf(context)),
  { allow: (context, input) => allowController(context, input) },
)

/** The first of the records named as evidence that is none; those of other services are theirs to know. */
async function refusedReference(ids: readonly string[], context: Context) {
  const wrong = ids.findIndex((id) => !isNodeId(id))
  if (wrong >= 0)
    return invalidInput([
      problem(
        ['referenceIds', String(wrong)],
        'NO_RECORD',
        'На такую запись не ссылаются.',
        'No such record is referred to.',
      ),
    ])
  // By loaders of their own: the answer must not show records as they were before the change.
  const before = { ...context, loaders: createLoaders(context) }
  const found = await Promise.all(ids.map((id) => nodeBy(id, before)))
  const unknown = ids.find((_, index) => !found[index])
  return unknown === undefined ? undefined : notFound(unknown, { ru: 'Запись', en: 'record' })
}

function assignmentPayload({ state, answer, repeated }: Accepted<Resolution, { assignmentId: string }>) {
  return {
    __typename: 'AssignmentPayload' as const,
    item: itemWith(state, answer.assignmentId),
    assignment: assignment.in(state, answer.assignmentId)!,
    repeated,
  }
}

function reportPayload({ state, answer, repeated }: Accepted<Resolution, { reportId: string }>) {
  const { item, report } = reportIn(state, answer.reportId)!
  return { __typename: 'ExecutionReportPayload' as const, item, report, repeated }
}

function extensionPayload({ state, answer, repeated }: Accepted<Resolution, { extensionId: string }>) {
  const { item, assignment, extension } = extensionIn(state, answer.extensionId)!
  return { __typename: 'TermExtensionPayload' as const, item, assignment, extension, repeated }
}

type ItemNamed = { readonly itemId: string }
type AssignmentNamed = ItemNamed & { readonly assignmentId: string }

/** The secretary, or a delegate of whoever the assignment is given to; known once the assignment is read. */
export async function allowAssignee(context: Context, { itemId, assignmentId }: AssignmentNamed): Promise<void> {
  await allow(context, itemId, ({ id }) => id === assignmentId)
}

/** The secretary, or a delegate of a body that watches the item. */
export async function allowController(context: Context, { itemId }: ItemNamed): Promise<void> {
  await allow(context, itemId, ({ role, redirectedToId }) => role === 'CONTROLLER' && !redirectedToId)
}

async function allow({ resolutions, viewer }: Context, itemId: string, isTheirs: (one: Assignment) => boolean) {
  const found = await resolutions.find(resolutionItem.wholeIdOf(itemId) ?? itemId)
  const assignments = (found && resolutionItem.in(found, itemId)?.assignments) ?? []
  if (assignments.some((one) => isTheirs(one) && speaksFor(viewer, one.organizationId))) return
  requireRole(viewer, 'SECRETARY')
}

function speaksFor({ roles, organizationId }: Viewer, id: string): boolean {
  return roles.includes('ORG_DELEGATE') && organizationId === id
}
