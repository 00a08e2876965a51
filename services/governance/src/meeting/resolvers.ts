import { requireRole, requireRoleOrDelegate } from '@kadry/auth/viewer'
import type { Stored } from '@kadry/mongo/aggregate'
import type { ReadingPurpose } from '@kadry/personal/purpose'
import { attachmentsOf, shownFile } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { historyOf } from '@kadry/subgraph/history'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import * as minuting from '../minutes/commands.ts'
import { linkToExtract } from '../minutes/papers.ts'
import { seatOn } from '../working-group/seat.ts'
import { seat } from '../working-group/store.ts'
import type { AgendaRecord } from './agenda.ts'
import { type AttendanceRecord, quorumOf, takesPart } from './attendance.ts'
import * as commands from './commands.ts'
import { icalOf } from './ical.ts'
import { subjectOf, subjectTypeOf } from './loaders.ts'
import type { Meeting } from './meeting.ts'
import { meetingDocument } from './papers.ts'
import { insideOf, isOpen, isShown } from './rights.ts'

export const meetingResolvers: Pick<
  Resolvers,
  | 'Query'
  | 'Mutation'
  | 'Meeting'
  | 'WorkingGroup'
  | 'AgendaItem'
  | 'AgendaSubject'
  | 'Speech'
  | 'SeatAttendance'
  | 'QuorumCheck'
  | 'MinutesRemark'
> = {
  Query: {
    meeting: (_, { id }, { loaders }) => loaders.meeting.load(id),
  },
  Mutation: { ...mutationsOf(commands), ...mutationsOf(minuting) },
  WorkingGroup: {
    meetings: ({ id }, { filter, ...args }, { meetings }) =>
      meetings.list({ ...args, filter: { ...filter, workingGroupId: id } }),
  },
  Meeting: {
    __resolveReference: ({ id }, { loaders }) => loaders.meeting.load(id),
    workingGroup: async ({ workingGroupId }, _, { loaders }, info) =>
      (await loaders.workingGroup.load(workingGroupId, info))!,
    agenda: async (meeting, { purpose }, context) => {
      const inside = await readsInside(meeting, purpose, context)
      return meeting.agenda
        .filter((item) => isShown(item, inside))
        .map((item) => ({ ...item, meeting, isInside: inside }))
    },
    agendaChanges: async (meeting, _, context) => {
      const inside = await insideOf(meeting, context)
      return meeting.agendaChanges.filter((one) => isShown(one, inside))
    },
    placeChanges: ({ placeChanges }) => placeChanges ?? [],
    attendance: async (meeting, _, context) => {
      const inside = await insideOf(meeting, context)
      return meeting.attendance.map((one) => ({ ...one, isInside: inside }))
    },
    quorum: async (meeting, _, { loaders }) => {
      const voting = meeting.attendance.filter((one) => one.voting)
      return quorumOf(meeting.rules, voting.length, await presentAt(meeting, voting, loaders))
    },
    remarks: async (meeting, _, context) =>
      (await insideOf(meeting, context)) ? (meeting.minutes?.remarks ?? []) : [],
    ical: async (meeting, _, { loaders }) => {
      const group = await loaders.workingGroup.load(meeting.workingGroupId)
      return icalOf({ ...meeting, groupName: group!.name })
    },
    document: meetingDocument,
    attachments: attachmentsOf<Stored<Meeting>>({ readers: ['SECRETARY'] }),
    history: historyOf<Stored<Meeting>>('Meeting', { writers: ['SECRETARY'] }),
  },
  AgendaItem: {
    reporter: (item) => (item.reporterId && isOpen(item, item.isInside) ? { id: item.reporterId } : null),
    subject: (item, _, context) =>
      item.subjectId && isOpen(item, item.isInside) ? subjectOf(item.subjectId, context) : null,
    decision: (item) => (isMinuted(item) ? (item.decision ?? null) : null),
    spoke: (item) => (isMinuted(item) ? item.spoke : []),
    motions: async (item, _, { loaders }) =>
      isOpen(item, item.isInside) ? ((await loaders.motionsOfItem.load(item.id))?.motions ?? []) : [],
    attachments: (item) =>
      isOpen(item, item.isInside) ? (item.attachments ?? []).map((file) => shownFile(file, ['SECRETARY'], [])) : [],
    extract: (item, args, context) => {
      const isOut = item.visibility === 'PUBLIC' && item.meeting.minutes?.status === 'PUBLISHED'
      if (!item.meeting.minutes || !(isOut || item.isInside)) return null
      if (item.visibility !== 'PUBLIC' && !args.purpose) return null
      return linkToExtract(item.meeting, item, args, context)
    },
  },
  AgendaSubject: { __resolveType: ({ id }) => subjectTypeOf(id)! },
  Speech: {
    organization: ({ organizationId }) => (organizationId ? { id: organizationId } : null),
  },
  SeatAttendance: {
    seat: async ({ seatId }, _, context) => {
      const found = await seat.find(seatId, context.loaders.workingGroup.load)
      return seatOn(found!, todayOf(context))
    },
    substitutePosition: ({ substitute }) => substitute?.position ?? null,
    substituteOf: ({ substitute }) => (substitute ? { id: substitute.organizationId } : null),
    substituteName: async ({ substitute, organizationId, seatId }, { purpose }, context) => {
      if (!purpose || !substitute) return null
      requireRoleOrDelegate(context.viewer, organizationId, 'SECRETARY')
      await context.noteReading(context, { purpose, field: 'SeatAttendance.substituteName', subject: seatId })
      const { personId } = substitute
      return (personId && (await context.loaders.person.load(personId))?.fullName) || null
    },
    reason: ({ reason, isInside }) => (isInside ? (reason ?? null) : null),
    opinion: ({ opinion, isInside }) => (isInside ? (opinion ?? null) : null),
  },
  QuorumCheck: {
    rule: ({ rules }, { locale }, context) => {
      const { numerator, denominator, inclusive } = rules.quorum
      const share = `${inclusive ? '≥' : '>'} ${numerator}/${denominator}`
      return (locale ?? context.locale) === 'EN'
        ? `${share} of the filled seats with a vote`
        : `${share} занятых мест с правом голоса`
    },
  },
  MinutesRemark: {
    organization: ({ organizationId }) => (organizationId ? { id: organizationId } : null),
  },
}

