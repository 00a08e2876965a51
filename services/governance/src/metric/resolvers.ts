import { contractOf } from '@kadry/contracts/catalogue'
import { mutationsOf } from '@kadry/subgraph/commands'
import type { Resolvers } from '../graphql.generated.ts'
import { nodesBy } from '../node/loaders.ts'
import { isReady } from '../resolution/item.ts'
import { acceptItem, bindMetric } from './commands.ts'
import { reachedOf } from './metric.ts'

export const metricResolvers: Pick<Resolvers, 'Mutation' | 'MetricBinding' | 'ResolutionItem' | 'ProgressLoss'> = {
  Mutation: mutationsOf({ bindMetric, acceptItem }),
  ResolutionItem: { ready: (item) => isReady(item) },
  MetricBinding: {
    reached: (metric) => reachedOf(metric),
    sectors: ({ sectorCodes }) => sectorCodes.map((code) => ({ code })),
    subjects: ({ subjectIds = [] }, _, context) => nodesBy(subjectIds, context),
    falls: ({ falls = [] }) => falls,
  },
  ProgressLoss: {
    organization: ({ organizationId }) => (organizationId ? { id: organizationId } : null),
    label: ({ type }, { locale }, context) => {
      const { name, label } = contractOf(type)!
      const language = (locale ?? context.locale) === 'EN' ? 'en' : 'ru'
      return `${name[language]}: ${label[language]}`
    },
  },
}
