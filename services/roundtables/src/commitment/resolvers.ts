import type { AttachedFile } from '@kadry/domain/attachment'
import type { Stored } from '@kadry/mongo/aggregate'
import { parseId } from '@kadry/runtime/ids'
import { shownFile } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { historyOf } from '@kadry/subgraph/history'
import type { Context } from '../context.ts'
import type { CommitmentFilter, Resolvers } from '../graphql.generated.ts'
import { organisesTableOf } from '../round-table/rights.ts'
import * as commands from './commands.ts'
import type { Commitment } from './commitment.ts'
import { deliveredOf, isOverdue } from './settlement.ts'
import type { CommitmentSelection } from './store.ts'

const RECORDED = [{ field: 'RECORDED' as const }]

export const commitmentResolvers: Pick<
  Resolvers,
  | 'Query'
  | 'Mutation'
  | 'Commitment'
  | 'CommitmentChange'
  | 'CommitmentAcceptance'
  | 'CommitmentPayload'
  | 'Delivery'
  | 'RoundTable'
  | 'Organization'
  | 'Agreement'
> = {
  Query: {
    commitment: (_, { id }, { loaders }) => loaders.commitment.load(id),
    commitments: (_, args, context) =>
      context.commitments.list({ ...args, filter: selectionOf(args.filter, todayOf(context)) }),
  },
  Mutation: mutationsOf(commands),
  Commitment: {
    __resolveReference: ({ id }, { loaders }) => loaders.commitment.load(id),
    history: historyOf<Stored<Commitment>, object, Context>('Commitment', {
      writers: ['EVENT_MANAGER'],
      answersFor: (_, found, context) => organisesTableOf(found, context),
      delegatesOf: ({ debtorId, beneficiaryIds }) => [debtorId, ...beneficiaryIds],
    }),
    roundTable: async ({ roundTableId }, _, { loaders }, info) => (await loaders.roundTable.load(roundTableId, info))!,
    debtor: ({ debtorId }) => ({ id: debtorId }),
    beneficiaries: ({ beneficiaryIds }) => beneficiaryIds.map((id) => ({ id })),
    occupation: ({ okz }) => (okz ? { okz } : null),
    speciality: ({ specialityCode }) => (specialityCode ? { code: specialityCode } : null),
    agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
    delivered: deliveredOf,
    overdue: (found, _, context) => isOverdue(found, todayOf(context)),
    originalQuantity: ({ original }) => original?.quantity ?? null,
    originalDueOn: ({ original }) => original?.dueOn ?? null,
    releasedOn: ({ release }) => release?.on ?? null,
    releaseReason: ({ release }) => release?.reason ?? null,
    debtorGoneOn: ({ debtorGone }) => debtorGone?.on ?? null,
    debtorMergedInto: ({ debtorGone }) => (debtorGone?.mergedIntoId ? { id: debtorGone.mergedIntoId } : null),
    // Files may name people: the parties and the organiser of the table read those for a purpose.
    deliveries: async (found, _, context) => {
      const parties = [found.debtorId, ...found.beneficiaryIds]
      const readers = (await organisesTableOf(found, context)) ? (['EVENT_MANAGER'] as const) : []
      const shown = (file: AttachedFile) => shownFile(file, readers, parties)
      return found.deliveries.map((one) => ({ ...one, attachments: (one.attachments ?? []).map(shown) }))
    },
  },
  CommitmentChange: { agreedBy: ({ agreedByIds }) => agreedByIds.map((id) => ({ id })) },
  CommitmentAcceptance: { organization: ({ organizationId }) => ({ id: organizationId }) },
  CommitmentPayload: {
    roundTable: async ({ commitment }, _, { loaders }, info) =>
      (await loaders.roundTable.load(commitment.roundTableId, info))!,
  },
  Delivery: {
    evidence: ({ evidenceId }) =>
      evidenceId ? { __typename: parseId(evidenceId)!.type as 'TrainingCommitment', id: evidenceId } : null,
  },
  RoundTable: {
    commitments: ({ id }, args, { commitments }) =>
      commitments.list({ ...args, filter: { roundTableId: id }, orderBy: RECORDED }),
  },
  Organization: {
    commitments: ({ id }, { filter, ...page }, context) =>
      context.commitments.list({ ...page, filter: { ...selectionOf(filter, todayOf(context)), partyId: id } }),
  },
  Agreement: {
    commitments: ({ id }, args, { commitments }) => commitments.list({ ...args, filter: { agreementId: id } }),
  },
}

/** What is overdue depends on the day on which it is asked. */
function selectionOf(filter: CommitmentFilter | null | undefined, today: string): CommitmentSelection {
  const { overdue, ...rest } = filter ?? {}
  if (overdue == null) return rest
  return { ...rest, ...(overdue ? { overdueOn: today } : { notOverdueOn: today }) }
}
