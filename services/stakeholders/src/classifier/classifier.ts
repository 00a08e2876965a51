import type { Fact } from '@kadry/contracts/catalogue'
import { type Decision, isRefusal } from '@kadry/domain/decision'
import { isRegionalOktmo } from '@kadry/domain/identifiers'
import { covers, termProblems, textProblems, tidy, unless } from '@kadry/domain/input'
import { type InputProblem, type InvalidInput, invalidInput, problem, type RuleRefusal } from '@kadry/domain/refusal'
import { wrong } from './codes.ts'
import { BEGINNING, type Edition, type Editions, withEdition } from './edition.ts'
import { type QualificationRegister, registerProblems } from './qualification-register.ts'

/** What every code has: a name, and where it was taken from. */
type Named = { readonly name: string; readonly source?: string }

export type Sector = Editions<Named & { readonly code: string; readonly okvedPrefixes: readonly string[] }>
export type Municipality = Editions<Named & { readonly oktmo: string }>
export type Occupation = Editions<Named & { readonly okz: string }>
export type JobTitle = Editions<Named & { readonly code: string; readonly okz?: string }>
export type SpecialityGroup = Editions<Named & { readonly code: string }>
export type ProfessionalStandard = Editions<
  Named & { readonly code: string; readonly orderNumber?: string; readonly orderDate?: string }
>
export type LabourFunction = Editions<Named & { readonly standardCode: string; readonly code: string }>
export type Qualification = Editions<
  Named & {
    readonly code: string
    readonly level: number
    readonly validityMonths?: number
    readonly functionCodes: readonly string[]
    readonly register?: QualificationRegister
  }
>

/** What a speciality prepares for. */
export type SpecialityTarget = {
  readonly kind: 'OKZ' | 'OKPDTR' | 'STANDARD' | 'QUALIFICATION'
  readonly code: string
  readonly strength: 'CORE' | 'RELATED'
  readonly validFrom: string
  readonly validTo?: string
  readonly source?: string
}
export type OccupationMatch = { readonly okz: string; readonly strength: 'CORE' | 'RELATED' }
type SpecialityBody = Named & { readonly code: string }
export type Speciality = Editions<SpecialityBody> & { readonly matches: readonly SpecialityTarget[] }

type Refused = InvalidInput | RuleRefusal

/** One kind of code: what its editions must look like, and the fact that others get. */
function kind<Row extends Editions<Named>>(
  key: keyof Row & string,
  shape: RegExp,
  expected: { readonly ru: string; readonly en: string },
  factOf: (row: Row) => Fact,
  more: (edition: Edition<Row>) => readonly InputProblem[] = () => [],
) {
  const problemsOf = (edition: Omit<Row, 'former'>) => [
    ...wrong(key, shape, String(edition[key as never]), expected.ru, expected.en),
    ...textProblems('name', edition.name, 300),
    ...termProblems('validTo', edition.validFrom, edition.validTo),
    ...edition.replacedBy.flatMap((code) => successorProblems(code, String(edition[key as never]), shape, expected)),
    ...more(edition as Edition<Row>),
  ]
  return {
    /** The first edition of a code. */
    first: (edition: Omit<Row, 'former'>): Decision<Row, InvalidInput> => {
      const problems = problemsOf(edition)
      if (problems.length > 0) return invalidInput(problems)
      const next = { ...edition, name: tidy(edition.name), former: [] } as unknown as Row
      return { next, facts: [factOf(next)] }
    },
    /** One more edition of a code; nothing happens where it says nothing new. */
    revise: (found: Row | undefined, edition: Omit<Row, 'former'>): Decision<Row, Refused> => {
      const problems = problemsOf(edition)
      if (problems.length > 0) return invalidInput(problems)
      const known = found && bare(found)
      const next = withEdition(known, { ...edition, name: tidy(edition.name) } as never) as Row | RuleRefusal
      if (isRefusal<RuleRefusal>(next)) return next
      return next === known ? { next: found!, facts: [] } : { next, facts: [factOf(next)] }
    },
  }
}

