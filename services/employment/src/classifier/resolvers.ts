import type { Resolvers } from '../graphql.generated.ts'

export const classifierResolvers: Pick<Resolvers, 'Occupation' | 'Speciality'> = {
  Occupation: {
    __resolveReference: ({ okz }) => ({ okz }),
    programmes: async ({ okz }, args, { programmes, loaders }) => {
      const specialityCodes = (await loaders.specialitiesOfOccupation.load(okz))?.codes ?? []
      return programmes.list({ ...args, filter: { specialityCodes } })
    },
    needs: ({ okz }, args, { needs }) => needs.list({ ...args, filter: { okz } }),
  },
  Speciality: {
    __resolveReference: ({ code }) => ({ code }),
    programmes: ({ code }, args, { programmes }) => programmes.list({ ...args, filter: { specialityCode: code } }),
  },
}
