import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import type { Stored } from '@kadry/mongo/aggregate'
import { keysetPage, pageRequest, toConnection } from '@kadry/subgraph/connection'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import { confirmNeed, declareNeed, rejectNeed } from './commands.ts'
import type { WorkforceNeed } from './workforce-need.ts'

export const workforceNeedResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'WorkforceNeed'> = {
  Query: {
    workforceNeed: (_, { id }, { loaders }) => loaders.need.load(id),
    workforceNeeds: async (_, { filter, first, after }, { needs }) => {
      const { updatedSince, ...equal } = given({ ...filter })
      const selection = { ...equal, ...(updatedSince ? { updatedAt: { $gte: updatedSince } } : {}) }
      return toConnection(await keysetPage(needs, selection, pageRequest(given({ first, after }))))
    },
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
