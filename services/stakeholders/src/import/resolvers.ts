import type { Resolvers } from '../graphql.generated.ts'
import { importText } from './commands.ts'

export const importResolvers: Pick<Resolvers, 'Mutation' | 'RefusedCell'> = {
  Mutation: {
    importClassifier: (_, { input }, context) =>
      importText(context, input.classifier.toLowerCase().replaceAll('_', '-'), input),
    importOrganizations: (_, { input }, context) => importText(context, 'organizations', input),
  },
  RefusedCell: {
    message: ({ message }, { locale }, context) => ((locale ?? context.locale) === 'EN' ? message.en : message.ru),
  },
}
