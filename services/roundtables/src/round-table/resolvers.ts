import { given } from '@kadry/domain/input'
import { calendarOf } from '@kadry/ical/calendar'
import { shownFile } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import { addressOf } from '@kadry/subgraph/feeds'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import { attending, bySide, seatsTaken, shownIn } from '../participation/seating.ts'
import { resolutionsOf } from '../resolution/projection.ts'
import * as commands from './commands.ts'
import { tableFeed } from './feeds.ts'
import { eventsOf } from './ical.ts'
import { tableDocument } from './papers.ts'
import { hostRefusal } from './plan.ts'
import { mayJoin } from './rights.ts'

export const roundTableResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'RoundTable'> = {
  Query: {
    roundTable: (_, { id }, { loaders }, info) => loaders.roundTable.load(id, info),
    roundTables: (_, args, { roundTables }) => roundTables.list(args),
    roundTableDrafts: (_, args, { roundTables, viewer }) =>
      roundTables.list(args, {
        status: 'DRAFT',
        ...(viewer.organizationId === undefined ? {} : { hostId: viewer.organizationId }),
      }),
  },
  Mutation: mutationsOf(commands),
  RoundTable: {
    __resolveReference: ({ id }, { loaders }, info) => loaders.roundTable.load(id, info),
    // Not for the bodies that take part: who registered whom is public by consent only.
    history: historyOf('RoundTable', { writers: ['EVENT_MANAGER'] }),
    sector: ({ sectorCode }) => ({ code: sectorCode }),
    host: ({ hostId }) => ({ id: hostId }),
    seatsLeft: ({ capacity, registrations }) => capacity - seatsTaken(registrations),
    waitlistLength: ({ registrations }) => registrations.filter(({ status }) => status === 'WAITLISTED').length,
    registrations: (table, { status, first, after }) =>
      listConnection(
        shownIn(table).filter((one) => !status || status.includes(one.status)),
        given({ first, after }),
      ),
    isModerated: ({ isModerated }) => isModerated ?? false,
    questions: ({ questions }) => (questions ?? []).filter(({ isRemoved }) => !isRemoved),
    attendance: ({ registrations }) => ({
      confirmed: seatsTaken(registrations),
      attended: attending({ registrations }).length,
      noShow: registrations.filter(({ status }) => status === 'NO_SHOW').length,
      sides: [...new Set(attending({ registrations }).map(({ side }) => side))],
    }),
    seatsBySide: bySide,
    document: tableDocument,
    ical: (table) => calendarOf(table.title, eventsOf([table])),
    icalUrl: addressOf(tableFeed, ({ id }) => id),
    venue: (table, _, { viewer }) => (mayJoin(viewer, table) ? (table.venue ?? null) : null),
    hostLostRole: async (table, _, { loaders }) =>
      hostRefusal(table, (await loaders.organization.load(table.hostId)) ?? undefined) !== undefined,
    endedItems: async ({ fulfilsItemIds }, _, { loaders }) => {
      const found = await Promise.all(resolutionsOf(fulfilsItemIds).map((id) => loaders.resolution.load(id)))
      const over = found.flatMap((one) => one?.over ?? [])
      return fulfilsItemIds.filter((id) => over.includes(id)).map((id) => ({ id }))
    },
    previousStart: ({ postponement }) => postponement?.previousStart ?? null,
    confirmBy: ({ postponement }) => postponement?.confirmBy ?? null,
    postponementReason: ({ postponement }) => postponement?.reason ?? null,
    attendanceSheet: ({ attendanceSheet, hostId }) =>
      attendanceSheet ? shownFile(attendanceSheet, ['EVENT_MANAGER'], [hostId]) : null,
    // R19: a table with one side only is never held.
    isTwoSided: ({ status }) => status === 'HELD' || status === 'PROTOCOL_PUBLISHED',
    fulfils: ({ fulfilsItemIds }) => fulfilsItemIds.map((id) => ({ id })),
    initiatedBy: ({ initiatedByGroupIds }) => initiatedByGroupIds.map((id) => ({ id })),
  },
}
