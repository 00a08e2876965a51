import { hasScopes } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { listConnection } from '@kadry/subgraph/connection'
import { todayOf } from '@kadry/subgraph/define'
import { demandBalance, publicBalance } from '../agreement/balance.ts'
import type { Resolvers } from '../graphql.generated.ts'

export const classifierResolvers: Pick<
  Resolvers,
  'Occupation' | 'Qualification' | 'Speciality' | 'Sector' | 'Municipality'
> = {
  Occupation: {
    __resolveReference: ({ okz }) => ({ okz }),
    programmes: async ({ okz }, args, { programmes, loaders }) => {
      const specialityCodes = (await loaders.specialitiesOfOccupation.load(okz))?.codes ?? []
      return programmes.list({ ...args, filter: { specialityCodes } })
    },
    needs: ({ okz }, args, { needs }) => needs.list({ ...args, filter: { okz } }),
  },
  Municipality: {
    __resolveReference: ({ oktmo }) => ({ oktmo }),
    programmes: async ({ oktmo }, args, { loaders }) =>
      listConnection((await loaders.programmesOfMunicipality.load(oktmo))?.programmes ?? [], given(args)),
  },
  Sector: {
    __resolveReference: ({ code }) => ({ code }),
    programmes: async ({ code }, args, { loaders }) =>
      listConnection((await loaders.programmesOfSector.load(code))?.programmes ?? [], given(args)),
    demandBalance: async ({ code }, { year }, context) => {
      const facts = (await context.loaders.sectorFacts.load(code))!
      const isExact = hasScopes(context.viewer, [['SECRETARY'], ['DATA_STEWARD']])
      const computed = (isExact ? demandBalance : publicBalance)(facts, year, todayOf(context))
      return computed.map((row) => ({ ...row, version: 0, computedAt: context.now().toISOString() }))
    },
  },
  Qualification: {
    __resolveReference: ({ code }) => ({ code }),
    programmes: ({ code }, args, { programmes }) => programmes.list({ ...args, filter: { qualificationCode: code } }),
  },
  Speciality: {
    __resolveReference: ({ code }) => ({ code }),
    programmes: ({ code }, args, { programmes }) => programmes.list({ ...args, filter: { specialityCode: code } }),
  },
}
