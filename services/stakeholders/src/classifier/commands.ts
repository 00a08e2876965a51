import { given } from '@kadry/domain/input'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import type {
  DefineMunicipalityInput,
  DefineOccupationInput,
  DefineSectorInput,
  DefineSpecialityInput,
} from '../graphql.generated.ts'
import * as classifier from './classifier.ts'
import { BEGINNING } from './edition.ts'
import { municipality, occupation, sector, speciality } from './store.ts'

export const defineSector = commandsOn(
  sector,
  ({ sectors }: Context) => sectors,
  payloadOf('SectorPayload', 'sector'),
).create(
  (_, { code, okvedPrefixes, ...input }: DefineSectorInput) =>
    classifier.sectors.first({ ...named(input), code, okvedPrefixes: okvedPrefixes ?? [] }),
  { key: ({ code }) => code, duplicate: (_, __, { code }) => alreadyDefined(code) },
)

export const defineMunicipality = commandsOn(
  municipality,
  ({ municipalities }: Context) => municipalities,
  payloadOf('MunicipalityPayload', 'municipality'),
).create(
  (_, { oktmo, ...input }: DefineMunicipalityInput) => classifier.municipalities.first({ ...named(input), oktmo }),
  { key: ({ oktmo }) => oktmo, duplicate: (_, __, { oktmo }) => alreadyDefined(oktmo) },
)

export const defineOccupation = commandsOn(
  occupation,
  ({ occupations }: Context) => occupations,
  payloadOf('OccupationPayload', 'occupation'),
).create((_, { okz, ...input }: DefineOccupationInput) => classifier.occupations.first({ ...named(input), okz }), {
  key: ({ okz }) => okz,
  duplicate: (_, __, { okz }) => alreadyDefined(okz),
})

export const defineSpeciality = commandsOn(
  speciality,
  ({ specialities }: Context) => specialities,
  payloadOf('SpecialityPayload', 'speciality'),
).create(
  (_, { code, occupations, ...input }: DefineSpecialityInput) =>
    classifier.specialities.first({ ...named(input), code, matches: classifier.matchesOf(occupations) }),
  { key: ({ code }) => code, duplicate: (_, __, { code }) => alreadyDefined(code) },
)

type Input = { readonly name: string; readonly validFrom?: string; readonly validTo?: string | null | undefined }

/**
 * The first edition of a code; where no day is named it is in force since ever. Further ones come by import.
 */
function named({ name, validFrom = BEGINNING, validTo }: Input) {
  return { name, validFrom, ...given({ validTo }), replacedBy: [] }
}

function alreadyDefined(code: string) {
  return {
    __typename: 'AlreadyDefined' as const,
    code: 'ALREADY_DEFINED',
    message: { ru: `Код ${code} уже определён.`, en: `The code ${code} is already defined.` },
  }
}
