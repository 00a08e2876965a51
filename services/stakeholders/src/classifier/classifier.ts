import type { Decision } from '@kadry/contracts/decision'
import { termProblems, textProblems, tidy } from '@kadry/contracts/input'
import { type InvalidInput, invalidInput, problem } from '@kadry/contracts/refusal'
import { isRegionalOktmo } from '../organization/identifiers.ts'

export type Sector = { readonly code: string; readonly name: string; readonly okvedPrefixes: readonly string[] }
export type Municipality = {
  readonly oktmo: string
  readonly name: string
  readonly validFrom: string
  readonly validTo?: string
}
export type Occupation = { readonly okz: string; readonly name: string }
export type SpecialityMatch = { readonly okz: string; readonly strength: 'CORE' | 'RELATED' }
export type Speciality = {
  readonly code: string
  readonly name: string
  readonly occupations: readonly SpecialityMatch[]
}

/** `radioelectronics`: lower-case words joined by hyphens. */
export function defineSector(input: Sector): Decision<Sector, InvalidInput> {
  const shape = wrong(
    'code',
    /^[a-z][a-z0-9-]{1,49}$/,
    input.code,
    'латинские строчные буквы, цифры и дефис',
    'lower-case letters, digits and hyphens',
  )
  const okved = input.okvedPrefixes.flatMap((prefix, index) =>
    wrong(
      ['okvedPrefixes', String(index)],
      /^\d{2}(\.\d{1,2}){0,2}$/,
      prefix,
      'код ОКВЭД-2, например 26.1',
      'an ОКВЭД-2 code such as 26.1',
    ),
  )
  const problems = [...shape, ...okved, ...textProblems('name', input.name, 200)]
  if (problems.length > 0) return invalidInput(problems)
  const sector = { ...input, name: tidy(input.name) }
  return { next: sector, facts: [{ type: 'sector.changed.v1', data: { code: sector.code, name: sector.name } }] }
}

/** ОКТМО of the region, with the term in which the code is valid. */
export function defineMunicipality(input: Municipality): Decision<Municipality, InvalidInput> {
  const problems = [
    ...(isRegionalOktmo(input.oktmo)
      ? []
      : [
          problem(
            'oktmo',
            'OKTMO',
            'ОКТМО региона: 8 или 11 цифр, начиная с 46.',
            'ОКТМО of the region: 8 or 11 digits beginning with 46.',
            'R25',
          ),
        ]),
    ...textProblems('name', input.name, 200),
    ...termProblems('validTo', input.validFrom, input.validTo),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const municipality = { ...input, name: tidy(input.name) }
  return { next: municipality, facts: [{ type: 'municipality.changed.v1', data: municipality }] }
}

/** ОКЗ: one to four digits, aligned with ISCO-08. */
export function defineOccupation(input: Occupation): Decision<Occupation, InvalidInput> {
  const problems = [
    ...wrong('okz', /^\d{1,4}$/, input.okz, 'код ОКЗ из 1–4 цифр', 'an ОКЗ code of 1 to 4 digits'),
    ...textProblems('name', input.name, 200),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const occupation = { ...input, name: tidy(input.name) }
  return { next: occupation, facts: [{ type: 'occupation.changed.v1', data: occupation }] }
}

/** СПО (`NN.01.NN`, `NN.02.NN`) or higher education (`NN.03.NN` to `NN.05.NN`), with the occupations it prepares for. */
export function defineSpeciality(input: Speciality): Decision<Speciality, InvalidInput> {
  const problems = [
    ...wrong(
      'code',
      /^\d{2}\.0[1-5]\.\d{2}$/,
      input.code,
      'код специальности, например 11.02.14',
      'a speciality code such as 11.02.14',
    ),
    ...textProblems('name', input.name, 200),
    ...input.occupations.flatMap(({ okz }, index) =>
      wrong(
        ['occupations', String(index), 'okz'],
        /^\d{1,4}$/,
        okz,
        'код ОКЗ из 1–4 цифр',
        'an ОКЗ code of 1 to 4 digits',
      ),
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const speciality = { ...input, name: tidy(input.name) }
  return {
    next: speciality,
    facts: [{ type: 'speciality.changed.v1', data: { ...speciality, occupations: [...speciality.occupations] } }],
  }
}

function wrong(path: string | readonly string[], shape: RegExp, value: string, ru: string, en: string) {
  return shape.test(value) ? [] : [problem(path, 'SHAPE', `Ожидается ${ru}.`, `Expected ${en}.`)]
}
