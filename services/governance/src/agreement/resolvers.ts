import { given } from '@kadry/domain/input'
import type { Stored } from '@kadry/mongo/aggregate'
import { isIdOf, parseId } from '@kadry/runtime/ids'
import { attachmentsOf } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { historyOf } from '@kadry/subgraph/history'
import { linkTo } from '@kadry/subgraph/papers'
import type { Resolvers } from '../graphql.generated.ts'
import { resolutionItem } from '../resolution/store.ts'
import type { Agreement } from './agreement.ts'
import * as commands from './commands.ts'
import { agreementPaper } from './papers.ts'
import { statusOn } from './status.ts'

export const agreementResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Agreement' | 'AgreementParty' | 'AgreementOrigin'
> = {
  Query: {
    agreement: (_, { id }, { loaders }, info) => loaders.agreement.load(id, info),
    agreements: (_, { filter, ...page }, context) => {
      const today = filter?.status ? { today: todayOf(context) } : {}
      return context.agreements.list({ ...page, filter: { ...filter, ...today } })
    },
  },
  Mutation: mutationsOf(commands),
  Agreement: {
    __resolveReference: ({ id }, { loaders }, info) => loaders.agreement.load(id, info),
    history: historyOf<Stored<Agreement>>('Agreement', {
      writers: ['SECRETARY', 'DATA_STEWARD'],
      delegatesOf: ({ parties }) => parties.map(({ organizationId }) => organizationId),
      // A registered agreement is the document that everything about it rests on.
      documentOf: ({ title, number, date }) => (number ? { title, ...given({ number, date }) } : undefined),
    }),
    attachments: attachmentsOf<Agreement>({
      readers: ['SECRETARY'],
      delegatesOf: ({ parties }) => parties.map(({ organizationId }) => organizationId),
    }),
    document: linkTo(agreementPaper),
    status: (agreement, _, context) => statusOn(agreement, todayOf(context)),
    negotiatedSince: ({ negotiatedSince }) => negotiatedSince ?? null,
    renewedBy: ({ renewal }, _, { loaders }) => (renewal ? loaders.agreement.load(renewal.byId) : null),
    sector: ({ sectorCode }) => (sectorCode ? { code: sectorCode } : null),
    origins: async ({ originIds }, _, { loaders }) => {
      const origins = await Promise.all(
        originIds.map(async (id) =>
          isIdOf('ResolutionItem', id) ? resolutionItem.find(id, loaders.resolution.load) : { id },
        ),
      )
      return origins.filter((origin) => origin !== null)
    },
  },
  AgreementParty: {
    organization: ({ organizationId }) => ({ id: organizationId }),
    goneOn: ({ gone }) => gone?.on ?? null,
    signature: ({ organizationId, signedOn, signedAs }) =>
      signedOn && signedAs ? { organizationId, on: signedOn, ...signedAs } : null,
  },
  AgreementOrigin: {
    __resolveType: ({ id }) => parseId(id)!.type as 'ResolutionItem' | 'RoundTable' | 'Commitment',
  },
}
