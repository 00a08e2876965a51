import { mutationsOf } from '@kadry/subgraph/commands'
import { historyOf } from '@kadry/subgraph/history'
import type { Context } from '../context.ts'
import type { Asked } from '../cube/ask.ts'
import { chosenVersion } from '../cube/loaders.ts'
import { namesOf } from '../cube/names.ts'
import { pageOf } from '../cube/page.ts'
import { problemOf, Unanswerable } from '../cube/refusal.ts'
import { resultOf } from '../cube/statistics.ts'
import { labelIn } from '../cube/words.ts'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'
import type { SavedQuery } from './saved-query.ts'

const FIRST = 100
const askedBy = ({ question }: Pick<SavedQuery, 'question'>) => JSON.parse(question) as Asked

export const savedQueryResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'SavedQuery'> = {
  Query: { savedQuery: (_, { id }, { loaders }) => loaders.savedQuery.load(id) },
  Mutation: mutationsOf(commands),
  SavedQuery: {
    __resolveReference: ({ id }, { loaders }) => loaders.savedQuery.load(id),
    history: historyOf('SavedQuery', { writers: ['ANALYST', 'DATA_STEWARD'] }),
    datasetVersion: ({ datasetVersion }) => datasetVersion ?? null,
    levels: (saved) => [...askedBy(saved).levels],
    measures: (saved) => [...askedBy(saved).measures],
    at: (saved) => askedBy(saved).at,
    filters: async (saved, _, context) => {
      const { where } = askedBy(saved)
      const names = namesOf(context.loaders.registeredName, context.locale)
      return Promise.all(
        where.map(async ({ level, in: codes }) => ({
          level,
          label: labelIn(context.locale, 'Level', level),
          codes: await Promise.all(codes.map(async (code) => ({ level, code, label: await names(level, code) }))),
        })),
      )
    },
    result: async (saved, _, context) => (await resultFor(context, saved)).result ?? null,
    problem: async (saved, _, context) => (await resultFor(context, saved)).problem ?? null,
  },
}

/** The first page as it is now, or why it can be answered no more. */
async function resultFor(context: Context, saved: SavedQuery) {
  const { locale } = context
  const asked = askedBy(saved)
  try {
    const version = await chosenVersion(context, { id: saved.datasetVersion })
    const page = pageOf(version, asked, { policy: 'PUBLIC' }, { first: FIRST })
    const names = namesOf(context.loaders.registeredName, locale)
    return { result: resultOf({ page, version, asked, reader: { policy: 'PUBLIC' }, locale, names, skip: 0 }) }
  } catch (error) {
    if (!(error instanceof Unanswerable)) throw error
    return { problem: problemOf(error).problems[0] }
  }
}
