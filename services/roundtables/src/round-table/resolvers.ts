import type { Viewer } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'
import { attending, isNamedInPublic, positioned, type RegistrationRecord, seatsTaken } from './registration.ts'
import { commitment, coverage, registration } from './store.ts'

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
    Mutation: mutationsOf(commands),
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
      __resolveReference: ({ id }, { loaders }) => registration.find(id, loaders.roundTable.load),
      organization: (one, _, { viewer }) => (mayKnow(viewer, one) ? { id: one.organizationId } : null),
      representativePosition: (one, _, { viewer }) => (mayKnow(viewer, one) ? one.representativePosition : null),
    },
    Commitment: {
      __resolveReference: ({ id }, { loaders }) => commitment.find(id, loaders.roundTable.load),
      roundTable: async ({ id }, _, { loaders }, info) =>
        (await loaders.roundTable.load(commitment.wholeIdOf(id)!, info))!,
      debtor: ({ debtorId }) => ({ id: debtorId }),
      beneficiaries: ({ beneficiaryIds }) => beneficiaryIds.map((id) => ({ id })),
      occupation: ({ okz }) => (okz ? { okz } : null),
      speciality: ({ specialityCode }) => (specialityCode ? { code: specialityCode } : null),
      agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
    },
  }

/** The same rule as that of facts and states; the organiser and the body itself always know. */
function mayKnow(viewer: Viewer, one: RegistrationRecord): boolean {
  const { organizationId } = one
  return (
    isNamedInPublic(one) ||
    viewer.roles.includes('EVENT_MANAGER') ||
    (viewer.roles.includes('ORG_DELEGATE') && viewer.organizationId === organizationId)
  )
}
