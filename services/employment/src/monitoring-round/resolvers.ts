import { given } from '@kadry/domain/input'
import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import { historyOf } from '@kadry/subgraph/history'
import { linkTo } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { shownSum } from '../monitoring-form/shown.ts'
import * as commands from './commands.ts'
import { type MonitoringRound, providersOf, silentIn } from './monitoring-round.ts'
import { roundPaper } from './papers.ts'
import { roundId } from './store.ts'
import { sumOf } from './sum.ts'

/** The round with what has come by now; its own list follows a little later. */
async function withReports(round: MonitoringRound, { loaders }: Pick<Context, 'loaders'>): Promise<MonitoringRound> {
  const reported = new Set((await formsOf(round, { loaders })).map(({ cohortId }) => cohortId))
  const ids = round.expected.map(({ cohortId }) => cohortId)
  return { ...round, reportedIds: ids.filter((id) => reported.has(id)) }
}

async function formsOf({ observedOn }: MonitoringRound, { loaders }: Pick<Context, 'loaders'>) {
  return (await loaders.formsOn.load(observedOn))!.forms
}

export const monitoringRoundResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'MonitoringRound'> = {
  Query: {
    monitoringRound: (_, { observedOn }, { loaders }) => loaders.round.load(roundId(observedOn)),
    monitoringRounds: (_, args, { rounds }) => rounds.list(args),
  },
  Mutation: mutationsOf(commands),
  MonitoringRound: {
    __resolveReference: ({ id }, { loaders }) => loaders.round.load(id),
    history: historyOf<Stored<MonitoringRound>>('MonitoringRound', { writers: ['SECRETARY', 'DATA_STEWARD'] }),
    expected: (round) => providersOf(round).length,
    submitted: async (round, _, context) =>
      providersOf(round).length - silentIn(await withReports(round, context)).length,
    late: async (round, args, context) =>
      listConnection(
        silentIn(await withReports(round, context)).map((id) => ({ id })),
        given(args),
      ),
    totals: async (round, { category }, context) => {
      const { filled, columns, colleges } = sumOf(round, await formsOf(round, context), category)
      return shownSum(filled, columns, colleges, 'HESA_STANDARD')
    },
    document: linkTo(roundPaper),
  },
}
