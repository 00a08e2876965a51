import type { Stored } from '@kadry/mongo/aggregate'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import type { Organization } from '../organization/organization.ts'
import { documentOfGrant, nameAndKind } from './history.ts'

export const historyResolvers: Pick<Resolvers, 'Organization'> = {
  Organization: {
    history: historyOf('Organization', {
      writers: ['REGISTRAR'],
      delegatesOf: ({ id }: Stored<Organization>) => [id],
      documentOf: documentOfGrant,
      more: nameAndKind,
    }),
  },
}
