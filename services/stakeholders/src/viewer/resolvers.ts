import type { Resolvers } from '../graphql.generated.ts'

export const viewerResolvers: Pick<Resolvers, 'Query'> = {
  Query: {
    viewer: async (_, __, { viewer: { roles, organizationId }, loaders }) => ({
      roles,
      organization: (organizationId && (await loaders.organization.load(organizationId))) || null,
    }),
  },
}
