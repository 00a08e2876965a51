import { given } from '@kadry/domain/input'
import { keysetPage, pageRequest, toConnection } from '@kadry/subgraph/connection'
import type { Resolvers } from '../graphql.generated.ts'

export const organizationResolvers: Pick<Resolvers, 'Organization'> = {
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    programmes: async ({ id }, { first, after }, { programmes }) =>
      toConnection(await keysetPage(programmes, { providerId: id }, pageRequest(given({ first, after })))),
    needs: async ({ id }, { first, after }, { needs }) =>
      toConnection(await keysetPage(needs, { employerId: id }, pageRequest(given({ first, after })))),
  },
}
