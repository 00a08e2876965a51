import type { Resolvers } from '../graphql.generated.ts'

export const agreementResolvers: Pick<Resolvers, 'Agreement'> = {
  Agreement: { __resolveReference: ({ id }) => ({ id }) },
}
