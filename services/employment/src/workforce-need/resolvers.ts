import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'
import type { WorkforceNeed } from './workforce-need.ts'

export const workforceNeedResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'WorkforceNeed'> = {
  Query: {
    workforceNeed: (_, { id }, { loaders }) => loaders.need.load(id),
    workforceNeeds: (_, args, { needs }) => needs.list(args),
  },
  Mutation: mutationsOf(commands),
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
