import type { Stored } from '@kadry/mongo/aggregate'
import { linkTo, paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import type { DocumentFormat, TableDocument } from '../graphql.generated.ts'
import { viewsOf } from '../organization/views.ts'
import { attendanceSheet, badges, fileNameOf, invitationList, organizationsIn, protocol } from './document.ts'
import { organises } from './rights.ts'
import type { RoundTable } from './round-table.ts'

const common = {
  organizations: organizationsIn,
  organizationNames: async (ids: readonly string[], context: Context) => {
    const views = await viewsOf(context, ids)
    return new Map([...views].flatMap(([id, { name }]): [string, string][] => (name === undefined ? [] : [[id, name]])))
  },
  find: (id: string, { loaders }: Context) => loaders.roundTable.load(id),
}

export const invitationListPaper = paper<Context, Stored<RoundTable>>({
  ...common,
  name: 'invitation-list',
  isPublic: false,
  fileName: (table) => fileNameOf('Список приглашённых', table),
  model: (table, { words }) => invitationList(table, words),
})

export const attendanceSheetPaper = paper<Context, Stored<RoundTable>>({
  ...common,
  name: 'table-attendance-sheet',
  isPublic: false,
  fileName: (table) => fileNameOf('Лист присутствия', table),
  model: (table, { words }) => attendanceSheet(table, words),
})

export const badgesPaper = paper<Context, Stored<RoundTable>>({
  ...common,
  name: 'badges',
  isPublic: false,
  fileName: (table) => fileNameOf('Бейджи', table),
  model: (table, { words }) => badges(table, words),
})

/** Everybody may read it once it is published. */
export const protocolPaper = paper<Context, Stored<RoundTable>>({
  ...common,
  name: 'protocol',
  isPublic: true,
  find: async (id, context) => {
    const found = await common.find(id, context)
    return found && (isPublished(found) || organises(context.viewer, found)) ? found : null
  },
  fileName: (table) => fileNameOf('Протокол', table),
  model: (table, { words }) => protocol(table, words),
})

const links = {
  INVITATION_LIST: linkTo(invitationListPaper),
  ATTENDANCE_SHEET: linkTo(attendanceSheetPaper),
  BADGES: linkTo(badgesPaper),
  PROTOCOL: linkTo(protocolPaper),
}

/** The resolver of `document`: lists and badges are for the organiser, a published protocol for everybody. */
export function tableDocument(
  table: Stored<RoundTable>,
  { kind, format }: { readonly kind: TableDocument; readonly format: DocumentFormat },
  context: Context,
) {
  const isFor = organises(context.viewer, table) || (kind === 'PROTOCOL' && isPublished(table))
  return isFor ? links[kind](table, { format }, context) : null
}

function isPublished({ status }: RoundTable): boolean {
  return status === 'PROTOCOL_PUBLISHED'
}
