import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import type { Stored } from '@kadry/mongo/aggregate'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import { confirmNeed, declareNeed, rejectNeed } from './commands.ts'
import type { WorkforceNeed } from './workforce-need.ts'

export const workforceNeedResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'WorkforceNeed'> = {
  Query: {
    workforceNeed: (_, { id }, { loaders }) => loaders.need.load(id),
    workforceNeeds: (_, args, { needs }) => needs.list(args),
  },
  Mutation: {
    declareNeed: (_, { input }, context) => {
      requireRoleOrDelegate(context.viewer, input.employerId, 'SECRETARY')
      return declareNeed(context, input)
    },
    confirmNeed: (_, { input }, context) => {
      requireRoleOrDelegate(context.viewer, input.confirmedById, 'SECRETARY')
      return confirmNeed(context, input)
    },
    rejectNeed: (_, { input }, context) => {
      requireRoleOrDelegate(context.viewer, input.confirmedById, 'SECRETARY')
      return rejectNeed(context, input)
    },
  },
  WorkforceNeed: {
    __resolveReference: ({ id }, { loaders }) => loaders.need.load(id),
    history: historyOf<Stored<WorkforceNeed>>('WorkforceNeed', {
      writers: ['SECRETARY'],
      delegatesOf: ({ employerId, validatedById }) => [employerId, validatedById],
    }),
    employer: ({ employerId }) => ({ id: employerId }),
    occupation: ({ okz }) => ({ okz }),
    municipality: ({ oktmo }) => ({ oktmo: oktmo.slice(0, 8) }),
    agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
    validatedBy: ({ validatedById }) => (validatedById ? { id: validatedById } : null),
  },
}
