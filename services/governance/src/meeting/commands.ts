import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import type { NamedFile } from '@kadry/domain/attachment'
import { dayOf } from '@kadry/domain/day'
import { isRefusal } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
import { type InvalidInput, invalidInput, type NotFound, notFound, type RuleRefusal } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import type { Accepted, Stored } from '@kadry/mongo/aggregate'
import { newPersonId } from '@kadry/personal/persons'
import { attaching } from '@kadry/subgraph/attaching'
import { attachFiles, removeFile, removing } from '@kadry/subgraph/attachments'
import { type Command, commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  AddAgendaItemInput,
  CancelMeetingInput,
  ChangeAgendaItemInput,
  ChangeMeetingPlaceInput,
  ConveneMeetingInput,
  HoldMeetingInput,
  PlanMeetingInput,
  PostponeMeetingInput,
  RecordAttendanceInput,
  RemoveAgendaItemInput,
  RemoveFileInput,
  ReplanMeetingInput,
} from '../graphql.generated.ts'
import { PERSON_NOUN } from '../person/store.ts'
import { markOnAgenda } from '../proposal/reactions.ts'
import { nameProblems } from '../working-group/delegate.ts'
import { workingGroup } from '../working-group/store.ts'
import * as agenda from './agenda.ts'
import { heardOf } from './agenda.ts'
import { type Announced, attend, refuseSeated } from './attendance.ts'
import { isSubject } from './loaders.ts'
import type { Known, Meeting } from './meeting.ts'
import { changePlace } from './place.ts'
import * as planning from './planning.ts'
import { releasing } from './reactions.ts'
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

export const changeMeetingPlace = on.change((found, { place, reason }: ChangeMeetingPlaceInput, context) =>
  changePlace(found, { place, ...given({ reason }) }, context.now().toISOString()),
)

export const postponeMeeting = on.change(async (found, { reason }: PostponeMeetingInput, context) =>
  planning.postpone(found, { reason, hasVoted: await hasVoted(found, context) }, todayOf(context)),
)

export const cancelMeeting = releasing(
  on.change(async (found, { reason }: CancelMeetingInput, context) =>
    planning.cancel(found, { reason, hasVoted: await hasVoted(found, context) }, todayOf(context)),
  ),
)

export const holdMeeting = on.change(async (found, _: HoldMeetingInput, context) =>
  planning.hold(found, await groupOf(found, context), context.now().toISOString()),
)

export const addAgendaItem = marking(
  on
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
    }),
)

export const changeAgendaItem = marking(
  onItem.change(async (found, input: ChangeAgendaItemInput, context) => {
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
  }),
)

export const removeAgendaItem = onItem.change(async (found, input: RemoveAgendaItemInput, context) => {
  const { agendaItemId, reason } = input
  const [motion] = await context.motions.select({ agendaItemId }, { limit: 1 })
  const how = { reason, hasMotions: motion !== undefined }
  return agenda.removeItem(found, agendaItemId, how, context.now().toISOString())
})

export const recordAttendance = on.named('meetingId').change(async (found, input: RecordAttendanceInput, context) => {
  const { attendance } = input
  for (const { seatId, presence } of attendance) requireAnnouncer(found, seatId, presence, context)
  const people = substitutesOf(input)
  if (isRefusal(people)) return people
  const announced = attendance.map(({ seatId, presence, substitute, reason, opinion }): Announced => {
    const { organizationId, position } = substitute ?? {}
    const personId = people.get(seatId)?.id
    const named = position === undefined ? undefined : { position, ...given({ organizationId, personId }) }
    return { seatId, presence, ...given({ substitute: named, reason, opinion }) }
  })
  const decision = attend(found, announced, todayOf(context))
  if (isRefusal(decision)) return decision
  const seated = await refusedMember(found, announced, people, context)
  return seated ?? (await enter([...people.values()], context)) ?? decision
})

async function hasVoted({ id }: Known, { motions }: Context): Promise<boolean> {
  const opened = await motions.select({ meetingId: id, openedAt: { $exists: true } }, { limit: 1 })
  return opened.length > 0
}

type Named = { readonly id: string; readonly fullName?: string }

/** Whom the seats name as their substitutes: new persons or known ones. */
function substitutesOf(input: RecordAttendanceInput): Map<string, Named> | InvalidInput {
  const named = input.attendance.map(({ seatId, substitute }, index) => ({ seatId, index, ...substitute }))
  const people = named.filter(({ fullName, personId }) => fullName != null || personId != null)
  const problems = people.flatMap(({ index, fullName, personId }) =>
    nameProblems(['attendance', String(index), 'substitute'], given({ fullName, personId })),
  )
  if (problems.length > 0) return invalidInput(problems)
  return new Map(
    people.map(({ seatId, fullName, personId }) => {
      const id = personId ?? newPersonId(input, seatId)
      return [seatId, { id, ...given({ fullName }) }]
    }),
  )
}

/** R11: the first of the substitutes who has a seat. */
async function refusedMember(
  found: Known,
  announced: readonly Announced[],
  people: ReadonlyMap<string, Named>,
  context: Context,
): Promise<RuleRefusal | undefined> {
  const bodies = new Map(found.attendance.map(({ seatId, organizationId }) => [seatId, organizationId]))
  const substitutes = await Promise.all(
    announced.map(async ({ seatId, substitute }) => {
      const { id, fullName } = people.get(seatId) ?? {}
      const namesakes = fullName === undefined ? [] : await context.persons.named(fullName)
      const organizationId = substitute?.organizationId ?? bodies.get(seatId)!
      return { organizationId, namesakeIds: namesakes.map((one) => one.id), ...given({ personId: id }) }
    }),
  )
  return refuseSeated(substitutes, (await groupOf(found, context)).seats, dayOf(found.startsAt))
}

/** What is refused leaves no name behind: persons are entered once nothing else stands in the way. */
async function enter(people: readonly Named[], { persons }: Context): Promise<NotFound | undefined> {
  for (const { id, fullName } of people)
    if (fullName !== undefined) await persons.enter({ id, fullName, basis: 'SUBSTITUTE' })
    else if (!(await persons.touch(id))) return notFound(id, PERSON_NOUN)
  return undefined
}

export const attachFilesToMeeting = on.change(attachFiles<Meeting>('meeting'))

export const removeFileFromMeeting = removing(
  on.change(async (found, input: RemoveFileInput, context) => {
    const item = found.agenda.find(({ attachments = [] }) => attachments.some(({ id }) => id === input.fileId))
    return heardOf(item?.visibility, await removeFile<Meeting>('meeting')(found, input, context))
  }),
)

/** A command on an item: a proposal that it is about is on the agenda from then on. */
function marking<Input, Result extends object>(
  command: Command<Context, Input, Result>,
): Command<Context, Input, Result> {
  return async (context, input, mutation) => {
    const result = await command(context, input, mutation)
    if ('agendaItem' in result) {
      const { meeting: changed, agendaItem: item } = result as unknown as {
        meeting: Stored<Meeting>
        agendaItem: agenda.AgendaRecord
      }
      await markOnAgenda(context, changed, item)
    }
    return result
  }
}

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
  if (subjectId != null && !(await isSubject(subjectId, context)))
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
