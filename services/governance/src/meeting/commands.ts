import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import type { NamedFile } from '@kadry/domain/attachment'
import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { attaching } from '@kadry/subgraph/attaching'
import { attachFiles, removeFile, removing } from '@kadry/subgraph/attachments'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  AddAgendaItemInput,
  CancelMeetingInput,
  ChangeAgendaItemInput,
  ConveneMeetingInput,
  HoldMeetingInput,
  PlanMeetingInput,
  PostponeMeetingInput,
  RecordAttendanceInput,
  RemoveAgendaItemInput,
  RemoveFileInput,
  ReplanMeetingInput,
} from '../graphql.generated.ts'
import { workingGroup } from '../working-group/store.ts'
import * as agenda from './agenda.ts'
import { heardOf } from './agenda.ts'
import { type Announced, attend } from './attendance.ts'
import { subjectOf } from './loaders.ts'
import type { Known, Meeting } from './meeting.ts'
import * as planning from './planning.ts'
import { insideOf } from './rights.ts'
import { agendaItem, meeting } from './store.ts'

const on = commandsOn(meeting, ({ meetings }: Context) => meetings, payloadOf('MeetingPayload', 'meeting'))
const onItem = on.through(agendaItem, 'agendaItemId').answering(itemPayload)

export const planMeeting = on.create(async (id, input: PlanMeetingInput, { workingGroups }) => {
  const { workingGroupId, form, startsAt, votesUntil, place, number } = input
  const group = await workingGroups.find(workingGroupId)
  if (!group) return notFound(workingGroupId, workingGroup.noun)
  return planning.plan(id, group, { form, startsAt, ...given({ votesUntil, place, number }) })
})

export const replanMeeting = on.change((found, { form, startsAt, votesUntil, place }: ReplanMeetingInput) =>
  planning.replan(found, { form, startsAt, ...given({ votesUntil, place }) }),
)

export const conveneMeeting = on.change(async (found, { on: day }: ConveneMeetingInput, context) => {
  const today = todayOf(context)
  return planning.convene(found, await groupOf(found, context), { on: day ?? today, today })
})

export const postponeMeeting = on.change((found, input: PostponeMeetingInput, context) =>
  planning.postpone(found, input, todayOf(context)),
)

export const cancelMeeting = on.change((found, input: CancelMeetingInput, context) =>
  planning.cancel(found, input, todayOf(context)),
)

export const holdMeeting = on.change(async (found, _: HoldMeetingInput, context) =>
  planning.hold(found, await groupOf(found, context), context.now().toISOString()),
)

export const addAgendaItem = on
  .named('meetingId')
  .answering(itemPayload)
  .change(async (found, input: AddAgendaItemInput, context) => {
    const { title, visibility, subjectId, reporterId, startsAt, attachmentIds } = input
    const refused = await strange(input, context)
    if (refused) return refused
    const item = { title, visibility, ...given({ subjectId, reporterId, startsAt }) }
    return heardOf(
      visibility,
      await attaching(filesOf(found, attachmentIds), context, (files) =>
        agenda.addItem(
          found,
          { ...item, ...(files.size > 0 ? { attachments: [...files.values()] } : {}) },
          (n) => agendaItem.idIn(found.id, n),
          context.now().toISOString(),
        ),
      ),
    )
  })

export const changeAgendaItem = onItem.change(async (found, input: ChangeAgendaItemInput, context) => {
  const { agendaItemId, title, visibility, subjectId, reporterId, startsAt, attachmentIds } = input
  const refused = await strange(input, context)
  if (refused) return refused
  const edit = given({ title, visibility, subjectId, reporterId, startsAt })
  return heardOf(
    visibility ?? agendaItem.in(found, agendaItemId)?.visibility,
    await attaching(filesOf(found, attachmentIds), context, (files) =>
      agenda.changeItem(
        found,
        agendaItemId,
        { ...edit, ...(files.size > 0 ? { attachments: [...files.values()] } : {}) },
        context.now().toISOString(),
      ),
    ),
  )
})

export const removeAgendaItem = onItem.change(async (found, input: RemoveAgendaItemInput, context) => {
  const { agendaItemId, reason } = input
  const [motion] = await context.motions.select({ agendaItemId }, { limit: 1 })
  const how = { reason, hasMotions: motion !== undefined }
  return agenda.removeItem(found, agendaItemId, how, context.now().toISOString())
})

export const recordAttendance = on
  .named('meetingId')
  .change((found, { attendance }: RecordAttendanceInput, context) => {
    const announced = attendance.map(({ seatId, presence, substitute, reason, opinion }): Announced => {
      const named = substitute
        ? { ...given({ organizationId: substitute.organizationId }), position: substitute.position }
        : undefined
      return { seatId, presence, ...given({ substitute: named, reason, opinion }) }
    })
    for (const { seatId, presence } of announced) requireAnnouncer(found, seatId, presence, context)
    return attend(found, announced, todayOf(context))
  })

export const attachFilesToMeeting = on.change(attachFiles<Meeting>('meeting'))

export const removeFileFromMeeting = removing(
  on.change(async (found, input: RemoveFileInput, context) => {
    const item = found.agenda.find(({ attachments = [] }) => attachments.some(({ id }) => id === input.fileId))
    return heardOf(item?.visibility, await removeFile<Meeting>('meeting')(found, input, context))
  }),
)

/** The secretary says who is there; a body says of its own seat beforehand that it will not be. */
function requireAnnouncer(found: Known, seatId: string, presence: string, { viewer }: Context): void {
  const seat = found.attendance.find((one) => one.seatId === seatId)
  const isAhead = found.status === 'CONVENED' && presence !== 'PRESENT'
  requireRoleOrDelegate(viewer, isAhead && seat ? seat.organizationId : '', 'SECRETARY')
}

async function strange(
  { reporterId, subjectId }: Pick<AddAgendaItemInput, 'reporterId' | 'subjectId'>,
  context: Context,
) {
  if (subjectId != null && !(await subjectOf(subjectId, context)))
    return notFound(subjectId, { ru: 'Запись', en: 'record' })
  return reporterId == null ? undefined : standing(reporterId, await context.organizations.find(reporterId))
}

function filesOf(record: Known, attachmentIds: readonly string[] | null | undefined) {
  const named = (attachmentIds ?? []).map(
    (fileId, index): NamedFile => ({ path: ['attachmentIds', String(index)], fileId }),
  )
  return { noun: 'meeting' as const, record, named }
}

async function groupOf({ workingGroupId }: Known, { workingGroups }: Context) {
  return (await workingGroups.find(workingGroupId))!
}

async function itemPayload(
  { state, answer, repeated }: Accepted<Meeting, { readonly agendaItemId: string }>,
  context: Context,
) {
  const isInside = await insideOf(state, context)
  const item = agendaItem.in(state, answer.agendaItemId)
  return {
    __typename: 'AgendaItemPayload' as const,
    meeting: state,
    agendaItem: item ? { ...item, meeting: state, isInside } : null,
    repeated,
  }
}
