import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { aggregateIdOf, childId } from '@kadry/runtime/ids'
import { commandOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { changed, created } from '@kadry/subgraph/outcome'
import type { Context } from '../context.ts'
import type {
  AcceptReportInput,
  AdoptResolutionInput,
  AssignItemInput,
  ReportOnItemInput,
  ResolutionItemInput,
  ReturnReportInput,
} from '../graphql.generated.ts'
import { accept, assign, assignmentIn, giveBack, NOUNS, report, reportIn } from './execution.ts'
import { adopt, type NewItem, type PartId, type Resolution } from './resolution.ts'
import { itemById } from './store.ts'

const partsOf =
  (resolutionId: string): PartId =>
  (type, path) =>
    childId(type, resolutionId, path)
/** An id that is no item's finds no resolution, and the refusal names it. */
const resolutionOf = (itemId: string) => aggregateIdOf('ResolutionItem', itemId, 'Resolution') ?? itemId

export function adoptResolution(context: Context, input: AdoptResolutionInput) {
  const { resolutions } = context
  const wanted = {
    ...given({ number: input.number, date: input.date }),
    title: input.title,
    items: input.items.map(newItem),
  }
  return created(
    resolutions.create(commandOf(context, 'adoptResolution', input), async (id) => {
      for (const { supersedesId } of wanted.items)
        if (supersedesId && !(await itemById(resolutions.find, supersedesId))) return notFound(supersedesId, NOUNS.item)
      return adopt(id, wanted, partsOf(id))
    }),
    {
      accepted: ({ state, repeated }) => ({ __typename: 'ResolutionPayload' as const, resolution: state, repeated }),
    },
  )
}

export function assignItem(context: Context, input: AssignItemInput) {
  const { itemId, organizationId, role, dueOn } = input
  return changed(
    context.resolutions.change(resolutionOf(itemId), commandOf(context, 'assignItem', input), async (found) => {
      const refusal = standing(organizationId, await context.organizations.find(organizationId))
      if (refusal) return refusal
      return assign(found, { itemId, organizationId, role, ...given({ dueOn }) }, partsOf(found.id))
    }),
    {
      id: itemId,
      noun: NOUNS.item,
      accepted: ({ state, answer, repeated }: Accepted<Resolution, { assignmentId: string }>) => ({
        __typename: 'AssignmentPayload' as const,
        item: itemOf(state, itemId),
        assignment: assignmentIn(state, answer.assignmentId)!,
        repeated,
      }),
    },
  )
}

/** Throws `AuthError` unless the caller is the secretary or speaks for the assignee. */
export async function reportOnItem(context: Context, input: ReportOnItemInput) {
  const { itemId, assignmentId, text, evidenceUrls } = input
  const resolutionId = resolutionOf(itemId)
  const resolution = await context.resolutions.find(resolutionId)
  const assignee = resolution && assignmentIn(resolution, assignmentId)?.organizationId
  requireRoleOrDelegate(context.viewer, assignee ?? '', 'SECRETARY')
  const reportedOn = todayOf(context)
  return changed(
    context.resolutions.change(resolutionId, commandOf(context, 'reportOnItem', input), (found) =>
      report(
        found,
        { itemId, assignmentId, text, evidenceUrls: evidenceUrls ?? [], reportedOn },
        partsOf(resolutionId),
      ),
    ),
    { id: itemId, noun: NOUNS.item, accepted: reportPayload },
  )
}

export function acceptReport(context: Context, input: AcceptReportInput) {
  const { itemId } = input
  return changed(
    context.resolutions.change(resolutionOf(itemId), commandOf(context, 'acceptReport', input), (found) =>
      accept(found, input),
    ),
    { id: itemId, noun: NOUNS.item, accepted: reportPayload },
  )
}

export function returnReport(context: Context, input: ReturnReportInput) {
  const { itemId } = input
  return changed(
    context.resolutions.change(resolutionOf(itemId), commandOf(context, 'returnReport', input), (found) =>
      giveBack(found, input),
    ),
    { id: itemId, noun: NOUNS.item, accepted: reportPayload },
  )
}

function reportPayload({ state, answer, repeated }: Accepted<Resolution, { reportId: string }>) {
  const { item, report: filed } = reportIn(state, answer.reportId)!
  return { __typename: 'ExecutionReportPayload' as const, item, report: filed, repeated }
}

function itemOf({ items }: Resolution, itemId: string) {
  return items.find(({ id }) => id === itemId)!
}

function newItem({
  number,
  text,
  kind,
  dueOn,
  cadence,
  openEnded,
  metric,
  supersedesId,
}: ResolutionItemInput): NewItem {
  return {
    number,
    text,
    kind,
    ...given({ dueOn, cadence, openEnded, supersedesId }),
    ...(metric ? { metric: { kind: metric.kind, target: metric.target } } : {}),
  }
}
