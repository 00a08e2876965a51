import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import { disclose } from '../outcome/disclose.ts'
import * as commands from './commands.ts'
import { type PracticePlacement, statusOf } from './practice-placement.ts'
import { shownTo } from './rights.ts'

export const practiceResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'PracticePlacement'> = {
  Query: {
    practicePlacement: (_, { id }, { loaders }) => loaders.practice.load(id),
    practicePlacements: (_, args, { practices, viewer }) => practices.list(args, shownTo(viewer)),
  },
  Mutation: mutationsOf(commands),
  PracticePlacement: {
    __resolveReference: ({ id }, { loaders }) => loaders.practice.load(id),
    history: historyOf<Stored<PracticePlacement>>('PracticePlacement', {
      writers: ['SECRETARY'],
      delegatesOf: ({ providerId, employerId }) => [providerId, employerId],
    }),
    programme: async ({ programmeId }, _, { loaders }) => (await loaders.programme.load(programmeId))!,
    employer: ({ employerId }) => ({ id: employerId }),
    proposedBy: ({ proposedById }) => (proposedById ? { id: proposedById } : null),
    taken: ({ taken }) => disclose({ kind: 'COUNT', n: taken }, 'HESA_STANDARD'),
    status: (practice) => statusOf(practice),
    cancellationReason: ({ cancellation }) => cancellation?.reason ?? null,
    commitment: ({ commitmentId }) => (commitmentId ? { id: commitmentId } : null),
    agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
  },
}
