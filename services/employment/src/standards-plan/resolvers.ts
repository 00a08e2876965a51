import type { Resolvers } from '../graphql.generated.ts'

export const standardsPlanResolvers: Pick<Resolvers, 'TrainingNeed'> = {
  TrainingNeed: {
    __resolveReference: ({ id }) => ({ id }),
    workforceNeed: ({ id }, _, { loaders }) => loaders.needOfOrigin.load(id),
  },
}
