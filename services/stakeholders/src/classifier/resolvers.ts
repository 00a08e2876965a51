import { given } from '@kadry/contracts/input'
import { keysetPage, pageRequest, toConnection } from '@kadry/subgraph/connection'
import type { Resolvers } from '../graphql.generated.ts'
import * as commands from './commands.ts'

export const classifierResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Sector' | 'Municipality' | 'Occupation' | 'Speciality' | 'SpecialityMatch'
> = {
  Query: {
    sector: (_, { code }, { loaders }) => loaders.sector.load(code),
    sectors: async (_, args, { sectors }) => toConnection(await keysetPage(sectors, {}, pageRequest(given(args)))),
    municipality: (_, { oktmo }, { loaders }) => loaders.municipality.load(oktmo),
    municipalities: async (_, args, { municipalities }) =>
      toConnection(await keysetPage(municipalities, {}, pageRequest(given(args)))),
    occupation: (_, { okz }, { loaders }) => loaders.occupation.load(okz),
    speciality: (_, { code }, { loaders }) => loaders.speciality.load(code),
  },
  Mutation: {
    defineSector: (_, { input }, context) => commands.defineSector(context, input),
    defineMunicipality: (_, { input }, context) => commands.defineMunicipality(context, input),
    defineOccupation: (_, { input }, context) => commands.defineOccupation(context, input),
    defineSpeciality: (_, { input }, context) => commands.defineSpeciality(context, input),
  },
  Sector: { __resolveReference: ({ code }, { loaders }) => loaders.sector.load(code) },
  Municipality: { __resolveReference: ({ oktmo }, { loaders }) => loaders.municipality.load(oktmo) },
  Occupation: { __resolveReference: ({ okz }, { loaders }) => loaders.occupation.load(okz) },
  Speciality: { __resolveReference: ({ code }, { loaders }) => loaders.speciality.load(code) },
  SpecialityMatch: {
    occupation: async ({ okz }, _, { loaders }) => (await loaders.occupation.load(okz)) ?? { okz, name: okz },
  },
}
