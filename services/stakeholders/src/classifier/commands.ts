import { given } from '@kadry/domain/input'
import { commandOf } from '@kadry/subgraph/commands'
import { created } from '@kadry/subgraph/outcome'
import type { Context } from '../context.ts'
import type {
  DefineMunicipalityInput,
  DefineOccupationInput,
  DefineSectorInput,
  DefineSpecialityInput,
} from '../graphql.generated.ts'
import * as classifier from './classifier.ts'
import { BEGINNING } from './edition.ts'

export function defineSector(context: Context, input: DefineSectorInput) {
  const row = { ...named(input), code: input.code, okvedPrefixes: input.okvedPrefixes ?? [] }
  return created(
    context.sectors.create(commandOf(context, 'defineSector', input), () => classifier.sectors.first(row), row.code),
    {
      accepted: ({ state, repeated }) => ({ __typename: 'SectorPayload' as const, sector: state, repeated }),
      duplicate: () => alreadyDefined(row.code),
    },
  )
}

export function defineMunicipality(context: Context, input: DefineMunicipalityInput) {
  const row = { ...named(input), oktmo: input.oktmo }
  return created(
    context.municipalities.create(
      commandOf(context, 'defineMunicipality', input),
      () => classifier.municipalities.first(row),
      row.oktmo,
    ),
    {
      accepted: ({ state, repeated }) => ({
        __typename: 'MunicipalityPayload' as const,
        municipality: state,
        repeated,
      }),
      duplicate: () => alreadyDefined(row.oktmo),
    },
  )
}

export function defineOccupation(context: Context, input: DefineOccupationInput) {
  const row = { ...named(input), okz: input.okz }
  return created(
    context.occupations.create(
      commandOf(context, 'defineOccupation', input),
      () => classifier.occupations.first(row),
      row.okz,
    ),
    {
      accepted: ({ state, repeated }) => ({ __typename: 'OccupationPayload' as const, occupation: state, repeated }),
      duplicate: () => alreadyDefined(row.okz),
    },
  )
}

export function defineSpeciality(context: Context, input: DefineSpecialityInput) {
  const row = { ...named(input), code: input.code, matches: classifier.matchesOf(input.occupations) }
  return created(
    context.specialities.create(
      commandOf(context, 'defineSpeciality', input),
      () => classifier.specialities.first(row),
      row.code,
    ),
    {
      accepted: ({ state, repeated }) => ({ __typename: 'SpecialityPayload' as const, speciality: state, repeated }),
      duplicate: () => alreadyDefined(row.code),
    },
  )
}

type Input = { readonly name: string; readonly validFrom?: string; readonly validTo?: string | null | undefined }

/** The first edition of a code; where no day is named it is in force since ever. Further ones come by import. */
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
