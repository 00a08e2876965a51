import { given } from '@kadry/domain/input'
import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'
import type { Programme } from './programme.ts'
import { trainingCommitment } from './store.ts'

export const programmeResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Programme' | 'TrainingCommitment'> = {
  Query: {
    programme: (_, { id }, { loaders }) => loaders.programme.load(id),
    programmes: (_, args, { programmes }) => programmes.list(args),
    trainingCommitment: (_, { id }, { loaders }) => trainingCommitment.find(id, loaders.programme.load),
  },
  Mutation: mutationsOf(commands),
  Programme: {
    __resolveReference: ({ id }, { loaders }) => loaders.programme.load(id),
    history: historyOf<Stored<Programme>>('Programme', {
      writers: ['REGISTRAR', 'SECRETARY'],
      delegatesOf: ({ providerId }) => [providerId],
    }),
    provider: ({ providerId }) => ({ id: providerId }),
    speciality: ({ specialityCode }) => ({ code: specialityCode }),
    trainingCommitments: ({ trainings }, args) => listConnection(trainings, given(args)),
    cohorts: ({ id }, args, { cohorts }) => cohorts.list({ ...args, filter: { programmeId: id } }),
  },
  TrainingCommitment: {
    __resolveReference: ({ id }, { loaders }) => trainingCommitment.find(id, loaders.programme.load),
    programme: async ({ programmeId }, _, { loaders }) => (await loaders.programme.load(programmeId))!,
    employer: ({ employerId }) => ({ id: employerId }),
    commitment: ({ commitmentId }) => (commitmentId ? { id: commitmentId } : null),
    agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
    needs: async ({ needIds }, _, { loaders }) => {
      const needs = await Promise.all(needIds.map((id) => loaders.need.load(id)))
      return needs.filter((need) => need !== null)
    },
    cohort: ({ id }, _, { loaders }) => loaders.cohortOfTraining.load(id),
  },
}
