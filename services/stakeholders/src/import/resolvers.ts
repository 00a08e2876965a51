import { mutationsOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import type { ImportClassifierInput, ImportInput, Resolvers } from '../graphql.generated.ts'
import { importText } from './commands.ts'

export const importResolvers: Pick<Resolvers, 'Mutation' | 'RefusedCell'> = {
  Mutation: mutationsOf({
    importClassifier: (context: Context, input: ImportClassifierInput) =>
      importText(context, input.classifier.toLowerCase().replaceAll('_', '-'), input),
    importOrganizations: (context: Context, input: ImportInput) => importText(context, 'organizations', input),
  }),
  RefusedCell: {
    message: ({ message }, { locale }, context) => ((locale ?? context.locale) === 'EN' ? message.en : message.ru),
  },
}
