import type { Published } from '@kadry/figures/published'
import { LEVELS, MEASURES } from '@kadry/figures/question'
import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { historyOf } from '@kadry/subgraph/history'
import { badInput } from '@kadry/subgraph/mask'
import type { Context } from '../context.ts'
import { dcatOf, type VersionManifest } from '../cube/catalog-ld.ts'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'
import { changesBetween, type DatasetVersion } from './dataset-version.ts'

/** The service knows no address of its own: links begin at that of the graph, as `meta.link` does. */
const HERE = { name: 'Kadry', address: '' }

/** What catalogues are given: nothing of the files that stand inside. */
function manifestOf({ id, number, publishedOn, policy, published }: Stored<DatasetVersion>): VersionManifest {
  const years = [...new Set(published.map(({ year }) => year))].sort((a, b) => a - b)
  return { id, number, publishedOn: publishedOn!, policy, years, levels: LEVELS, measures: MEASURES, files: [] }
}

const stageOf = ({ year, point, stage }: Published) => ({ year, at: point, publication: stage })

/** Throws a bilingual BAD_USER_INPUT for what is no published version. */
async function numberOf({ loaders }: Pick<Context, 'loaders'>, id: string): Promise<number> {
  const found = await loaders.datasetVersion.load(id)
  if (found?.status === 'PUBLISHED') return found.number
  throw badInput(`${id} — не опубликованная редакция статистики.`, `${id} is no published version of the statistics.`)
}

export const datasetVersionResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'DatasetVersion' | 'StageChange'> = {
  Query: {
    datasetVersion: (_, { id }, { loaders }) => loaders.datasetVersion.load(id),
    datasetVersions: (_, args, { versions }) => versions.store.list(args),
    datasetChanges: async (_, { from, to }, context) => {
      const [first, last] = [await numberOf(context, from), await numberOf(context, to)]
      if (first > last)
        throw badInput('`from` — более поздняя редакция, чем `to`.', '`from` is a later version than `to`.')
      const versions = await context.versions.store.select({ number: { $gte: first, $lte: last } })
      return changesBetween(versions, first, last)
    },
  },
  Mutation: mutationsOf(commands),
  DatasetVersion: {
    __resolveReference: ({ id }, { loaders }) => loaders.datasetVersion.load(id),
    history: historyOf<Stored<DatasetVersion>>('DatasetVersion', { writers: ['DATA_STEWARD'] }),
    recordsUpTo: ({ cutAt }) => cutAt,
    cutBy: ({ by }) => by,
    publishes: ({ now }) => now.map(stageOf),
    stages: ({ published }) => published.map(stageOf),
    dcat: (version) => (version.status === 'PUBLISHED' ? dcatOf(manifestOf(version), HERE) : null),
    files: ({ files }) => files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
  },
  StageChange: {
    at: ({ point }) => point,
    publication: ({ stage }) => stage,
    publishedBy: ({ version }) => version,
    cutBy: ({ version }) => version.by,
    reason: ({ version }) => version.reason ?? null,
  },
}
