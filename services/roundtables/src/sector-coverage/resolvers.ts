import { todayOf } from '@kadry/subgraph/define'
import type { Resolvers } from '../graphql.generated.ts'
import { coverageOf } from './loaders.ts'
import { reasonsFor } from './sector-coverage.ts'

export const coverageResolvers: Pick<Resolvers, 'Query' | 'SectorCoverage' | 'Sector'> = {
  Query: {
    sectorCoverage: (_, { since }, context) =>
      coverageOf(context, { since, today: todayOf(context), now: context.now().toISOString() }).then((all) => [...all]),
  },
  SectorCoverage: {
    sector: ({ sectorCode }) => ({ code: sectorCode }),
    lastHeldOn: ({ lastHeldOn }) => lastHeldOn ?? null,
    nextPlanned: ({ nextId }, _, { loaders }, info) => (nextId ? loaders.roundTable.load(nextId, info) : null),
    supervisors: async ({ sectorCode }, _, { loaders }) =>
      (await loaders.supervisors.load(sectorCode))?.supervisors ?? [],
    reasons: (found, args, context) =>
      reasonsFor(found).map(({ ru, en }) => ((args.locale ?? context.locale) === 'EN' ? en : ru)),
  },
  Sector: {
    lastHeldOn: async ({ code }, _, { loaders }) => (await loaders.lastHeld.load(code))?.lastHeldOn ?? null,
  },
}
