import { hasScopes } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { listConnection } from '@kadry/subgraph/connection'
import type { Area } from '../area-balance/area-balance.ts'
import { areaBalanceId } from '../area-balance/store.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'

/** The last version as the viewer may see it; null: there is none, as nothing was needed yet. */
async function areaRows({ loaders, viewer }: Context, area: Area, year: number) {
  const stored = await loaders.areaBalance.load(areaBalanceId(area, year))
  if (!stored) return null
  const { rows, shown, number: version, computedAt } = stored
  const isExact = hasScopes(viewer, [['SECRETARY'], ['DATA_STEWARD']])
  return (isExact ? rows : shown).map((row) => ({ ...row, version, computedAt }))
}

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
    needs: ({ oktmo }, args, { needs }) => needs.list({ ...args, filter: { municipality: oktmo } }),
    demandBalance: ({ oktmo }, { year }, context) => areaRows(context, { oktmo }, year),
  },
  Sector: {
    __resolveReference: ({ code }) => ({ code }),
    programmes: async ({ code }, args, { loaders }) =>
      listConnection((await loaders.programmesOfSector.load(code))?.programmes ?? [], given(args)),
    demandBalance: ({ code }, { year }, context) => areaRows(context, { sectorCode: code }, year),
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
