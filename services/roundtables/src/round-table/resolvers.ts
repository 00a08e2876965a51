import { calendarOf } from '@kadry/ical/calendar'
import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { addressOf } from '@kadry/subgraph/feeds'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import { mayJoin } from '../participation/loaders.ts'
import { attendedIn, bySide, seatsTaken, waitingIn } from '../participation/seating.ts'
import { resolutionsOf } from '../resolution/projection.ts'
import * as commands from './commands.ts'
import { tableFeed } from './feeds.ts'
import { eventsOf } from './ical.ts'
import { paperOf, tableDocument } from './papers.ts'
import { hostRefusal } from './plan.ts'
import { organises } from './rights.ts'
import type { RoundTable } from './round-table.ts'

/** Whom no table has for a host. */
const NO_HOST = ''

export const roundTableResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'RoundTable'> = {
  Query: {
    roundTable: (_, { id }, { loaders }, info) => loaders.roundTable.load(id, info),
    roundTables: (_, args, { roundTables }) => roundTables.list(args),
    roundTableDrafts: (_, args, { roundTables, viewer }) =>
      roundTables.list(args, { status: 'DRAFT', hostId: viewer.organizationId ?? NO_HOST }),
  },
  Mutation: mutationsOf(commands),
  RoundTable: {
    __resolveReference: ({ id }, { loaders }, info) => loaders.roundTable.load(id, info),
    // Not for the bodies that take part: who registered whom is public by consent only.
    history: historyOf<Stored<RoundTable>>('RoundTable', { writers: ['EVENT_MANAGER'], answersFor: organises }),
    sector: ({ sectorCode }) => ({ code: sectorCode }),
    host: ({ hostId }) => ({ id: hostId }),
    seatsLeft: ({ capacity, seats }) => capacity - seatsTaken(seats),
    waitlistLength: ({ seats }) => waitingIn(seats),
    registrations: (table, args, { registrations }) => registrations.page(table, args),
    isModerated: ({ isModerated }) => isModerated ?? false,
    questions: ({ questions }) => (questions ?? []).filter(({ isRemoved }) => !isRemoved),
    attendance: ({ seats }) => {
      const sides = bySide({ quotas: [], seats })
      return {
        confirmed: seatsTaken(seats),
        attended: attendedIn(seats),
        noShow: sides.reduce((sum, { noShow }) => sum + noShow, 0),
        sides: sides.filter(({ attended }) => attended > 0).map(({ side }) => side),
      }
    },
    seatsBySide: bySide,
    document: tableDocument,
    ical: (table) => calendarOf(table.title, eventsOf([table])),
    icalUrl: addressOf(tableFeed, ({ id }) => id),
    venue: async (table, _, context) => ((await mayJoin(context, table)) ? (table.venue ?? null) : null),
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
    attendanceSheet: (table) => (table.attendanceSheet ? paperOf(table, table.attendanceSheet, table.hostId) : null),
    // R19: a table with one side only is never held.
    isTwoSided: ({ status }) => status === 'HELD' || status === 'PROTOCOL_PUBLISHED',
    fulfils: ({ fulfilsItemIds }) => fulfilsItemIds.map((id) => ({ id })),
    initiatedBy: ({ initiatedByGroupIds }) => initiatedByGroupIds.map((id) => ({ id })),
  },
}