/** `radioelectronics`: lower-case words joined by hyphens. */
export const sectors = kind<Sector>(
  'code',
  /^[a-z][a-z0-9-]{1,49}$/,
  { ru: 'латинские строчные буквы, цифры и дефис', en: 'lower-case letters, digits and hyphens' },
  (row) => ({ type: 'sector.changed.v1', data: { code: row.code, name: row.name, ...term(row) } }),
  ({ okvedPrefixes }) =>
    okvedPrefixes.flatMap((prefix, index) =>
      wrong(
        ['okvedPrefixes', String(index)],
        /^\d{2}(\.\d{1,2}){0,2}$/,
        prefix,
        'код ОКВЭД-2, например 26.1',
        'an ОКВЭД-2 code such as 26.1',
      ),
    ),
)

/** ОКТМО of the region: 8 digits for a municipality, 11 for a settlement. */
export const municipalities = kind<Municipality>(
  'oktmo',
  /^\d{8}(\d{3})?$/,
  { ru: 'ОКТМО из 8 или 11 цифр', en: 'an ОКТМО of 8 or 11 digits' },
  (row) => ({ type: 'municipality.changed.v1', data: { oktmo: row.oktmo, name: row.name, ...term(row) } }),
  ({ oktmo }) =>
    isRegionalOktmo(oktmo)
      ? []
      : [
          problem(
            'oktmo',
            'OKTMO',
            'ОКТМО региона: 8 или 11 цифр, начиная с 46.',
            'ОКТМО of the region: 8 or 11 digits beginning with 46.',
            'R25',
          ),
        ],
)

const okz = { shape: /^\d{1,4}$/, expected: { ru: 'код ОКЗ из 1–4 цифр', en: 'an ОКЗ code of 1 to 4 digits' } }

/** ОКЗ: one to four digits, aligned with ISCO-08. */
export const occupations = kind<Occupation>('okz', okz.shape, okz.expected, (row) => ({
  type: 'occupation.changed.v1',
  data: { okz: row.okz, name: row.name, ...term(row) },
}))

/** ОКПДТР: five digits, with the ОКЗ unit that it belongs to. */
export const jobTitles = kind<JobTitle>(
  'code',
  /^\d{5}$/,
  { ru: 'код ОКПДТР из 5 цифр', en: 'an ОКПДТР code of 5 digits' },
  (row) => ({
    type: 'jobTitle.changed.v1',
    data: { code: row.code, name: row.name, ...(row.okz ? { okz: row.okz } : {}), ...term(row) },
  }),
  (row) => (row.okz ? wrong('okz', okz.shape, row.okz, okz.expected.ru, okz.expected.en) : []),
)

/** УГСН: `11.00.00`. */
export const specialityGroups = kind<SpecialityGroup>(
  'code',
  /^\d{2}\.00\.00$/,
  { ru: 'код группы, например 11.00.00', en: 'a group such as 11.00.00' },
  (row) => ({ type: 'specialityGroup.changed.v1', data: { code: row.code, name: row.name, ...term(row) } }),
)

/** The field of activity and a number within it: `40.058`. */
export const standards = kind<ProfessionalStandard>(
  'code',
  /^\d{2}\.\d{3}$/,
  { ru: 'код профстандарта, например 40.058', en: 'a standard such as 40.058' },
  ({ code, name, orderNumber, orderDate, ...row }) => ({
    type: 'standard.changed.v1',
    data: {
      ...{ code, name, ...term(row) },
      ...(orderNumber ? { orderNumber } : {}),
      ...(orderDate ? { orderDate } : {}),
    },
  }),
)

const functionShape = /^[A-Z](\/\d{2}\.\d)?$/

/**
 * `A` is a generalised function of a standard, `A/01.6` a labour function within it; codes are in Latin
 * letters.
 */
export const labourFunctions = kind<LabourFunction>(
  'code',
  functionShape,
  { ru: 'код функции: A или A/01.6', en: 'a function: A or A/01.6' },
  (row) => ({
    type: 'labourFunction.changed.v1',
    data: { standardCode: row.standardCode, code: row.code, name: row.name, ...term(row) },
  }),
  ({ standardCode }) =>
    wrong(
      'standardCode',
      /^\d{2}\.\d{3}$/,
      standardCode,
      'код профстандарта, например 40.058',
      'a standard such as 40.058',
    ),
)

