import { mutationsOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'
import { licensedOn } from './licence.ts'

export const licenceResolvers: Pick<Resolvers, 'Mutation' | 'EducationProfile'> = {
  Mutation: mutationsOf(commands),
  EducationProfile: {
    licensedCodes: ({ licensed = [] }, { on }, { now }) => licensedOn(licensed, on ?? todayOf({ now })),
    licensedSpecialities: async ({ licensed = [] }, { on }, { loaders, now }) => {
      const codes = licensedOn(licensed, on ?? todayOf({ now }))
      const found = await Promise.all(codes.map((code) => loaders.speciality.load(code)))
      return found.filter((speciality) => speciality !== null)
    },
  },
}
