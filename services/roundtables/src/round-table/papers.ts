import type { Viewer } from '@kadry/auth/viewer'
import type { AttachedFile } from '@kadry/domain/attachment'
import type { Stored } from '@kadry/mongo/aggregate'
import type { ReadingPurpose } from '@kadry/personal/purpose'
import { type ShownFile, shownFile } from '@kadry/subgraph/attachments'
import { linkTo, type Printing, paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import type { DocumentFormat, TableDocument } from '../graphql.generated.ts'
import { organizationNames } from '../organization/views.ts'
import { holdsSeat } from '../participation/seating.ts'
import { programPaper } from '../program/papers.ts'
import { programIdOf } from '../program/store.ts'
import { attendanceSheet, badges, fileNameOf, invitationList, organizationsIn, protocol } from './document.ts'
import { organises, requireOrganiser, requireOrganiserOrDelegate } from './rights.ts'
import type { Gathering, RoundTable } from './round-table.ts'

const common = {
  organizations: organizationsIn,
  organizationNames,
  find: async (id: string, { roundTables, registrations }: Context) => {
    const table = await roundTables.find(id)
    return table && registrations.of(table)
  },
}

/** Of those with a seat: badges and the sheet are about no others. */
const named = ({ registrations }: Gathering) =>
  registrations.filter((one) => holdsSeat(one) && one.personId !== undefined)
const names = {
  readers: ['EVENT_MANAGER'] as const,
  field: 'Representative.fullName',
  subjects: (table: Gathering) => named(table).map(({ id }) => id),
}

export const invitationListPaper = paper<Context, Stored<Gathering>>({
  ...common,
  name: 'invitation-list',
  isPublic: false,
  fileName: (table) => fileNameOf('Список приглашённых', table),
  model: (table, { words }) => invitationList(table, words),
})

export const attendanceSheetPaper = paper<Context, Stored<Gathering>>({
  ...common,
  name: 'table-attendance-sheet',
  isPublic: false,
  fileName: (table) => fileNameOf('Лист присутствия', table),
  model: async (table, { words, ...printing }) => attendanceSheet(table, words, await namesIn(table, printing)),
  names,
})

export const badgesPaper = paper<Context, Stored<Gathering>>({
  ...common,
  name: 'badges',
  isPublic: false,
  fileName: (table) => fileNameOf('Бейджи', table),
  model: async (table, { words, ...printing }) => badges(table, words, await namesIn(table, printing)),
  names,
})

/** Everybody may read it once it is published. */
export const protocolPaper = paper<Context, Stored<Gathering>>({
  ...common,
  name: 'protocol',
  isPublic: isPublished,
  fileName: (table) => fileNameOf('Протокол', table),
  model: (table, { words }) => protocol(table, words),
})

const links = {
  INVITATION_LIST: linkTo(invitationListPaper),
  ATTENDANCE_SHEET: linkTo(attendanceSheetPaper),
  BADGES: linkTo(badgesPaper),
  PROTOCOL: linkTo(protocolPaper),
}

/**
 * The resolver of `document`: lists and badges are for the organiser, a published protocol or programme for
 * everybody.
 */
export async function tableDocument(
  table: Stored<RoundTable>,
  {
    kind,
    ...asked
  }: { readonly kind: TableDocument; readonly format: DocumentFormat } & {
    readonly purpose?: ReadingPurpose | null | undefined
  },
  context: Context,
) {
  if (kind === 'PROGRAM') {
    const found = await programPaper.find(programIdOf(table.id)!, context)
    if (found && asked.purpose) requireOrganiser(context.viewer, table)
    return found ? linkTo(programPaper)(found, asked, context) : null
  }
  const linked = { ...table, registrations: [] }
  const isFor = organises(context.viewer, table) || (kind === 'PROTOCOL' && isPublished(table))
  return isFor ? links[kind](linked, asked, context) : null
}

/** A paper of a table: names in it are for the host's own organiser and the delegates of its owner. */
export function paperOf(table: Pick<RoundTable, 'hostId'>, file: AttachedFile, ownerId: string): ShownFile {
  const allowNames = (viewer: Viewer) => requireOrganiserOrDelegate(viewer, table, ownerId)
  return { ...shownFile(file, [], []), allowNames }
}

/** Names by the ids of registrations; none where they were not asked for. */
async function namesIn(table: Gathering, { context, withNames }: Pick<Printing<Context>, 'context' | 'withNames'>) {
  const asked = withNames ? named(table) : []
  const persons = await context.persons.byIds(asked.map(({ personId }) => personId!))
  const byId = new Map(persons.map(({ id, fullName }) => [id, fullName]))
  return new Map(asked.flatMap(({ id, personId }) => (byId.has(personId!) ? [[id, byId.get(personId!)!]] : [])))
}

function isPublished({ status }: RoundTable): boolean {
  return status === 'PROTOCOL_PUBLISHED'
}
