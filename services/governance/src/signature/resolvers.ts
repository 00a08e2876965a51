import type { Resolvers } from '../graphql.generated.ts'

export const signatureResolvers: Pick<Resolvers, 'Signature'> = {
  Signature: {
    organization: ({ organizationId }) => ({ id: organizationId }),
    verified: ({ verification }) => verification?.valid ?? null,
    verifiedBy: ({ verification }) => verification?.by ?? null,
    verifiedOn: ({ verification }) => verification?.on ?? null,
  },
}
