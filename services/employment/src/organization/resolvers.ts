import type { Resolvers } from '../graphql.generated.ts'

export const organizationResolvers: Pick<Resolvers, 'Organization'> = {
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    programmes: ({ id }, args, { programmes }) => programmes.list({ ...args, filter: { providerId: id } }),
    needs: ({ id }, args, { needs }) => needs.list({ ...args, filter: { employerId: id } }),
  },
}
