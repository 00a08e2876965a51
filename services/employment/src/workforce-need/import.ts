import type { Decision } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
import {
  type InvalidInput,
  invalidInput,
  type NotFound,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { type Column, day, must, oktmo, type RowOf, text, wholeNumber } from '@kadry/import/columns'
import { MOST_PEOPLE } from './problems.ts'
import {
  declare,
  isDeclared,
  type NeedReason,
  type NewNeed,
  type Surroundings,
  type WorkforceNeed,
} from './workforce-need.ts'

/** How the reasons are printed, and read again. */
export const REASONS: Readonly<Record<NeedReason, string>> = {
  EXPANSION: 'расширение',
  RETIREMENT: 'выход на пенсию',
  TURNOVER: 'текучесть',
  NEW_TECHNOLOGY: 'новая технология',
  STANDARDS_PLAN: 'план по профстандартам',
  OTHER: 'другое',
}
const HIGHEST_PAY = 10_000_000

/** The form of a campaign: an occupation stands there by ОКЗ or by its job title of ОКПДТР. */
export const needColumns = {
  inn: must(text('ИНН')),
  okz: text('ОКЗ'),
  okpdtr: text('ОКПДТР'),
  qualification: text('Квалификация'),
  headcount: must(wholeNumber('Численность', 0, MOST_PEOPLE)),
  from: must(day('С')),
  to: must(day('По')),
  oktmo: must(oktmo('ОКТМО')),
  reason: reason('Причина'),
  payFrom: wholeNumber('Оплата от', 1, HIGHEST_PAY),
  payTo: wholeNumber('Оплата до', 1, HIGHEST_PAY),
} as const
export type NeedRow = RowOf<typeof needColumns>

/** In the words of the form or of the schema. */
function reason(ru: string): Column<NeedReason, false> {
  const known = Object.entries(REASONS) as [NeedReason, string][]
  const words = known.map(([, word]) => word).join(', ')
  return {
    ru,
    must: false,
    read: (cell) => {
      const value = known.find(([code, word]) => code === cell.toUpperCase() || word === cell.toLowerCase())?.[0]
      if (value) return { value }
      return { code: 'ONE_OF', message: { ru: `Допустимо: ${words}.`, en: `Allowed: ${words}.` } }
    },
  }
}

/** What no two rows of a file may agree in: they would be one need. */
export function needKey({ inn, okz = '', okpdtr = '', qualification = '', from, oktmo }: NeedRow): string {
  return [inn, okz, okpdtr, qualification, from, oktmo].join(' ')
}

/** What a row is about, in ids: its employer, and the occupation that its job title belongs to. */
export type Named = { readonly employerId: string | undefined; readonly okzOfTitle: string | undefined }
export type Under = Pick<NewNeed, 'agreementId' | 'campaignId'>

/** The need that a row describes, or why it describes none. */
export function needOf(row: NeedRow, { employerId, okzOfTitle }: Named, under: Under): NewNeed | InvalidInput {
  const okz = row.okz ?? okzOfTitle
  const problems = [
    ...(employerId
      ? []
      : [problem('inn', 'UNKNOWN_EMPLOYER', 'Организации с таким ИНН нет.', 'No organisation has this ИНН.')]),
    ...(row.okpdtr && !okzOfTitle
      ? [
          problem(
            'okpdtr',
            'UNKNOWN_JOB_TITLE',
            'Должности нет в классификаторе или у неё нет занятия.',
            'The job title is not in the classifier, or belongs to no occupation.',
            'R25',
          ),
        ]
      : []),
    ...(row.okz && okzOfTitle && row.okz !== okzOfTitle
      ? [
          problem(
            'okpdtr',
            'OTHER_OCCUPATION',
            `Эта должность относится к занятию ${okzOfTitle}.`,
            `This job title belongs to the occupation ${okzOfTitle}.`,
            'R25',
          ),
        ]
      : []),
    ...((row.okz ?? row.okpdtr)
      ? []
      : [problem('okz', 'EMPTY', 'Нужен код ОКЗ или ОКПДТР.', 'A code of ОКЗ or ОКПДТР is required.', 'R25')]),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const { headcount, from: neededFrom, to: neededTo, oktmo, qualification: qualificationCode } = row
  const about = { employerId: employerId!, okz: okz!, headcount, neededFrom, neededTo, oktmo, originIds: [] }
  const { reason, payFrom: offeredFrom, payTo: offeredTo } = row
  return { ...about, ...given({ qualificationCode, reason, offeredFrom, offeredTo, ...under }) }
}

/** A row declares its need; one that says what is known changes nothing, other numbers are refused. */
export function importNeed(
  found: WorkforceNeed | undefined,
  id: string,
  need: NewNeed,
  around: Surroundings,
): Decision<WorkforceNeed, InvalidInput | RuleRefusal | NotFound> {
  if (!found) return declare(id, need, around)
  const says = ({ headcount, neededTo, reason, offeredFrom, offeredTo }: NewNeed) =>
    [headcount, neededTo, reason, offeredFrom, offeredTo].join(' ')
  if (isDeclared(found) && says(found) === says(need)) return { next: found, facts: [] }
  return ruleRefusal(
    'R25',
    'DECLARED_OTHERWISE',
    'Эта потребность уже заявлена с другими данными или отозвана: измените или отзовите её командой.',
    'This need was declared with other data, or withdrawn: change or withdraw it by a mutation.',
  )
}
