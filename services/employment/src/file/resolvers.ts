import { requestUpload } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import type { Resolvers } from '../graphql.generated.ts'

export const fileResolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: mutationsOf({ requestEmploymentUpload: requestUpload }),
}
