import { mutationsOf } from '@kadry/subgraph/commands'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'

export const importResolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: mutationsOf(commands),
}
