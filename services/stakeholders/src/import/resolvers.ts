import { mutationsOf } from '@kadry/subgraph/commands'
import { importText } from '@kadry/subgraph/import-text'
import type { Context } from '../context.ts'
import type { ImportClassifierInput, ImportInput, Resolvers } from '../graphql.generated.ts'
import { importers } from './commands.ts'

const into = ({ organizations: store }: Context, kind: string) => ({ kind, importers, store })

export const importResolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: mutationsOf({
    importClassifier: (context: Context, input: ImportClassifierInput) =>
      importText(context, into(context, input.classifier.toLowerCase().replaceAll('_', '-')), input),
    importOrganizations: (context: Context, input: ImportInput) =>
      importText(context, into(context, 'organizations'), input),
  }),
}
