import type { Stored } from '@kadry/mongo/aggregate'
import { todayOf } from '@kadry/subgraph/define'
import { historyOf } from '@kadry/subgraph/history'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { assess } from './checks.ts'
import { roadmapFactsOf } from './loaders.ts'
import { advance, blockedBy, currentOf, isSatisfied, type MissingFact, type Roadmap } from './roadmap.ts'
import { roadmapId } from './store.ts'
import { CHECKS, words } from './words.ts'

/** Until the first run of the job it is assessed on reading, as version 0. */
async function roadmapOf(agreementId: string, context: Context): Promise<Stored<Roadmap> | null> {
  const id = roadmapId(agreementId)
  const stored = await context.loaders.roadmap.load(id)
  if (stored) return stored
  const [facts] = await roadmapFactsOf(context.roadmapSources, [agreementId], todayOf(context))
  if (!facts) return null
  const at = context.now().toISOString()
  return { ...advance(id, undefined, assess(facts, todayOf(context)), at).next, id, version: 0, updatedAt: at }
}

async function sentence(missing: MissingFact, locale: string, { loaders }: Context): Promise<string> {
  const { organizationId } = missing
  const name = organizationId ? (await loaders.party.load(organizationId))?.name : undefined
  const text = words(missing, name ? { organization: name } : {})
  return locale === 'EN' ? text.en : text.ru
}

export const roadmapResolvers: Pick<
  Resolvers,
  'Query' | 'Agreement' | 'Roadmap' | 'RoadmapStage' | 'StageCheck' | 'MissingFact'
> = {
  Query: { roadmap: (_, { id }, { loaders }) => loaders.roadmap.load(id) },
  Agreement: {
    roadmap: async ({ id }, _, context) => {
      const agreement = await context.loaders.agreement.load(id)
      return agreement?.kind === 'CLUSTER' ? roadmapOf(id, context) : null
    },
  },
  Roadmap: {
    __resolveReference: ({ id }, { loaders }) => loaders.roadmap.load(id),
    history: historyOf<Stored<Roadmap>>('Roadmap', { writers: ['SECRETARY'] }),
    agreement: ({ agreementId }) => ({ id: agreementId }),
    years: ({ years }) => [...years],
    stages: ({ stages }) => [...stages],
    currentStage: (roadmap) => currentOf(roadmap).code,
  },
  RoadmapStage: {
    checks: ({ checks }) => [...checks],
    responsible: ({ responsibleIds }) => responsibleIds.map((id) => ({ id })),
    skippedBy: ({ skippedById }) => (skippedById ? { id: skippedById } : null),
    blockedBy: (stage, { locale }, context) =>
      Promise.all(blockedBy(stage).map((one) => sentence(one, locale ?? context.locale, context))),
    missing: ({ checks }) => checks.flatMap(({ missing }) => missing),
  },
  StageCheck: {
    description: ({ name }, { locale }, context) =>
      (locale ?? context.locale) === 'EN' ? CHECKS[name]!.en : CHECKS[name]!.ru,
    satisfied: (check) => isSatisfied(check),
  },
  MissingFact: {
    text: (missing, { locale }, context) => sentence(missing, locale ?? context.locale, context),
    organization: ({ organizationId }) => (organizationId ? { id: organizationId } : null),
    occupation: ({ okz }) => (okz ? { okz } : null),
    municipality: ({ oktmo }) => (oktmo ? { oktmo: oktmo.slice(0, 8) } : null),
  },
}
