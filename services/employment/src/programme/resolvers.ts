import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import type { Stored } from '@kadry/mongo/aggregate'
import { aggregateIdOf } from '@kadry/runtime/ids'
import { listConnection } from '@kadry/subgraph/connection'
import { historyOf } from '@kadry/subgraph/history'
import type { Loaders } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { commitTraining, openProgramme } from './commands.ts'
import type { Programme } from './programme.ts'

async function findTraining(loaders: Loaders, id: string) {
  const programmeId = aggregateIdOf('TrainingCommitment', id, 'Programme')
  const programme = programmeId ? await loaders.programme.load(programmeId) : null
  return programme?.trainings.find((training) => training.id === id) ?? null
}

export const programmeResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Programme' | 'TrainingCommitment'> = {
  Query: {
    programme: (_, { id }, { loaders }) => loaders.programme.load(id),
    programmes: (_, args, { programmes }) => programmes.list(args),
    trainingCommitment: (_, { id }, { loaders }) => findTraining(loaders, id),
  },
  Mutation: {
    openProgramme: (_, { input }, context) => {
      requireRoleOrDelegate(context.viewer, input.providerId, 'REGISTRAR')
      return openProgramme(context, input)
    },
    commitTraining: async (_, { input }, context) => {
      const programme = await context.programmes.find(input.programmeId)
      if (programme) requireRoleOrDelegate(context.viewer, programme.providerId, 'SECRETARY')
      return commitTraining(context, input)
    },
  },
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
    __resolveReference: ({ id }, { loaders }) => findTraining(loaders, id),
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
