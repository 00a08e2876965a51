import { mutationsOf } from '@kadry/subgraph/commands'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'
import { expiresAt, statusOf } from './export.ts'
import { fileNameOf } from './reactions.ts'
import { FORMATS } from './table.ts'

export const exportResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Export'> = {
  Query: { export: (_, { id }, { loaders }) => loaders.export.load(id) },
  Mutation: mutationsOf(commands),
  Export: {
    __resolveReference: ({ id }, { loaders }) => loaders.export.load(id),
    history: historyOf('Export', { writers: ['ANALYST', 'DATA_STEWARD'] }),
    status: (state, _, { now }) => statusOf(state, now()),
    name: fileNameOf,
    mediaType: ({ format }) => FORMATS[format].mediaType,
    size: ({ size }) => size ?? null,
    expiresAt,
    url: (state, _, { files, now }) =>
      state.fileId && statusOf(state, now()) === 'READY' ? files.addressOf('GET', state.fileId).url : null,
  },
}
