import type { Stored } from '@kadry/mongo/aggregate'
import { linkTo, paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import type { AgendaRecord } from '../meeting/agenda.ts'
import { organizationsIn } from '../meeting/document.ts'
import { printable } from '../meeting/loaders.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { agendaItem } from '../meeting/store.ts'
import { organizationNames } from '../organization/loaders.ts'
import { extractDocument, minutesDocument, minutesFileName } from './document.ts'

const readers = ['SECRETARY'] as const

export const minutesPaper = paper<Context, Stored<Meeting>>({
  name: 'minutes',
  // What is not published is on the secretary's desk.
  isPublic: ({ minutes }) => minutes?.status === 'PUBLISHED',
  find: async (id, { loaders }) => {
    const found = await loaders.meeting.load(id)
    return found?.minutes ? found : null
  },
  fileName: minutesFileName,
  organizations: organizationsIn,
  organizationNames,
  model: async (meeting, { context, words, withNames }) =>
    minutesDocument(await printable(meeting, context), words, withNames),
  names: { readers, field: 'Meeting.agenda', subjects: ({ id }) => [id] },
  isSigned: ({ minutes }) => minutes?.status === 'SIGNED' || minutes?.status === 'PUBLISHED',
})

/** An item, under its own id, with the meeting it was decided at. */
type Extracted = {
  readonly id: string
  readonly updatedAt: string
  readonly item: AgendaRecord
  readonly meeting: Stored<Meeting>
}

export const extractPaper = paper<Context, Extracted>({
  name: 'extract',
  isPublic: false,
  find: async (id, { loaders, viewer }) => {
    const meeting = await loaders.meeting.load(agendaItem.wholeIdOf(id) ?? id)
    const item = meeting && agendaItem.in(meeting, id)
    if (!item || (item.visibility !== 'PUBLIC' && !viewer.roles.includes('SECRETARY'))) return null
    return extracted(meeting, item)
  },
  fileName: ({ item, meeting }) => `Выписка ${item.number} ${minutesFileName(meeting)}`,
  organizations: ({ meeting }) => organizationsIn(meeting),
  organizationNames,
  model: async ({ item, meeting }, { context, words }) =>
    extractDocument(await printable(meeting, context), item, words),
  names: { readers, field: 'Meeting.agenda', subjects: ({ meeting }) => [meeting.id] },
})
const extractLink = linkTo(extractPaper)

function extracted(meeting: Stored<Meeting>, item: AgendaRecord): Extracted {
  return { id: item.id, updatedAt: meeting.updatedAt, item, meeting }
}

/** Where an executor gets what was decided about one item. */
export function linkToExtract(meeting: Stored<Meeting>, item: AgendaRecord, ...asked: Asked) {
  return extractLink(extracted(meeting, item), ...asked)
}
type Asked = Parameters<typeof extractLink> extends [unknown, ...infer Rest] ? Rest : never
