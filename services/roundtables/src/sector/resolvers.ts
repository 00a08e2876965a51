import type { Resolvers } from '../graphql.generated.ts'
import { icalOf, LATEST } from '../round-table/ical.ts'

export const sectorResolvers: Pick<Resolvers, 'Sector'> = {
  Sector: {
    __resolveReference: ({ code }) => ({ code }),
    ical: async ({ code }, _, { roundTables }) => {
      const { nodes } = await roundTables.list({ ...LATEST, filter: { sectorCode: code } })
      return icalOf(`Круглые столы: ${code}`, nodes)
    },
    roundTables: ({ code }, args, { roundTables }) => roundTables.list({ ...args, filter: { sectorCode: code } }),
  },
}
