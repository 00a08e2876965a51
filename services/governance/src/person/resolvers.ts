import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { seatOn } from '../working-group/seat.ts'
import { PERSON_PATH } from '../working-group/store.ts'

export const personResolvers: Pick<Resolvers, 'Query' | 'Person'> = {
  Query: {
    persons: async (_, { fullName, purpose }, context) => {
      const found = await context.persons.named(fullName)
      const readings = found.map(({ id }) =>
        context.noteReading(context, { purpose, field: 'Person.fullName', subject: id }),
      )
      await Promise.all(readings)
      return found
    },
  },
  Person: {
    seats: async ({ id }, _, context: Context) => {
      const groups = await context.workingGroups.select({ [PERSON_PATH]: id })
      const seats = groups.flatMap((group) => group.seats)
      return seats
        .filter(({ delegates }) => delegates.some(({ personId }) => personId === id))
        .map((seat) => seatOn(seat, todayOf(context)))
    },
  },
}
