import { given } from '@kadry/domain/input'
import { numberProblems } from '@kadry/domain/number'
import type { Stored } from '@kadry/mongo/aggregate'
import { attachmentsOf } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import { historyOf } from '@kadry/subgraph/history'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'
import type { NormativeAct } from './normative-act.ts'
import { actIdOf } from './store.ts'

export const actResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'NormativeAct'> = {
  Query: {
    normativeAct: (_, { type, number, date }, { loaders }, info) =>
      numberProblems('number', number).length > 0
        ? null
        : loaders.normativeAct.load(actIdOf({ type, number, date }), info),
    normativeActs: (_, args, { normativeActs }) => normativeActs.list(args),
  },
  Mutation: mutationsOf(commands),
  NormativeAct: {
    __resolveReference: ({ id }, { loaders }, info) => loaders.normativeAct.load(id, info),
    issuer: ({ issuerId }) => (issuerId ? { id: issuerId } : null),
    attachments: attachmentsOf<NormativeAct>({ readers: ['SECRETARY'] }),
    history: historyOf<Stored<NormativeAct>>('NormativeAct', {
      writers: ['SECRETARY', 'DATA_STEWARD'],
      documentOf: ({ title, number, date }) => ({ title, ...given({ number, date }) }),
    }),
  },
}
