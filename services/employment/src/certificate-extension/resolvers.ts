import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import { disclose, NOT_COUNTED } from '../outcome/disclose.ts'
import type { CertificateExtension } from './certificate-extension.ts'
import * as commands from './commands.ts'

export const certificateExtensionResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'CertificateExtension'> = {
  Query: {
    certificateExtension: (_, { id }, { loaders }) => loaders.extension.load(id),
    certificateExtensions: (_, args, { extensions }) => extensions.list(args),
  },
  Mutation: mutationsOf(commands),
  CertificateExtension: {
    __resolveReference: ({ id }, { loaders }) => loaders.extension.load(id),
    history: historyOf<Stored<CertificateExtension>>('CertificateExtension', { writers: ['DATA_STEWARD'] }),
    qualification: ({ qualificationCode }) => (qualificationCode ? { code: qualificationCode } : null),
    extended: ({ people }) =>
      people === undefined ? NOT_COUNTED : disclose({ kind: 'COUNT', n: people }, 'HESA_STANDARD'),
  },
}
