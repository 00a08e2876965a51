import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { hasSat } from '../working-group/erasure.ts'
import { seatOn } from '../working-group/seat.ts'

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
      const groups = (await context.loaders.groupsWithPerson.load(id))?.groups ?? []
      const seats = groups.flatMap((group) => group.seats)
      return seats.filter((seat) => hasSat(seat, id)).map((seat) => seatOn(seat, todayOf(context)))
    },
    meetings: async ({ id }, _, { loaders }) => (await loaders.meetingsWithPerson.load(id))?.meetings ?? [],
  },
}
