import type { Stored } from '@kadry/mongo/aggregate'
import { linkTo, paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import type { DocumentFormat, TableDocument } from '../graphql.generated.ts'
import { organizationNames } from '../organization/views.ts'
import { programPaper } from '../program/papers.ts'
import { programIdOf } from '../program/store.ts'
import { attendanceSheet, badges, fileNameOf, invitationList, organizationsIn, protocol } from './document.ts'
import { organises } from './rights.ts'
import type { Gathering, RoundTable } from './round-table.ts'

const common = {
  organizations: organizationsIn,
  organizationNames,
  find: async (id: string, { roundTables, registrations }: Context) => {
    const table = await roundTables.find(id)
    return table && registrations.of(table)
  },
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
  model: (table, { words }) => attendanceSheet(table, words),
})

export const badgesPaper = paper<Context, Stored<Gathering>>({
  ...common,
  name: 'badges',
  isPublic: false,
  fileName: (table) => fileNameOf('Бейджи', table),
  model: (table, { words }) => badges(table, words),
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
  { kind, format }: { readonly kind: TableDocument; readonly format: DocumentFormat },
  context: Context,
) {
  if (kind === 'PROGRAM') {
    const found = await programPaper.find(programIdOf(table.id)!, context)
    return found ? linkTo(programPaper)(found, { format }, context) : null
  }
  const linked = { ...table, registrations: [] }
  const isFor = organises(context.viewer, table) || (kind === 'PROTOCOL' && isPublished(table))
  return isFor ? links[kind](linked, { format }, context) : null
}

function isPublished({ status }: RoundTable): boolean {
  return status === 'PROTOCOL_PUBLISHED'
}
