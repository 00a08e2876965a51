import { addWorkingDays, isUnknown } from '@kadry/calendar/working-days'
import { GraphQLError } from 'graphql'
import type { Resolvers } from '../graphql.generated.ts'

export const calendarResolvers: Pick<Resolvers, 'Query'> = {
  Query: {
    addWorkingDays: (_, { from, days }) => {
      const end = addWorkingDays(from, days)
      if (!isUnknown(end)) return end
      const { code, message } = end
      throw new GraphQLError(`${message.ru} / ${message.en}`, { extensions: { code } })
    },
  },
}
