import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import { signedAsOf } from '@kadry/domain/signature'
import { standing } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { attaching } from '@kadry/subgraph/attaching'
import { attachFiles, removeFile, removing } from '@kadry/subgraph/attachments'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  AcceptReportInput,
  AdoptResolutionInput,
  AssignItemInput,
  DocumentSignatureInput,
  ReportOnItemInput,
  ResolutionItemInput,
  ReturnReportInput,
} from '../graphql.generated.ts'
import { filesOf } from '../signature/files.ts'
import * as execution from './execution.ts'
import { adopt, type NewItem, type PartId, type Resolution } from './resolution.ts'
import { assignment, executionReport, resolution, resolutionItem, resolutionRegister } from './store.ts'

const on = commandsOn(
  resolution,
  ({ resolutions }: Context) => resolutions,
  payloadOf('ResolutionPayload', 'resolution'),
)
const onItem = on.through(resolutionItem, 'itemId')
const onReport = onItem.answering(reportPayload)

const PARTS = { ResolutionItem: resolutionItem, Assignment: assignment, ExecutionReport: executionReport }
const idsIn =
  (resolutionId: string): PartId =>
  (type, path) =>
    PARTS[type].idIn(resolutionId, path)

export const adoptResolution = on.create(
  async (id, input: AdoptResolutionInput, context) => {
    const { number, nextNumber, date, title } = input
    const { resolutions } = context
    const items = input.items.map(newItem)
    for (const { supersedesId } of items)
      if (supersedesId && !(await resolutionItem.find(supersedesId, resolutions.find)))
        return notFound(supersedesId, resolutionItem.noun)
    const signatures = input.signatures ?? []
    const unknown = await unknownSigner(context, signatures)
    if (unknown) return unknown
    const next = nextNumber ? await resolutionRegister.next(resolutions, { date }) : undefined
    const wanted = { ...given({ number, nextNumber, date }), title, items }
    const named = signatures.flatMap(({ signature }, index) =>
      filesOf(['signatures', String(index), 'signature'], signature),
    )
    return attaching({ noun: 'resolution', record: { id }, named }, context, (files) => {
      const signed = signatures.map(({ organizationId, on, signature }) => ({
        ...{ organizationId, on },
        ...signedAsOf(signature, files),
      }))
      return adopt(id, { ...wanted, signatures: signed }, idsIn(id), { today: todayOf(context), next })
    })
  },
  { duplicate: (_, { resolutions }, input) => resolutionRegister.taken(resolutions, input) },
)

export const assignItem = onItem
  .answering(assignmentPayload)
  .change(async (found, { itemId, organizationId, role, dueOn }: AssignItemInput, { organizations }) => {
    const refused = standing(organizationId, await organizations.find(organizationId))
    return refused ?? execution.assign(found, { itemId, organizationId, role, ...given({ dueOn }) }, idsIn(found.id))
  })

export const reportOnItem = onReport.change(
  (found, { itemId, assignmentId, text, evidenceUrls }: ReportOnItemInput, context) =>
    execution.report(
      found,
      { itemId, assignmentId, text, evidenceUrls: evidenceUrls ?? [], reportedOn: todayOf(context) },
      idsIn(found.id),
    ),
  {
    // Whether the caller speaks for the assignee is known once the assignment is read.
    allow: async ({ resolutions, viewer }, { itemId, assignmentId }) => {
      const found = await resolutions.find(resolutionItem.wholeIdOf(itemId) ?? itemId)
      const assignee = found && assignment.in(found, assignmentId)?.organizationId
      requireRoleOrDelegate(viewer, assignee ?? '', 'SECRETARY')
    },
  },
)

export const acceptReport = onReport.change((found, input: AcceptReportInput) => execution.accept(found, input))

export const returnReport = onReport.change((found, input: ReturnReportInput) => execution.giveBack(found, input))

export const attachFilesToResolution = on.change(attachFiles<Resolution>('resolution'))

export const removeFileFromResolution = removing(on.change(removeFile<Resolution>('resolution')))

function assignmentPayload({ state, answer, repeated }: Accepted<Resolution, { assignmentId: string }>) {
  return {
    __typename: 'AssignmentPayload' as const,
    item: execution.itemWith(state, answer.assignmentId),
    assignment: assignment.in(state, answer.assignmentId)!,
    repeated,
  }
}

function reportPayload({ state, answer, repeated }: Accepted<Resolution, { reportId: string }>) {
  const { item, report } = execution.reportIn(state, answer.reportId)!
  return { __typename: 'ExecutionReportPayload' as const, item, report, repeated }
}

function newItem({ metric, dueOn, cadence, openEnded, supersedesId, ...rest }: ResolutionItemInput): NewItem {
  return { ...rest, ...given({ dueOn, cadence, openEnded, supersedesId }), ...(metric ? { metric } : {}) }
}

/** Whoever signed long ago may be dissolved by now, but was registered. */
async function unknownSigner({ organizations }: Context, signatures: readonly DocumentSignatureInput[]) {
  const ids = signatures.map(({ organizationId }) => organizationId)
  const known = new Set((await organizations.byIds(ids)).map(({ id }) => id))
  const unknown = ids.find((id) => !known.has(id))
  return unknown === undefined ? undefined : notFound(unknown, { ru: 'Организация', en: 'organisation' })
}
