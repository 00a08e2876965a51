import { comeProblems, termProblems, unless } from '@kadry/domain/input'
import type { InputProblem } from '@kadry/domain/refusal'
import { columnsOn } from '../monitoring-form/columns.ts'

export const CONTRACTS = ['EMPLOYMENT', 'SELF_EMPLOYED', 'ENTREPRENEUR'] as const
export type ContractKind = (typeof CONTRACTS)[number]

/** Work from `from` to `to`, both days included; open where there is no `to`. Pay of a person is not kept. */
export type SpellTerms = {
  readonly contract: ContractKind
  readonly from: string
  readonly to?: string
  readonly employerId?: string
  /** The occupation, the job title and the professional standard of the job, as far as they are known. */
  readonly okz?: string
  readonly okpdtr?: string
  readonly standardCode?: string
  readonly oktmo?: string
}

/** What is not work, by a column of the monitoring form, from `on` to `to`, both included. */
export type StatusTerms = { readonly status: string; readonly on: string; readonly to?: string }

/** R34: whatever is wrong with the terms of a spell. */
export function spellProblems({ from, to, ...job }: SpellTerms, today: string): InputProblem[] {
  return [...pastTermProblems('from', from, to, today), ...jobProblems(job)]
}

/** R34: whatever is wrong with the terms of a status. Work is recorded as a spell of work. */
export function statusProblems({ status, on, to }: StatusTerms, today: string): InputProblem[] {
  const column = columnsOn(on).find(({ code }) => code === status)
  return [
    ...pastTermProblems('on', on, to, today),
    ...unless(
      column !== undefined,
      'status',
      'UNKNOWN_COLUMN',
      `В форме на ${on} нет графы ${status}.`,
      `The form of ${on} has no column ${status}.`,
      'R34',
    ),
    ...unless(
      !column || !isWork(column.means),
      'status',
      'WORK_IS_A_SPELL',
      'Работу вносят как период работы.',
      'Work is recorded as a spell of work.',
      'R34',
    ),
  ]
}

const WORK: readonly string[] = ['EMPLOYED', 'SELF_EMPLOYED', 'ENTREPRENEUR', 'IN_SPECIALITY', 'FOUR_MONTHS']

function isWork(means: string): boolean {
  return WORK.includes(means)
}

function pastTermProblems(path: string, from: string, to: string | undefined, today: string): InputProblem[] {
  return [
    ...termProblems('to', from, to).map((one) => ({ ...one, rule: 'R34' })),
    ...[from, to].flatMap((day) => comeProblems(path, day, today, 'R34')),
  ]
}

function jobProblems({ contract, employerId, okz, okpdtr, standardCode, oktmo }: Omit<SpellTerms, 'from' | 'to'>) {
  const shaped = (value: string | undefined, shape: RegExp) => value === undefined || shape.test(value)
  return [
    ...unless(
      shaped(okz, /^\d{1,4}$/),
      'okz',
      'SHAPE',
      'Ожидается код ОКЗ из 1–4 цифр.',
      'Expected an ОКЗ code of 1 to 4 digits.',
    ),
    ...unless(
      shaped(okpdtr, /^\d{5}$/),
      'okpdtr',
      'SHAPE',
      'Ожидается код ОКПДТР из 5 цифр.',
      'Expected an ОКПДТР code of 5 digits.',
    ),
    ...unless(
      shaped(standardCode, /^\d{2}\.\d{3}$/),
      'standardCode',
      'SHAPE',
      'Ожидается код профстандарта: 40.196.',
      'Expected the code of a professional standard: 40.196.',
    ),
    ...unless(shaped(oktmo, /^\d{8}(\d{3})?$/), 'oktmo', 'OKTMO', 'ОКТМО: 8 или 11 цифр.', 'ОКТМО: 8 or 11 digits.'),
    ...unless(
      contract === 'EMPLOYMENT' || !employerId,
      'employerId',
      'NO_EMPLOYER_HERE',
      'У самозанятых и предпринимателей нет работодателя.',
      'The self-employed and entrepreneurs have no employer.',
    ),
  ]
}
