import { shownFile } from '@kadry/subgraph/attachments'
import type { Resolvers } from '../graphql.generated.ts'

export const signatureResolvers: Pick<Resolvers, 'Signature'> = {
  Signature: {
    organization: ({ organizationId }) => ({ id: organizationId }),
    verified: ({ verification }) => verification?.valid ?? null,
    verifiedBy: ({ verification }) => verification?.by ?? null,
    attachment: ({ attachment, organizationId }) =>
      attachment ? shownFile(attachment, ['SECRETARY'], [organizationId]) : null,
    verifiedOn: ({ verification }) => verification?.on ?? null,
  },
}
