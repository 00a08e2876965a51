import type { Fact } from '@kadry/contracts/catalogue'
import { regionalOktmoProblems } from '@kadry/domain/identifiers'
import { termProblems, textProblems, tidy, unless } from '@kadry/domain/input'
import type { InputProblem } from '@kadry/domain/refusal'
import { type PlannedStandard, standardProblems } from './content.ts'

export type TrainingForm = 'RETRAINING' | 'UPSKILLING' | 'VOCATIONAL_TRAINING'

/**
 * Who is to be trained for which standard: the occupation (ОКЗ), the place and the term make it a need for
 * people.
 */
export type TrainingNeed = {
  readonly id: string
  readonly standardCode: string
  readonly functionCode?: string
  readonly positions: string
  readonly headcount: number
  readonly form: TrainingForm
  readonly okz: string
  readonly oktmo: string
  readonly neededFrom: string
  readonly neededTo: string
}
export type NewTrainingNeed = Omit<TrainingNeed, 'id'>

const MOST_PEOPLE = 1_000_000
/** Cyrillic letters that look like the Latin ones of labour functions. */
const LOOKALIKES: Readonly<Record<string, string>> = { А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H' }

/** `A` or `A/01.3`, whichever alphabet the letter was typed in. */
export function functionCodeOf(text: string): string {
  return text.replace(/^[АВСЕН]/, (letter) => LOOKALIKES[letter]!)
}

export function needProblems(
  path: readonly string[],
  need: NewTrainingNeed,
  standards: readonly Pick<PlannedStandard, 'code'>[],
): InputProblem[] {
  const { standardCode, functionCode, positions, headcount, okz, oktmo } = need
  const shape = standardProblems([...path, 'standardCode'], standardCode)
  return [
    ...shape,
    ...unless(
      shape.length > 0 || standards.some(({ code }) => code === standardCode),
      [...path, 'standardCode'],
      'NOT_PLANNED',
      'Этого стандарта нет в плане.',
      'The plan does not name this standard.',
    ),
    ...unless(
      functionCode === undefined || /^[A-Z](\/\d{2}\.\d)?$/.test(functionCodeOf(functionCode)),
      [...path, 'functionCode'],
      'SHAPE',
      'Ожидается код трудовой функции, например A/01.3.',
      'Expected a labour function code such as A/01.3.',
    ),
    ...textProblems([...path, 'positions'], positions),
    ...unless(
      headcount >= 1 && headcount <= MOST_PEOPLE,
      [...path, 'headcount'],
      'HEADCOUNT',
      `Число людей должно быть от 1 до ${MOST_PEOPLE}.`,
      `From 1 to ${MOST_PEOPLE} people.`,
    ),
    ...unless(/^\d{1,4}$/.test(okz), [...path, 'okz'], 'SHAPE', 'Ожидается код ОКЗ.', 'Expected an ОКЗ code.'),
    ...regionalOktmoProblems([...path, 'oktmo'], oktmo),
    ...termProblems([...path, 'neededTo'], need.neededFrom, need.neededTo),
  ]
}

export function numberedNeed(id: string, need: NewTrainingNeed): TrainingNeed {
  const { functionCode } = need
  return {
    ...need,
    id,
    positions: tidy(need.positions),
    ...(functionCode ? { functionCode: functionCodeOf(functionCode) } : {}),
  }
}

export function recorded(id: string, organizationId: string, { id: needId, ...need }: TrainingNeed): Fact {
  return { type: 'trainingNeed.recorded.v1', data: { id, organizationId, needId, ...need } }
}
