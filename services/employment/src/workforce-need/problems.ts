import { regionalOktmoProblems } from '@kadry/domain/identifiers'
import { between, termProblems, textProblems, unless } from '@kadry/domain/input'
import { type InputProblem, problem } from '@kadry/domain/refusal'
import { parseId } from '@kadry/runtime/ids'
import type { CodeTerm } from '../classifier/replacement.ts'
import type { NewNeed } from './workforce-need.ts'

export const MOST_PEOPLE = 1_000_000
const MOST_ORIGINS = 20
/** Roubles a month: whatever is above was not meant. */
const HIGHEST_PAY = 10_000_000
export const ORIGIN_TYPES = ['TrainingNeed', 'Commitment', 'ResolutionItem', 'DemandCampaign'] as const

/** What is wrong with a need as it was written, R25. */
export function needProblems(need: NewNeed): InputProblem[] {
  const { headcount, oktmo, level, evidence, originIds, qualificationCode, neededFrom, neededTo } = need
  return [
    ...headcountProblems('headcount', headcount),
    ...regionalOktmoProblems('oktmo', oktmo),
    ...termProblems('neededTo', neededFrom, neededTo),
    ...payProblems(need),
    ...unless(
      level === undefined || (level >= 1 && level <= 9),
      'level',
      'LEVEL',
      'Уровень квалификации должен быть от 1 до 9.',
      'A qualification level must be from 1 to 9.',
    ),
    ...unless(
      qualificationCode === undefined || /^\d{2}\.\d{5}\.\d{2,4}$/.test(qualificationCode),
      'qualificationCode',
      'SHAPE',
      'Ожидается код квалификации, например 40.19600.01.',
      'Expected a qualification code such as 40.19600.01.',
    ),
    ...(evidence === undefined ? [] : textProblems('evidence', evidence, 1_000)),
    ...unless(
      originIds.length <= MOST_ORIGINS,
      'originIds',
      'TOO_MANY',
      `Не больше ${MOST_ORIGINS}.`,
      `At most ${MOST_ORIGINS}.`,
    ),
    ...originIds
      .slice(0, MOST_ORIGINS)
      .flatMap((id, index) =>
        unless(
          (ORIGIN_TYPES as readonly string[]).includes(parseId(id)?.type ?? ''),
          ['originIds', String(index)],
          'OTHER_TYPE',
          `Ожидается один из типов: ${ORIGIN_TYPES.join(', ')}.`,
          `Expected one of the types ${ORIGIN_TYPES.join(', ')}.`,
        ),
      ),
  ]
}

export function headcountProblems(path: string, headcount: number): InputProblem[] {
  if (headcount >= 0 && headcount <= MOST_PEOPLE) return []
  return [
    problem(
      path,
      'HEADCOUNT',
      `Число людей должно быть от 0 до ${MOST_PEOPLE}.`,
      `The headcount must be from 0 to ${MOST_PEOPLE}.`,
      'R25',
    ),
  ]
}

/** R25: the level that is named is that of the qualification that is named. */
export function levelProblems(
  { level, qualificationCode }: NewNeed,
  ofQualification: number | undefined,
): InputProblem[] {
  if (!qualificationCode || !level || ofQualification === undefined || level === ofQualification) return []
  return [
    problem(
      'level',
      'OTHER_LEVEL',
      `У этой квалификации уровень ${ofQualification}.`,
      `The level of this qualification is ${ofQualification}.`,
      'R25',
    ),
  ]
}

function payProblems({ offeredFrom, offeredTo }: NewNeed): InputProblem[] {
  return [
    ...(offeredFrom === undefined ? [] : between('offeredFrom', offeredFrom, [1, HIGHEST_PAY])),
    ...(offeredTo === undefined ? [] : between('offeredTo', offeredTo, [1, HIGHEST_PAY])),
    ...unless(
      offeredFrom === undefined || offeredTo === undefined || offeredFrom <= offeredTo,
      'offeredTo',
      'TO_BELOW_FROM',
      'Верхняя граница оплаты ниже нижней.',
      'The upper bound of the pay is below the lower one.',
    ),
  ]
}

/** R25: the code of the occupation is in force on the day from which the people are needed. */
export function occupationProblems(
  { okz, neededFrom }: Pick<NewNeed, 'okz' | 'neededFrom'>,
  term: CodeTerm | undefined,
): InputProblem[] {
  if (!term)
    return [
      problem(
        'okz',
        'UNKNOWN_OCCUPATION',
        `Занятия ${okz} нет в классификаторе.`,
        `The occupation ${okz} is not in the classifier.`,
        'R25',
      ),
    ]
  const { validFrom, validTo, replacedBy = [] } = term
  const [ru, en] = replacedBy.length > 0 ? [`: теперь это ${replacedBy}`, `; it is ${replacedBy} now`] : ['', '']
  return [
    ...unless(
      validTo === undefined || neededFrom <= validTo,
      'okz',
      'OCCUPATION_ENDED',
      `Код занятия ${okz} действовал по ${validTo}${ru}.`,
      `The code of the occupation ${okz} was in force until ${validTo}${en}.`,
      'R25',
    ),
    ...unless(
      validFrom === undefined || neededFrom >= validFrom,
      'okz',
      'OCCUPATION_NOT_YET',
      `Код занятия ${okz} действует с ${validFrom}.`,
      `The code of the occupation ${okz} is in force from ${validFrom}.`,
      'R25',
    ),
  ]
}

/** R25: the qualification that is named is one for the occupation that is named. */
export function qualificationProblems(
  { okz, qualificationCode }: Pick<NewNeed, 'okz' | 'qualificationCode'>,
  occupations: readonly string[],
): InputProblem[] {
  return unless(
    !qualificationCode || occupations.length === 0 || occupations.includes(okz),
    'qualificationCode',
    'OTHER_OCCUPATION',
    `Эта квалификация относится к занятиям: ${occupations.join(', ')}.`,
    `This qualification is one for the occupations ${occupations.join(', ')}.`,
    'R25',
  )
}
