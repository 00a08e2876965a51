import type { Resolvers } from '../graphql.generated.ts'
import { validate } from './validation.ts'

export const identifierResolvers: Pick<Resolvers, 'Query' | 'IdentifierProblem'> = {
  Query: { validateIdentifier: (_, { kind, value }) => validate(kind, value) },
  IdentifierProblem: {
    message: ({ message }, { locale }, context) => ((locale ?? context.locale) === 'EN' ? message.en : message.ru),
  },
}
