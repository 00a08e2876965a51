import { hasScopes, type Viewer } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { listConnection } from '@kadry/subgraph/connection'
import { todayOf } from '@kadry/subgraph/define'
import { demandBalance, publicBalance } from '../agreement/balance.ts'
import type { Area } from '../area-balance/area-balance.ts'
import { areaBalanceId } from '../area-balance/store.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'

/** The last version as the viewer may see it; undefined: none is stored. */
async function storedRows({ loaders, viewer }: Context, area: Area, year: number) {
  const stored = await loaders.areaBalance.load(areaBalanceId(area, year))
  if (!stored) return undefined
  const { rows, shown, number: version, computedAt } = stored
  return (isExactFor(viewer) ? rows : shown).map((row) => ({ ...row, version, computedAt }))
}

/** A sector is small enough to be computed on reading, until a version is stored. */
async function computedRows(context: Context, code: string, year: number) {
  const { facts } = (await context.loaders.sectorHistory.load(code))!
  const computed = (isExactFor(context.viewer) ? demandBalance : publicBalance)(facts, year, todayOf(context))
  return computed.map((row) => ({ ...row, version: 0, computedAt: context.now().toISOString() }))
}

function isExactFor(viewer: Viewer): boolean {
  return hasScopes(viewer, [['SECRETARY'], ['DATA_STEWARD']])
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
    demandBalance: async ({ oktmo }, { year }, context) => (await storedRows(context, { oktmo }, year)) ?? null,
  },
  Sector: {
    __resolveReference: ({ code }) => ({ code }),
    programmes: async ({ code }, args, { loaders }) =>
      listConnection((await loaders.programmesOfSector.load(code))?.programmes ?? [], given(args)),
    demandBalance: async ({ code }, { year }, context) =>
      (await storedRows(context, { sectorCode: code }, year)) ?? computedRows(context, code, year),
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
