import { given } from '@kadry/contracts/input'
import { commandOf } from '@kadry/subgraph/define'
import { created } from '@kadry/subgraph/outcome'
import type { Context } from '../context.ts'
import type {
  DefineMunicipalityInput,
  DefineOccupationInput,
  DefineSectorInput,
  DefineSpecialityInput,
} from '../graphql.generated.ts'
import * as classifier from './classifier.ts'

export function defineSector(context: Context, input: DefineSectorInput) {
  const row = { code: input.code, name: input.name, okvedPrefixes: input.okvedPrefixes ?? [] }
  return created(
    context.sectors.create(commandOf(context, 'defineSector', input), () => classifier.defineSector(row), row.code),
    {
      accepted: ({ state, repeated }) => ({ __typename: 'SectorPayload' as const, sector: state, repeated }),
      duplicate: () => alreadyDefined(row.code),
    },
  )
}

export function defineMunicipality(context: Context, input: DefineMunicipalityInput) {
  const row = { oktmo: input.oktmo, name: input.name, validFrom: input.validFrom, ...given({ validTo: input.validTo }) }
  return created(
    context.municipalities.create(
      commandOf(context, 'defineMunicipality', input),
      () => classifier.defineMunicipality(row),
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
  const row = { okz: input.okz, name: input.name }
  return created(
    context.occupations.create(
      commandOf(context, 'defineOccupation', input),
      () => classifier.defineOccupation(row),
      row.okz,
    ),
    {
      accepted: ({ state, repeated }) => ({ __typename: 'OccupationPayload' as const, occupation: state, repeated }),
      duplicate: () => alreadyDefined(row.okz),
    },
  )
}

export function defineSpeciality(context: Context, input: DefineSpecialityInput) {
  const row = { code: input.code, name: input.name, occupations: input.occupations }
  return created(
    context.specialities.create(
      commandOf(context, 'defineSpeciality', input),
      () => classifier.defineSpeciality(row),
      row.code,
    ),
    {
      accepted: ({ state, repeated }) => ({ __typename: 'SpecialityPayload' as const, speciality: state, repeated }),
      duplicate: () => alreadyDefined(row.code),
    },
  )
}

function alreadyDefined(code: string) {
  return {
    __typename: 'AlreadyDefined' as const,
    code: 'ALREADY_DEFINED',
    message: { ru: `Код ${code} уже определён.`, en: `The code ${code} is defined already.` },
  }
}