/**
 * Whether the caller reads what is closed: those inside do, and an inspector for the purpose of oversight,
 * which is written down.
 */
async function readsInside(
  meeting: Stored<Meeting>,
  purpose: ReadingPurpose | null | undefined,
  context: Context,
): Promise<boolean> {
  if (await insideOf(meeting, context)) return true
  if (purpose !== 'OVERSIGHT') return false
  requireRole(context.viewer, 'DATA_STEWARD')
  await context.noteReading(context, { purpose, field: 'Meeting.agenda', subject: meeting.id })
  return true
}

/** Those who came; by correspondence those of whom a vote came in, on the motion that most voted on. */
async function presentAt(
  meeting: Stored<Meeting>,
  voting: readonly AttendanceRecord[],
  { motionsOfMeeting }: Pick<Context['loaders'], 'motionsOfMeeting'>,
): Promise<number> {
  if (meeting.form !== 'BY_CORRESPONDENCE') return voting.filter((one) => takesPart(meeting, one)).length
  const motions = (await motionsOfMeeting.load(meeting.id))?.motions ?? []
  return Math.max(0, ...motions.map(({ outcome }) => outcome?.present ?? 0))
}

/** What was said is everybody's once the minutes are published, and the members' before. */
function isMinuted(item: AgendaRecord & { readonly meeting: Meeting; readonly isInside: boolean }): boolean {
  const isOut = item.meeting.minutes?.status === 'PUBLISHED'
  return item.isInside || (isOut && item.visibility === 'PUBLIC')
}