/** `40.05800.01`: its standard is in its code (`codes.ts`). */
export const qualifications = kind<Qualification>(
  'code',
  /^\d{2}\.\d{5}\.\d{2,4}$/,
  { ru: 'код квалификации, например 40.05800.01', en: 'a qualification such as 40.05800.01' },
  ({ code, name, level, validityMonths, functionCodes, ...row }) => ({
    type: 'qualification.changed.v1',
    data: {
      ...{ code, name, level, functionCodes: [...functionCodes], ...term(row) },
      ...(validityMonths ? { validityMonths } : {}),
    },
  }),
  ({ level, functionCodes, register }) => [
    ...unless(
      level >= 1 && level <= 9,
      'level',
      'LEVEL',
      'Уровень квалификации должен быть от 1 до 9.',
      'A qualification level must be from 1 to 9.',
    ),
    ...functionCodes.flatMap((code, index) =>
      wrong(
        ['functionCodes', String(index)],
        functionShape,
        code,
        'код функции: A или A/01.6',
        'a function: A or A/01.6',
      ),
    ),
    ...registerProblems(register),
  ],
)

/** СПО (`NN.01.NN`, `NN.02.NN`) or higher education (`NN.03.NN` to `NN.05.NN`), with what it prepares for. */
export const specialities = kind<Speciality>(
  'code',
  /^\d{2}\.0[1-5]\.\d{2}$/,
  { ru: 'код специальности, например 11.02.14', en: 'a speciality such as 11.02.14' },
  (row) => specialityFact(row),
  ({ matches = [] }) =>
    matches.flatMap(({ kind: target, code }, index) =>
      target === 'OKZ'
        ? wrong(['occupations', String(index), 'okz'], okz.shape, code, okz.expected.ru, okz.expected.en)
        : [],
    ),
)

/** One more edition of a speciality; what it prepares for is recorded apart (`match.ts`) and stays. */
export function reviseSpeciality(
  found: Speciality | undefined,
  edition: Edition<SpecialityBody>,
): Decision<Speciality, Refused> {
  const { matches = [], ...known } = found ?? {}
  const decision = specialities.revise(found && (known as Speciality), edition as Speciality)
  if (isRefusal<Refused>(decision)) return decision
  if (decision.next === known) return { next: found!, facts: [] }
  const next = { ...decision.next, matches }
  return { next, facts: [specialityFact(next)] }
}

/**
 * A fact about a speciality has the matches in force from the day of the change on; `matches` has all of them
 * with their terms.
 */
export function specialityFact(row: Speciality, day?: string): Fact {
  return {
    type: 'speciality.changed.v1',
    data: {
      ...{ code: row.code, name: row.name, ...term(row) },
      occupations: occupationsOf(row, day),
      matches: (row.matches ?? []).map(({ source: _, ...match }) => match),
    },
  }
}

/** The ОКЗ units that a speciality prepares for on a day; without a day, those whose match has no end. */
export function occupationsOf({ matches = [] }: Pick<Speciality, 'matches'>, day?: string): OccupationMatch[] {
  return matches
    .filter((match) => match.kind === 'OKZ' && (day ? covers(match, day) : !match.validTo))
    .map(({ code, strength }) => ({ okz: code, strength }))
}

/** ОКЗ matches as the first clients of the graph give them: in force since ever. */
export function matchesOf(list: readonly OccupationMatch[]): SpecialityTarget[] {
  return list.map(({ okz: code, strength }) => ({ kind: 'OKZ', code, strength, validFrom: BEGINNING }))
}

/** The state without what the store adds to it: none of that belongs to an edition. */
function bare<Row extends object>(row: Row): Row {
  const { id: _, version: __, updatedAt: ___, ...state } = row as Row & Record<'id' | 'version' | 'updatedAt', unknown>
  return state as unknown as Row
}

function term({ validFrom, validTo, replacedBy }: Edition<object>) {
  return {
    validFrom,
    ...(validTo ? { validTo } : {}),
    ...(replacedBy.length > 0 ? { replacedBy: [...replacedBy] } : {}),
  }
}

function successorProblems(
  code: string,
  own: string,
  shape: RegExp,
  expected: { ru: string; en: string },
): InputProblem[] {
  if (code === own)
    return [problem('replacedBy', 'ITSELF', 'Код не заменяет сам себя.', 'A code does not replace itself.')]
  return wrong('replacedBy', shape, code, expected.ru, expected.en)
}
