import type { Stored } from '@kadry/mongo/aggregate'
import { linkTo, paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import type { MeetingDocument } from '../graphql.generated.ts'
import { minutesPaper } from '../minutes/papers.ts'
import { organizationNames } from '../organization/loaders.ts'
import { agendaDocument, attendanceSheet, ballotPaper, fileNameOf, organizationsIn } from './document.ts'
import { printable } from './loaders.ts'
import type { Meeting } from './meeting.ts'
import { insideOf } from './rights.ts'
import { substitutesIn } from './substitutes.ts'

const common = {
  organizations: organizationsIn,
  organizationNames,
  /** The copy for those inside prints what is closed: each one taken is written down. */
  names: { readers: ['SECRETARY'] as const, field: 'Meeting.agenda', subjects: ({ id }: Stored<Meeting>) => [id] },
}

export const agendaPaper = paper<Context, Stored<Meeting>>({
  ...common,
  name: 'agenda',
  // Everybody has it once it was sent; before that it is on the secretary's desk.
  isPublic: ({ convenedOn }) => convenedOn !== undefined,
  find: (id, { loaders }) => loaders.meeting.load(id),
  fileName: (meeting) => fileNameOf('Повестка', meeting),
  model: async (meeting, { context, words, withNames }) =>
    agendaDocument(await printable(meeting, context), words, withNames),
})

export const attendancePaper = paper<Context, Stored<Meeting>>({
  ...common,
  name: 'attendance-sheet',
  isPublic: false,
  find: (id, { loaders }) => loaders.meeting.load(id),
  fileName: (meeting) => fileNameOf('Лист присутствия', meeting),
  model: async (meeting, { context, words, withNames }) => {
    const ids = withNames ? substitutesIn(meeting) : []
    const names = new Map((await context.persons.byIds(ids)).map(({ id, fullName }) => [id, fullName]))
    return attendanceSheet(await printable(meeting, context), words, names)
  },
  names: {
    readers: ['SECRETARY'],
    field: 'SeatAttendance.substituteName',
    subjects: ({ attendance }) =>
      attendance.filter(({ substitute }) => substitute?.personId).map(({ seatId }) => seatId),
  },
})

export const ballotPaperPaper = paper<Context, Stored<Meeting>>({
  ...common,
  name: 'ballot-paper',
  isPublic: false,
  find: (id, { loaders }) => loaders.meeting.load(id),
  fileName: (meeting) => fileNameOf('Бюллетень', meeting),
  model: async (meeting, { context, withNames }) => ballotPaper(await printable(meeting, context), withNames),
})

const links = {
  AGENDA: { link: linkTo(agendaPaper), isFor: ({ convenedOn }: Meeting) => convenedOn !== undefined },
  MINUTES: { link: linkTo(minutesPaper), isFor: ({ minutes }: Meeting) => minutes?.status === 'PUBLISHED' },
  ATTENDANCE_SHEET: { link: linkTo(attendancePaper), isFor: () => false },
  BALLOT_PAPER: { link: linkTo(ballotPaperPaper), isFor: () => false },
}

/** The resolver of `document`: sheets and ballots are for members, an agenda that was sent for everybody. */
export async function meetingDocument(
  meeting: Stored<Meeting>,
  { kind, ...asked }: { readonly kind: MeetingDocument } & Parameters<(typeof links)['AGENDA']['link']>[1],
  context: Context,
) {
  const { link, isFor } = links[kind]
  const isForAll = isFor(meeting)
  // A draft is printed on a copy for those inside only.
  const needsPurpose = (kind === 'AGENDA' || kind === 'MINUTES') && !isForAll
  if (kind === 'MINUTES' && !meeting.minutes) return null
  if (needsPurpose && !asked.purpose) return null
  if (!isForAll && !(await insideOf(meeting, context))) return null
  return link(meeting, asked, context)
}
