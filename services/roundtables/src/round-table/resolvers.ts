import { requireRoleOrDelegate, type Viewer } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { aggregateIdOf } from '@kadry/runtime/ids'
import { listConnection } from '@kadry/subgraph/connection'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'
import { attending, isNamedInPublic, positioned, type RegistrationRecord, seatsTaken } from './registration.ts'
import { coverage } from './store.ts'

export const roundTableResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'RoundTable' | 'Registration' | 'Commitment'> =
  {
    Query: {
      roundTable: (_, { id }, { loaders }, info) => loaders.roundTable.load(id, info),
      roundTables: (_, args, { roundTables }) => roundTables.list(args),
      sectorCoverage: async (_, { since }, { roundTables }) =>
        (await coverage(roundTables, since)).map(({ sectorCode, twoSidedHeld, lastHeldOn }) => ({
          sector: { code: sectorCode },
          twoSidedHeld,
          lastHeldOn: lastHeldOn ?? null,
        })),
    },
    Mutation: {
      planRoundTable: (_, { input }, context) => commands.planRoundTable(context, input),
      openRegistration: (_, { input }, context) => commands.openRegistration(context, input),
      closeRegistration: (_, { input }, context) => commands.closeRegistration(context, input),
      registerForRoundTable: (_, { input }, context) => {
        requireRoleOrDelegate(context.viewer, input.organizationId, 'EVENT_MANAGER')
        return commands.registerForRoundTable(context, input)
      },
      withdrawRegistration: async (_, { input }, context) => {
        const organizationId = await commands.registrantOf(context, input.registrationId)
        requireRoleOrDelegate(context.viewer, organizationId ?? '', 'EVENT_MANAGER')
        return commands.withdrawRegistration(context, input)
      },
      checkIn: (_, { input }, context) => commands.checkIn(context, input),
      holdRoundTable: (_, { input }, context) => commands.holdRoundTable(context, input),
      cancelRoundTable: (_, { input }, context) => commands.cancelRoundTable(context, input),
      recordCommitment: (_, { input }, context) => commands.recordCommitment(context, input),
      linkCommitmentToAgreement: (_, { input }, context) => commands.linkCommitmentToAgreement(context, input),
    },
    RoundTable: {
      __resolveReference: ({ id }, { loaders }, info) => loaders.roundTable.load(id, info),
      // Not for the bodies that take part: who registered whom is public by consent only.
      history: historyOf('RoundTable', { writers: ['EVENT_MANAGER'] }),
      sector: ({ sectorCode }) => ({ code: sectorCode }),
      host: ({ hostId }) => ({ id: hostId }),
      seatsLeft: ({ capacity, registrations }) => capacity - seatsTaken(registrations),
      waitlistLength: ({ registrations }) => registrations.filter(({ status }) => status === 'WAITLISTED').length,
      registrations: ({ registrations }, { status, first, after }) =>
        listConnection(
          positioned(registrations).filter((one) => !status || status.includes(one.status)),
          given({ first, after }),
        ),
      attendance: ({ registrations }) => ({
        confirmed: seatsTaken(registrations),
        attended: attending({ registrations }).length,
        noShow: registrations.filter(({ status }) => status === 'NO_SHOW').length,
        sides: [...new Set(attending({ registrations }).map(({ side }) => side))],
      }),
      // R19: a table with one side only is never held.
      isTwoSided: ({ status }) => status === 'HELD',
      commitments: ({ commitments }, { first, after }) => listConnection(commitments, given({ first, after })),
      fulfils: ({ fulfilsItemIds }) => fulfilsItemIds.map((id) => ({ id })),
      initiatedBy: ({ initiatedByGroupIds }) => initiatedByGroupIds.map((id) => ({ id })),
    },
    Registration: {
      __resolveReference: async ({ id }, { loaders }) => {
        const tableId = aggregateIdOf('Registration', id, 'RoundTable')
        const table = tableId ? await loaders.roundTable.load(tableId) : null
        return (table && positioned(table.registrations).find((one) => one.id === id)) ?? null
      },
      organization: (registration, _, { viewer }) =>
        mayKnow(viewer, registration) ? { id: registration.organizationId } : null,
      representativePosition: (registration, _, { viewer }) =>
        mayKnow(viewer, registration) ? registration.representativePosition : null,
    },
    Commitment: {
      __resolveReference: async ({ id }, { loaders }) => {
        const tableId = aggregateIdOf('Commitment', id, 'RoundTable')
        const table = tableId ? await loaders.roundTable.load(tableId) : null
        return table?.commitments.find((one) => one.id === id) ?? null
      },
      roundTable: async ({ id }, _, { loaders }, info) =>
        (await loaders.roundTable.load(aggregateIdOf('Commitment', id, 'RoundTable')!, info))!,
      debtor: ({ debtorId }) => ({ id: debtorId }),
      beneficiaries: ({ beneficiaryIds }) => beneficiaryIds.map((id) => ({ id })),
      occupation: ({ okz }) => (okz ? { okz } : null),
      speciality: ({ specialityCode }) => (specialityCode ? { code: specialityCode } : null),
      agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
    },
  }

/** The same rule as that of facts and states; the organiser and the body itself always know. */
function mayKnow(viewer: Viewer, registration: RegistrationRecord): boolean {
  const { organizationId } = registration
  return (
    isNamedInPublic(registration) ||
    viewer.roles.includes('EVENT_MANAGER') ||
    (viewer.roles.includes('ORG_DELEGATE') && viewer.organizationId === organizationId)
  )
}
